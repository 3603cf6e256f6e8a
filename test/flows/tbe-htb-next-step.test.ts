import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeHtbNextStep } from '../../flows/tbe-htb-next-step.ts';
import text from '../../locales/nl/tbe-htb-next-step.json' with { type: 'json' };
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';

const ways = table(
  ['answers', 'leads to'],
  `
| answers                    | leads to                                                        |
|                            | isCapacityActive                                                |
| no                         | tbe-activate-capacity as mainAccessManager                      |
| notSure                    | tbe-activate-capacity › openCsam as mainAccessManager           |
| whichOne                   | tbe-choose-capacity                                             |
| yes                        | chooseAccessManager                                             |
| yes, somebodyElse          | tbe-appoint-tb as mainAccessManager                             |
| yes, myself                | isSubdivisionUnitActive                                         |
| yes, alreadyThere          | isSubdivisionUnitActive                                         |
| yes, myself, no            | tbe-activate-subafdeling as accessManager                       |
| yes, myself, notSure       | tbe-activate-subafdeling › openPage as accessManager            |
| yes, alreadyThere, yes     | tbe-manage-users as accessManager                               |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom         | cause              | status     | leads to                            | whom to ask |
| S-52 | sectionNotFound | wrongReference     | documented | tbe-appoint-tb as mainAccessManager | tbe         |
| S-53 | whatNow         | capacityFirst      | documented | isCapacityActive                    | tbe         |
| S-53 | whatNow         | thenAccessManagers | documented | chooseAccessManager                 | tbe         |
| S-53 | whatNow         | thenFacility       | documented | isSubdivisionUnitActive             | tbe         |
`,
);

describe('what a main access manager does next', () => {
  for (const { answers, 'leads to': place } of ways) {
    it(`leads by ‘${answers}’ to ${place}`, () => {
      const run = new Run(tbeHtbNextStep, { role: 'mainAccessManager' }).send(
        ...listed(answers).map((answer) => `answer.${answer}`),
      );
      assert.equal(whereIs(run), place);
    });
  }

  it('says that the printed 3.6 is meant to be 3.4', () => {
    const { hint } = text.steps.chooseAccessManager.answers.somebodyElse;
    assert.match(hint, /3\.6\. Bedoeld is punt 3\.4/);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeHtbNextStep, 'mainAccessManager'), causes);
  });
});

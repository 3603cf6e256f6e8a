import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as aliviaChooseRole } from '../../flows/alivia-choose-role.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['answers', 'leads to'],
  `
| answers                                                   | leads to                               |
| personInNeed                                              | alivia-sign-in as personInNeed         |
| mandateHolder                                             | alivia-sign-in as mandateHolder        |
| informalCarer                                             | alivia-sign-in as informalCarer        |
| rizivProvider                                             | alivia-sign-in as rizivProvider        |
| organisationProvider                                      | alivia-sign-in as organisationProvider |
| noRizivProvider                                           | alivia-sign-in as noRizivProvider      |
| otherInvolved                                             | alivia-sign-in as otherInvolved        |
| notSure                                                   | chooseDoubt                            |
| notSure, ownCareOrSomebodyElses                           | ownCareOrSomebodyElses                 |
| notSure, ownCareOrSomebodyElses, ownCare                  | alivia-sign-in as personInNeed         |
| notSure, ownCareOrSomebodyElses, somebodyElses            | alivia-sign-in as mandateHolder        |
| notSure, carerOrOther                                     | carerOrOther                           |
| notSure, carerOrOther, often                              | alivia-sign-in as informalCarer        |
| notSure, carerOrOther, notOften                           | alivia-sign-in as otherInvolved        |
| notSure, selfEmployedOrOrganisation                       | selfEmployedOrOrganisation             |
| notSure, selfEmployedOrOrganisation, organisation         | alivia-sign-in as organisationProvider |
| notSure, selfEmployedOrOrganisation, myself               | withOrWithoutRiziv                     |
| notSure, selfEmployedOrOrganisation, myself, withRiziv    | alivia-sign-in as rizivProvider        |
| notSure, selfEmployedOrOrganisation, myself, withoutRiziv | alivia-sign-in as noRizivProvider      |
| notSure, withOrWithoutRiziv                               | withOrWithoutRiziv                     |
| notSure, withOrWithoutRiziv, withRiziv                    | alivia-sign-in as rizivProvider        |
| notSure, withOrWithoutRiziv, withoutRiziv                 | alivia-sign-in as noRizivProvider      |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom                 | cause         | status     | leads to                   | whom to ask        |
| S-08 | whichOfTheFour          | roleNotChosen | documented | chooseRole                 | aliviaRole         |
| S-09 | carerOrOtherInvolved    | sameExamples  | documented | carerOrOther               | alivia             |
| S-10 | rizivWithinOrganisation | forWhom       | derived    | selfEmployedOrOrganisation | aliviaOrganisation |
`,
);

describe('choosing a role in Alivia', () => {
  for (const { answers, 'leads to': place } of ways) {
    it(`leads by ‘${answers}’ to ${place}`, () => {
      const run = new Run(aliviaChooseRole, { role: 'anyone' }).send(
        ...listed(answers).map((answer) => `answer.${answer}`),
      );
      assert.equal(whereIs(run), place);
    });
  }

  it('asks for whom somebody signs in before it asks for a RIZIV number', () => {
    const run = new Run(aliviaChooseRole, { role: 'anyone' }).send('symptoms', 'symptom.rizivWithinOrganisation');
    assert.equal(run.send('cause.forWhom').at, 'selfEmployedOrOrganisation');
    assert.deepEqual(run.context.path, ['chooseRole', 'chooseDoubt']);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(aliviaChooseRole, 'anyone'), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeChooseCapacity } from '../../flows/tbe-choose-capacity.ts';
import text from '../../locales/nl/tbe-choose-capacity.json' with { type: 'json' };
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';

/** The capacities with the facilities for which each is a first guess; the application decides. */
const capacities = table(
  ['capacity', 'label', 'facility'],
  `
| capacity    | label                      | facility         |
| health      | eHealth Gezondheidszorg    | meeste           |
| youth       | Jeugdhulp                  | minderjarigen    |
| residential | Residentiële zorginstelling | kortverblijf    |
`,
);

const ways = table(
  ['events', 'leads to'],
  `
| events                                                                | leads to                                   |
|                                                                       | askApplication                             |
| answer.saysIt                                                         | chooseCapacity                             |
| answer.saysNothing                                                    | lookOnWebsite                              |
| answer.notSure                                                        | lookOnWebsite                              |
| answer.saysNothing, next                                              | chooseCapacity                             |
| answer.saysIt, answer.health                                          | useCapacity                                |
| answer.saysIt, answer.youth                                           | useCapacity                                |
| answer.saysIt, answer.residential                                     | useCapacity                                |
| answer.saysIt, answer.notFound                                        | askSomebody                                |
| answer.saysIt, answer.health, answer.activate                         | tbe-activate-capacity as mainAccessManager |
| answer.saysIt, answer.health, answer.appointAccessManager             | tbe-appoint-tb as mainAccessManager        |
| answer.saysIt, answer.health, answer.activateSubdivisionUnit          | tbe-activate-subafdeling as accessManager  |
| answer.saysIt, answer.health, answer.findWhatIsMissing                | tbe-overview › isCapacityActive            |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom       | cause                | status     | leads to       | whom to ask    |
| S-35 | whichCapacity | dependsOnApplication | documented | askApplication | tbeApplication |
| S-35 | whichCapacity | listedOnWebsite      | documented | lookOnWebsite  | tbeApplication |
| S-35 | whichCapacity | byFacility           | derived    | chooseCapacity | tbeApplication |
| S-35 | whichCapacity | otherCapacity        | derived    | askApplication | tbeApplication |
`,
);

const answers: { readonly [capacity: string]: { readonly label: string; readonly hint: string } } =
  text.steps.chooseCapacity.answers;

describe('choosing a capacity', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(tbeChooseCapacity, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  for (const { capacity, label, facility } of capacities) {
    it(`offers ${label} for the facilities that the manual names`, () => {
      assert.equal(answers[capacity]?.label, label);
      assert.match(answers[capacity]?.hint ?? '', new RegExp(facility));
    });
  }

  it('answers its symptom with its causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeChooseCapacity, 'anyone'), causes);
  });
});

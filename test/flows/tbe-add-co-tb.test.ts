import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeAddCoTb } from '../../flows/tbe-add-co-tb.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import { statusesIn } from './tbe-manage.statuses.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                                 | leads to                               |
|                                                        | openList                               |
| answer.notSeen                                         | tbe-appoint-tb as mainAccessManager    |
| answer.seen                                            | haveReady                              |
| answer.seen, next                                      | chooseAction.instruct                  |
| answer.seen, next, next                                | enterNumber.instruct                   |
| answer.seen, next, next, next                          | confirm.instruct                       |
| answer.seen, next, next, next, next                    | arrive                                 |
| answer.seen, next, next, next, next, yes               | solved                                 |
| answer.seen, next, next, next, next, yes, onward       | tbe-overview › isSubdivisionUnitActive |
`,
);

const remedies = table(
  ['step', 'selected', 'remedy', 'leads to'],
  `
| step         | selected               | remedy                 | leads to                                             |
| chooseAction | capacity=otherCapacity | anotherCapacity        | tbe-appoint-tb › chooseCapacity as mainAccessManager |
| chooseAction | action=removeUsers     | removedInsteadOfAdded  | person: tbe                                          |
| chooseAction | action=changeManager   | replacedInsteadOfAdded | tbe-change-tb › chooseAction as mainAccessManager    |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom               | cause                  | status       | leads to                                          | whom to ask |
| S-37 | firstManagerGone      | changedInsteadOfAdded  | documented   | tbe-change-tb › chooseAction as mainAccessManager | tbe         |
| S-38 | leftManagerStillThere | addedInsteadOfReplaced | derived      | tbe-change-tb › chooseAction as mainAccessManager | tbe         |
| S-40 | cannotGoOn            | noMail                 | documented   | confirm.check                                     | tbe         |
| S-49 | oldNames              | renamed                | documented   | chooseAction.instruct                             | tbe         |
| S-54 | removed               | wrongAction            | undocumented | person: tbe                                       | tbe         |
`,
);

acceptance(
  'adding a co access manager',
  tbeAddCoTb,
  `
| role              | step         | selected                         | explained                              | then        | in words                                       |
| mainAccessManager | chooseAction |                                  |                                        | enterNumber | ‘Een Co-Lokale Beheerder toevoegen’            |
| mainAccessManager | chooseAction | action=changeManager             | action=replacedInsteadOfAdded          |             | replaces the present access manager            |
| mainAccessManager | chooseAction | action=removeUsers               | action=removedInsteadOfAdded           |             | the action that removes                        |
| mainAccessManager | chooseAction | action=exportUsers               | action=exportedInsteadOfAdded          |             | only an export                                 |
| mainAccessManager | chooseAction | action=nothing                   | action=noAction                        |             | no action                                      |
| mainAccessManager | chooseAction | capacity=otherCapacity           | capacity=anotherCapacity               |             | ‘Werkgever RSZ’, as in the picture             |
| mainAccessManager | enterNumber  |                                  |                                        | confirm     | the number of the additional access manager    |
| mainAccessManager | enterNumber  | personNumber=presentManager      | personNumber=presentManagersNumber     |             | the number of the present one                  |
| mainAccessManager | enterNumber  | personNumber=yours               | personNumber=yourOwnNumber             |             | one's own number                               |
| mainAccessManager | enterNumber  | personNumber=nothing             | personNumber=noNumber                  |             | no number                                      |
| mainAccessManager | confirm      |                                  |                                        | arrive      | the mail address, and ‘Bevestigen’             |
| mainAccessManager | confirm      | mail=nothing                     | mail=noMail                            |             | the required mail address is empty             |
| mainAccessManager | confirm      | person=somebodyElse              | person=anotherPerson                   |             | the name of somebody else                      |
| mainAccessManager | confirm      | lastButton=nothing               | lastButton=notConfirmed                |             | stopped before ‘Bevestigen’                    |
| mainAccessManager | confirm      | lastButton=previous              | lastButton=wentBack                    |             | back                                           |
| mainAccessManager | confirm      | mail=nothing, lastButton=nothing | mail=noMail, lastButton=notConfirmed   |             | no mail address, so no ‘Bevestigen’            |
`,
);

describe('adding a co access manager', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(tbeAddCoTb, { role: 'mainAccessManager' }).send(...listed(events))), place);
    });
  }

  for (const { step, selected, remedy, 'leads to': place } of remedies) {
    it(`mends ${remedy} at ${place}`, () => {
      const run = explanation(tbeAddCoTb, 'mainAccessManager', step, selected);
      assert.equal(whereIs(run.send(`remedy.${remedy}`)), place);
    });
  }

  it('warns that the other action replaces, and that the message is the end', () => {
    assert.ok(tbeAddCoTb.steps.chooseAction.trap?.includes('TBE-TBW-21'));
    assert.ok(tbeAddCoTb.steps.confirm.trap?.includes('TBE-CTB-17'));
  });

  it('says how sure each consequence is', () => {
    assert.deepEqual(statusesIn(tbeAddCoTb), [
      'anotherCapacity derived',
      'noAction undocumented',
      'removedInsteadOfAdded undocumented',
      'exportedInsteadOfAdded undocumented',
      'replacedInsteadOfAdded documented',
      'noNumber undocumented',
      'presentManagersNumber undocumented',
      'yourOwnNumber undocumented',
      'anotherPerson undocumented',
      'noMail documented',
      'wentBack undocumented',
      'notConfirmed derived',
    ]);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeAddCoTb, 'mainAccessManager'), causes);
  });
});

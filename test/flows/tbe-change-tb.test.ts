import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeChangeTb } from '../../flows/tbe-change-tb.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import { statusesIn } from './tbe-manage.statuses.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                                              | leads to                                |
|                                                                     | openList                                |
| answer.notSeen                                                      | tbe-appoint-tb as mainAccessManager     |
| answer.seen                                                         | haveReady                               |
| answer.seen, next                                                   | chooseAction.instruct                   |
| answer.seen, next, next                                             | enterNumber.instruct                    |
| answer.seen, next, next, next                                       | fillInMail.instruct                     |
| answer.seen, next, next, next, next                                 | confirm.instruct                        |
| answer.seen, next, next, next, next, next                           | arrive                                  |
| answer.seen, next, next, next, next, next, yes                      | solved                                  |
| answer.seen, next, next, next, next, next, yes, onward              | tbe-overview › isSubdivisionUnitActive  |
`,
);

const remedies = table(
  ['step', 'selected', 'remedy', 'leads to'],
  `
| step         | selected               | remedy                   | leads to                                               |
| chooseAction | capacity=otherCapacity | anotherCapacity          | tbe-appoint-tb › chooseCapacity as mainAccessManager   |
| chooseAction | action=removeUsers     | removedInsteadOfReplaced | person: tbe                                            |
| chooseAction | action=addCoManager    | addedInsteadOfReplaced   | tbe-add-co-tb › chooseAction as mainAccessManager      |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom               | cause                  | status       | leads to              | whom to ask |
| S-37 | firstManagerGone      | changedInsteadOfAdded  | documented   | chooseAction.instruct | tbe         |
| S-38 | leftManagerStillThere | addedInsteadOfReplaced | derived      | chooseAction.instruct | tbe         |
| S-38 | leftManagerStillThere | notConfirmed           | derived      | confirm.check         | tbe         |
| S-40 | cannotGoOn            | noMail                 | documented   | fillInMail.check      | tbe         |
| S-49 | oldNames              | renamed                | documented   | chooseAction.instruct | tbe         |
| S-54 | removed               | wrongAction            | undocumented | person: tbe           | tbe         |
`,
);

acceptance(
  'replacing the access manager',
  tbeChangeTb,
  `
| role              | step         | selected                    | explained                                       | then        | in words                                    |
| mainAccessManager | chooseAction |                             |                                                 | enterNumber | ‘Van lokale beheerder veranderen’           |
| mainAccessManager | chooseAction | action=addCoManager         | action=addedInsteadOfReplaced                   |             | somebody is added: the old one stays active |
| mainAccessManager | chooseAction | action=removeUsers          | action=removedInsteadOfReplaced                 |             | the action that removes                     |
| mainAccessManager | chooseAction | action=exportUsers          | action=exportedInsteadOfReplaced                |             | only an export                              |
| mainAccessManager | chooseAction | action=nothing              | action=noAction                                 |             | no action                                   |
| mainAccessManager | chooseAction | capacity=otherCapacity      | capacity=anotherCapacity                        |             | ‘Werkgever RSZ’, as in the picture          |
| mainAccessManager | enterNumber  |                             |                                                 | fillInMail  | the number of the new access manager        |
| mainAccessManager | enterNumber  | personNumber=presentManager | personNumber=presentManagersNumber              |             | the number of the present one               |
| mainAccessManager | enterNumber  | personNumber=yours          | personNumber=yourOwnNumber                      |             | one's own number                            |
| mainAccessManager | enterNumber  | personNumber=nothing        | personNumber=noNumber                           |             | no number                                   |
| mainAccessManager | fillInMail   |                             |                                                 | confirm     | the name is right, the mail address is there |
| mainAccessManager | fillInMail   | mail=nothing                | mail=noMail                                     |             | the required mail address is empty          |
| mainAccessManager | fillInMail   | person=somebodyElse         | person=anotherPerson                            |             | the name of somebody else                   |
| mainAccessManager | fillInMail   | person=somebodyElse, mail=nothing | person=anotherPerson, mail=noMail         |             | both                                        |
| mainAccessManager | confirm      |                             |                                                 | arrive      | ‘Bevestigen’                                |
| mainAccessManager | confirm      | lastButton=nothing          | lastButton=notConfirmed                         |             | stopped after ‘Opslaan’                     |
| mainAccessManager | confirm      | lastButton=previous         | lastButton=wentBack                             |             | back                                        |
| mainAccessManager | confirm      | person=somebodyElse         | person=anotherPersonToConfirm                   |             | the name of somebody else                   |
`,
);

describe('replacing the access manager', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(tbeChangeTb, { role: 'mainAccessManager' }).send(...listed(events))), place);
    });
  }

  for (const { step, selected, remedy, 'leads to': place } of remedies) {
    it(`mends ${remedy} at ${place}`, () => {
      const run = explanation(tbeChangeTb, 'mainAccessManager', step, selected);
      assert.equal(whereIs(run.send(`remedy.${remedy}`)), place);
    });
  }

  it('warns that the present access manager is replaced, and that ‘Opslaan’ is not the end', () => {
    assert.ok(tbeChangeTb.steps.chooseAction.trap?.includes('TBE-TBW-21'));
    assert.ok(tbeChangeTb.steps.fillInMail.trap?.includes('TBE-TBW-17'));
  });

  it('says how sure each consequence is', () => {
    assert.deepEqual(statusesIn(tbeChangeTb), [
      'anotherCapacity derived',
      'noAction undocumented',
      'removedInsteadOfReplaced undocumented',
      'exportedInsteadOfReplaced undocumented',
      'addedInsteadOfReplaced derived',
      'noNumber undocumented',
      'presentManagersNumber undocumented',
      'yourOwnNumber undocumented',
      'anotherPerson undocumented',
      'noMail documented',
      'anotherPersonToConfirm undocumented',
      'wentBack undocumented',
      'notConfirmed derived',
    ]);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeChangeTb, 'mainAccessManager'), causes);
  });
});

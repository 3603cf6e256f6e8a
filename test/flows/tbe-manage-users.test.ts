import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeManageUsers } from '../../flows/tbe-manage-users.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import { statusesIn } from './tbe-manage.statuses.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                                        | leads to                                            |
|                                                               | openList                                            |
| answer.notSeen                                                | tbe-activate-subafdeling                            |
| answer.seen                                                   | chooseSubdivisionUnit.instruct                      |
| answer.seen, next                                             | openUsers.instruct                                  |
| answer.seen, next, next                                       | addUser.instruct                                    |
| answer.seen, next, next, next                                 | fillInMail.instruct                                 |
| answer.seen, next, next, next, next                           | arrive                                              |
| answer.seen, next, next, next, next, yes                      | solved                                              |
| answer.seen, next, next, next, next, yes, onward              | tbe-manage-rights › grantRights as accessManager    |
`,
);

const remedies = table(
  ['step', 'selected', 'remedy', 'leads to'],
  `
| step                  | selected             | remedy                | leads to                                         |
| chooseSubdivisionUnit | facility=notListed   | notManagerYet         | askMainAccessManager                             |
| addUser               | user=present         | userExists            | tbe-manage-rights › openUser as accessManager    |
| addUser               | user=pencil          | changedInsteadOfAdded | tbe-manage-rights › grantRights as accessManager |
| addUser               | action=removeUsers   | removedInsteadOfAdded | person: tbe                                      |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom           | cause            | status       | leads to                                      | whom to ask |
| S-31 | facilityNotListed | notManagerYet    | documented   | askMainAccessManager                          | tbeFacility |
| S-39 | userNotFound      | searchedAtTheTop | derived      | addUser.check                                 | tbe         |
| S-40 | cannotGoOn        | noMail           | documented   | fillInMail.check                              | tbe         |
| S-42 | userWithoutRight  | rightNotTicked   | documented   | tbe-manage-rights › openUser as accessManager | tbe         |
| S-54 | removed           | wrongAction      | undocumented | person: tbe                                   | tbe         |
`,
);

acceptance(
  'adding users to a facility',
  tbeManageUsers,
  `
| role          | step                  | selected                                   | explained                                                   | then       | in words                                       |
| accessManager | chooseSubdivisionUnit |                                            |                                                             | openUsers  | the facility for which users are added         |
| accessManager | chooseSubdivisionUnit | facility=other                             | facility=anotherFacility                                    |            | another facility of yours                      |
| accessManager | chooseSubdivisionUnit | facility=notListed                         | facility=notManagerYet                                      |            | the facility is not in the list                |
| accessManager | openUsers             |                                            |                                                             | addUser    | ‘Gebruikers’ in the menu of the facility       |
| accessManager | openUsers             | menu=status                                | menu=anotherMenuItem                                        |            | the status of the facility                     |
| accessManager | openUsers             | menu=details                               | menu=anotherMenuItem                                        |            | the details of the facility                    |
| accessManager | openUsers             | menu=findUsers                             | menu=findUsersItem                                          |            | looks like it, and is another item             |
| accessManager | openUsers             | menu=personalData                          | menu=anotherMenuItem                                        |            | one's own data                                 |
| accessManager | addUser               |                                            |                                                             | fillInMail | the number at the bottom                       |
| accessManager | addUser               | search=personNumber                        | search=searchedInsteadOfAdded                               |            | the number in the search field                 |
| accessManager | addUser               | search=personNumber, personNumber=nothing  | search=searchedInsteadOfAdded, personNumber=noPersonNumber  |            | the number at the top and not at the bottom    |
| accessManager | addUser               | personNumber=nothing                       | personNumber=noPersonNumber                                 |            | no number                                      |
| accessManager | addUser               | action=nothing                             | action=noActionChosen                                       |            | nothing chosen in the list                     |
| accessManager | addUser               | action=removeUsers                         | action=removedInsteadOfAdded                                |            | remove instead of add                          |
| accessManager | addUser               | action=exportUsers                         | action=exportedInsteadOfAdded                               |            | export instead of add                          |
| accessManager | addUser               | listButtons=status                         | listButtons=buttonOfTheList                                 |            | a button of the list                           |
| accessManager | addUser               | listButtons=clear                          | listButtons=buttonOfTheList                                 |            | the other button of the list                   |
| accessManager | addUser               | user=present                               | user=userExists                                             |            | somebody who exists is added again             |
| accessManager | addUser               | user=pencil                                | user=changedInsteadOfAdded                                  |            | the pencil changes somebody who exists         |
| accessManager | fillInMail            |                                            |                                                             | arrive     | at least the e-mail address                    |
| accessManager | fillInMail            | mail=nothing                               | mail=noMail                                                 |            | the required e-mail address is empty           |
`,
);

describe('adding users to a facility', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(tbeManageUsers, { role: 'accessManager' }).send(...listed(events))), place);
    });
  }

  for (const { step, selected, remedy, 'leads to': place } of remedies) {
    it(`mends ${remedy} at ${place}`, () => {
      const run = explanation(tbeManageUsers, 'accessManager', step, selected);
      assert.equal(whereIs(run.send(`remedy.${remedy}`)), place);
    });
  }

  it('leads the main access manager who gets the message to the facility', () => {
    const run = explanation(tbeManageUsers, 'accessManager', 'chooseSubdivisionUnit', 'facility=notListed');
    assert.equal(whereIs(run.send('remedy.notManagerYet', 'lead')), 'tbe-activate-subafdeling as accessManager');
  });

  it('warns for the search field before the number is typed', () => {
    assert.ok(tbeManageUsers.steps.addUser.trap?.includes('TBE-USR-11'));
  });

  it('says how sure each consequence is', () => {
    assert.deepEqual(statusesIn(tbeManageUsers), [
      'anotherFacility derived',
      'notManagerYet documented',
      'anotherMenuItem undocumented',
      'findUsersItem undocumented',
      'searchedInsteadOfAdded derived',
      'userExists undocumented',
      'changedInsteadOfAdded documented',
      'buttonOfTheList undocumented',
      'noActionChosen undocumented',
      'removedInsteadOfAdded undocumented',
      'exportedInsteadOfAdded undocumented',
      'noPersonNumber undocumented',
      'noMail documented',
    ]);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeManageUsers, 'accessManager'), causes);
  });
});

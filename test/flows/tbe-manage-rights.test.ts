import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeManageRights } from '../../flows/tbe-manage-rights.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import { statusesIn } from './tbe-manage.statuses.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                         | leads to                                            |
|                                                | isUserAdded                                         |
| answer.notAdded                                | tbe-manage-users as accessManager                   |
| answer.adding                                  | grantRights.instruct                                |
| answer.added                                   | openUser.instruct                                   |
| answer.added, next                             | grantRights.instruct                                |
| answer.adding, next                            | confirm.instruct                                    |
| answer.adding, next, next                      | isRoleNeeded                                        |
| answer.adding, next, next, answer.evipa        | arrive                                              |
| answer.adding, next, next, answer.noRole       | arrive                                              |
| answer.adding, next, next, answer.role         | tbe-manage-roles › openFunctions as accessManager   |
| answer.adding, next, next, answer.notSure      | tbe-manage-roles › findRole as accessManager        |
| answer.adding, next, next, answer.evipa, yes   | solved                                              |
`,
);

const remedies = table(
  ['step', 'selected', 'remedy', 'leads to'],
  `
| step        | selected                | remedy                  | leads to                                                  |
| openUser    | user=notListed          | userNotAdded            | tbe-manage-users › chooseSubdivisionUnit as accessManager |
| openUser    | action=removeUsers      | removedInsteadOfChanged | person: tbe                                               |
| grantRights | applications=notListed  | applicationNotListed    | person: tbe                                               |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom              | cause          | status       | leads to                                                   | whom to ask |
| S-40 | cannotGoOn           | noMail         | documented   | tbe-manage-users › fillInMail as accessManager             | tbe         |
| S-41 | applicationNotListed | notLinked      | derived      | tbe-activate-subafdeling › linkApplications as accessManager | tbe       |
| S-41 | applicationNotListed | wrongCapacity  | derived      | tbe-choose-capacity › chooseCapacity                       | tbe         |
| S-42 | userWithoutRight     | rightNotTicked | documented   | openUser.instruct                                          | tbe         |
| S-47 | noAccessYet          | tooSoon        | documented   | tbe-manage-roles › waitForRole as accessManager            | tbe         |
| S-54 | removed              | wrongAction    | undocumented | person: tbe                                                | tbe         |
`,
);

acceptance(
  'giving a user rights',
  tbeManageRights,
  `
| role          | step        | selected                              | explained                                              | then         | in words                                      |
| accessManager | openUser    |                                       |                                                        | grantRights  | the pencil next to the user                   |
| accessManager | openUser    | search=personNumber                   |                                                        | grantRights  | searching the list is no mistake here         |
| accessManager | openUser    | user=notListed                        | user=userNotAdded                                      |              | the user is not in the list                   |
| accessManager | openUser    | user=present                          | user=pencilNotClicked                                  |              | the pencil was not clicked                    |
| accessManager | openUser    | action=addUser, personNumber=personNumber | action=addedAgain, personNumber=addedAgain         |              | somebody who exists is added again            |
| accessManager | openUser    | action=removeUsers                    | action=removedInsteadOfChanged                         |              | remove instead of change                      |
| accessManager | openUser    | action=exportUsers                    | action=exportedInsteadOfChanged                        |              | export instead of change                      |
| accessManager | openUser    | listButtons=status                    | listButtons=buttonOfTheList                            |              | a button of the list                          |
| accessManager | openUser    | listButtons=clear                     | listButtons=buttonOfTheList                            |              | the other button of the list                  |
| accessManager | grantRights |                                       |                                                        | confirm      | the application that the user needs, and save |
| accessManager | grantRights | applications=nothing                  | applications=noRight                                   |              | nothing ticked                                |
| accessManager | grantRights | applications=other                    | applications=anotherApplication                        |              | the e-loket instead of VIPA                   |
| accessManager | grantRights | applications=tooMany                  | applications=tooManyApplications                       |              | too many applications                         |
| accessManager | grantRights | applications=notListed                | applications=applicationNotListed                      |              | the application is not in the list            |
| accessManager | grantRights | buttons=cancel                        | buttons=cancelled                                      |              | cancelled                                     |
| accessManager | grantRights | applications=nothing, buttons=cancel  | applications=noRight, buttons=cancelled                |              | nothing ticked, and cancelled                 |
| accessManager | confirm     |                                       |                                                        | isRoleNeeded | confirmed                                     |
| accessManager | confirm     | applications=notListed                | applications=applicationMissing                        |              | the application is not in the summary         |
| accessManager | confirm     | buttons=nothing                       | buttons=notConfirmed                                   |              | left before confirming                        |
| accessManager | confirm     | buttons=back                          | buttons=notConfirmed                                   |              | went back before confirming                   |
`,
);

describe('giving a user rights', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(tbeManageRights, { role: 'accessManager' }).send(...listed(events))), place);
    });
  }

  for (const { step, selected, remedy, 'leads to': place } of remedies) {
    it(`mends ${remedy} at ${place}`, () => {
      const run = explanation(tbeManageRights, 'accessManager', step, selected);
      assert.equal(whereIs(run.send(`remedy.${remedy}`)), place);
    });
  }

  it('warns on the page with ‘Opslaan’ that ‘Bevestigen’ follows', () => {
    assert.deepEqual(tbeManageRights.steps.grantRights.trap, ['TBE-RGT-17', 'TBE-RGT-20']);
  });

  it('says how sure each consequence is', () => {
    assert.deepEqual(statusesIn(tbeManageRights), [
      'userNotAdded derived',
      'pencilNotClicked undocumented',
      'buttonOfTheList undocumented',
      'removedInsteadOfChanged undocumented',
      'exportedInsteadOfChanged undocumented',
      'addedAgain undocumented',
      'noRight documented',
      'anotherApplication derived',
      'tooManyApplications derived',
      'applicationNotListed derived',
      'cancelled derived',
      'applicationMissing derived',
      'notConfirmed derived',
    ]);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeManageRights, 'accessManager'), causes);
  });
});

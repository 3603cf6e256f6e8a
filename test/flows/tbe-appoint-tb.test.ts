import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeAppointTb } from '../../flows/tbe-appoint-tb.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import { statusesIn } from './tbe-manage.statuses.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                                                            | leads to                                         |
|                                                                                   | isItNeeded                                       |
| answer.myself                                                                     | tbe-activate-subafdeling as accessManager        |
| answer.whichCapacity                                                              | tbe-choose-capacity                              |
| answer.somebodyElse                                                               | openPage                                         |
| answer.somebodyElse, next                                                         | chooseLink.instruct                              |
| answer.somebodyElse, next, next                                                   | signIn                                           |
| answer.somebodyElse, next, next, next                                             | askEmployer                                      |
| answer.somebodyElse, next, next, next, answer.seen                                | chooseEmployer.instruct                          |
| answer.somebodyElse, next, next, next, answer.seen, next                          | chooseOrganisation.instruct                      |
| answer.somebodyElse, next, next, next, answer.notSeen                             | chooseOrganisation.instruct                      |
| answer.somebodyElse, next, next, next, answer.notSeen, next                       | chooseCapacity.instruct                          |
| answer.somebodyElse, next, next, next, answer.notSeen, next, next                 | chooseSubdivision.instruct                       |
| answer.somebodyElse, next, next, next, answer.notSeen, next, next, next           | replaceOrAdd                                     |
| answer.somebodyElse, next, next, next, answer.notSeen, next, next, next, answer.replace | tbe-change-tb › haveReady as mainAccessManager |
| answer.somebodyElse, next, next, next, answer.notSeen, next, next, next, answer.add | tbe-add-co-tb › haveReady as mainAccessManager |
`,
);

const remedies = table(
  ['step', 'selected', 'remedy', 'leads to'],
  `
| step           | selected           | remedy            | leads to                                                        |
| chooseCapacity | line=otherCapacity | anotherCapacity   | tbe-choose-capacity                                             |
| chooseCapacity | line=notListed     | capacityNotActive | tbe-activate-capacity › activateCapacity as mainAccessManager   |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom           | cause        | status     | leads to                                                      | whom to ask |
| S-33 | capacityNotListed | notActivated | documented | tbe-activate-capacity › activateCapacity as mainAccessManager | tbe         |
| S-36 | employerScreen    | comes        | documented | chooseEmployer.check                                          | tbe         |
| S-36 | employerScreen    | doesNotCome  | documented | chooseOrganisation.instruct                                   | tbe         |
| S-49 | oldNames          | renamed      | documented | chooseOrganisation.instruct                                   | tbe         |
`,
);

acceptance(
  'appointing an access manager',
  tbeAppointTb,
  `
| role              | step               | selected                               | explained                                             | then              | in words                                     |
| mainAccessManager | chooseLink         |                                        |                                                       | signIn            | ‘Toegangsbeheerders aanstellen’              |
| mainAccessManager | chooseLink         | link=mainAccessManager                 | link=mainManagersLink                                 |                   | the link for a main access manager           |
| mainAccessManager | chooseLink         | link=access                            | link=accessLink                                       |                   | the link for accesses                        |
| mainAccessManager | chooseEmployer     |                                        |                                                       | chooseOrganisation | ‘Werkgever’, whatever its first letter      |
| mainAccessManager | chooseEmployer     | actingAs=another                       | actingAs=notAsEmployer                                |                   | another choice                               |
| mainAccessManager | chooseEmployer     | actingAs=nothing                       | actingAs=employerNotChosen                            |                   | nothing                                      |
| mainAccessManager | chooseOrganisation |                                        |                                                       | chooseCapacity    | the name of the enterprise                   |
| mainAccessManager | chooseOrganisation | line=subdivisionUnit                   | line=subdivisionUnitsLine                             |                   | the line of a facility                       |
| mainAccessManager | chooseOrganisation | line=ownCapacity                       | line=unmentioned                                      | chooseCapacity    | the capacity at once, without the name       |
| mainAccessManager | chooseOrganisation | line=otherCapacity                     | line=anotherCapacitysLine                             |                   | another capacity at once                     |
| mainAccessManager | chooseOrganisation | line=nothing                           | line=noLine                                           |                   | no line                                      |
| mainAccessManager | chooseOrganisation | organisation=otherOrganisation         | organisation=anotherOrganisation                      |                   | another enterprise                           |
| mainAccessManager | chooseOrganisation | organisation=nothing                   | organisation=noOrganisation                           |                   | no enterprise                                |
| mainAccessManager | chooseCapacity     |                                        |                                                       | chooseSubdivision | the capacity of the application, twice       |
| mainAccessManager | chooseCapacity     | line=otherCapacity                     | line=anotherCapacity                                  |                   | another one, for example ‘Werkgever RSZ’     |
| mainAccessManager | chooseCapacity     | line=notListed                         | line=capacityNotActive                                |                   | the capacity is not active yet               |
| mainAccessManager | chooseCapacity     | line=notShown                          | line=unmentioned                                      | chooseSubdivision | the first choice is not on the screen        |
| mainAccessManager | chooseCapacity     | list=notShown                          | list=unmentioned                                      | chooseSubdivision | the second choice is not on the screen       |
| mainAccessManager | chooseCapacity     | list=otherCapacity                     | list=anotherCapacityInList                            |                   | another one in the list                      |
| mainAccessManager | chooseCapacity     | list=nothing                           | list=noCapacity                                       |                   | nothing in the list                          |
| mainAccessManager | chooseCapacity     | line=otherCapacity, list=otherCapacity | line=anotherCapacity, list=anotherCapacityInList      |                   | another one, twice                           |
| mainAccessManager | chooseSubdivision  |                                        |                                                       | replaceOrAdd      | the right subdivision                        |
| mainAccessManager | chooseSubdivision  | subdivision=otherSubdivision           | subdivision=anotherSubdivision                        |                   | another subdivision                          |
| mainAccessManager | chooseSubdivision  | subdivision=nothing                    | subdivision=noSubdivision                             |                   | no subdivision                               |
| mainAccessManager | chooseSubdivision  | subdivision=notShown                   | subdivision=unmentioned                               | replaceOrAdd      | the choice is not on the screen              |
`,
);

describe('appointing an access manager', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(tbeAppointTb, { role: 'mainAccessManager' }).send(...listed(events))), place);
    });
  }

  for (const { step, selected, remedy, 'leads to': place } of remedies) {
    it(`mends ${remedy} at ${place}`, () => {
      const run = explanation(tbeAppointTb, 'mainAccessManager', step, selected);
      assert.equal(whereIs(run.send(`remedy.${remedy}`)), place);
    });
  }

  it('warns that ‘Van lokale beheerder veranderen’ replaces before it asks which of the two is meant', () => {
    assert.ok(tbeAppointTb.steps.replaceOrAdd.trap?.includes('TBE-TBW-21'));
  });

  it('says how sure each consequence is', () => {
    assert.deepEqual(statusesIn(tbeAppointTb), [
      'mainManagersLink derived',
      'accessLink derived',
      'notAsEmployer undocumented',
      'employerNotChosen undocumented',
      'noOrganisation documented',
      'anotherOrganisation derived',
      'noLine undocumented',
      'anotherCapacitysLine derived',
      'subdivisionUnitsLine derived',
      'anotherCapacity derived',
      'capacityNotActive documented',
      'noCapacity undocumented',
      'anotherCapacityInList derived',
      'noSubdivision undocumented',
      'anotherSubdivision undocumented',
    ]);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeAppointTb, 'mainAccessManager'), causes);
  });
});

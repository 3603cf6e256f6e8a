import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeActivateCapacity } from '../../flows/tbe-activate-capacity.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import { statusesIn } from './tbe-manage.statuses.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                                                              | leads to                      |
|                                                                                     | whichCapacity                 |
| answer.notSure                                                                      | tbe-choose-capacity           |
| answer.healthCare                                                                   | openCsam                      |
| answer.youthCare                                                                    | openCsam                      |
| answer.residentialCare                                                              | openCsam                      |
| answer.healthCare, next                                                             | chooseService.instruct        |
| answer.healthCare, next, next                                                       | chooseLink.instruct           |
| answer.healthCare, next, next, next                                                 | pressButton                   |
| answer.healthCare, next, next, next, next                                           | signIn                        |
| answer.healthCare, next, next, next, next, next                                     | askEmployer                   |
| answer.healthCare, next, next, next, next, next, answer.seen                        | chooseEmployer.instruct       |
| answer.healthCare, next, next, next, next, next, answer.seen, next                  | chooseOrganisation.instruct   |
| answer.healthCare, next, next, next, next, next, answer.notSeen                     | chooseOrganisation.instruct   |
| answer.healthCare, next, next, next, next, next, answer.notSeen, next               | activateCapacity.instruct     |
| answer.healthCare, next, next, next, next, next, answer.notSeen, next, next         | confirmCapacity.instruct      |
| answer.healthCare, next, next, next, next, next, answer.notSeen, next, next, next   | arrive                        |
`,
);

const remedies = table(
  ['step', 'selected', 'remedy', 'leads to'],
  `
| step               | selected               | remedy            | leads to                                                         |
| chooseOrganisation | line=ownCapacity       | capacityIsActive  | tbe-htb-next-step › chooseAccessManager as mainAccessManager     |
| activateCapacity   | capacity=otherCapacity | anotherCapacity   | tbe-choose-capacity                                              |
| activateCapacity   | capacity=notListed     | capacityNotInList | person: tbe                                                      |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom            | cause        | status     | leads to                    | whom to ask |
| S-33 | capacityNotListed  | notActivated | documented | activateCapacity.instruct   | tbe         |
| S-34 | activatedButAbsent | notConfirmed | documented | confirmCapacity.check       | tbe         |
| S-36 | employerScreen     | comes        | documented | chooseEmployer.check        | tbe         |
| S-36 | employerScreen     | doesNotCome  | documented | chooseOrganisation.instruct | tbe         |
| S-49 | oldNames           | renamed      | documented | chooseOrganisation.instruct | tbe         |
`,
);

acceptance(
  'activating a capacity',
  tbeActivateCapacity,
  `
| role              | step               | selected                        | explained                               | then               | in words                                             |
| mainAccessManager | chooseService      |                                 |                                         | chooseLink         | the service for access managers                      |
| mainAccessManager | chooseService      | service=digitalKeys             | service=digitalKeysService              |                    | the digital keys                                     |
| mainAccessManager | chooseService      | service=mandates                | service=mandatesService                 |                    | the mandates                                         |
| mainAccessManager | chooseLink         |                                 |                                         | pressButton        | the second link                                      |
| mainAccessManager | chooseLink         | link=mainAccessManager          | link=mainManagersLink                   |                    | the first link: the enterprise is registered already |
| mainAccessManager | chooseLink         | link=access                     | link=accessLink                         |                    | the third link: the capacity can be added there too  |
| mainAccessManager | chooseEmployer     |                                 |                                         | chooseOrganisation | ‘Werkgever’                                          |
| mainAccessManager | chooseEmployer     | actingAs=another                | actingAs=notAsEmployer                  |                    | another choice on that screen                        |
| mainAccessManager | chooseEmployer     | actingAs=nothing                | actingAs=employerNotChosen              |                    | nothing on that screen                               |
| mainAccessManager | chooseOrganisation |                                 |                                         | activateCapacity   | one's own enterprise                                 |
| mainAccessManager | chooseOrganisation | organisation=otherOrganisation  | organisation=anotherOrganisation        |                    | another entity for which one is registered           |
| mainAccessManager | chooseOrganisation | organisation=nothing            | organisation=noOrganisation             |                    | no enterprise: no lines appear                       |
| mainAccessManager | chooseOrganisation | line=nothing                    |                                         | activateCapacity   | no line clicked: section 3.3 names none              |
| mainAccessManager | chooseOrganisation | line=ownCapacity                | line=capacityIsActive                   |                    | the capacity is there already                        |
| mainAccessManager | chooseOrganisation | line=otherCapacity              | line=capacitysLine                      |                    | the line of another capacity                         |
| mainAccessManager | chooseOrganisation | line=subdivisionUnit            | line=subdivisionUnitsLine               |                    | the line of a facility                               |
| mainAccessManager | activateCapacity   |                                 |                                         | confirmCapacity    | the capacity of the application                      |
| mainAccessManager | activateCapacity   | capacity=otherCapacity          | capacity=anotherCapacity                |                    | another capacity                                     |
| mainAccessManager | activateCapacity   | capacity=nothing                | capacity=noCapacity                     |                    | nothing chosen in the list                           |
| mainAccessManager | activateCapacity   | capacity=notListed              | capacity=capacityNotInList              |                    | the capacity is not in the list                      |
| mainAccessManager | confirmCapacity    |                                 |                                         | arrive             | ‘Volgende’, ‘Opslaan’ and ‘Bevestigen’               |
| mainAccessManager | confirmCapacity    | lastButton=save                 | lastButton=stoppedAfterSave             |                    | stopped after ‘Opslaan’                              |
| mainAccessManager | confirmCapacity    | lastButton=next                 | lastButton=stoppedAfterNext             |                    | stopped after ‘Volgende’                             |
`,
);

describe('activating a capacity', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(tbeActivateCapacity, { role: 'mainAccessManager' }).send(...listed(events))), place);
    });
  }

  for (const { step, selected, remedy, 'leads to': place } of remedies) {
    it(`mends ${remedy} at ${place}`, () => {
      const run = explanation(tbeActivateCapacity, 'mainAccessManager', step, selected);
      assert.equal(whereIs(run.send(`remedy.${remedy}`)), place);
    });
  }

  it('goes on to the choice of an access manager once the capacity is there', () => {
    const run = explanation(tbeActivateCapacity, 'mainAccessManager', 'confirmCapacity', '');
    assert.equal(
      whereIs(run.send('next', 'yes', 'onward')),
      'tbe-htb-next-step › chooseAccessManager as mainAccessManager',
    );
  });

  it('warns that ‘Volgende’ is not the end before it is clicked', () => {
    assert.ok(tbeActivateCapacity.steps.activateCapacity.trap?.includes('TBE-SUB-25'));
  });

  it('says how sure each consequence is', () => {
    assert.deepEqual(statusesIn(tbeActivateCapacity), [
      'digitalKeysService documented',
      'mandatesService documented',
      'mainManagersLink derived',
      'accessLink derived',
      'notAsEmployer undocumented',
      'employerNotChosen undocumented',
      'noOrganisation documented',
      'anotherOrganisation derived',
      'capacityIsActive derived',
      'capacitysLine undocumented',
      'subdivisionUnitsLine derived',
      'noCapacity undocumented',
      'anotherCapacity derived',
      'capacityNotInList undocumented',
      'stoppedAfterNext derived',
      'stoppedAfterSave derived',
    ]);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeActivateCapacity, 'mainAccessManager'), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow } from '../../flows/tbe-activate-subafdeling.ts';
import { verdictOn } from '../../src/flow/verdict.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causeColumns, causesOf } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';

const role = 'accessManager';

acceptance(
  'activating a facility',
  flow,
  `
| role          | step                | selected                               | explained                                                    | then             | in words                                            |
| accessManager | chooseAccess        | link=access                            |                                                              | chooseHeading    | the third link                                      |
| accessManager | chooseAccess        | link=accessManagers                    | link=anotherLink                                             |                  | the second link                                     |
| accessManager | chooseAccess        | link=mainAccessManager                 | link=anotherLink                                             |                  | the first link                                      |
| accessManager | chooseHeading       | heading=accessManagement               |                                                              | signIn           | Toegangsbeheer under EHEALTH                        |
| accessManager | chooseHeading       | heading=otherHeading                   | heading=anotherHeading                                       |                  | a link under another heading                        |
| accessManager | chooseLine          | line=ownCapacity                       |                                                              | chooseMenu       | the line of the capacity                            |
| accessManager | chooseLine          | line=organisation                      | line=organisationsLine                                       |                  | the line of the organisation                        |
| accessManager | chooseLine          | line=subdivisionUnit                   | line=subdivisionUnitsLine                                    |                  | the line of a facility that exists                  |
| accessManager | chooseLine          | line=otherCapacity                     | line=anotherCapacity                                         |                  | the other capacity with the same facility           |
| accessManager | chooseLine          | line=notListed                         | line=capacityNotListed                                       |                  | the capacity is not in the list                     |
| accessManager | chooseLine          | organisation=nothing                   | organisation=noOrganisation                                  |                  | no organisation, so that no link appears            |
| accessManager | chooseLine          | organisation=otherOrganisation         | organisation=anotherOrganisation                             |                  | another organisation that one is registered for     |
| accessManager | chooseMenu          | menu=usersAndSubdivisionUnits          |                                                              | chooseTab        | Gebruikers - Subafdelingen                          |
| accessManager | chooseMenu          | menu=functions                         | menu=anotherMenuItem                                         |                  | another item of the menu                            |
| accessManager | chooseMenu          | menu=findUsers                         | menu=anotherMenuItem                                         |                  | a tempting item of the menu                         |
| accessManager | chooseTab           | tab=subdivisionUnits                   |                                                              | newOrExisting    | the tab of the facilities                           |
| accessManager | chooseTab           | tab=users                              | tab=usersTab                                                 |                  | the tab of the users stays open                     |
| accessManager | addSubdivisionUnit  | subdivision=ownSubdivision             |                                                              | chooseFacility   | the subdivision of one’s own type                   |
| accessManager | addSubdivisionUnit  | subdivision=otherSubdivision           | subdivision=anotherSubdivision                               |                  | Thuiszorg in place of Gezondheidszorg               |
| accessManager | addSubdivisionUnit  | subdivision=nothing                    | subdivision=noSubdivision                                    |                  | no subdivision                                      |
| accessManager | addSubdivisionUnit  | facility=ownFacility                   | facility=alreadyInList                                       |                  | new although it exists                              |
| accessManager | addSubdivisionUnit  | block=execute                          | block=blocked                                                |                  | Uitvoeren beside De subafdeling blokkeren           |
| accessManager | addSubdivisionUnit  | block=execute, subdivision=nothing     | block=blocked, subdivision=noSubdivision                     |                  | blocked in place of added                           |
| accessManager | editSubdivisionUnit | facility=ownFacility, action=pencil    |                                                              | checkEdit        | the radio button and the pencil                     |
| accessManager | editSubdivisionUnit | facility=nothing                       | facility=notOpened                                           |                  | the radio button forgotten                          |
| accessManager | editSubdivisionUnit | facility=sameNameOtherNumber           | facility=anotherNumber                                       |                  | the same name with another HCO number               |
| accessManager | editSubdivisionUnit | facility=notOnThisPage                 | facility=onAnotherPage                                       |                  | the facility is on another page                     |
| accessManager | editSubdivisionUnit | action=nothing                         | action=notOpened                                             |                  | the pencil forgotten                                |
| accessManager | chooseFacility      | facility=ownFacility                   |                                                              | whoManages       | the right name and the right HCO number             |
| accessManager | chooseFacility      | facility=sameNameOtherNumber           | facility=anotherNumber                                       |                  | the same name with another HCO number               |
| accessManager | chooseFacility      | facility=otherFacility                 | facility=anotherFacility                                     |                  | another facility of the enterprise                  |
| accessManager | chooseFacility      | facility=notListed                     | facility=facilityNotListed                                   |                  | one’s own facility is missing                       |
| accessManager | chooseFacility      | facility=nothing                       | facility=nothingChosen                                       |                  | no facility                                         |
| accessManager | chooseManager       | mail=filled, manager=self              |                                                              | linkApplications | whoever manages it in person                        |
| accessManager | chooseManager       | mail=nothing                           | mail=noMail                                                  |                  | the required mail address is empty                  |
| accessManager | chooseManager       | manager=other, personNumber=filled     | manager=anotherManager, personNumber=numberWithoutManager     |                  | somebody else appointed by mistake                  |
| accessManager | chooseManager       | manager=nothing                        | manager=nothingChosen                                        |                  | nobody manages it                                   |
| accessManager | appointManager      | manager=other, personNumber=filled     |                                                              | linkApplications | somebody else manages it                            |
| accessManager | appointManager      | manager=self                           | manager=anotherManager                                       |                  | oneself by mistake                                  |
| accessManager | appointManager      | manager=nothing, mail=nothing          | mail=noMail, manager=nothingChosen                           |                  | both forgotten                                      |
| accessManager | appointManager      | personNumber=nothing                   | personNumber=noNumber                                        |                  | the number of the manager is empty                  |
| accessManager | linkApplications    | applications=needed                    |                                                              | confirm          | the application is ticked                           |
| accessManager | linkApplications    | applications=nothing                   | applications=applicationNotTicked                            |                  | nothing is ticked                                   |
| accessManager | linkApplications    | applications=other                     | applications=applicationNotTicked                            |                  | another application is ticked                       |
| accessManager | confirm             | lastButton=confirm                     |                                                              | arrive           | Bevestigen                                          |
| accessManager | confirm             | lastButton=nothing                     | lastButton=notConfirmed                                      |                  | stopped after Opslaan                               |
| accessManager | confirm             | lastButton=previous                    | lastButton=wentBack                                          |                  | Vorige                                              |
| accessManager | confirm             | identification=otherFacility           | identification=anotherFacilitySaved                          |                  | another facility shows in the last window           |
| accessManager | confirm             | authorisations=notListed               | authorisations=applicationNotSaved                           |                  | the application is missing from the last window     |
`,
);

const statuses = table(
  ['step', 'field', 'option', 'status', 'way out'],
  `
| step                | field          | option              | status       | way out                                           |
| chooseAccess        | link           | accessManagers      | derived      |                                                   |
| chooseAccess        | link           | mainAccessManager   | undocumented |                                                   |
| chooseHeading       | heading        | otherHeading        | undocumented |                                                   |
| chooseLine          | organisation   | nothing             | documented   |                                                   |
| chooseLine          | organisation   | otherOrganisation   | derived      |                                                   |
| chooseLine          | line           | organisation        | derived      |                                                   |
| chooseLine          | line           | subdivisionUnit     | derived      |                                                   |
| chooseLine          | line           | otherCapacity       | derived      | tbe-choose-capacity    |
| chooseLine          | line           | notListed           | documented   | askMainAccessManager                              |
| chooseMenu          | menu           | functions           | undocumented |                                                   |
| chooseTab           | tab            | users               | derived      |                                                   |
| addSubdivisionUnit  | facility       | ownFacility         | undocumented | editSubdivisionUnit.instruct                      |
| addSubdivisionUnit  | block          | execute             | undocumented | person: tbe                                       |
| addSubdivisionUnit  | subdivision    | nothing             | documented   |                                                   |
| addSubdivisionUnit  | subdivision    | otherSubdivision    | documented   |                                                   |
| editSubdivisionUnit | facility       | nothing             | undocumented |                                                   |
| editSubdivisionUnit | facility       | sameNameOtherNumber | derived      |                                                   |
| editSubdivisionUnit | facility       | notOnThisPage       | documented   |                                                   |
| editSubdivisionUnit | action         | nothing             | undocumented |                                                   |
| chooseFacility      | facility       | sameNameOtherNumber | derived      |                                                   |
| chooseFacility      | facility       | otherFacility       | derived      |                                                   |
| chooseFacility      | facility       | notListed           | documented   | addSubdivisionUnit.check                          |
| chooseManager       | mail           | nothing             | documented   |                                                   |
| chooseManager       | manager        | other               | derived      |                                                   |
| appointManager      | manager        | self                | derived      |                                                   |
| appointManager      | personNumber   | nothing             | undocumented |                                                   |
| linkApplications    | applications   | nothing             | derived      |                                                   |
| linkApplications    | applications   | other               | derived      |                                                   |
| confirm             | identification | otherFacility       | derived      | chooseFacility.instruct                           |
| confirm             | authorisations | notListed           | derived      | linkApplications.instruct                         |
| confirm             | lastButton     | nothing             | derived      |                                                   |
| confirm             | lastButton     | previous            | documented   |                                                   |
`,
);

const ways = table(
  ['answers', 'leads to'],
  `
| answers         | leads to                                       |
| healthCare      | openPage                                       |
| youthCare       | openPage                                       |
| residentialCare | openPage                                       |
| notSure         | tbe-choose-capacity |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom            | cause                 | status       | leads to                                                      | whom to ask    |
| S-32 | facilityNotListed  | wrongSubdivision      | documented   | addSubdivisionUnit.check                                      | tbeApplication |
| S-32 | facilityNotListed  | wrongCapacity         | derived      | chooseLine.check                                              | tbeApplication |
| S-32 | facilityNotListed  | anotherPage           | documented   | newOrExisting                                                 | tbeApplication |
| S-32 | facilityNotListed  | otherEnterprise       | derived      | chooseLine.check                                              | tbeApplication |
| S-33 | capacityNotListed  | notActivated          | documented   | tbe-activate-capacity › chooseOrganisation as mainAccessManager | tbe            |
| S-33 | capacityNotListed  | somebodyElseActivates | derived      | askMainAccessManager                                          | tbe            |
| S-40 | cannotGoOn         | noMail                | documented   | chooseManager.check                                           | tbe            |
| S-51 | facilityListedTwice | twoNumbers           | documented   | chooseFacility.check                                          | tbeHcoNumber   |
| S-51 | facilityListedTwice | twoCapacities        | documented   | chooseLine.check                                              | tbeHcoNumber   |
| S-51 | facilityListedTwice | numberUnknown        | documented   | person: tbeHcoNumber                                          | tbeHcoNumber   |
| S-54 | blockedOrRemoved   | wrongAction           | undocumented | person: tbe                                                   | tbe            |
`,
);

/** Goes on with what is right until a question that the path cannot answer by itself. */
function walkOn(run: Run, answers: Readonly<Record<string, string>>): Run {
  while (run.takes('next') || answers[run.at]) run.send(answers[run.at] ?? 'next');
  return run;
}

describe('activating a facility', () => {
  for (const { answers, 'leads to': place } of ways) {
    it(`leads by ‘${answers}’ to ${place}`, () => {
      const run = new Run(flow, { role }).send(...listed(answers).map((answer) => `answer.${answer}`));
      assert.equal(whereIs(run), place);
    });
  }

  it('adds a new facility over all windows of the example, up to Bevestigen', () => {
    const answers = { whichCapacity: 'answer.healthCare', newOrExisting: 'answer.new', whoManages: 'answer.self' };
    const run = walkOn(new Run(flow, { role }), answers);
    assert.deepEqual(
      [...run.context.path, run.at],
      listed(
        'whichCapacity, openPage, chooseAccess, chooseHeading, signIn, chooseLine, chooseMenu, chooseTab, newOrExisting, addSubdivisionUnit, chooseFacility, whoManages, chooseManager, linkApplications, confirm, arrive',
      ),
    );
    assert.equal(run.send('yes').at, 'solved');
  });

  it('opens a facility that exists with the pencil and leaves the windows out', () => {
    const answers = { whichCapacity: 'answer.youthCare', newOrExisting: 'answer.existing' };
    const run = walkOn(new Run(flow, { role }), answers);
    assert.deepEqual(
      [...run.context.path, run.at].slice(-4),
      listed('newOrExisting, editSubdivisionUnit, checkEdit, arrive'),
    );
  });

  it('asks for the number of a manager only when somebody else manages the facility', () => {
    const start = () => new Run(flow, { role }).send('check.chooseFacility', 'back', 'next');
    assert.equal(whereIs(start().send('answer.other')), 'appointManager.instruct');
    assert.equal(whereIs(start().send('answer.self')), 'chooseManager.instruct');
  });

  for (const { step, field, option, status, 'way out': place } of statuses) {
    it(`knows of ${option} in ${field} at ${step} that it is ${status}, with ‘${place}’ as its way out`, () => {
      const verdict = verdictOn(flow, step, role, field, option);
      assert.ok('wrong' in verdict);
      assert.equal(verdict.status, status);
      const run = explanation(flow, role, step, `${field}=${option}`);
      const remedy = `remedy.${verdict.wrong}`;
      assert.equal(run.takes(remedy) ? whereIs(run.send(remedy)) : '', place);
    });
  }

  it('warns for blocking before the screen that can block, and for Bevestigen before Opslaan', () => {
    const warned = Object.entries(flow.steps).filter(([, { trap }]) => trap);
    assert.deepEqual(
      warned.map(([step]) => step),
      ['addSubdivisionUnit', 'linkApplications'],
    );
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(flow, role), causes);
  });
});

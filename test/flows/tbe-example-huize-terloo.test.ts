import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow } from '../../flows/tbe-example-huize-terloo.ts';
import { verdictOn } from '../../src/flow/verdict.ts';
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causeColumns, causesOf } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';

const role = 'accessManager';

acceptance(
  'the example of Huize Terloo',
  flow,
  `
| role          | step               | selected                           | explained                                                     | then               | in words                                       |
| accessManager | chooseLine         | line=ownCapacity                   |                                                               | chooseMenu         | step 1, eHealth Gezondheidszorg                |
| accessManager | chooseLine         | line=otherCapacity                 | line=anotherCapacity                                          |                    | step 1, Economie                               |
| accessManager | chooseLine         | line=organisation                  | line=organisationsLine                                        |                    | step 1, the line of the organisation           |
| accessManager | chooseLine         | line=subdivisionUnit               | line=subdivisionUnitsLine                                     |                    | step 1, the line of a facility                 |
| accessManager | chooseLine         | line=notListed                     | line=capacityNotListed                                        |                    | step 1, the capacity is missing                |
| accessManager | chooseLine         | organisation=nothing               | organisation=noOrganisation                                   |                    | step 1, no organisation                        |
| accessManager | chooseMenu         | menu=usersAndSubdivisionUnits      |                                                               | chooseTab          | step 2, Gebruikers - Subafdelingen             |
| accessManager | chooseMenu         | menu=capacityDetails               | menu=anotherMenuItem                                          |                    | step 2, another item                           |
| accessManager | chooseTab          | tab=subdivisionUnits               |                                                               | addSubdivisionUnit | step 3, Subafdelingen                          |
| accessManager | chooseTab          | tab=users                          | tab=usersTab                                                  |                    | step 3, Gebruikers                             |
| accessManager | addSubdivisionUnit | subdivision=ownSubdivision         |                                                               | chooseFacility     | step 4, Gezondheidszorg                        |
| accessManager | addSubdivisionUnit | block=execute                      | block=blocked                                                 |                    | step 4, De subafdeling blokkeren               |
| accessManager | addSubdivisionUnit | subdivision=otherSubdivision       | subdivision=anotherSubdivision                                |                    | step 4, another subdivision                    |
| accessManager | addSubdivisionUnit | facility=ownFacility               | facility=alreadyInList                                        |                    | step 4, the facility is there already          |
| accessManager | chooseFacility     | facility=ownFacility               |                                                               | chooseManager      | step 5, Huize Terloo                           |
| accessManager | chooseFacility     | facility=otherFacility             | facility=anotherFacility                                      |                    | step 5, another facility of the enterprise     |
| accessManager | chooseFacility     | facility=notListed                 | facility=facilityNotListed                                    |                    | step 5, it is not in the list                  |
| accessManager | chooseManager      | mail=filled, manager=self          |                                                               | linkApplications   | step 6, the HTB manages it                     |
| accessManager | chooseManager      | manager=other                      | manager=otherInsteadOfSelf                                    |                    | step 6, somebody else is appointed             |
| accessManager | chooseManager      | manager=other, personNumber=filled | manager=otherInsteadOfSelf, personNumber=numberWithoutManager |                    | step 6, somebody else with a number            |
| accessManager | chooseManager      | mail=nothing                       | mail=noMail                                                   |                    | step 6, no mail address                        |
| accessManager | linkApplications   | applications=needed                |                                                               | confirm            | step 7, the application is ticked              |
| accessManager | linkApplications   | applications=nothing               | applications=applicationNotTicked                             |                    | step 7, nothing is ticked                      |
| accessManager | linkApplications   | applications=other                 | applications=applicationNotTicked                             |                    | step 7, VESTA in place of the fund             |
| accessManager | confirm            | lastButton=confirm                 |                                                               | openFacility       | step 8, Bevestigen                             |
| accessManager | confirm            | lastButton=nothing                 | lastButton=notConfirmed                                       |                    | step 8, stopped after Opslaan                  |
| accessManager | confirm            | lastButton=previous                | lastButton=wentBack                                           |                    | step 8, Vorige                                 |
| accessManager | confirm            | identification=otherFacility       | identification=anotherFacilitySaved                           |                    | step 8, another facility                       |
| accessManager | confirm            | authorisations=notListed           | authorisations=applicationNotSaved                            |                    | step 8, the application is missing             |
| accessManager | openFacility       | facility=ownFacility               |                                                               | addUser            | step 9, Huize Terloo                           |
| accessManager | openFacility       | facility=notOnThisPage             | facility=onAnotherPage                                        |                    | step 9, on another page                        |
| accessManager | openFacility       | action=pencil                      | action=unmentioned                                            | addUser            | step 9, the pencil                             |
| accessManager | addUser            | action=addUser                     |                                                               | fillInMail         | step 10, Een gebruiker toevoegen               |
| accessManager | addUser            | action=removeUsers                 | action=removed                                                |                    | step 10, Gebruiker(s) verwijderen              |
| accessManager | addUser            | search=personNumber                | search=numberInSearch                                         |                    | step 10, the number in the search field        |
| accessManager | addUser            | user=present                       | user=userExists                                               |                    | step 10, the user exists                       |
| accessManager | fillInMail         | mail=filledIn                      |                                                               | grantRights        | step 10, the mail address                      |
| accessManager | fillInMail         | mail=nothing                       | mail=noUserMail                                               |                    | step 10, no mail address                       |
| accessManager | grantRights        | applications=needed                |                                                               | skipRoles          | step 10, the right for eVIPA                   |
| accessManager | grantRights        | applications=nothing               | applications=noRight                                          |                    | step 10, no right                              |
| accessManager | grantRights        | applications=other                 | applications=anotherRight                                     |                    | step 10, E-loket in place of the fund          |
| accessManager | grantRights        | applications=tooMany               | applications=tooManyRights                                    |                    | step 10, more than eVIPA                       |
| accessManager | grantRights        | applications=notListed             | applications=rightNotListed                                   |                    | step 10, not linked in step 7                  |
| accessManager | grantRights        | buttons=cancel                     | buttons=cancelled                                             |                    | step 10, Annuleren                             |
`,
);

const statuses = table(
  ['step', 'field', 'option', 'status', 'way out'],
  `
| step               | field          | option        | status       | way out                                                         |
| chooseLine         | line           | otherCapacity | derived      |                                                                 |
| chooseLine         | line           | notListed     | documented   | tbe-activate-capacity › chooseOrganisation as mainAccessManager   |
| addSubdivisionUnit | block          | execute       | undocumented | person: tbe                                                     |
| addSubdivisionUnit | facility       | ownFacility   | undocumented | tbe-activate-subafdeling › editSubdivisionUnit as accessManager |
| chooseFacility     | facility       | otherFacility | derived      |                                                                 |
| chooseFacility     | facility       | notListed     | documented   | addSubdivisionUnit.check                                        |
| chooseManager      | manager        | other         | derived      |                                                                 |
| chooseManager      | mail           | nothing       | documented   |                                                                 |
| linkApplications   | applications   | nothing       | derived      |                                                                 |
| confirm            | lastButton     | nothing       | derived      |                                                                 |
| confirm            | identification | otherFacility | derived      | chooseFacility.instruct                                         |
| confirm            | authorisations | notListed     | derived      | linkApplications.instruct                                       |
| openFacility       | facility       | notOnThisPage | documented   |                                                                 |
| addUser            | action         | removeUsers   | undocumented | person: tbe                                                     |
| addUser            | search         | personNumber  | derived      |                                                                 |
| grantRights        | applications   | nothing       | documented   |                                                                 |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom           | cause            | status       | leads to                                                      | whom to ask    |
| S-32 | facilityNotListed | wrongSubdivision | documented   | addSubdivisionUnit.check                                      | tbeApplication |
| S-32 | facilityNotListed | wrongCapacity    | derived      | chooseLine.check                                              | tbeApplication |
| S-32 | facilityNotListed | anotherPage      | documented   | openFacility.check                                            | tbeApplication |
| S-32 | facilityNotListed | otherEnterprise  | derived      | chooseLine.check                                              | tbeApplication |
| S-33 | capacityNotListed | notActivated     | documented   | tbe-activate-capacity › chooseOrganisation as mainAccessManager | tbe            |
| S-54 | blockedOrRemoved  | wrongAction      | undocumented | person: tbe                                                   | tbe            |
`,
);

describe('the example of Huize Terloo', () => {
  it('follows the printed steps in their order, skips the roles and ends', () => {
    const run = new Run(flow, { role });
    while (run.takes('next')) run.send('next');
    assert.deepEqual(
      [...run.context.path, run.at],
      listed(
        'meetTheExample, chooseLine, chooseMenu, chooseTab, addSubdivisionUnit, chooseFacility, chooseManager, linkApplications, confirm, openFacility, addUser, fillInMail, grantRights, skipRoles, arrive',
      ),
    );
    assert.equal(run.send('yes').at, 'solved');
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

  it('warns for blocking, and twice for Bevestigen, before the screens where work is lost', () => {
    const warned = Object.entries(flow.steps).filter(([, { trap }]) => trap);
    assert.deepEqual(
      warned.map(([step]) => step),
      ['addSubdivisionUnit', 'linkApplications', 'grantRights'],
    );
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(flow, role), causes);
  });
});

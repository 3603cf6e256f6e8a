import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeManageRoles } from '../../flows/tbe-manage-roles.ts';
import text from '../../locales/nl/tbe-manage-roles.json' with { type: 'json' };
import { Run } from '../flow/run.ts';
import { acceptance, explanation } from './acceptance.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import { statusesIn } from './tbe-manage.statuses.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                                                              | leads to                                        |
|                                                                                     | hasRight                                        |
| answer.notYet                                                                       | tbe-manage-rights as accessManager              |
| answer.notSure                                                                      | tbe-manage-rights › openUser as accessManager   |
| answer.granted                                                                      | isRoleNeeded                                    |
| answer.granted, answer.notNeeded                                                    | arriveWithoutRole                               |
| answer.granted, answer.notNeeded, yes                                               | solved                                          |
| answer.granted, answer.notSure                                                      | findRole                                        |
| answer.granted, answer.notSure, next                                                | isRoleFound                                     |
| answer.granted, answer.notSure, next, answer.found                                  | openFunctions.instruct                          |
| answer.granted, answer.notSure, next, answer.evipa                                  | arriveWithoutRole                               |
| answer.granted, answer.notSure, next, answer.notFound                               | askDepartment                                   |
| answer.granted, answer.needed                                                       | openFunctions.instruct                          |
| answer.granted, answer.needed, next                                                 | openPerson.instruct                             |
| answer.granted, answer.needed, next, next                                           | addRole.instruct                                |
| answer.granted, answer.needed, next, next, next                                     | waitForRole                                     |
| answer.granted, answer.needed, next, next, next, next                               | arrive                                          |
| answer.granted, answer.needed, next, next, next, next, yes                          | solved                                          |
| answer.granted, answer.needed, next, next, next, next, yes, onward                  | tbe-login-application as applicationUser        |
`,
);

const remedies = table(
  ['step', 'selected', 'remedy', 'leads to'],
  `
| step       | selected          | remedy          | leads to                                                  |
| openPerson | person=notListed  | personNotListed | tbe-manage-users › chooseSubdivisionUnit as accessManager |
| addRole    | role=other        | anotherRole     | findRole                                                  |
| addRole    | role=notNeeded    | roleNotNeeded   | arriveWithoutRole                                         |
| addRole    | role=notListed    | roleNotListed   | person: tbeApplication                                    |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom            | cause                 | status       | leads to                                                | whom to ask    |
| S-43 | roleCannotBeSet    | rightNotGranted       | documented   | tbe-manage-rights › openUser as accessManager           | tbe            |
| S-44 | roleNotListed      | noRoleNeeded          | documented   | isRoleNeeded                                            | tbeApplication |
| S-44 | roleNotListed      | notDescribed          | undocumented | person: tbeApplication                                  | tbeApplication |
| S-45 | roleNotAdded       | noStartDate           | documented   | addRole.check                                           | tbe            |
| S-45 | roleNotAdded       | wrongFormat           | documented   | addRole.check                                           | tbe            |
| S-45 | roleNotAdded       | notAdded              | documented   | addRole.check                                           | tbe            |
| S-46 | isEndDateNeeded    | starMeansFormat       | documented   | addRole.instruct                                        | tbe            |
| S-47 | roleDoesNotWorkYet | tooSoon               | documented   | waitForRole                                             | tbe            |
| S-48 | functionsNotFound  | otherLabel            | derived      | openFunctions.check                                     | tbe            |
| S-48 | functionsNotFound  | menuOfSubdivisionUnit | derived      | tbe-activate-subafdeling › chooseLine as accessManager  | tbe            |
`,
);

acceptance(
  'giving a user a role',
  tbeManageRoles,
  `
| role          | step          | selected                       | explained                                     | then        | in words                                          |
| accessManager | openFunctions |                                |                                               | openPerson  | the item for roles                                |
| accessManager | openFunctions | menu=usersAndSubdivisionUnits  | menu=usersInsteadOfFunctions                  |             | the users and facilities of the capacity          |
| accessManager | openFunctions | menu=homePage                  | menu=noRolesThere                             |             | the home page                                     |
| accessManager | openFunctions | menu=capacityDetails           | menu=noRolesThere                             |             | the details of the capacity                       |
| accessManager | openFunctions | menu=findUsers                 | menu=noRolesThere                             |             | finding users                                     |
| accessManager | openFunctions | menu=structuredMessages        | menu=noRolesThere                             |             | structured messages                               |
| accessManager | openFunctions | menu=personalData              | menu=noRolesThere                             |             | one's own data                                    |
| accessManager | openFunctions | menu=password                  | menu=noRolesThere                             |             | one's own password                                |
| accessManager | openFunctions | menu=certificate               | menu=noRolesThere                             |             | one's own certificate                             |
| accessManager | openPerson    |                                |                                               | addRole     | the pencil next to the name                       |
| accessManager | openPerson    | person=name                    | person=nameInsteadOfPencil                    |             | a click on the person                             |
| accessManager | openPerson    | person=notListed               | person=personNotListed                        |             | the person is not there                           |
| accessManager | addRole       |                                |                                               | waitForRole | a role with a start date, added                   |
| accessManager | addRole       | role=nothing                   | role=noRoleChosen                             |             | no role                                           |
| accessManager | addRole       | role=other                     | role=anotherRole                              |             | with instead of without certificate               |
| accessManager | addRole       | role=notNeeded                 | role=roleNotNeeded                            |             | a role for eVIPA                                  |
| accessManager | addRole       | role=notListed                 | role=roleNotListed                            |             | the role is not in the list                       |
| accessManager | addRole       | startDate=nothing              | startDate=noStartDate                         |             | no start date                                     |
| accessManager | addRole       | startDate=slashes              | startDate=slashesInDate                       |             | a start date with slashes                         |
| accessManager | addRole       | startDate=future               | startDate=startsLater                         |             | a start date in the future                        |
| accessManager | addRole       | endDate=later                  |                                               | waitForRole | an end date far away                              |
| accessManager | addRole       | endDate=pastOrSoon             | endDate=endsSoon                              |             | an end date in the past or soon                   |
| accessManager | addRole       | buttons=back                   | buttons=wentBack                              |             | back instead of add                               |
| accessManager | addRole       | buttons=nothing                | buttons=onlyChosen                            |             | chosen in the list and not added                  |
| accessManager | addRole       | startDate=nothing, buttons=back | startDate=noStartDate, buttons=wentBack      |             | no start date, and back                           |
`,
);

describe('giving a user a role', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(tbeManageRoles, { role: 'accessManager' }).send(...listed(events))), place);
    });
  }

  for (const { step, selected, remedy, 'leads to': place } of remedies) {
    it(`mends ${remedy} at ${place}`, () => {
      const run = explanation(tbeManageRoles, 'accessManager', step, selected);
      assert.equal(whereIs(run.send(`remedy.${remedy}`)), place);
    });
  }

  it('warns that the right comes first, and waits twenty minutes after the role', () => {
    assert.ok(tbeManageRoles.steps.hasRight.trap?.includes('TBE-VBD-70'));
    assert.equal('wait' in tbeManageRoles.steps.waitForRole && tbeManageRoles.steps.waitForRole.wait, 20);
  });

  it('says how sure each consequence is', () => {
    assert.deepEqual(statusesIn(tbeManageRoles), [
      'noRolesThere derived',
      'usersInsteadOfFunctions derived',
      'nameInsteadOfPencil documented',
      'personNotListed derived',
      'noRoleChosen undocumented',
      'anotherRole undocumented',
      'roleNotNeeded undocumented',
      'roleNotListed undocumented',
      'noStartDate documented',
      'slashesInDate undocumented',
      'startsLater undocumented',
      'endsSoon undocumented',
      'wentBack derived',
      'onlyChosen derived',
    ]);
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeManageRoles, 'accessManager'), causes);
  });
});

describe('the list of roles and applications', () => {
  const entries = Object.values(text.steps.findRole.entries);
  const labels = entries.map(({ label }) => label);

  it('has the sixteen roles, then the nine applications, as the manual spells them', () => {
    assert.deepEqual(labels, [
      'BelRAI VL - zorgverlener met certificaat',
      'VSB caRat - factuureerder',
      'BelRAI VL - admin',
      'VSB caRat - consultant',
      'BelRAI VL - indicatiesteller zorgbudgetten',
      'BelRAI VL - controleorgaan',
      'e-loket - Beheer Financiële gegevens',
      'Regisseur binnen een voorziening (1G1P)',
      'VSB caRat - aanvrager',
      'VSB caRat - administrator',
      'Wachtlijstbeheerder binnen een voorziening (INSISTO)',
      'Groepsbeheerder binnen een voorziening (INSISTO)',
      'BelRAI VL - zorgverlener zonder certificaat',
      'Moduleerder',
      'BelRAI VL - bezwaarcommissie',
      'Aanmelder binnen een voorziening (INSISTO)',
      'EBMPracticeNet',
      'eHealthBox',
      'eHealth Platform Certificate Manager',
      'E-loket Departement Zorg',
      'End to End Encryption REST service - Manage functionality',
      'End to End Encryption REST service - Read functionality',
      'RaaS',
      'Vlaams Infrastructuurfonds voor Persoonsgebonden Aangelegenheden',
      'WebFX',
    ]);
  });

  it('says of each which of the two it is', () => {
    assert.deepEqual(
      entries.map(({ hint }) => /^\w+/.exec(hint)?.[0]),
      [...Array<string>(16).fill('Rol'), ...Array<string>(9).fill('Toepassing')],
    );
  });

  it('says of eVIPA that it needs no role, and of no other application whether it does', () => {
    const applications = entries.slice(16);
    const unknown = applications.filter(({ hint }) =>
      hint.includes('De handleiding zegt niet of er een rol nodig is.'),
    );
    const known = applications.filter((entry) => !unknown.includes(entry));
    assert.deepEqual(
      known.map(({ label }) => label),
      ['Vlaams Infrastructuurfonds voor Persoonsgebonden Aangelegenheden'],
    );
    assert.match(known[0]?.hint ?? '', /geen rol nodig/);
  });
});

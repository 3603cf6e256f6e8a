import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeChooseTask } from '../../flows/tbe-choose-task.ts';
import text from '../../locales/nl/tbe-choose-task.json' with { type: 'json' };
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';

const ways = table(
  ['answers', 'leads to'],
  `
| answers                                                      | leads to                                      |
| noAccess                                                     | tbe-overview › chooseApplication              |
| legalRepresentative, appoint                                 | tbe-appoint-htb as legalRepresentative        |
| legalRepresentative, appointMyself                           | tbe-appoint-htb-self as legalRepresentative   |
| legalRepresentative, appointSomebodyElse                     | tbe-appoint-htb-other as legalRepresentative  |
| legalRepresentative, alreadyMainAccessManager                | chooseMainAccessManagersTask                  |
| mainAccessManager, whatNow                                   | tbe-htb-next-step as mainAccessManager        |
| mainAccessManager, whichCapacity                             | tbe-choose-capacity                           |
| mainAccessManager, activateCapacity                          | tbe-activate-capacity as mainAccessManager    |
| mainAccessManager, appointAccessManager                      | tbe-appoint-tb as mainAccessManager           |
| mainAccessManager, changeAccessManager                       | tbe-change-tb as mainAccessManager            |
| mainAccessManager, addAccessManager                          | tbe-add-co-tb as mainAccessManager            |
| mainAccessManager, accessManagersTask                        | chooseAccessManagersTask                      |
| accessManager, activateSubdivisionUnit                       | tbe-activate-subafdeling as accessManager     |
| accessManager, addUsers                                      | tbe-manage-users as accessManager             |
| accessManager, grantRights                                   | tbe-manage-rights as accessManager            |
| accessManager, addRoles                                      | tbe-manage-roles as accessManager             |
| accessManager, whichCapacity                                 | tbe-choose-capacity                           |
| accessManager, followExample                                 | tbe-example-huize-terloo as accessManager     |
| applicationUser                                              | tbe-login-application as applicationUser      |
| otherName                                                    | compareNames                                  |
| other, overview                                              | tbe-overview                                  |
| other, prepare                                               | tbe-prepare                                   |
| other, lookUp                                                | lookUpWords                                   |
| other, getHelp                                               | tbe-get-help                                  |
| other, giveFeedback                                          | tbe-give-feedback                             |
`,
);

/** The old or on-screen name that stands beside each new one. */
const names = table(
  ['role', 'also called'],
  `
| role               | also called                                                                    |
| mainAccessManager  | Verantwoordelijke Toegang Entiteit                                             |
| coMainAccessManager | Co-Verantwoordelijke Toegangen Entiteit, Co-Verantwoordelijke Toegangsbeheerder |
| accessManager      | Lokale Beheerder, LB                                                           |
| coAccessManager    | Co-Lokale Beheerder                                                            |
| subdivisionManager | subafdelingsverantwoordelijke                                                  |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom      | cause       | status     | leads to                               | whom to ask |
| S-49 | oldName      | sameRole    | documented | compareNames                           | tbe         |
| S-53 | whatNow      | routed      | documented | tbe-htb-next-step as mainAccessManager | tbe         |
| S-30 | cannotSignIn | linkMissing | derived    | tbe-overview › chooseApplication       | tbe         |
`,
);

const entries: { readonly [role: string]: { readonly hint: string } } = text.steps.compareNames.entries;

describe('choosing what to do in the access management', () => {
  for (const { answers, 'leads to': place } of ways) {
    it(`leads by ‘${answers}’ to ${place}`, () => {
      const run = new Run(tbeChooseTask, { role: 'anyone' }).send(
        ...listed(answers).map((answer) => `answer.${answer}`),
      );
      assert.equal(whereIs(run), place);
    });
  }

  for (const { role, 'also called': others } of names) {
    it(`shows beside ${role} what it is called on the screens`, () => {
      assert.deepEqual(
        listed(others).filter((name) => !entries[role]?.hint.includes(`‘${name}’`)),
        [],
      );
    });
  }

  for (const answers of ['otherName', 'other, lookUp']) {
    it(`comes back to the first question after ‘${answers}’`, () => {
      const run = new Run(tbeChooseTask, { role: 'anyone' }).send(
        ...listed(answers).map((answer) => `answer.${answer}`),
        'next',
      );
      assert.equal(run.at, 'chooseGroup');
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeChooseTask, 'anyone'), causes);
  });
});

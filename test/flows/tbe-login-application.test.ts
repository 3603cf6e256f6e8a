import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeLoginApplication } from '../../flows/tbe-login-application.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                | leads to                         |
|                       | isAccessArranged                 |
| answer.noOrNotSure    | tbe-overview › chooseApplication |
| answer.yes            | openApplication                  |
| answer.yes, next      | signIn                           |
| answer.yes, next, yes | solved                           |
| answer.yes, next, no  | symptoms                         |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom       | cause             | status     | leads to                         | whom to ask |
| S-30 | cannotSignIn  | findWhatIsMissing | derived    | tbe-overview › chooseApplication | tbe         |
| S-30 | cannotSignIn  | userNotAdded      | derived    | tbe-overview › isUserAdded       | tbe         |
| S-30 | cannotSignIn  | rightNotTicked    | documented | tbe-overview › isRightGranted    | tbe         |
| S-30 | cannotSignIn  | roleMissing       | documented | tbe-overview › isRoleNeeded      | tbe         |
| S-30 | cannotSignIn  | notConfirmed      | derived    | tbe-overview › confirmRight      | tbe         |
| S-30 | cannotSignIn  | justChanged       | documented | tbe-overview › waitForChange     | tbe         |
| S-30 | cannotSignIn  | otherFacility     | derived    | tbe-overview › checkFacility     | tbe         |
| S-47 | notWorkingYet | justChanged       | documented | tbe-overview › waitForChange     | tbe         |
| S-56 | browserFails  | otherBrowser      | documented | tbe-prepare › prepareBrowser     | tbe         |
`,
);

describe('signing in to the application', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(tbeLoginApplication, { role: 'applicationUser' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeLoginApplication, 'applicationUser'), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pgzChooseRole } from '../../flows/pgz-choose-role.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['answers', 'leads to'],
  `
| answers                        | leads to                        |
| careProvider                   | pgz-sign-in as careProvider     |
| mandatary                      | chooseMandataryProfile          |
| mandatary, naturalPerson       | pgz-sign-in as naturalMandatary |
| mandatary, legalRepresentative | pgz-sign-in as legalMandatary   |
| mandatary, ofAnOrganisation    | pgz-organisation-not-listed     |
| nonCareProvider                | pgz-sign-in as nonCareProvider  |
| onlyCitizen                    | pgz-new-provider-citizen-only   |
| organisationNotListed          | pgz-organisation-not-listed     |
| digitalKey                     | pgz-choose-digital-key          |
| rizivNumber                    | pgz-obtain-riziv-number         |
| mandate                        | pgz-obtain-mandate              |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom               | cause              | status       | leads to                                        | whom to ask     |
| S-16 | onlyCitizenListed     | recentNumber       | documented   | pgz-new-provider-citizen-only                   | pgzNewProvider  |
| S-20 | mandataryOrCitizen    | representsProvider | documented   | pgz-sign-in › chooseProfile as naturalMandatary | pgz             |
| S-20 | mandataryOrCitizen    | administrativeRole | documented   | pgz-sign-in › chooseProfile as nonCareProvider  | pgz             |
| S-21 | organisationNotListed | noRights           | documented   | pgz-organisation-not-listed                     | pgzOrganisation |
| S-23 | noRizivNumber         | notNeeded          | documented   | pgz-sign-in as careProvider                     | pgzRizivNumber  |
| S-23 | noRizivNumber         | wantsOne           | documented   | pgz-obtain-riziv-number                         | pgzRizivNumber  |
| S-24 | administrativeRole    | signInAsCitizen    | documented   | pgz-sign-in as nonCareProvider                  | pgz             |
| S-24 | administrativeRole    | isNotKnown         | undocumented | person: pgz                                     | pgz             |
| S-25 | oldNames              | sameSystem         | derived      | chooseRole                                      | pgz             |
`,
);

describe('choosing a role in ProGezondheid', () => {
  for (const { answers, 'leads to': place } of ways) {
    it(`leads by ‘${answers}’ to ${place}`, () => {
      const run = new Run(pgzChooseRole, { role: 'anyone' }).send(
        ...listed(answers).map((answer) => `answer.${answer}`),
      );
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(pgzChooseRole, 'anyone'), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pgzOrganisationNotListed } from '../../flows/pgz-organisation-not-listed.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                              | leads to                                         |
| answer.naturalPerson                | pgz-sign-in › confirmProfile as naturalMandatary |
| answer.gotRights                    | pgz-sign-in › confirmProfile as legalMandatary   |
| answer.representsOrganisation       | askAccessManagers                                |
| answer.representsOrganisation, lead | tbe-manage-users as accessManager                |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom               | cause    | status     | leads to          | whom to ask     |
| S-21 | organisationNotListed | noRights | documented | askAccessManagers | pgzOrganisation |
`,
);

describe('an organisation that ProGezondheid does not list', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(pgzOrganisationNotListed, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(pgzOrganisationNotListed, 'anyone'), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pgzNewProvider } from '../../flows/pgz-new-provider-citizen-only.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                                           | leads to                                     |
| answer.professionsThere                                          | pgz-sign-in › confirmProfile as careProvider |
| answer.onlyCitizen                                               | isNumberRecent                               |
| answer.onlyCitizen, answer.recent                                | waitSomeDays                                 |
| answer.onlyCitizen, answer.recent, next                          | tryAgain                                     |
| answer.onlyCitizen, answer.recent, next, answer.professionsThere | pgz-sign-in › confirmProfile as careProvider |
| answer.onlyCitizen, answer.recent, next, answer.stillBlocked     | contactServiceCenter                         |
| answer.onlyCitizen, answer.triedAgain                            | contactServiceCenter                         |
| answer.onlyCitizen, answer.notRecent                             | contactServiceCenter                         |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom           | cause         | status     | leads to                                     | whom to ask    |
| S-16 | onlyCitizenListed | fileNotReady  | documented | waitSomeDays                                 | pgzNewProvider |
| S-16 | onlyCitizenListed | stillBlocked  | documented | person: pgzNewProvider                       | pgzNewProvider |
| S-17 | citizenShown      | listNotOpened | documented | pgz-sign-in › confirmProfile as careProvider | pgz            |
| S-23 | noRizivNumber     | notNeeded     | documented | pgz-sign-in as careProvider                  | pgzRizivNumber |
`,
);

describe('a new care provider who is offered only citizen', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(pgzNewProvider, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(pgzNewProvider, 'anyone'), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pgzObtainRizivNumber } from '../../flows/pgz-obtain-riziv-number.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                                    | leads to                    |
| answer.signIn                             | pgz-sign-in as careProvider |
| answer.getNumber                          | chooseProfession            |
| answer.getNumber, next                    | readExplanation             |
| answer.getNumber, next, next              | arrive                      |
| answer.getNumber, next, next, yes         | solved                      |
| answer.getNumber, next, next, yes, onward | pgz-sign-in as careProvider |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom       | cause               | status       | leads to                    | whom to ask    |
| S-23 | noRizivNumber | notNeeded           | documented   | pgz-sign-in as careProvider | pgzRizivNumber |
| S-23 | noRizivNumber | explanationNotFound | undocumented | chooseProfession            | pgzRizivNumber |
`,
);

describe('obtaining a RIZIV number', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(pgzObtainRizivNumber, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(pgzObtainRizivNumber, 'anyone'), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as aliviaRequestMandate } from '../../flows/alivia-request-mandate.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events               | leads to                        |
|                      | requestMandate                  |
| next                 | checkMandate                    |
| next, answer.inOrder | alivia-sign-in as mandateHolder |
| next, answer.notYet  | waitForMandate                  |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom        | cause        | status       | leads to              | whom to ask   |
| S-06 | mandateUnclear | notRequested | derived      | requestMandate        | aliviaMandate |
| S-06 | mandateUnclear | noAnswer     | undocumented | person: aliviaMandate | aliviaMandate |
`,
);

describe('requesting a mandate', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(aliviaRequestMandate, { role: 'mandateHolder' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(aliviaRequestMandate, 'mandateHolder'), causes);
  });
});

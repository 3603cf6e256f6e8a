import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pgzChooseDigitalKey } from '../../flows/pgz-choose-digital-key.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                        | leads to           |
| answer.yes                    | chooseDigitalKey   |
| answer.yes, next              | arrive             |
| answer.yes, next, yes         | solved             |
| answer.yes, next, yes, onward | pgz-choose-role    |
| answer.wantsItsme             | createItsmeAccount |
| answer.wantsItsme, next       | chooseDigitalKey   |
| answer.no                     | getDigitalKey      |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom         | cause          | status       | leads to              | whom to ask   |
| S-13 | digitalKeyFails | anotherKey     | undocumented | chooseDigitalKey      | pgzDigitalKey |
| S-13 | digitalKeyFails | noItsmeAccount | documented   | createItsmeAccount    | pgzDigitalKey |
| S-13 | digitalKeyFails | keyGuidance    | undocumented | person: pgzDigitalKey | pgzDigitalKey |
`,
);

describe('choosing a digital key for ProGezondheid', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(pgzChooseDigitalKey, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(pgzChooseDigitalKey, 'anyone'), causes);
  });
});

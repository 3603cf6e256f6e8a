import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { isPublicHoliday } from '../../src/escalation/holidays.ts';

const day = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The paschal full moon by golden number, as `MM-DD`: the table of the calendar for 1900 to 2199. */
// prettier-ignore
const fullMoons = [
  '04-14', '04-03', '03-23', '04-11', '03-31', '04-18', '04-08', '03-28', '04-16', '04-05',
  '03-25', '04-13', '04-02', '03-22', '04-10', '03-30', '04-17', '04-07', '03-27',
];

/** Easter by the table: the Sunday after the paschal full moon. */
const easterByTable = (year: number) => {
  const fullMoon = Date.parse(`${year}-${fullMoons[year % 19]}`);
  return fullMoon + (7 - new Date(fullMoon).getUTCDay()) * day;
};

describe('Belgian public holidays', () => {
  it('are the ten of the law in 2026', () => {
    const days = Array.from({ length: 365 }, (_, n) => iso(Date.UTC(2026, 0, 1 + n))).filter(isPublicHoliday);
    assert.deepEqual(days, [
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  for (const easterMonday of ['2008-03-24', '2024-04-01', '2025-04-21', '2027-03-29', '2038-04-26', '2049-04-19']) {
    it(`have Easter Monday on ${easterMonday}`, () => {
      assert.equal(isPublicHoliday(easterMonday), true);
      assert.equal(isPublicHoliday(iso(Date.parse(easterMonday) - day)), false);
    });
  }

  it('move with the Easter of the calendar tables from 1900 to 2199', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const easter = easterByTable(year);
        return [1, 39, 50].every((days) => isPublicHoliday(iso(easter + days * day)));
      }),
    );
  });

  it('are nine or ten days of a year, since Ascension Day can fall on 1 May', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
        const days = Array.from({ length: 366 }, (_, n) => Date.UTC(year, 0, 1 + n))
          .filter((time) => new Date(time).getUTCFullYear() === year)
          .filter((time) => isPublicHoliday(iso(time)));
        assert.equal(days.length, iso(easterByTable(year) + 39 * day).endsWith('-05-01') ? 9 : 10);
      }),
      { numRuns: 50 },
    );
  });
});

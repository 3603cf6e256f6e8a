import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assert as holds, date, property } from 'fast-check';
import { partOfTime } from '../../src/flow/period.ts';

const days = { from: '2025-09-01', before: '2026-05-01' };

describe('the part of time', () => {
  const rows: readonly (readonly [moment: string, part: string, of?: { from?: string; before: string }])[] = [
    ['2025-08-31T23:59:59+02:00', 'before'],
    ['2025-09-01T00:00:00+02:00', 'during'],
    // Still the day before in UTC: the days are those of Brussels.
    ['2025-08-31T22:00:00Z', 'during'],
    ['2025-08-31T21:59:59Z', 'before'],
    ['2025-12-31T12:00:00Z', 'during'],
    ['2026-04-30T23:59:59+02:00', 'during'],
    ['2026-04-30T21:59:59Z', 'during'],
    ['2026-04-30T22:00:00Z', 'after'],
    ['2026-05-01T00:00:00+02:00', 'after'],
    // In winter Brussels is one hour ahead of UTC.
    ['2026-01-14T22:59:59Z', 'before', { from: '2026-01-15', before: '2026-01-16' }],
    ['2026-01-14T23:00:00Z', 'during', { from: '2026-01-15', before: '2026-01-16' }],
    ['2026-01-15T23:00:00Z', 'after', { from: '2026-01-15', before: '2026-01-16' }],
    // On the day on which the clock goes back there are 25 hours.
    ['2025-10-26T22:59:59Z', 'during', { from: '2025-10-26', before: '2025-10-27' }],
    ['2025-10-26T23:00:00Z', 'after', { from: '2025-10-26', before: '2025-10-27' }],
    ['1970-01-01T00:00:00Z', 'during', { before: '2025-07-02' }],
    ['2025-07-01T23:59:59+02:00', 'during', { before: '2025-07-02' }],
    ['2025-07-02T00:00:00+02:00', 'after', { before: '2025-07-02' }],
    ['9999-12-31T12:00:00Z', 'after'],
  ];
  for (const [moment, part, of = days] of rows) {
    it(`is ${part} at ${moment} for days from ${of.from ?? 'ever'} before ${of.before}`, () => {
      assert.equal(partOfTime(of, new Date(moment)), part);
    });
  }

  it('never goes back as time goes on', () => {
    const order = ['before', 'during', 'after'];
    const moment = date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    holds(
      property(moment, moment, (one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const [was, is] = [partOfTime(days, first), partOfTime(days, last)];
        assert.ok(order.indexOf(was) <= order.indexOf(is));
      }),
    );
  });
});

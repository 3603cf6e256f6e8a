import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { hoursAt, type HoursNow } from '../../src/escalation/hours.ts';

const helpdesk = { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' };
const open: HoursNow = { kind: 'open', closes: '18:00' };
const opens = (opensInDays: number, opensOn: number, onHoliday = false): HoursNow => ({
  kind: 'closed',
  opensInDays,
  opensOn,
  opens: '08:00',
  onHoliday,
});

const table: readonly (readonly [string, string, HoursNow])[] = [
  ['a second before it opens', '2026-11-18T07:59:59+01:00', opens(0, 3)],
  ['as it opens, sharp', '2026-11-18T08:00:00+01:00', open],
  ['a second before it closes', '2026-11-18T17:59:59+01:00', open],
  ['as it closes, sharp', '2026-11-18T18:00:00+01:00', opens(1, 4)],
  ['on Friday after closing', '2026-11-20T18:00:00+01:00', opens(3, 1)],
  ['on Saturday', '2026-11-21T12:00:00+01:00', opens(2, 1)],
  ['on Sunday a second before midnight', '2026-11-22T23:59:59+01:00', opens(1, 1)],
  ['on Monday at midnight', '2026-11-23T00:00:00+01:00', opens(0, 1)],
  ['on the Friday before summer time', '2026-03-27T18:00:00+01:00', opens(3, 1)],
  ['in the hour before summer time starts', '2026-03-29T01:59:59+01:00', opens(1, 1)],
  ['in the hour after summer time started', '2026-03-29T03:00:00+02:00', opens(1, 1)],
  ['on the first morning of summer time, before it opens', '2026-03-30T07:59:59+02:00', opens(0, 1)],
  ['on the first morning of summer time', '2026-03-30T08:00:00+02:00', open],
  ['in the first of the two hours after two, as summer time ends', '2026-10-25T02:30:00+02:00', opens(1, 1)],
  ['in the second of the two hours after two, as summer time ends', '2026-10-25T02:30:00+01:00', opens(1, 1)],
  ['on the first morning of winter time, before it opens', '2026-10-26T07:59:59+01:00', opens(0, 1)],
  ['on the first morning of winter time', '2026-10-26T08:00:00+01:00', open],
  ['on the first evening of winter time', '2026-10-26T18:00:00+01:00', opens(1, 2)],
  ['on 29 February', '2028-02-29T18:00:00+01:00', opens(1, 3)],
  ['on the last evening of the year', '2026-12-31T18:00:00+01:00', opens(1, 5, true)],
  ['on New Year', '2027-01-01T10:00:00+01:00', { kind: 'holiday' }],
  ['on the first Saturday of the year', '2027-01-02T10:00:00+01:00', opens(2, 1)],
  ['at the first minute of a holiday', '2026-11-11T00:00:00+01:00', { kind: 'holiday' }],
  ['at the last minute of a holiday', '2026-11-11T23:59:59+01:00', { kind: 'holiday' }],
  ['on a holiday in the weekend, when it is closed anyway', '2026-08-15T10:00:00+02:00', opens(2, 1)],
  ['on the Friday before Easter Monday', '2026-04-03T18:00:00+02:00', opens(3, 1, true)],
  ['on Ascension Day', '2026-05-14T10:00:00+02:00', { kind: 'holiday' }],
];

/** What the table says when it is read on a machine of another time zone. */
const readIn = (timeZone: string): unknown => {
  const hours = new URL('../../src/escalation/hours.ts', import.meta.url).href;
  const script = `import { hoursAt } from ${JSON.stringify(hours)};
    const [helpdesk, moments] = JSON.parse(process.argv[1]);
    const there = moments.map((moment) => hoursAt(helpdesk, new Date(moment)));
    console.log(JSON.stringify({ offset: new Date('2026-11-18').getTimezoneOffset(), there }));`;
  const moments = table.map(([, moment]) => moment);
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify([helpdesk, moments])], {
      encoding: 'utf8',
      env: { ...process.env, TZ: timeZone },
    }),
  );
};

/** What a clock in Brussels shows: `YYYY-MM-DD HH:MM`. */
const shown = (instant: Date) => instant.toLocaleString('sv-SE', { timeZone: 'Europe/Brussels' }).slice(0, 16);

/** The instant at which the clock in Brussels shows this; offsets there are one or two hours. */
const brussels = (date: string, time: string): Date => {
  const found = ['+01:00', '+02:00']
    .map((offset) => new Date(`${date}T${time}:00${offset}`))
    .find((instant) => shown(instant) === `${date} ${time}`);
  assert.ok(found, `${date} ${time} does not exist in Brussels`);
  return found;
};

const moment = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('hoursAt', () => {
  for (const [when, time, expected] of table) {
    it(`knows ${JSON.stringify(expected)} ${when}`, () =>
      assert.deepEqual(hoursAt(helpdesk, new Date(time)), expected));
  }

  for (const [timeZone, offset] of [
    ['Asia/Tokyo', -540],
    ['America/New_York', 300],
  ] as const) {
    it(`says the same on a machine in ${timeZone}`, () => {
      assert.deepEqual(readIn(timeZone), { offset, there: table.map(([, , expected]) => expected) });
    });
  }

  it('keeps its promise: closed until the opening that it names, then open unless that is a holiday', () => {
    fc.assert(
      fc.property(moment, (now) => {
        const said = hoursAt(helpdesk, now);
        fc.pre(said.kind === 'closed');
        const today = shown(now).slice(0, 10);
        const date = new Date(Date.parse(today) + said.opensInDays * 86_400_000).toISOString().slice(0, 10);
        const opening = brussels(date, said.opens);
        assert.ok(opening > now);
        assert.equal(
          opening.toLocaleString('en-GB', { timeZone: 'Europe/Brussels', weekday: 'narrow' }),
          'MTWTFSS'[said.opensOn - 1],
        );
        assert.equal(hoursAt(helpdesk, opening).kind, said.onHoliday ? 'holiday' : 'open');
        assert.notEqual(hoursAt(helpdesk, new Date(opening.getTime() - 1)).kind, 'open');
      }),
    );
  });

  it('is open for ten hours on every working day that is no holiday, also when the clocks change', () => {
    fc.assert(
      fc.property(moment, (now) => {
        fc.pre(hoursAt(helpdesk, now).kind === 'open');
        const date = shown(now).slice(0, 10);
        const [from, until] = [brussels(date, '08:00').getTime(), brussels(date, '18:00').getTime()];
        assert.equal(until - from, 36_000_000);
        assert.deepEqual(
          [from - 1, from, until - 1, until].map((at) => hoursAt(helpdesk, new Date(at)).kind),
          ['closed', 'open', 'open', 'closed'],
        );
      }),
    );
  });

  it('waits a whole week for a contact that was open today and has one day', () => {
    const monday = { days: [1], opens: '09:00', closes: '12:00' };
    assert.deepEqual(hoursAt(monday, new Date('2026-11-23T12:00:00+01:00')), {
      kind: 'closed',
      opensInDays: 7,
      opensOn: 1,
      opens: '09:00',
      onHoliday: false,
    });
  });

  it('refuses hours without a day and moments that are none', () => {
    assert.throws(() => hoursAt({ ...helpdesk, days: [] }, new Date('2026-11-18')), RangeError);
    assert.throws(() => hoursAt(helpdesk, new Date(Number.NaN)), RangeError);
  });
});

/** Whether a contact can be reached now: its printed hours, read in Europe/Brussels whatever the machine's time zone. */
import { isPublicHoliday } from './holidays.ts';
import type { Hours as Printed } from '../flow/contact.ts';

/** The printed hours, without the facts that prove them. */
type Hours = Omit<Printed, 'cites'>;

/**
 * What the hours say at one moment. `opensInDays` counts calendar days in Brussels (0 is later today), `opensOn` is the
 * ISO weekday of that day. `onHoliday` says that it is a public holiday: the documents promise nothing for that day, so
 * it is neither skipped (we do not know that the contact is closed) nor presented as certain.
 * `holiday` lasts the whole day, and comes only on a day that would otherwise be an opening day.
 */
export type HoursNow =
  | { readonly kind: 'open'; readonly closes: string }
  | {
      readonly kind: 'closed';
      readonly opensInDays: number;
      readonly opensOn: number;
      readonly opens: string;
      readonly onHoliday: boolean;
    }
  | { readonly kind: 'holiday' };

const day = 86_400_000;

/** The calendar day (`YYYY-MM-DD`) and the clock (`HH:MM`) in Brussels: Sweden writes them so, with a space between. */
const brusselsAt = (now: Date): readonly string[] =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short', timeStyle: 'short' })
    .format(now)
    .split(/\s/);

/** The calendar day so many days later. Counted in UTC, where every day has 24 hours. */
const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** 1 is Monday, 7 is Sunday. */
const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7;

const nextOpening = (hours: Hours, date: string, opensInDays: number): HoursNow => {
  const next = daysAfter(date, opensInDays);
  const opensOn = weekdayOf(next);
  if (hours.days.includes(opensOn)) {
    return { kind: 'closed', opensInDays, opensOn, opens: hours.opens, onHoliday: isPublicHoliday(next) };
  }
  if (opensInDays > 7) throw new RangeError('These opening hours have no day.');
  return nextOpening(hours, date, opensInDays + 1);
};

/**
 * Says whether a contact is open at a moment, and else when it opens.
 * @throws RangeError when the hours have no day, or the moment is an invalid date.
 */
export const hoursAt = (hours: Hours, now: Date): HoursNow => {
  const [date = '', time = ''] = brusselsAt(now);
  const opensToday = hours.days.includes(weekdayOf(date));
  if (opensToday && isPublicHoliday(date)) return { kind: 'holiday' };
  // Times of two digits sort as text.
  if (opensToday && time >= hours.opens && time < hours.closes) return { kind: 'open', closes: hours.closes };
  return nextOpening(hours, date, opensToday && time < hours.opens ? 0 : 1);
};

/** The legal public holidays of Belgium: on these days the documents do not say whether a helpdesk is open. */

/** Days of the year that are a public holiday every year, as `MM-DD`. */
const fixed: ReadonlySet<string> = new Set(['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']);

/** Days after Easter Sunday: Easter Monday, Ascension Day and Whit Monday. */
const afterEaster: readonly number[] = [1, 39, 50];

const day = 86_400_000;

/**
 * Easter Sunday of a Gregorian year, as milliseconds since 1970 at midnight UTC.
 * The "anonymous Gregorian" computus (Meeus, Astronomical Algorithms, chapter 8), exact for every Gregorian year.
 */
const easterOf = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const solar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - solar + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  // 22 March is the earliest Easter there is.
  return Date.UTC(year, 2, 22 + epact + toSunday - 7 * late);
};

/** Whether a calendar day, as `YYYY-MM-DD`, is one of the ten legal public holidays of Belgium. */
export const isPublicHoliday = (date: string): boolean =>
  fixed.has(date.slice(5)) || afterEaster.includes((Date.parse(date) - easterOf(Number(date.slice(0, 4)))) / day);

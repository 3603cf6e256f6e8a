/** Where a moment lies: before the first day, within the days, or after them. */
export type PartOfTime = 'before' | 'during' | 'after';

/**
 * Where `now` lies in a stretch of days in Europe/Brussels: from the day `from` (absent: ever since), up to but not
 * including the day `before`, both `YYYY-MM-DD`.
 */
export function partOfTime({ from = '', before }: { from?: string; before: string }, now: Date): PartOfTime {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now);
  if (today < from) return 'before';
  return today < before ? 'during' : 'after';
}

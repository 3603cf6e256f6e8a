import type { Text } from '../text/text.ts';

/** "10:32", or "21 november om 10:32" on another day than `now`; both in milliseconds since 1970. */
export function timeOf({ language }: Text, at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const parts = { hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, isToday ? parts : { day: 'numeric', month: 'long', ...parts }).format(at);
}

/** A time (milliseconds since 1970) as the tables have it: UTC in ISO 8601, of one length, so that it sorts as text. */
export function isoOf(time: number): string {
  return new Date(time).toISOString();
}

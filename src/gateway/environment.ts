/** Values of environment variables, each read by a function that gives undefined for what cannot be used. */

/** A TCP port; 0 lets the system choose. */
export function portOf(value: string): number | undefined {
  return numberIn(value, 0, 65_535);
}

/** Reads a whole number of days between two bounds. */
export function daysOf(least: number, most: number): (value: string) => number | undefined {
  return (value) => numberIn(value, least, most);
}

/** `on` or `off`. */
export function switchOf(value: string): boolean | undefined {
  return value === 'on' || value === 'off' ? value === 'on' : undefined;
}

/** Origins with commas between them, or `*`. */
export function originsOf(value: string): readonly string[] | '*' | undefined {
  if (value === '*') return value;
  const origins = listOf(value);
  return origins.every((origin) => webUrl(origin)?.origin === origin) ? origins : undefined;
}

/** An http or https address without a query or a password; a slash at its end is taken away. */
export function publicUrlOf(value: string): string | undefined {
  const url = webUrl(value);
  const plain = url && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return plain ? url.href.replace(/\/+$/, '') : undefined;
}

/** The address of a PostgreSQL database. */
export function databaseUrlOf(value: string): string | undefined {
  const url = URL.parse(value);
  return url && /^postgres(?:ql)?:$/.test(url.protocol) && url.pathname.length > 1 ? value : undefined;
}

/** The items between commas, without the space around them. */
export function listOf(value: string): readonly string[] {
  return value.split(',').map((item) => item.trim());
}

function numberIn(value: string, least: number, most: number): number | undefined {
  const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function webUrl(value: string): URL | undefined {
  const url = URL.parse(value);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

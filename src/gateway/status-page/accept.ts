/** What kind of answer a client wants to read (RFC 9110, section 12.5.1). */

/** Whether it would rather have a page than JSON. Without a wish, or with an equal one, it gets JSON. */
export function prefersPage(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const ranges = accept.split(',').map(rangeOf);
  return weightOf('text/html', ranges) > weightOf('application/json', ranges);
}

type Range = { readonly type: string; readonly weight: number };

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
}

/** The most exact range that has the type decides. */
function weightOf(type: string, ranges: readonly Range[]): number {
  const family = `${type.split('/', 1)[0]}/*`;
  const named = [type, family, '*/*'].map((wanted) => ranges.find((range) => range.type === wanted));
  return named.find((range) => range !== undefined)?.weight ?? 0;
}

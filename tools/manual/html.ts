/** A piece of HTML in which everything that came from elsewhere is escaped. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What can stand in a template: text is escaped, nothing leaves nothing, a list is put together. */
export type Part = Html | string | number | undefined | false | readonly Part[];

const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A template for HTML: `` html`<p>${text}</p>` ``. Attributes stand between double quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, at) => string + sourceOf(parts[at])).join(''));
}

function sourceOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'object') return part.map(sourceOf).join('');
  return `${part}`.replaceAll(/[&<>"]/g, (sign) => signs[sign]!);
}

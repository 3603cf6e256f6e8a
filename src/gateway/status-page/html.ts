/** Pages as template strings in which every value is text, unless it was made here too. */

/** Markup that is safe to send. */
export class Html {
  /** The markup itself. */
  readonly markup: string;

  /** For `html` only: whatever else makes one vouches for its markup. */
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What can stand in a template: text, markup, either in a list, or nothing. */
export type Value = string | Html | undefined | readonly (string | Html)[];

/** A template. Values are escaped, for element content and for attributes between quotes; nowhere else may one stand. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(markupOf)));
}

function markupOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  return typeof value === 'string' ? escaped(value) : value.map(markupOf).join('');
}

function escaped(text: string): string {
  return text.toWellFormed().replaceAll(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

import { offered, type Language } from '../../src/text/languages.ts';
import type { Book } from './book.ts';
import { footer } from './footer.ts';
import { html, Html, type Part } from './html.ts';
import { link, parts } from './links.ts';

/** A page of the manual, before it has its head and its way back. */
export interface Page {
  /** Its file, beside the others of its language. */
  readonly file: string;
  /** What it is called, in a list of results too. */
  readonly title: string;
  readonly description: string;
  /** The pages above it. */
  readonly above: readonly { readonly file: string; readonly title: string }[];
  readonly content: Part;
}

/** Where a word may be cut on a narrow page: behind a slash between letters, as in "zorgvoorziening/zorgorganisatie". */
function withBreaks({ source }: Html): Html {
  return new Html(
    source.replaceAll(/(?<=>)[^<>]+(?=<)/g, (words) => words.replaceAll(/(?<=\p{L}\/)(?=\p{L}{4})/gu, '<wbr />')),
  );
}

/** A page as it is written. */
export function layout(book: Book, { file, title, description, above, content }: Page): string {
  const { text, say } = book;
  const body = html`<body>
    <p class="skip">${link(`#${parts.content}`, say('skip'))}</p>
    <header>${pathTo(book, above)} ${languageLinks(book, file)}</header>
    <main id="${parts.content}">${content}</main>
    ${footer(book)}
  </body>`;
  return documentOf(
    text.language,
    '../',
    html`<title>${title}</title><meta name="description" content="${description}" />`,
    withBreaks(body),
  );
}

/** A page that is elsewhere: it goes there at once, also without script. */
export function moved(book: Book, title: string, target: string, toRoot = '../'): string {
  const head = html`<title>${title}</title><meta http-equiv="refresh" content="0; url=${target}" />`;
  const body = html`<body>
    <main>
      <h1>${title}</h1>
      <p>${book.say('moved')}</p>
      <p>${link(target, title)}</p>
    </main>
  </body>`;
  return documentOf(book.text.language, toRoot, head, body);
}

function documentOf(language: Language, toRoot: string, head: Html, body: Html): string {
  const page = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      ${head}
      <link rel="icon" href="${toRoot}icon.svg" />
      <link rel="stylesheet" href="${toRoot}manual.css" />
    </head>
    ${body}
  </html>`;
  return `<!DOCTYPE html>\n${page.source.replaceAll(/\s*\n\s*/g, '\n').trim()}\n`;
}

function pathTo({ say }: Book, above: Page['above']): Part {
  if (above.length === 0) return undefined;
  return html`<nav aria-label="${say('path')}">
    <ol>
      ${above.map(({ file, title }) => html`<li>${link(file, title)}</li>`)}
    </ol>
  </nav>`;
}

/** The same page in the other languages. */
function languageLinks({ text, say }: Book, file: string): Part {
  const others = offered.filter((language) => language !== text.language);
  if (others.length === 0) return undefined;
  const named = (language: Language) => new Intl.DisplayNames(language, { type: 'language' }).of(language);
  return html`<nav aria-label="${say('languages')}">
    <ul>
      ${others.map(
        (one) => html`<li><a href="../${one}/${file}" hreflang="${one}" lang="${one}">${named(one)}</a></li>`,
      )}
    </ul>
  </nav>`;
}

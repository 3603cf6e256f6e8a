import type { EntryView } from '../../src/session/view.ts';
import type { Book } from './book.ts';
import { html, type Html } from './html.ts';
import { toUse } from './links.ts';
import { screenFigure } from './screen.ts';

/** Every replica, portal by portal, with where it is met. */
export function galleryList(book: Book, entries: readonly EntryView[]): Html {
  const groups = [...Map.groupBy(entries, ({ group }) => group)];
  return html`${groups.map(
    ([group, screens]) =>
      html`<h4>${group}</h4>
        ${screens.map((entry) => galleryItem(book, entry))}`,
  )}`;
}

function galleryItem(book: Book, { key, label, screen }: EntryView): Html {
  const { uses } = book.gallery.find(({ name }) => name === key)!;
  const ways = uses.flatMap((use) => use.roles.map((role) => html`<li>${toUse(book, use, role)}</li>`));
  return html`<section class="found">
    ${screen && screenFigure(book, label, screen)}
    <ul>
      ${ways}
    </ul>
  </section>`;
}

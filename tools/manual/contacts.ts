import type { ContactKey } from '../../flows/contacts.ts';
import { contactOf } from '../../src/escalation/contact-of.ts';
import type { Hours } from '../../src/flow/contact.ts';
import type { ContactView } from '../../src/session/view.ts';
import type { Book } from './book.ts';
import { html, type Html } from './html.ts';

/** Somebody who can help, with how and when to reach them. */
export function contactItem(book: Book, { key, name, about, phone, mail, link }: ContactView): Html {
  const { hours } = contactOf(key as ContactKey);
  return html`<li id="${contactId(key)}">
    <p><strong>${name}</strong></p>
    ${paragraphs(about)} ${phone && html`<p>${phoneAnchor(phone)}</p>`}
    ${[mail, link].map((way) => way && html`<p><a href="${way.href}">${way.text}</a></p>`)}
    ${hours && paragraphs([hoursSentence(book, hours), book.say('holiday')])}
  </li>`;
}

/** Somebody whom the page named before: the name leads there, and only what is said of them here is added. */
export function contactReference({ key, name, about, phone }: ContactView, before: ContactView): Html {
  return html`<li>
    <p><a href="#${contactId(key)}">${name}</a> ${phone && phoneAnchor(phone)}</p>
    ${paragraphs(about.filter((sentence) => !before.about.includes(sentence)))}
  </li>`;
}

function contactId(key: string): string {
  return `contact-${key}`;
}

/** A telephone number on one line, to the letter. */
export function phoneAnchor({ text, href }: { readonly text: string; readonly href: string | undefined }): Html {
  return html`<a class="nobreak" href="${href}">${text}</a>`;
}

/** Sentences, each in a paragraph. */
export function paragraphs(sentences: readonly string[]): readonly Html[] {
  return sentences.map((sentence) => html`<p>${sentence}</p>`);
}

/** When the documents say that somebody is there. */
export function hoursSentence({ text, say }: Book, { days, opens, closes }: Hours): string {
  const format = new Intl.DateTimeFormat(text.language, { weekday: 'long', timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  const named = (day: number) => format.format(Date.UTC(2024, 0, day));
  return say('hours', {
    first: named(days[0]!),
    last: named(days.at(-1)!),
    opens: opens.replace(/^0/, ''),
    closes: closes.replace(/^0/, ''),
  });
}

import type { ContactKey, LadderKey } from '../../flows/contacts.ts';
import { contactOf } from '../../src/escalation/contact-of.ts';
import type { Hours } from '../../src/flow/contact.ts';
import type { ContactView } from '../../src/session/view.ts';
import type { Book } from './book.ts';
import { html, type Html } from './html.ts';
import type { Reading } from './reading.ts';

/** Who can help, in the documented order, each with how and when to reach them. */
export function contactList(reading: Reading, ladder: LadderKey): Html {
  return html`<ol class="contacts">
    ${reading.contacts(ladder).map((contact) => contactItem(reading.book, contact))}
  </ol>`;
}

function contactItem(book: Book, { key, name, about, phone, mail, link }: ContactView): Html {
  const { hours } = contactOf(key as ContactKey);
  return html`<li>
    <p><strong>${name}</strong></p>
    ${paragraphs(about)} ${phone && html`<p>${phoneAnchor(phone)}</p>`}
    ${[mail, link].map((way) => way && html`<p><a href="${way.href}">${way.text}</a></p>`)}
    ${hours && paragraphs([hoursSentence(book, hours), book.say('holiday')])}
  </li>`;
}

/** A telephone number on one line, to the letter. */
export function phoneAnchor({ text, href }: { readonly text: string; readonly href: string | undefined }): Html {
  return html`<a class="nobreak" href="${href}">${text}</a>`;
}

/** Sentences, each in a paragraph. */
export function paragraphs(sentences: readonly string[]): readonly Html[] {
  return sentences.map((sentence) => html`<p>${sentence}</p>`);
}

function hoursSentence({ text, say }: Book, { days, opens, closes }: Hours): string {
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

import { contactOf } from '../../src/escalation/contact-of.ts';
import { phones } from '../../src/flow/phones.ts';
import type { Book } from './book.ts';
import { hoursSentence, phoneAnchor } from './contacts.ts';
import { html, type Html } from './html.ts';

/** Below every page: the numbers to call, for whoever comes here stuck, and of which day the text is. */
export function footer(book: Book): Html {
  const { text, say, now } = book;
  const date = new Intl.DateTimeFormat(text.language, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(now);
  return html`<footer>
    <ul>
      ${Object.keys(phones).map((key) => helpdesk(book, key as keyof typeof phones))}
    </ul>
    <p>${text.ui('panel.name')} · ${say('made', { date })}</p>
  </footer>`;
}

function helpdesk(book: Book, key: keyof typeof phones): Html {
  const { text, tel } = phones[key];
  const { hours } = contactOf(key);
  return html`<li>
    ${book.text.contact(`${key}.name`)}: ${phoneAnchor({ text, href: `tel:${tel}` })}
    ${hours && html`<p>${hoursSentence(book, hours)}</p>`}
  </li>`;
}

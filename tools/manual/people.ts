import type { ContactView } from '../../src/session/view.ts';
import { contactItem, contactReference } from './contacts.ts';
import { html, type Html } from './html.ts';
import { laddersOf } from './ladders.ts';
import { peopleId } from './links.ts';
import type { Reading } from './reading.ts';

/**
 * Who can help, in the documented order: the ladder of the role, then each other one under what it is asked about. How
 * to reach somebody stands there once; a later ladder refers to it, or a page would print the same people six times.
 */
export function peopleLists(reading: Reading): readonly Html[] {
  const said = new Map<string, ContactView>();
  return [...laddersOf(reading)].map(([ladder, about]) => {
    const list = html`<ol class="contacts">
      ${reading.contacts(ladder).map((contact) => itemOf(reading, contact, said))}
    </ol>`;
    if (ladder === reading.ladder) return list;
    return html`<section id="${peopleId(reading, ladder)}">
      <h3>${about.map((one) => html`<span>${one}</span> `)}</h3>
      ${list}
    </section>`;
  });
}

function itemOf({ book }: Reading, contact: ContactView, said: Map<string, ContactView>): Html {
  const first = said.get(contact.key);
  if (first) return contactReference(contact, first);
  said.set(contact.key, contact);
  return contactItem(book, contact);
}

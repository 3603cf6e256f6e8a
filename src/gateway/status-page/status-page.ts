/** How far a ticket has come, as a page for whoever sent it. It holds nothing that a person wrote. */
import type { TicketStatus } from '../../ticket/contract.ts';
import { html, type Html, type Value } from './html.ts';
import { styleElement } from './style.ts';
import { contactWords, wordsIn, type ContactWords, type StatusLanguage } from './words.ts';

/** The page of a ticket. */
export function statusPage(ticket: TicketStatus, language: StatusLanguage = 'nl'): string {
  const words = wordsIn(language);
  const { heading, about, ask } = words[ticket.status];
  const contact = contactWords(words, ticket.contact);
  return page(
    language,
    heading,
    html`<p>${about.replace('{{contact}}', () => contact.name)}</p>
      <dl>
        ${pair(words.reference, html`<span class="reference">${ticket.reference}</span>`)}
        ${ticket.targetNumber === undefined ? undefined : pair(words.targetNumber, ticket.targetNumber)}
        ${pair(words.storedAt, html`<time datetime="${ticket.storedAt}">${inBrussels(ticket.storedAt, language)}</time>`)}
      </dl>
      <p>${ask === '' ? undefined : `${ask} `}${callOf(contact)}</p>
      <p>${words.privacy}</p>`,
  );
}

/** The page where there is no ticket. */
export function unknownPage(language: StatusLanguage = 'nl'): string {
  const { heading, about } = wordsIn(language).unknown;
  return page(language, heading, html`<p>${about}</p>`);
}

function page(language: StatusLanguage, heading: string, content: Value): string {
  const head = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${heading}</title>
        ${styleElement}
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          ${content}
        </main>
      </body>
    </html> `;
  return head.markup;
}

function callOf({ call, phone, tel }: ContactWords): Value {
  return phone === undefined ? call : html`${call} <a href="tel:${tel}">${phone}</a>`;
}

function pair(term: string, value: Value): Html {
  return html`<dt>${term}</dt>
    <dd>${value}</dd>`;
}

/** A time (UTC, ISO 8601) as it is said in Belgium. */
function inBrussels(time: string, language: StatusLanguage): string {
  const format = new Intl.DateTimeFormat(`${language}-BE`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  });
  return format.format(new Date(time));
}

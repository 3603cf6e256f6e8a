import { entrances } from '../../src/flow/entrances.ts';
import type { PhoneNumber } from '../../src/flow/contact.ts';
import { phoneOf } from '../../src/flow/phones.ts';
import { phoneLink } from '../../src/session/frame.ts';
import type { Book } from './book.ts';
import { choicesSections } from './choices.ts';
import { phoneAnchor } from './contacts.ts';
import { html, type Html, type Part } from './html.ts';
import type { Page } from './layout.ts';
import { link, parts } from './links.ts';
import { peopleLists } from './people.ts';
import { fileOf, rolesOf } from './places.ts';
import type { Reading } from './reading.ts';
import { stepItem } from './step.ts';
import { symptomSections } from './symptoms.ts';

/** A part of a page with a heading of its own. */
interface Section {
  readonly id: string;
  readonly heading: string;
  readonly content: Part;
}

/** The page of a flow as one role reads it. */
export function flowPage(reading: Reading): Page {
  const { book, id, flow, role } = reading;
  const portal = book.text.label(`portals.${flow.portal}`).text;
  const title = nameOf(reading);
  const above = [
    { file: 'index.html', title: book.say('start.title') },
    ...(flow.portal === 'none' ? [] : [{ file: `${flow.portal}.html`, title: portal }]),
  ];
  return {
    file: fileOf(book, id, role),
    title: headTitle(reading, portal),
    description: book.say('description', { title }),
    above,
    content: [headOf(reading), ...sectionsOf(reading).map(sectionOf)],
  };
}

/** What a page is called among others: with who reads it, where that makes a difference. */
export function nameOf({ book, id, title, reader }: Reading): string {
  return reader !== undefined && rolesOf(book, id).length > 1 ? `${title}: ${reader}` : title;
}

/** The longest title of which a search engine or a tab shows the whole: it shows some seventy signs. */
function headTitle(reading: Reading, portal: string): string {
  const { title, reader, words, role } = reading;
  const name = nameOf(reading);
  const titles = [
    name.includes(portal) ? name : `${name} – ${portal}`,
    name,
    `${title}: ${words.flow(`roles.${role}`)}`,
    `${portal}: ${reader}`,
  ];
  return titles.find(({ length }) => length <= 70) ?? title;
}

function headOf(reading: Reading): Html {
  const { book, flow, title, reader } = reading;
  const phone = phoneOf[flow.portal];
  const change = link(`${entrances[flow.portal]}.html`, book.text.ui('frame.changeRole'));
  return html`<h1>${title}</h1>
    ${reader !== undefined && html`<p><strong>${reader}</strong> <span class="unprinted">${change}</span></p>`}
    ${phone && callSentence(book, phone)}
    <nav aria-label="${book.say('contents')}">
      <ul>
        ${sectionsOf(reading).map(({ id, heading }) => html`<li>${link(`#${id}`, heading)}</li>`)}
      </ul>
    </nav>`;
}

/** "Bel de helpdesk: 02/214.19.09", of which the number is the link. */
function callSentence({ text }: Book, phone: PhoneNumber): Html {
  const { label, ...number } = phoneLink(text, phone);
  const [before, after] = label.split(number.text);
  return html`<p>${before}${phoneAnchor(number)}${after}</p>`;
}

/** The parts of the page: those that have nothing to say are left out. */
function sectionsOf(reading: Reading): readonly Section[] {
  const { book, steps } = reading;
  const choices = choicesSections(reading);
  const symptoms = symptomSections(reading);
  return [
    {
      id: parts.steps,
      heading: book.say('steps'),
      content: html`<ol class="steps">
        ${steps.map((step) => stepItem(reading, step))}
      </ol>`,
    },
    ...(choices.length > 0
      ? [
          {
            id: parts.choices,
            heading: book.say('choices.heading'),
            content: [html`<p>${book.say('choices.body')}</p>`, choices],
          },
        ]
      : []),
    ...(symptoms.length > 0 ? [{ id: parts.symptoms, heading: book.say('symptoms'), content: symptoms }] : []),
    {
      id: parts.people,
      heading: book.text.stuck('person.heading'),
      content: [html`<p>${book.text.stuck('person.body')}</p>`, peopleLists(reading)],
    },
  ];
}

function sectionOf({ id, heading, content }: Section): Html {
  return html`<section id="${id}">
    <h2>${heading}</h2>
    ${content}
  </section>`;
}

import type { LadderKey } from '../../flows/contacts.ts';
import type { AnyNext, AnyRemedy } from '../../src/flow/any-flow.ts';
import { dependsOnAnswer, nextFor } from '../../src/flow/route.ts';
import type { Lead } from '../../src/flow/step.ts';
import type { ScreenUse } from '../../src/session/gallery.ts';
import { Words } from '../../src/session/words.ts';
import { flowOf, type Book } from './book.ts';
import { html, type Html } from './html.ts';
import { laddersOf } from './ladders.ts';
import { addressOf, type Place } from './places.ts';
import type { Reading } from './reading.ts';

/** The parts of a page beside its steps. Steps have their own names; these cannot be the name of one. */
export const parts = {
  content: 'the-content',
  steps: 'the-steps',
  choices: 'the-choices',
  symptoms: 'the-symptoms',
  people: 'the-people',
} as const;

/** Where the choices on the screen of a step are explained. */
export function choicesId(step: string): string {
  return `choices-${step}`;
}

/** A link to a step of the same page. */
export function toStep(reading: Reading, step: string): Html {
  const heading = reading.words.step(step, 'heading');
  return link(`#${step}`, reading.book.say('to.step', { number: reading.numberOf(step), heading }));
}

/** Where a ladder stands: that of the role under the heading of its part, each other one under its own. */
export function peopleId({ ladder }: Reading, of: LadderKey): string {
  return of === ladder ? parts.people : `people-${of}`;
}

/** A link to whom to ask, by the name of that part: on paper too it says where to look. */
export function toPeople(reading: Reading, ladder: LadderKey): Html {
  const { say, text } = reading.book;
  const heading = text.stuck('person.heading');
  const [about] = laddersOf(reading).get(ladder) ?? [];
  const words = about === undefined ? say('to.part', { heading }) : say('to.people', { heading, about });
  return link(`#${peopleId(reading, ladder)}`, words);
}

/** A link to what people see instead of the outcome. */
export function toSymptoms({ book }: Reading): Html {
  return link(`#${parts.symptoms}`, book.say('to.part', { heading: book.say('symptoms') }));
}

/** A link to what to do after another choice on the screen of a step. */
export function toChoices({ book }: Reading, step: string): Html {
  return link(`#${choicesId(step)}`, book.say('to.choices', { heading: book.say('choices.heading') }));
}

/** A link to another flow, in the present role where it does not name one. */
export function toLead({ book, role: present }: Reading, lead: Lead): Html {
  const role = lead.role ?? present;
  return link(addressOf(book, { ...lead, role }), placeName(book, { ...lead, role }));
}

/** A link to where a screen is met, in a role. */
export function toUse(book: Book, { flow, step }: ScreenUse, role: string): Html {
  const place = { flow, step, role };
  const reader = role === 'anyone' ? '' : ` (${book.text.label(`roles.${role}`).text})`;
  return link(addressOf(book, place), placeName(book, place) + reader);
}

function placeName(book: Book, { flow: id, role, step }: Place): string {
  const flow = flowOf(book, id);
  const known = Object.keys(flow.escalate).find((one) => one === role) ?? Object.keys(flow.escalate)[0]!;
  const words = new Words(book.text, id, flow, known);
  const title = words.flow('title');
  return step
    ? book.say('to.pageStep', { title, heading: words.step(step, 'heading') })
    : book.say('to.page', { title });
}

/** A link to what can be done. */
export function toRemedy(reading: Reading, remedy: AnyRemedy): Html {
  if ('leads' in remedy) return toLead(reading, remedy.leads);
  if ('step' in remedy) return toStep(reading, remedy.step);
  if ('refer' in remedy) return toPeople(reading, remedy.refer);
  const number = reading.numberOf(remedy.check);
  const heading = reading.words.step(remedy.check, 'heading');
  return link(`#${choicesId(remedy.check)}`, reading.book.say('to.check', { number, heading }));
}

/** Where a step goes on: nothing where that is the step below it. */
export function onwards(reading: Reading, step: string, next: AnyNext): Html | undefined {
  if (!dependsOnAnswer(next)) return pointer(reading, step, nextFor(next, reading.role));
  const { book, words } = reading;
  const number = reading.numberOf(next.after);
  const ways = Object.entries(next.answered).map(([answer, target]) => {
    const label = words.flow(`steps.${next.after}.answers.${answer}.label`);
    return html`<li>${book.say('after.answer', { answer: label, number })} ${toStep(reading, target)}</li>`;
  });
  return html`<ul>
    ${ways}
    <li>${book.say('after.other')} ${toStep(reading, next.otherwise)}</li>
  </ul>`;
}

function pointer(reading: Reading, step: string, target: string): Html | undefined {
  const isBelow = reading.numberOf(target) === reading.numberOf(step) + 1;
  return isBelow ? undefined : html`<p>${toStep(reading, target)}</p>`;
}

/** A link. */
export function link(address: string, text: string): Html {
  return html`<a href="${address}">${text}</a>`;
}

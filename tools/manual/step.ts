import type { AnyAnswer, AnyScreenStep, AnyStep } from '../../src/flow/any-flow.ts';
import { choicesOf } from '../../src/flow/verdict.ts';
import type { Frame } from '../../src/session/view.ts';
import { paragraphs } from './contacts.ts';
import { dated } from './dated.ts';
import { galleryList } from './gallery.ts';
import { handover } from './handover.ts';
import { html, type Html, type Part } from './html.ts';
import { link, onwards, toChoices, toLead, toPeople, toStep, toSymptoms } from './links.ts';
import type { Reading } from './reading.ts';
import { screenFigure } from './screen.ts';

/** A step: what the guide shows there, and where it leads. */
export function stepItem(reading: Reading, key: string): Html {
  const step = reading.flow.steps[key]!;
  const { frame, content } = contentOf(reading, key, step);
  return html`<li id="${key}">
    <h3>${frame.heading}</h3>
    ${step.dated ? dated(reading, `steps.${key}.body`, step.dated) : paragraphs(frame.body)}
    ${frame.trap !== undefined && html`<p class="trap"><strong>${reading.book.say('trap')}</strong> ${frame.trap}</p>`}
    ${content}
  </li>`;
}

interface Content {
  readonly frame: Frame;
  readonly content: Part;
}

function contentOf(reading: Reading, key: string, step: AnyStep): Content {
  if ('screen' in step) return screenContent(reading, key, step);
  if ('ask' in step) return askContent(reading, key, step.ask);
  if ('outcome' in step) return outcomeContent(reading, key, step);
  if ('checklist' in step) return checklistContent(reading, key, step);
  if ('list' in step) return listContent(reading, key, step);
  if ('handover' in step) return handover(reading, key, step);
  if ('gallery' in step) {
    const frame = reading.view({ step: key }, 'find');
    return { frame, content: galleryList(reading.book, frame.entries) };
  }
  if ('refer' in step) {
    const people = html`<p>${toPeople(reading, step.refer)}</p>`;
    return { frame: reading.view({ step: key }, 'contacts'), content: people };
  }
  return visitContent(reading, key, step);
}

function visitContent(reading: Reading, key: string, step: Extract<AnyStep, { next: unknown }>): Content {
  const frame = reading.view({ step: key }, 'visit');
  const wait = 'wait' in step && html`<p>${reading.book.say('wait', { count: step.wait })}</p>`;
  const page = frame.link && html`<p>${link(frame.link.href, frame.link.text)}</p>`;
  return { frame, content: [page, wait, done(frame.primary.label), onwards(reading, key, step.next)] };
}

/** What the reader has done or sees by then, with a box to tick on paper. */
function done(label: string): Html {
  return html`<p class="tick">${label}</p>`;
}

function screenContent(reading: Reading, key: string, step: AnyScreenStep): Content {
  const { book, flow, words } = reading;
  const frame = reading.view({ step: key }, 'screen');
  const more = frame.link && html`<p>${link(frame.link.href, frame.link.text)}</p>`;
  const check = choicesOf(flow, key).length > 0 && html`<p>${toChoices(reading, key)}</p>`;
  const screen = screenFigure(book, words.screenTitle(key), frame.screen);
  return { frame, content: [screen, more, check, done(frame.primary.label), onwards(reading, key, step.next)] };
}

function askContent(reading: Reading, key: string, ask: { readonly [answer: string]: AnyAnswer }): Content {
  const frame = reading.view({ step: key }, 'choices');
  const ways = frame.groups.flatMap(({ actions }) => actions);
  const items = ways.map(({ event, label, hint }) => {
    const answer = ask[event.slice('answer.'.length)]!;
    const way = 'leads' in answer ? toLead(reading, answer.leads) : answerWay(reading, key, answer);
    return html`<li><strong>${label}</strong> ${hint !== undefined && html`<p>${hint}</p>`} ${way}</li>`;
  });
  return {
    frame,
    content: html`<ul class="answers">
      ${items}
    </ul>`,
  };
}

/** Where an answer leads, said also where that is the step below: there are others beside it. */
function answerWay(reading: Reading, key: string, { next }: Extract<AnyAnswer, { next: unknown }>): Part {
  const way = onwards(reading, key, next) ?? html`<p>${toStep(reading, reading.steps[reading.numberOf(key)]!)}</p>`;
  return way;
}

function outcomeContent(reading: Reading, key: string, step: Extract<AnyStep, { outcome: true }>): Content {
  const frame = reading.view({ step: key }, 'choices');
  const solved = reading.view({ step: key, phase: 'solved' }, 'solved');
  const hasSymptoms = Object.keys(reading.flow.symptoms).length > 0;
  const [yes, no] = frame.groups.flatMap(({ actions }) => actions);
  const elsewhere = hasSymptoms ? toSymptoms(reading) : toPeople(reading, reading.ladder);
  return {
    frame,
    content: html`<ul class="answers">
      <li>
        <strong>${yes!.label}</strong>
        <p>${solved.heading}</p>
        ${paragraphs(solved.body)} ${step.onward && html`<p>${toLead(reading, step.onward)}</p>`}
      </li>
      <li>
        <strong>${no!.label}</strong>
        <p>${elsewhere}</p>
      </li>
    </ul>`,
  };
}

function checklistContent(reading: Reading, key: string, step: Extract<AnyStep, { checklist: unknown }>): Content {
  const frame = reading.view({ step: key }, 'checklist');
  const items = frame.items.map(
    ({ label, hint }) => html`<li class="tick">${label} ${hint !== undefined && html`<p>${hint}</p>`}</li>`,
  );
  return {
    frame,
    content: [
      html`<ul class="checklist">
        ${items}
      </ul>`,
      done(frame.primary.label),
      onwards(reading, key, step.next),
    ],
  };
}

function listContent(reading: Reading, key: string, step: Extract<AnyStep, { list: unknown }>): Content {
  const frame = reading.view({ step: key }, 'find');
  const entries = frame.entries.map(
    ({ label, hint }) =>
      html`<dt>${label}</dt>
        <dd>${hint ?? ''}</dd>`,
  );
  return { frame, content: [html`<dl>${entries}</dl>`, onwards(reading, key, step.next)] };
}

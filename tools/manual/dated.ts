import { partOfTime } from '../../src/flow/period.ts';
import type { Period } from '../../src/flow/step.ts';
import type { Book } from './book.ts';
import { paragraphs } from './contacts.ts';
import { html, type Part } from './html.ts';
import type { Reading } from './reading.ts';

const day = 86_400_000;

/** What is said in a dated step, with its days where more than one thing holds. What is over by now is left out. */
export function dated({ book, words }: Reading, path: string, period: Period): Part {
  const all = ['before', 'during', 'after'] as const;
  const left = all.slice(all.indexOf(partOfTime(period, book.now)));
  return left.map((part) => [
    left.length > 1 && html`<p><strong>${daysOf(book, part, period)}</strong></p>`,
    paragraphs(words.body(`${path}.${part}`)),
  ]);
}

/** From and until which day a part holds. */
function daysOf({ text, say }: Book, part: 'before' | 'during' | 'after', { from, before }: Period): string {
  const format = new Intl.DateTimeFormat(text.language, { dateStyle: 'long', timeZone: 'UTC' });
  const on = (date: string) => format.format(Date.parse(date));
  const until = (date: string) => format.format(Date.parse(date) - day);
  if (part === 'after') return say('dated.from', { first: on(before) });
  if (part === 'before' || !from) return say('dated.until', { last: until(part === 'before' && from ? from : before) });
  const days = { first: on(from), last: until(before) };
  return days.first === days.last ? say('dated.on', days) : say('dated.between', days);
}

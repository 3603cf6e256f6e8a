import type { FieldSpec } from '../ticket/check.ts';
import type { Words } from './words.ts';

/** Leaves room in a message of 4,000 for what the user adds. */
const mostLength = 3500;

/** What a form is opened with: the trail beside its fields, or in them where it has room for a subject of its own. */
export interface Prefill {
  readonly summary: readonly string[];
  readonly prefill: Readonly<Record<string, string>>;
}

/** A form with a subject and a message gets the trail in those; any other gets it as lines that can be left out. */
export function prefillOf(words: Words, fields: readonly FieldSpec[], trail: readonly string[]): Prefill {
  const subject = fields.find(({ key }) => key === 'subject');
  if (!subject) return { summary: trail, prefill: {} };
  const title = words.flow('title').slice(0, subject.maxLength);
  return { summary: [], prefill: { subject: title, message: messageOf(words.text.ticket('prefill'), trail) } };
}

/** The last lines are kept: they say where it went wrong. */
function messageOf(opening: string, trail: readonly string[]): string {
  const kept: string[] = [];
  let length = opening.length;
  for (const line of trail.toReversed()) {
    const item = `\n- ${line}`;
    length += item.length;
    if (length > mostLength) break;
    kept.unshift(item);
  }
  return `${opening}${kept.join('')}\n`;
}

import { following } from '../flow/route.ts';
import { stepUnder, type Situation } from './situation.ts';
import { stepView, type Surroundings } from './step-view.ts';
import { sheetContacts, type SheetContact } from './take-along-contacts.ts';
import { sheetLines, type SheetLine } from './take-along-lines.ts';
import type { TakeAlongWords } from './take-along-words.ts';
import type { Words } from './words.ts';

/** A procedure on paper, for one role. */
export interface SheetView {
  readonly title: string;
  /** The language of its words. */
  readonly lang: string;
  readonly role?: string;
  readonly made: string;
  readonly steps: readonly SheetStep[];
  readonly help: { readonly title: string; readonly contacts: readonly SheetContact[] };
  readonly code: string;
  /** Opens the same place on a phone. */
  readonly link?: { readonly text: string; readonly href: string };
}

/** One step on paper. */
export interface SheetStep {
  readonly heading: string;
  readonly body: readonly string[];
  readonly trap?: string;
  /** What to choose, to have ready or to open, and where to go on. */
  readonly lines: readonly SheetLine[];
  /** Said at the step where the user stood. */
  readonly here?: string;
}

/** What all of the sheet is made from. */
export interface Paper {
  readonly situation: Situation;
  readonly words: Words;
  readonly says: TakeAlongWords;
  /** The steps in the order in which they are numbered. */
  readonly steps: readonly string[];
  readonly here: string;
}

/** How to come back to the place: by reading out the code, or by the link where the page has an address. */
interface Back {
  readonly code: string;
  readonly link?: string;
}

/** The way that the user came, and all that can follow, with who can help. */
export function sheetView(given: Pick<Paper, 'situation' | 'words' | 'says'>, { code, link }: Back): SheetView {
  const { situation, words, says } = given;
  const { role } = situation.snapshot.context;
  const { step: here } = stepUnder(situation.snapshot, situation.flow);
  const paper: Paper = { ...given, here, steps: stepsOf(situation, here) };
  const date = new Intl.DateTimeFormat(words.text.language, { dateStyle: 'long', timeZone: 'Europe/Brussels' });
  return {
    title: words.flow('title'),
    lang: words.text.language,
    ...(role === 'anyone' ? {} : { role: words.text.label(`roles.${role}`).text }),
    made: says('sheet.made', { date: date.format(situation.now) }),
    steps: paper.steps.map((key) => sheetStep(paper, key)),
    help: { title: says('sheet.help'), contacts: sheetContacts(paper) },
    code: says('sheet.code', { code }),
    ...(link ? { link: { text: says('sheet.link'), href: link } } : {}),
  };
}

/** The steps behind the user, the present one, and those that it can lead to in the order of the flow. */
function stepsOf({ flow, snapshot }: Situation, here: string): readonly string[] {
  const { path, role } = snapshot.context;
  const ahead = new Set([here]);
  for (const key of ahead) for (const next of following(flow.steps[key]!, role)) ahead.add(next);
  return [...new Set([...path, here, ...Object.keys(flow.steps).filter((key) => ahead.has(key))])];
}

function sheetStep(paper: Paper, key: string): SheetStep {
  const { situation, words, says, here } = paper;
  // What stands around a view on a screen does not stand on paper.
  const { heading, body, trap } = stepView(situation, words, {} as Surroundings, key, 'instruct');
  return {
    heading,
    body,
    ...(trap ? { trap } : {}),
    lines: sheetLines(paper, key),
    ...(key === here ? { here: says('sheet.here') } : {}),
  };
}

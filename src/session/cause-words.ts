import { anyFault } from '../diagnosis/causes.ts';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { TrailItem } from '../flow/machine-setup.ts';
import { inSentence, quote, type Words } from './words.ts';

type Told = Extract<TrailItem, { kind: 'told' }>;

/** A cause in words: as the symptom says it, else what is wrong on which screen. */
export function causeLabel(flow: AnyFlow, words: Words, symptom: string, cause: string): string {
  const { text } = words;
  if (cause === 'other') return text.stuck('diagnosis.other');
  const [step = '', part = '', notListed] = cause.split('.');
  if (part === '') return words.flow(`symptoms.${symptom}.causes.${cause}.label`);
  if (part === anyFault) return text.stuck('diagnosis.onScreen', { screen: inSentence(words.screenTitle(step)) });
  const field = words.fieldLabel(step, part);
  if (notListed) return text.stuck('diagnosis.notListed', { field: quote(field) });
  return field.ours ? field.text : text.stuck('diagnosis.field', { field: quote(field) });
}

/** The cause that a symptom names for a screen: its words are the best that there are for the button to the replica. */
export function namedFor(flow: AnyFlow, symptom: string, step: string): string | undefined {
  const { causes } = flow.symptoms[symptom]!;
  return Object.keys(causes).find((cause) => {
    const { remedy } = causes[cause]!;
    return 'check' in remedy && remedy.check === step;
  });
}

/** What was told of a cause that the symptom names; what is wrong on a screen stands in the line of that screen. */
export function toldLine(words: Words, { symptom, event }: Told): readonly string[] {
  const { text } = words;
  const [, kind, key] = /^(tell\.which|failed)\.(.+)$/.exec(event) ?? [];
  const label = `symptoms.${symptom}.causes.${key}.label`;
  if (!words.has(label)) return [];
  const cause = words.flow(label);
  return [kind === 'failed' ? text.stuck('diagnosis.helpedNot', { cause }) : text.stuck('diagnosis.told', { cause })];
}

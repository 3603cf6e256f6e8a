import type { LadderKey } from '../../flows/contacts.ts';
import type { AnyScreenStep, AnyStep } from '../flow/any-flow.ts';
import { partOfTime } from '../flow/period.ts';
import { choicesOf } from '../flow/verdict.ts';
import { screenView } from './screen-view.ts';
import type { Situation } from './situation.ts';
import type { Action, ChoicesView, ContactsView, Frame, ScreenStepView, View, VisitView } from './view.ts';
import type { Words } from './words.ts';

/** What stands around a view, before its heading and body are known. */
export type Surroundings = Omit<Frame, 'heading' | 'body'>;

/** The view of a step, but for what is explained about its screen. */
export function stepView(
  situation: Situation,
  words: Words,
  frame: Surroundings,
  key: string,
  phase: 'instruct' | 'check',
): View {
  const step = situation.flow.steps[key]!;
  if ('screen' in step && phase === 'check') return checkView(situation, words, frame, key);
  const told = toldBy(situation, words, frame, key, step);
  if ('screen' in step) return instructView(situation, words, told, key, step);
  if ('visit' in step || 'tell' in step || 'wait' in step) return visitView(situation, words, told, key, step);
  if ('ask' in step) return askView(words, told, key, step);
  if ('outcome' in step) return outcomeView(words, told, key);
  if (!('handover' in step) && 'refer' in step) return referView(situation, words, told, step.refer);
  // Until its part has come there is nothing to choose.
  return situation.rare?.rareView(situation, words, told, key, step) ?? { ...told, kind: 'choices', groups: [] };
}

/** The frame with the words of the step: its body by the part of time, where the step is dated. */
function toldBy({ now }: Situation, words: Words, frame: Surroundings, key: string, step: AnyStep): Frame {
  const body = `steps.${key}.body${step.dated ? `.${partOfTime(step.dated, now)}` : ''}`;
  const trap = step.trap ? { trap: words.step(key, 'trap') } : {};
  return { ...frame, heading: words.step(key, 'heading'), body: words.body(body), ...trap };
}

function visitView(
  { snapshot, now }: Situation,
  words: Words,
  frame: Frame,
  key: string,
  step: AnyStep & ({ visit: string } | { tell: true } | { wait: number }),
): VisitView {
  const { since = now.getTime() } = snapshot.context;
  return {
    ...frame,
    kind: 'visit',
    ...('visit' in step ? { link: linkTo(words, step.visit) } : {}),
    ...('wait' in step ? { wait: waitView(words, since + step.wait * 60_000, now) } : {}),
    primary: { event: 'next', label: words.step(key, 'done') },
  };
}

function linkTo(words: Words, address: string): NonNullable<VisitView['link']> {
  return { text: words.text.ui('visit.open', { address: new URL(address).host }), href: address };
}

/** From when at the latest, and how many minutes that still is; they are rounded up, so that nobody is too early. */
function waitView({ text }: Words, until: number, now: Date): NonNullable<VisitView['wait']> {
  const left = Math.ceil((until - now.getTime()) / 60_000);
  if (left <= 0) return { text: text.ui('wait.over') };
  const format = new Intl.DateTimeFormat(text.language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Brussels',
  });
  // A minute that has begun is not over yet.
  const time = format.format(Math.ceil(until / 60_000) * 60_000);
  return { text: text.ui('wait.until', { time }), left: text.ui('wait.left', { count: left }) };
}

function askView(words: Words, frame: Frame, key: string, step: AnyStep & { ask: object }): ChoicesView {
  const answers = Object.keys(step.ask).map((answer): Action => {
    const path = `steps.${key}.answers.${answer}`;
    const hint = words.has(`${path}.hint`) ? { hint: words.flow(`${path}.hint`) } : {};
    return { event: `answer.${answer}`, label: words.flow(`${path}.label`), ...hint };
  });
  return { ...frame, kind: 'choices', groups: [{ actions: answers }] };
}

function outcomeView(words: Words, frame: Frame, key: string): ChoicesView {
  const yes = { event: 'yes', label: words.step(key, 'done') };
  return {
    ...frame,
    kind: 'choices',
    groups: [{ actions: [yes, { event: 'no', label: words.text.ui('outcome.no') }] }],
  };
}

function referView(situation: Situation, words: Words, frame: Frame, ladder: LadderKey): ContactsView {
  return { ...frame, kind: 'contacts', contacts: [], ...situation.people?.contactsIn(situation, words, ladder) };
}

function instructView(
  situation: Situation,
  words: Words,
  frame: Frame,
  key: string,
  step: AnyScreenStep,
): ScreenStepView {
  const check = { event: 'check', label: words.text.ui('screen.checkMine') };
  return {
    ...frame,
    kind: 'screen',
    screen: screenView(situation, words, key, 'instruct'),
    ...(step.link ? { link: { text: words.text.ui('link.more'), href: step.link } } : {}),
    primary: { event: 'next', label: words.step(key, 'done') },
    secondary: choicesOf(situation.flow, key).length > 0 ? [check] : [],
  };
}

function checkView(situation: Situation, words: Words, frame: Surroundings, key: string): ScreenStepView {
  const { text } = words;
  return {
    ...frame,
    kind: 'screen',
    heading: text.ui('check.heading'),
    body: [text.ui('check.body')],
    screen: screenView(situation, words, key, 'check'),
    primary: { event: 'press', label: text.ui('screen.press') },
    secondary: [],
  };
}

import type { LadderKey } from '../../flows/contacts.ts';
import type { AnyScreenStep, AnyStep } from '../flow/any-flow.ts';
import { mainRoute } from '../flow/route.ts';
import { choicesOf } from '../flow/verdict.ts';
import { contactOf } from '../escalation/contact-of.ts';
import { judgedOn, screenView, type Judged } from './screen-view.ts';
import type { Situation } from './situation.ts';
import type { Action, ChoicesView, ContactsView, Frame, ScreenStepView, View, VisitView } from './view.ts';
import type { Words } from './words.ts';

type Surroundings = Omit<Frame, 'heading' | 'body'>;
type Link = ScreenStepView['link'];

/** The view of a step in one of its phases. */
export function stepView(
  situation: Situation,
  words: Words,
  frame: Surroundings,
  key: string,
  phase: 'instruct' | 'check' | 'explain',
): View {
  const step = situation.flow.steps[key]!;
  if ('screen' in step && phase === 'check') return checkView(situation, words, frame, key);
  if ('screen' in step && phase === 'explain') return explainView(situation, words, frame, key);
  const told = { ...frame, heading: words.step(key, 'heading'), body: words.body(`steps.${key}.body`) };
  if ('screen' in step) return instructView(situation, words, told, key, step);
  if ('visit' in step) return visitView(words, told, key, step.visit);
  if ('ask' in step) return askView(words, told, key, step);
  if ('refer' in step) return referView(situation, words, told, step.refer);
  return outcomeView(words, told, key);
}

function visitView(words: Words, frame: Frame, key: string, address: string): VisitView {
  const shown = new URL(address).host;
  return {
    ...frame,
    kind: 'visit',
    link: { text: words.text.ui('visit.open', { address: shown }), href: address },
    primary: { event: 'next', label: words.step(key, 'done') },
  };
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
  const link = linkOf(words, step);
  const check = { event: 'check', label: words.text.ui('screen.checkMine') };
  return {
    ...frame,
    kind: 'screen',
    screen: screenView(situation, words, key, 'instruct'),
    ...(link ? { link } : {}),
    primary: { event: 'next', label: words.step(key, 'done') },
    secondary: choicesOf(situation.flow, key).length > 0 ? [check] : [],
  };
}

function linkOf(words: Words, step: AnyScreenStep): Link {
  const url = step.link && contactOf(step.link).url;
  return step.link && url ? { text: words.text.ui('link.more'), href: url } : undefined;
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

function explainView(situation: Situation, words: Words, frame: Surroundings, key: string): ScreenStepView {
  const judged = judgedOn(situation, key);
  const [primary, ...secondary] = waysFrom(situation, words, judged, key);
  return {
    ...frame,
    kind: 'screen',
    ...explainWords(words, judged),
    screen: screenView(situation, words, key, 'explain'),
    primary,
    secondary: [...secondary, { event: 'back', label: words.text.ui('explain.again') }],
  };
}

const isWrong = ({ verdict }: Judged) => 'wrong' in verdict;
/** What the user looked for and did not find: nothing on the real screen can be adjusted. */
const isMissed = (one: Judged) => isWrong(one) && one.option === 'notListed';
/** Something set that the documents do not mention, to put back. */
const isSpare = ({ option, verdict }: Judged) =>
  'unmentioned' in verdict && option !== 'nothing' && option !== 'notListed';

/** How it went: something wrong, something that is not there, something to put back, or all right. */
function explainWords({ text }: Words, judged: readonly Judged[]): Pick<Frame, 'heading' | 'body'> {
  const count = judged.filter((one) => isWrong(one) && !isMissed(one)).length;
  if (count > 0) return { heading: text.ui('explain.wrong', { count }), body: [text.ui('explain.bodyWrong')] };
  if (judged.some(isMissed)) return { heading: text.ui('explain.notListed'), body: [text.ui('explain.bodyNotListed')] };
  if (judged.some(isSpare)) return { heading: text.ui('explain.noneWrong'), body: [text.ui('explain.bodyNoneWrong')] };
  return { heading: text.ui('explain.allRight'), body: [text.ui('explain.bodyRight')] };
}

/** What to do next, the most helpful first. */
function waysFrom(
  situation: Situation,
  words: Words,
  judged: readonly Judged[],
  key: string,
): readonly [Action, ...Action[]] {
  const { text } = words;
  const adjusted = { event: 'next', label: text.ui('explain.adjusted') };
  const [first, ...others] = remediesOf(words, judged);
  if (first && judged.some(isMissed)) return [first, ...others, adjusted];
  if (judged.some(isWrong)) return [adjusted, ...(first ? [first, ...others] : [])];
  return [
    judged.some(isSpare) ? adjusted : { event: 'next', label: text.ui('explain.goOn') },
    ...nextCheck(situation, words, key),
    { event: 'symptoms', label: text.ui('explain.otherwise') },
  ];
}

function remediesOf(words: Words, judged: readonly Judged[]): readonly Action[] {
  return judged.flatMap(({ verdict }) =>
    'wrong' in verdict && verdict.remedy
      ? [{ event: `remedy.${verdict.wrong}`, label: words.flow(`diagnoses.${verdict.wrong}.action`) }]
      : [],
  );
}

/** The check of the next screen on the way, when there is one. */
function nextCheck({ flow, snapshot }: Situation, words: Words, key: string): readonly Action[] {
  const route = mainRoute(flow, snapshot.context.role);
  const next = route.slice(route.indexOf(key) + 1).find((step) => choicesOf(flow, step).length > 0);
  return next ? [{ event: `check.${next}`, label: words.text.ui('explain.checkNext') }] : [];
}

import type { AnyAnswer, AnyNext } from '../flow/any-flow.ts';
import { dependsOnAnswer, nextFor } from '../flow/route.ts';
import { choicesOf, rightOptions } from '../flow/verdict.ts';
import type { Paper } from './take-along-sheet.ts';

/** A line of a step on paper; with the `field` of a screen it says what to choose there. */
export interface SheetLine {
  readonly field?: string;
  readonly text: string;
}

/** What to open, to have ready or to choose in a step, and where to go on when that is not the step below it. */
export function sheetLines(paper: Paper, key: string): readonly SheetLine[] {
  const { situation, words, says } = paper;
  const step = situation.flow.steps[key]!;
  if ('ask' in step) return answerLines(paper, key, step.ask);
  const onward = 'next' in step ? onwardLine(paper, key, step.next) : [];
  if ('visit' in step) return [{ text: says('sheet.open', { address: step.visit }) }, ...onward];
  if (!('checklist' in step)) return [...choiceLines(paper, key), ...onward];
  const items = Object.keys(step.checklist).map((item) => ({ text: words.step(key, `items.${item}.label`) }));
  return [...items, ...onward];
}

function choiceLines({ situation, words }: Paper, key: string): readonly SheetLine[] {
  const { flow, snapshot } = situation;
  return choicesOf(flow, key).flatMap(([field]) => {
    const [right] = rightOptions(flow, key, snapshot.context.role, field);
    if (right === undefined) return [];
    // To choose nothing is said as what one does.
    const text = right === 'nothing' ? words.text.ui('screen.chooseNothing') : words.right(key, field);
    return [{ field: words.fieldLabel(key, field).text, text }];
  });
}

/** What the user answered, if that is known; of a question that is still open, where each answer leads. */
function answerLines(
  { situation, words, says, steps, here }: Paper,
  key: string,
  answers: { readonly [answer: string]: AnyAnswer },
): readonly SheetLine[] {
  const { role, trail } = situation.snapshot.context;
  const said = (answer: string) => words.step(key, `answers.${answer}.label`);
  if (steps.indexOf(key) < steps.indexOf(here)) {
    const given = trail.find((item) => item.kind === 'answered' && item.step === key);
    return given && 'answer' in given ? [{ text: says('sheet.answered', { answer: said(given.answer) }) }] : [];
  }
  return Object.entries(answers).map(([answer, to]) => {
    const number = 'next' in to ? steps.indexOf(nextFor(to.next, role)) + 1 : 0;
    const text =
      number > 0
        ? says('sheet.answer', { answer: said(answer), number: String(number) })
        : says('sheet.elsewhere', { answer: said(answer) });
    return { text };
  });
}

/** Where to go on, when that is not the step below. */
function onwardLine({ situation, says, steps, here }: Paper, key: string, next: AnyNext): readonly SheetLine[] {
  const at = steps.indexOf(key);
  const to = steps.indexOf(nextIn(situation.snapshot.context, next));
  if (at < steps.indexOf(here) || to < 0 || to === at + 1) return [];
  return [{ text: says('sheet.onward', { number: String(to + 1) }) }];
}

/** The step that follows, also where an earlier answer decides. */
function nextIn({ role, trail }: Paper['situation']['snapshot']['context'], next: AnyNext): string {
  if (!dependsOnAnswer(next)) return nextFor(next, role);
  const given = trail.find((item) => item.kind === 'answered' && item.step === next.after);
  return (given && 'answer' in given && next.answered[given.answer]) || next.otherwise;
}

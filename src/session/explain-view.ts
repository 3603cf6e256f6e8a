import type { AnyVerdict } from '../flow/any-flow.ts';
import { mainRoute } from '../flow/route.ts';
import { choicesOf, screenOf, verdictOn } from '../flow/verdict.ts';
import { screenView, type Explain } from './screen-view.ts';
import type { Situation } from './situation.ts';
import type { Surroundings } from './step-view.ts';
import type { Action, Frame, ScreenStepView, VerdictView } from './view.ts';
import { quote, type Words } from './words.ts';

/** A field whose selection was explained. */
export interface Judged {
  readonly field: string;
  readonly option: string;
  readonly verdict: AnyVerdict;
}

/** The verdicts on everything that was set, in screen order. */
export function judgedOn({ flow, snapshot }: Situation, step: string): readonly Judged[] {
  const { role, selections } = snapshot.context;
  return Object.entries(screenOf(flow, step).fields).flatMap(([field, kind]) => {
    const option = selections[step]?.[field];
    return 'options' in kind && option !== undefined
      ? [{ field, option, verdict: verdictOn(flow, step, role, field, option) }]
      : [];
  });
}

/** What is right and wrong on the screen of a step, and the ways on from there. */
export function explainView(situation: Situation, words: Words, frame: Surroundings, key: string): ScreenStepView {
  const judged = judgedOn(situation, key);
  const [primary, ...secondary] = waysFrom(situation, words, judged, key);
  return {
    ...frame,
    kind: 'screen',
    ...explainWords(words, judged),
    screen: screenView(situation, words, key, 'explain', (field) =>
      explanation(
        words,
        key,
        judged.find((one) => one.field === field),
      ),
    ),
    primary,
    secondary: [...secondary, { event: 'back', label: words.text.stuck('explain.again') }],
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
  if (count > 0) return { heading: text.stuck('explain.wrong', { count }), body: [text.stuck('explain.bodyWrong')] };
  if (judged.some(isMissed))
    return { heading: text.stuck('explain.notListed'), body: [text.stuck('explain.bodyNotListed')] };
  if (judged.some(isSpare))
    return { heading: text.stuck('explain.noneWrong'), body: [text.stuck('explain.bodyNoneWrong')] };
  return { heading: text.stuck('explain.allRight'), body: [text.stuck('explain.bodyRight')] };
}

/** What to do next, the most helpful first. */
function waysFrom(
  situation: Situation,
  words: Words,
  judged: readonly Judged[],
  key: string,
): readonly [Action, ...Action[]] {
  const { text } = words;
  const adjusted = { event: 'next', label: text.stuck('explain.adjusted') };
  const isSearching = situation.snapshot.context.symptom !== undefined;
  const search = isSearching ? [{ event: 'diagnose', label: text.stuck('diagnosis.goOn') }] : [];
  const [first, ...others] = remediesOf(words, judged);
  if (first && judged.some(isMissed)) return [first, ...others, adjusted, ...search];
  if (judged.some(isWrong)) return [adjusted, ...(first ? [first, ...others] : []), ...search];
  const onwards = judged.some(isSpare) ? adjusted : { event: 'next', label: text.stuck('explain.goOn') };
  // Whoever looks for a cause goes on looking: this screen is ruled out.
  const [onward] = search;
  if (onward) return judged.some(isSpare) ? [onwards, onward] : [onward, onwards];
  return [onwards, ...nextCheck(situation, words, key), { event: 'symptoms', label: text.stuck('explain.otherwise') }];
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
  return next ? [{ event: `check.${next}`, label: words.text.stuck('explain.checkNext') }] : [];
}

function explanation(words: Words, step: string, judged: Judged | undefined): ReturnType<Explain> {
  if (!judged) return { marked: false };
  return { marked: 'wrong' in judged.verdict, verdict: verdictView(words, step, judged) };
}

/** What was chosen, why that is not right, how sure that is, and what to choose instead. */
function verdictView(words: Words, step: string, { field, option, verdict }: Judged): VerdictView {
  const { text } = words;
  if ('right' in verdict) return { kind: 'right', sentences: [text.stuck('verdict.right')] };
  if ('unmentioned' in verdict) {
    const chose = option === 'nothing' || option === 'notListed' ? [] : [choseSentence(words, step, field, option)];
    return { kind: 'unmentioned', sentences: [...chose, words.flow(`advice.${verdict.unmentioned}`)] };
  }
  const diagnosis = `diagnoses.${verdict.wrong}`;
  const values = { right: words.right(step, field), field: quote(words.fieldLabel(step, field)) };
  const status = verdict.status === 'documented' ? [] : [text.stuck(`verdict.${verdict.status}`)];
  return {
    kind: 'wrong',
    sentences: [
      choseSentence(words, step, field, option),
      words.flow(`${diagnosis}.why`, values),
      ...status,
      words.flow(`${diagnosis}.remedy`, values),
    ],
  };
}

function choseSentence(words: Words, step: string, field: string, option: string): string {
  if (option === 'nothing') return words.text.stuck('verdict.choseNothing');
  if (option === 'notListed') return words.text.stuck('verdict.choseNotListed');
  return words.text.stuck('verdict.chose', { option: words.quoted(step, field, option) });
}

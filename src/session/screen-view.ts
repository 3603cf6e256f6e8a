import type { AnyVerdict } from '../flow/any-flow.ts';
import type { ChoiceField } from '../flow/screen.ts';
import { isMentioned, rightOptions, screenOf, verdictOn } from '../flow/verdict.ts';
import { regionOf, type Situation } from './situation.ts';
import type { ChoiceView, FieldView, OptionView, ScreenView, VerdictView } from './view.ts';
import { quote, type Words } from './words.ts';

/** A field whose selection was explained. */
export interface Judged {
  readonly field: string;
  readonly option: string;
  readonly verdict: AnyVerdict;
}

/** The replica of a step's screen in one of its three modes. */
export function screenView(situation: Situation, words: Words, step: string, mode: ScreenView['mode']): ScreenView {
  const { fields, button } = screenOf(situation.flow, step);
  return {
    mode,
    caption: words.text.ui(`screen.${mode}`),
    fields: Object.entries(fields).map(([field, kind]) => fieldView(situation, words, step, field, kind, mode)),
    ...(button ? { button: words.button(step, button.key) } : {}),
  };
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

function fieldView(
  situation: Situation,
  words: Words,
  step: string,
  field: string,
  kind: ChoiceField | object,
  mode: ScreenView['mode'],
): FieldView {
  const { text, ours } = words.fieldLabel(step, field);
  if (!('options' in kind)) return { kind: 'inert', key: field, label: text, labelIsOurs: ours };
  const base = { kind: 'choice', key: field, label: text, labelIsOurs: ours, control: kind.control } as const;
  if (mode === 'instruct') return { ...base, ...instruction(situation, words, step, field, kind) };
  const option = situation.snapshot.context.selections[step]?.[field];
  const options = Object.keys(kind.options).map((key) => optionView(words, step, field, key));
  const set = { ...base, options, ...(option === undefined ? {} : { value: option }) };
  if (mode === 'explain') return { ...set, ...explanation(situation, words, step, field) };
  const missing = regionOf(situation.snapshot.value, field) === 'missing';
  return { ...set, marked: missing, ...(missing ? { missing: words.text.ui('screen.missing') } : {}) };
}

/** What to choose: all options where the real screen shows them all, else only the right one; nothing where unmentioned. */
function instruction(situation: Situation, words: Words, step: string, field: string, kind: ChoiceField) {
  const { role } = situation.snapshot.context;
  const right = rightOptions(situation.flow, step, role, field);
  const marked = right.some((option) => option !== 'nothing');
  if (kind.control === 'buttons') {
    const options = Object.keys(kind.options).map((key) => optionView(words, step, field, key));
    return { options, marked, ...(right[0] === undefined ? {} : { value: right[0] }) };
  }
  if (!isMentioned(situation.flow, step, role, field)) return { options: [], marked: false };
  const only = right.length === 1 && right[0] !== 'nothing' ? optionView(words, step, field, right[0]!) : undefined;
  const label = marked ? words.either(right.map((option) => words.optionLabel(step, field, option).text)) : undefined;
  const told = { key: 'right', label: label ?? words.text.ui('screen.chooseNothing'), labelIsOurs: true, event: '' };
  return { options: [only ?? told], value: (only ?? told).key, marked };
}

function optionView(words: Words, step: string, field: string, key: string): OptionView {
  const { text, ours } = words.optionLabel(step, field, key);
  return { key, label: text, labelIsOurs: ours, event: `select.${field}.${key}` };
}

function explanation(
  situation: Situation,
  words: Words,
  step: string,
  field: string,
): Pick<ChoiceView, 'marked' | 'verdict'> {
  const judged = judgedOn(situation, step).find((one) => one.field === field);
  if (!judged) return { marked: false };
  return { marked: 'wrong' in judged.verdict, verdict: verdictView(words, step, judged) };
}

/** What was chosen, why that is not right, how sure that is, and what to choose instead. */
function verdictView(words: Words, step: string, { field, option, verdict }: Judged): VerdictView {
  const { text } = words;
  if ('right' in verdict) return { kind: 'right', sentences: [text.ui('verdict.right')] };
  if ('unmentioned' in verdict) {
    const chose = option === 'nothing' || option === 'notListed' ? [] : [choseSentence(words, step, field, option)];
    return { kind: 'unmentioned', sentences: [...chose, words.flow(`advice.${verdict.unmentioned}`)] };
  }
  const diagnosis = `diagnoses.${verdict.wrong}`;
  const values = { right: words.right(step, field), field: quote(words.fieldLabel(step, field)) };
  const status = verdict.status === 'documented' ? [] : [text.ui(`verdict.${verdict.status}`)];
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
  if (option === 'nothing') return words.text.ui('verdict.choseNothing');
  if (option === 'notListed') return words.text.ui('verdict.choseNotListed');
  return words.text.ui('verdict.chose', { option: words.quoted(step, field, option) });
}

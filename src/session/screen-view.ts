import type { ChoiceField } from '../flow/screen.ts';
import { isMentioned, rightOptions, screenOf } from '../flow/verdict.ts';
import { regionOf, type Situation } from './situation.ts';
import type { ChoiceView, FieldView, OptionView, ScreenView } from './view.ts';
import type { Label } from '../text/text.ts';
import type { Words } from './words.ts';

/** What is said at a field about its selection. */
export type Explain = (field: string) => Pick<ChoiceView, 'marked' | 'verdict'>;

/** The replica of a step's screen in one of its three modes; `explain` says what is right and wrong in the third. */
export function screenView(
  situation: Situation,
  words: Words,
  step: string,
  mode: ScreenView['mode'],
  explain?: Explain,
): ScreenView {
  const { fields, button } = screenOf(situation.flow, step);
  return {
    mode,
    caption: words.text.ui(`screen.${mode}`),
    fields: Object.entries(fields).map(([field, kind]) => ({
      ...fieldView(situation, words, step, field, kind, mode),
      ...('options' in kind ? explain?.(field) : {}),
    })),
    ...(button ? { button: words.button(step, button.key).text } : {}),
  };
}

function fieldView(
  situation: Situation,
  words: Words,
  step: string,
  field: string,
  kind: ChoiceField | object,
  mode: ScreenView['mode'],
): FieldView {
  const label = labelView(words.fieldLabel(step, field));
  if (!('options' in kind)) return { kind: 'inert', key: field, ...label };
  const base = { kind: 'choice', key: field, ...label, control: kind.control } as const;
  if (mode === 'instruct') return { ...base, ...instruction(situation, words, step, field, kind) };
  const option = situation.snapshot.context.selections[step]?.[field];
  const options = Object.keys(kind.options).map((key) => optionView(words, step, field, key));
  const set = { ...base, options, ...(option === undefined ? {} : { value: option }) };
  if (mode === 'explain') return { ...set, marked: false };
  const missing = regionOf(situation.snapshot.value, field) === 'missing';
  return { ...set, marked: missing, ...(missing ? { missing: words.text.ui('screen.missing') } : {}) };
}

/** What to choose: all options where the real screen shows them all, else only the right one; nothing where unmentioned. */
function instruction(situation: Situation, words: Words, step: string, field: string, kind: ChoiceField) {
  const { role } = situation.snapshot.context;
  const right = rightOptions(situation.flow, step, role, field);
  const marked = right.some(isDrawn);
  if (kind.control === 'buttons' || kind.control === 'links') {
    const options = drawnOptions(kind.options).map((key) => optionView(words, step, field, key));
    return { options, marked, ...(right[0] === undefined ? {} : { value: right[0] }) };
  }
  if (!isMentioned(situation.flow, step, role, field)) return { options: [], marked: false };
  const only = right.length === 1 && isDrawn(right[0]!) ? optionView(words, step, field, right[0]!) : undefined;
  const label = marked ? words.either(right.map((option) => words.optionLabel(step, field, option).text)) : undefined;
  const told = { key: 'right', label: label ?? words.text.ui('screen.chooseNothing'), labelIsOurs: true, event: '' };
  return { options: [only ?? told], value: (only ?? told).key, marked };
}

/** The options that the real screen draws. */
export function drawnOptions(options: object): readonly string[] {
  return Object.keys(options).filter(isDrawn);
}

/** To choose nothing, or not to find what one looks for, is an option that no screen draws. */
function isDrawn(option: string): boolean {
  return option !== 'nothing' && option !== 'notListed';
}

function optionView(words: Words, step: string, field: string, key: string): OptionView {
  return { key, ...labelView(words.optionLabel(step, field, key)), event: `select.${field}.${key}` };
}

function labelView({ text, ours, translation }: Label): Pick<OptionView, 'label' | 'labelIsOurs' | 'translation'> {
  return { label: text, labelIsOurs: ours, ...(translation === undefined ? {} : { translation }) };
}

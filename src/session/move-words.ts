import type { Evidence, Model, PolicyNode } from '../diagnosis/model.ts';
import { noFault, unknown, whichCause } from '../diagnosis/model-of.ts';
import { causeLabel, namedFor } from './cause-words.ts';
import type { Situation } from './situation.ts';
import type { Action, DiagnosisView } from './view.ts';
import { quote, inSentence, type Words } from './words.ts';

/** A symptom of which the cause is looked for. */
export interface Search {
  readonly situation: Situation;
  readonly words: Words;
  readonly symptom: string;
  readonly model: Model;
  readonly evidence: readonly Evidence[];
}

/** What a move shows. */
export type MoveWords = Pick<DiagnosisView, 'actions' | 'why'> & {
  readonly question: string;
  /** What the question or the remedy is about, where its heading does not say it. */
  readonly detail?: string;
  readonly secondary?: readonly Action[];
};

/** The words of a move. */
export function moveWords(search: Search, move: PolicyNode): MoveWords {
  if ('escalate' in move) return { question: search.words.text.stuck('diagnosis.nothingLeft'), actions: [] };
  if ('do' in move) return remedyWords(search, move.do);
  if (move.ask === whichCause) return listWords(search);
  return mirrorWords(search, move.ask);
}

/** The causes of which the user can know, as answers, but for those of which the remedy did not help. */
function listWords({ words, symptom, model, evidence }: Search): MoveWords {
  const { text } = words;
  const list = model.questions.find(({ id }) => id === whichCause)!;
  const failed = evidence.map((one) => ('failed' in one ? one.failed : ''));
  const causes = Object.keys(list.answers).filter((answer) => ![noFault, unknown, ...failed].includes(answer));
  const none = { event: `tell.${whichCause}.${noFault}`, label: text.stuck('diagnosis.none') };
  return {
    question: text.stuck('diagnosis.which'),
    actions: [...causes.map((cause) => causeAction(words, symptom, cause, `tell.${whichCause}.${cause}`)), none],
    secondary: [unknownAction(words, whichCause)],
    why: whyOf(words, text.stuck('diagnosis.whyWhich')),
  };
}

/** The user sets on the replica what was chosen on the real screen. */
function mirrorWords({ situation, words, symptom }: Search, step: string): MoveWords {
  const { flow } = situation;
  const { text } = words;
  const cause = namedFor(flow, symptom, step);
  const screen = inSentence(words.screenTitle(step));
  const check = cause
    ? causeAction(words, symptom, cause, `check.${step}`)
    : { event: `check.${step}`, label: text.stuck('help.checkScreen', { screen }) };
  const status = cause && flow.symptoms[symptom]!.causes[cause]!.status;
  return {
    question: text.stuck('diagnosis.mirror'),
    actions: [check],
    secondary: [{ ...unknownAction(words, step), label: text.stuck('diagnosis.forgotten') }],
    why: whyOf(words, status ? text.stuck(`diagnosis.${status}`) : text.stuck('diagnosis.onTheWay')),
  };
}

/** One thing to try. */
function remedyWords(search: Search, remedy: string): MoveWords {
  const { situation, words, symptom } = search;
  const { flow } = situation;
  const [step = '', part = '', notListed] = remedy.split('.');
  const { text } = words;
  const secondary = outcomesOf(search, remedy);
  // A cause that people can know is a statement; of another the label may say what to do.
  const question = isListed(search.model, remedy) ? text.stuck('diagnosis.maybe') : text.stuck('diagnosis.try');
  const tried = (action: Action) => ({ question, actions: [action], secondary });
  if (part === '') return tried(causeAction(words, symptom, remedy, `cause.${remedy}`));
  const label = causeLabel(flow, words, symptom, remedy);
  // What is not there cannot be chosen again: the replica says who can put that right.
  return notListed ? tried({ event: `check.${step}`, label }) : { ...fieldWords(words, step, part), secondary };
}

function isListed({ questions }: Model, cause: string): boolean {
  return questions.some(({ id, answers }) => id === whichCause && cause in answers);
}

/** How a remedy that is tried came out. */
function outcomesOf({ situation, words }: Search, remedy: string): readonly Action[] {
  const helped = { event: `helped.${remedy}`, label: words.text.stuck('diagnosis.helped') };
  const failed = { event: `failed.${remedy}`, label: words.text.stuck('diagnosis.failed') };
  return situation.snapshot.can({ type: helped.event }) ? [helped, failed] : [failed];
}

/** Choosing again on a screen: said in words, with its replica behind the button. */
function fieldWords(words: Words, step: string, field: string): MoveWords {
  const { text } = words;
  const screen = inSentence(words.screenTitle(step));
  const actions = [{ event: `check.${step}`, label: text.stuck('help.checkScreen', { screen }) }];
  const right = words.rightIn(step, field);
  if (!right) return { question: text.stuck('diagnosis.again', { screen }), actions };
  const label = words.fieldLabel(step, field);
  const detail = label.ours
    ? text.stuck('diagnosis.rightHere', { right, field: label.text })
    : text.stuck('diagnosis.rightAt', { right, field: quote(label) });
  return { question: text.stuck('diagnosis.choose'), detail, actions };
}

function causeAction(words: Words, symptom: string, cause: string, event: string): Action {
  const path = `symptoms.${symptom}.causes.${cause}`;
  const hint = words.has(`${path}.hint`) ? { hint: words.flow(`${path}.hint`) } : {};
  return { event, label: words.flow(`${path}.label`), ...hint };
}

function unknownAction({ text }: Words, question: string): Action {
  return { event: `tell.${question}.${unknown}`, label: text.stuck('diagnosis.unknown') };
}

function whyOf({ text }: Words, why: string): NonNullable<DiagnosisView['why']> {
  return { title: text.stuck('diagnosis.why'), text: why };
}

import type { AnyFlow } from '../flow/any-flow.ts';
import { assumed, type Numbers } from './assumed.ts';
import { causesOf, type FoundCause } from './causes.ts';
import type { Learned } from '../flow/diagnosis-file.ts';
import type { AnyLikelihoods, Chance } from '../flow/likelihoods.ts';
import { withLearned } from './learned.ts';
import type { Model, Question } from './model.ts';
import { fieldsAsked } from './selections.ts';

/** The question that lists the causes of which the user can know; every other question has the name of its step. */
export const whichCause = 'which';

/** The answers that are no cause: nothing wrong on the screen, none of the list, and "Dat weet ik niet". */
export const noFault = 'none';
export const unknown = 'unknown';

/** What a model is made with. */
export interface ModelOptions {
  /** Default: {@link assumed}. */
  readonly numbers?: Numbers;
  /** What was counted, in the place of what is assumed. */
  readonly learned?: Learned | undefined;
}

/** The model of a symptom in a role, as it follows from the flow and from what is assumed. */
export function modelOf(
  flow: AnyFlow,
  symptom: string,
  role: string,
  likelihoods: AnyLikelihoods,
  { numbers = assumed, learned }: ModelOptions = {},
): Model {
  const { otherCause, seconds } = numbers;
  const found = causesOf(flow, symptom, role, likelihoods, numbers);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  const model: Model = {
    causes: [...found.map(({ id }) => id), 'other'],
    priors: [...found.map(({ weight }) => (weight / total) * (1 - otherCause)), otherCause],
    remedies: found.flatMap((one) =>
      one.cost === undefined ? [] : [{ id: one.id, cost: one.cost, fixes: fixesOf(one, found) }],
    ),
    questions: [
      ...listOf(found, numbers),
      ...stepsIn(found).map((step) => questionAt(flow, step, role, found, numbers)),
    ],
    escalation: seconds.escalation,
  };
  return learned ? withLearned(model, learned) : model;
}

/** For each cause and *other* whether the remedy of a cause puts it right. */
function fixesOf({ id, named }: FoundCause, found: readonly FoundCause[]): readonly number[] {
  const isFixed = (one: FoundCause) => one.id === id || (named?.covers === true && one.named !== undefined);
  return [...found.map((one) => (isFixed(one) ? 1 : 0)), 0];
}

/** The steps that can show a cause, in the order of the causes. */
function stepsIn(found: readonly FoundCause[]): readonly string[] {
  return [...new Set(found.flatMap(({ id }) => (id.includes('.') ? [stepOf(id)] : [])))];
}

function stepOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** A screen to set on the replica. An answer has the name of what it shows. */
function questionAt(
  flow: AnyFlow,
  step: string,
  role: string,
  found: readonly FoundCause[],
  numbers: Numbers,
): Question {
  const shown = found.filter(({ id }) => stepOf(id) === step);
  const rows = Object.fromEntries(
    shown.map(({ id: answer }) => [
      answer.slice(step.length + 1),
      given(numbers, found, ({ id }) => (id === answer ? 'always' : 'never')),
    ]),
  );
  const none = given(numbers, found, (one) => (shown.includes(one) ? 'never' : 'always'));
  const cost = numbers.seconds.field * fieldsAsked(flow, step, role).length;
  return { id: step, cost, answers: certain(numbers, { ...rows, [noFault]: none }) };
}

/** The list of causes: only those of which the user can know. */
function listOf(found: readonly FoundCause[], numbers: Numbers): readonly Question[] {
  const told = found.filter(({ named }) => named?.told);
  if (told.length === 0) return [];
  const rows = told.map(({ id: answer, named }) => [
    answer,
    given(numbers, found, ({ id }) => (id === answer ? named!.told! : (named!.toldWith?.[id] ?? 'never'))),
  ]);
  const none = given(numbers, found, (one) => (told.includes(one) ? 'never' : 'usually'));
  return [
    {
      id: whichCause,
      cost: numbers.seconds.question,
      answers: certain(numbers, { ...Object.fromEntries(rows), [noFault]: none }),
    },
  ];
}

/** The probability of an answer given each cause and *other*, as classes make it. */
function given(
  { chanceOf }: Numbers,
  found: readonly FoundCause[],
  classOf: (cause: FoundCause) => Chance,
): readonly number[] {
  return [...found, { id: 'other', weight: 0 }].map((cause) => chanceOf[classOf(cause)]);
}

/** The answers made to add up to 1 for each cause, with "Dat weet ik niet" beside them. */
function certain(
  { unknownAnswer }: Numbers,
  rows: { readonly [answer: string]: readonly number[] },
): Question['answers'] {
  const lists = Object.values(rows);
  const totals = lists[0]!.map((_, cause) => lists.reduce((sum, row) => sum + row[cause]!, 0));
  const scaled = Object.entries(rows).map(([answer, row]) => [
    answer,
    row.map((chance, cause) => (chance / totals[cause]!) * (1 - unknownAnswer)),
  ]);
  return { ...Object.fromEntries(scaled), [unknown]: totals.map(() => unknownAnswer) };
}

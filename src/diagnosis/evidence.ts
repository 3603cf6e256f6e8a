import type { AnyFlow } from '../flow/any-flow.ts';
import type { TrailItem } from '../flow/machine-setup.ts';
import { anyFault } from './causes.ts';
import type { Evidence, Model } from './model.ts';
import { noFault, unknown } from './model-of.ts';
import { fieldsAsked, wrongSelection } from './selections.ts';

/** What is known while a cause is looked for. */
interface Known {
  readonly flow: AnyFlow;
  readonly symptom: string;
  readonly role: string;
  readonly trail: readonly TrailItem[];
  /** Question → what may be answered. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

/**
 * What a session already knows about the causes of a symptom, in the order in which it was learnt: answers, screens that
 * were set on the replica, remedies that did not help. Only what the model knows; each question once.
 */
export function evidenceOf(
  flow: AnyFlow,
  symptom: string,
  role: string,
  trail: readonly TrailItem[],
  model: Model,
): readonly Evidence[] {
  const answers = new Map(model.questions.map((question) => [question.id, Object.keys(question.answers)]));
  const remedies = new Set(model.remedies.map(({ id }) => id));
  const learnt = new Map<string, Evidence>();
  for (const one of trail.flatMap((item) => learntFrom({ flow, symptom, role, trail, answers }, item))) {
    const id = 'failed' in one ? one.failed : one.question;
    const isKnown = 'failed' in one ? remedies.has(id) : answers.get(id)?.includes(one.answer);
    if (isKnown && isOpen(learnt.get(id))) learnt.set(id, one);
  }
  return [...learnt.values()];
}

/** Who did not know at first may have looked since. */
function isOpen(before: Evidence | undefined): boolean {
  return before === undefined || ('answer' in before && before.answer === unknown);
}

function learntFrom(known: Known, item: TrailItem): readonly Evidence[] {
  const { symptom } = known;
  switch (item.kind) {
    case 'told':
      return item.symptom === symptom ? [evidenceIn(item.event)] : [];
    case 'checked':
      return setOn(known, item);
    case 'answered':
    case 'adjusted':
    case 'symptom':
    case 'notArrived':
      return [];
  }
}

/** What an event tells: `tell.<question>.<answer>` or `failed.<remedy>`. */
export function evidenceIn(event: string): Evidence {
  const [kind, first = '', ...rest] = event.split('.');
  return kind === 'tell' ? { question: first, answer: rest.join('.') } : { failed: [first, ...rest].join('.') };
}

/**
 * What was set on a replica: the first thing that is wrong and a cause of this symptom; what else is wrong there does
 * not make it. None of it helps when it was put right since.
 */
function setOn(known: Known, item: TrailItem & { readonly kind: 'checked' }): readonly Evidence[] {
  const { step, selections } = item;
  const later = known.trail.slice(known.trail.indexOf(item));
  const wrong = wrongOn(known, step, selections);
  const isAdjusted = later.some((one) => one.kind === 'adjusted' && one.step === step);
  return [
    { question: step, answer: wrong[0] ?? noFault },
    ...(isAdjusted ? wrong.map((id) => ({ failed: `${step}.${id}` })) : []),
  ];
}

/** The answers of the screen's question that the selections give, top to bottom. */
function wrongOn(
  { flow, role, answers }: Known,
  step: string,
  selections: { readonly [field: string]: string },
): readonly string[] {
  const wrong = fieldsAsked(flow, step, role).flatMap((field) => {
    const option = selections[field];
    return (option !== undefined && wrongSelection(flow, step, role, field, option)?.id) || [];
  });
  const all = answers.get(step) ?? [];
  const isOne = wrong.length > 0 && all.includes(anyFault);
  return isOne ? [anyFault] : wrong.filter((id) => all.includes(id));
}

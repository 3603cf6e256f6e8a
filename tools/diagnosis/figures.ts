/** What the diagnosis of every symptom in every role comes to. */
import { assumed, mostQuestions, type Numbers } from '../../src/diagnosis/assumed.ts';
import { lowerBound } from '../../src/diagnosis/bound.ts';
import { effortOfPolicy, type PolicyEffort } from '../../src/diagnosis/effort.ts';
import { solve as solveExactly } from '../../src/diagnosis/exact.ts';
import { modelOf } from '../../src/diagnosis/model-of.ts';
import type { Model, Policy, PolicyNode } from '../../src/diagnosis/model.ts';
import { twoStepRule } from '../../src/diagnosis/policy.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { DiagnosedFlow } from './models.ts';
import { effortOfManual, effortWithoutQuestions } from './orders.ts';
import { hashOf, readDiagnosis, readSolved, solve, type Solved } from './solve-all.ts';

/** Expected seconds of a policy, and of the two ways to search without one. */
export interface Compared {
  readonly seconds: number;
  /** The best order of remedies, without a question. */
  readonly withoutQuestions: number;
  /** The manual's own order, read with the same doubts as our questions. */
  readonly manual: number;
  /** The manual's own order, by one who finds whatever is wrong on a screen. */
  readonly unerringManual: number;
}

/** A symptom in a role, with the policy that is written for it. */
export interface Figures extends Compared, Solved {
  readonly flow: string;
  readonly symptom: string;
  readonly role: string;
  readonly first: PolicyNode;
  readonly effort: PolicyEffort;
  /** Expected seconds of the best policy; absent when the model is too big to know. */
  readonly optimum?: number;
  /** Expected seconds of one who knows the cause from the start. */
  readonly bound: number;
  readonly hasQuestions: boolean;
  /** Asking can save something: the best policy that is known needs less than the best order of remedies. */
  readonly canGain: boolean;
}

/** Every cause as frequent as any other: each that a symptom names, and each selection on a screen. */
const equalClasses: Numbers = { ...assumed, weightOf: { rare: 1, sometimes: 1, often: 1 } };

/** Seconds: less is nothing. */
const leastGain = 0.5;

/** States of knowledge after which two steps ahead must do: these policies serve nobody. */
const equalBudget = 20_000;

/**
 * The figures of every symptom in every role, by the policies as they are written.
 *
 * @throws {Error} When a policy was written for another model.
 */
export function figuresOf(flows: readonly DiagnosedFlow[]): readonly Figures[] {
  const list = readSolved();
  const ofAlike = new Map<string, ReturnType<typeof ofPolicy>>();
  return flows.flatMap(({ id, flow, cases }) => {
    const file = readDiagnosis(id);
    return cases.map(({ symptom, role, model }): Figures => {
      const solved = list[id]?.[`${symptom}.${role}`];
      const policy = file?.policies[file.solved[symptom]?.[role] ?? -1];
      if (!policy || solved?.hash !== hashOf(model)) throw new Error(`${id} has changed: run \`npm run diagnosis\`.`);
      const alike = ofAlike.get(solved.hash) ?? ofPolicy(model, policy, solved);
      ofAlike.set(solved.hash, alike);
      return { flow: id, symptom, role, ...solved, ...alike, ...compared(flow, model, alike.effort.seconds) };
    });
  });
}

/** The same seconds where every cause is as frequent as any other, by policies made for that. */
export function equalFiguresOf(flows: readonly DiagnosedFlow[]): readonly Compared[] {
  const ofAlike = new Map<string, number>();
  return flows.flatMap(({ flow, likelihoods, cases }) =>
    cases.map(({ symptom, role }) => {
      const model = modelOf(flow, symptom, role, likelihoods, { numbers: equalClasses });
      const hash = hashOf(model);
      const seconds = ofAlike.get(hash) ?? effortOf(model, solve(model, equalBudget).policy).seconds;
      ofAlike.set(hash, seconds);
      return compared(flow, model, seconds);
    }),
  );
}

/** What a policy comes to, when one goes on by the rule of the browser where it ends. */
export function effortOf(model: Model, policy: Policy): PolicyEffort {
  return effortOfPolicy(model, policy, twoStepRule(model), { maxQuestions: mostQuestions });
}

function ofPolicy(model: Model, policy: Policy, { by }: Solved) {
  const bound = lowerBound(model);
  const optimum = by === 'exact' ? solveExactly(model, { maxQuestions: mostQuestions })?.value : undefined;
  const hasQuestions = model.questions.length > 0;
  const effort = effortOf(model, policy);
  const canGain = (optimum ?? effort.seconds) < effortWithoutQuestions(model) - leastGain;
  return { first: policy[0]!, effort, bound, hasQuestions, canGain, ...(optimum === undefined ? {} : { optimum }) };
}

function compared(flow: AnyFlow, model: Model, seconds: number): Compared {
  return {
    seconds,
    withoutQuestions: effortWithoutQuestions(model),
    manual: effortOfManual(flow, model),
    unerringManual: effortOfManual(flow, model, true),
  };
}

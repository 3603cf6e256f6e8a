/** Whether the first move stands when the assumed numbers are wrong. */
import { assumed, mostQuestions, type Numbers } from '../../src/diagnosis/assumed.ts';
import { named, observe } from '../../src/diagnosis/belief.ts';
import { firstMoves, solve } from '../../src/diagnosis/exact.ts';
import { modelOf } from '../../src/diagnosis/model-of.ts';
import type { Model, PolicyNode } from '../../src/diagnosis/model.ts';
import { effortOfAsking, next } from '../../src/diagnosis/next.ts';
import { drawing, type Draw } from './drawing.ts';
import type { DiagnosedFlow } from './models.ts';
import { hashOf, readDiagnosis } from './solve-all.ts';
import { mean } from './totals.ts';

/** What other numbers do to the first move of a symptom in a role. */
export interface Sensitivity {
  readonly flow: string;
  readonly symptom: string;
  readonly role: string;
  /** The part of the draws in which the first move is the best one still. */
  readonly same: number;
  /** The mean part of the effort that is lost by keeping it. */
  readonly loss: number;
}

/** The parts by which a number may be off, to either side. */
const off = 0.3;

/** Parts of the effort that differ by less are equal. */
const equalPart = 1e-9;

/** Stable is: the first move is the best one in so many draws, or keeping it loses no more than this. */
export const leastSame = 0.8;
export const mostLoss = 0.05;

/** A model of more states of knowledge is valued two steps ahead: all draws together are a minute or two of work. */
const budget = 40_000;

type Stands = Pick<Sensitivity, 'same' | 'loss'>;

/** Whether a first move stands. */
export function isStable({ same, loss }: Stands): boolean {
  return same >= leastSame || loss <= mostLoss;
}

/** The first move of every symptom in every role, under so many draws of all assumed numbers. */
export function sensitivitiesOf(flows: readonly DiagnosedFlow[], draws: number, seed = 1): readonly Sensitivity[] {
  const ofAlike = new Map<string, Stands>();
  return flows.flatMap(({ id, flow, likelihoods, learned, cases }) => {
    const file = readDiagnosis(id)!;
    return cases.map(({ symptom, role, model }) => {
      const first = file.policies[file.solved[symptom]![role]!]![0]!;
      const draw = drawing(seed);
      const counted = learned?.[symptom]?.[role];
      const drawn = () => modelOf(flow, symptom, role, likelihoods, { numbers: drawnNumbers(draw), learned: counted });
      const hash = hashOf(model);
      const alike = ofAlike.get(hash) ?? sensitivityOf(model, first, Array.from({ length: draws }, drawn));
      ofAlike.set(hash, alike);
      return { flow: id, symptom, role, ...alike };
    });
  });
}

/** All assumed numbers, each as far off as is drawn. */
export function drawnNumbers(draw: Draw): Numbers {
  return drawnAgain(assumed, draw);
}

function drawnAgain<Part extends object>(part: Part, draw: Draw): Part {
  const entries = Object.entries(part).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'number' ? value * (1 - off + 2 * off * draw()) : drawnAgain(value as object, draw),
  ]);
  return Object.fromEntries(entries) as Part;
}

/** What the drawn models make of the first move of a model. */
function sensitivityOf(model: Model, first: PolicyNode, drawn: readonly Model[]): Stands {
  const isSmall = solve(model, { maxQuestions: mostQuestions, budget }) !== undefined;
  const losses = drawn.map((one) => (isSmall ? lossOf(one, first) : undefined) ?? lossTwoStep(one, first));
  return { same: mean(losses.map((loss) => (loss <= equalPart ? 1 : 0))), loss: mean(losses) };
}

/** The part of the best effort that is lost by making this move first; undefined when the model is too big to know. */
function lossOf(model: Model, first: PolicyNode): number | undefined {
  const kind = 'escalate' in first ? 'escalate' : 'do' in first ? 'do' : 'ask';
  const id = 'escalate' in first ? '' : 'do' in first ? first.do : first.ask;
  const moves = firstMoves(model, { maxQuestions: mostQuestions, budget: 4 * budget });
  const kept = moves?.find((move) => move.kind === kind && move.id === id);
  return moves && kept && kept.effort / moves[0]!.effort - 1;
}

/** The same, of the effort as it looks two questions ahead. */
function lossTwoStep(model: Model, first: PolicyNode): number {
  const kept = effortFrom(model, first);
  return Math.max(0, kept / next(model, model.priors, new Set(), 2).effort - 1);
}

/** Expected seconds when this move is made first, looking two questions ahead. */
function effortFrom(model: Model, first: PolicyNode): number {
  if ('escalate' in first) return model.escalation;
  if ('ask' in first) return effortOfAsking(model, model.priors, new Set(), named(model.questions, first.ask), 2);
  const { cost, fixes } = named(model.remedies, first.do);
  const fails = model.priors.reduce((sum, chance, cause) => sum + chance * (1 - fixes[cause]!), 0);
  const after = observe(model, model.priors, { failed: first.do });
  return cost + fails * next(model, after, new Set([first.do]), 2).effort;
}

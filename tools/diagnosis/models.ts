import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { modelOf } from '../../src/diagnosis/model-of.ts';
import type { Model } from '../../src/diagnosis/model.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { LearnedByRole } from '../../src/flow/diagnosis-file.ts';
import type { AnyLikelihoods, CauseLikelihood } from '../../src/flow/likelihoods.ts';
import { everyFlow } from '../catalogue/flows.ts';
import { readLearned, type LearnedFile } from './learned-file.ts';

/** A flow in which there is something to find. */
export interface DiagnosedFlow {
  readonly id: string;
  readonly flow: AnyFlow;
  readonly likelihoods: AnyLikelihoods;
  /** Absent where nothing was counted. */
  readonly learned?: LearnedByRole;
  readonly cases: readonly Case[];
}

/** A symptom in a role. */
export interface Case {
  readonly symptom: string;
  readonly role: string;
  readonly model: Model;
}

/**
 * Every flow that knows symptoms, with the model of each of them in each role.
 *
 * @param file - What was counted; without it, what `npm run diagnosis:learn` wrote last.
 */
export async function diagnosedFlows(file: LearnedFile = readLearned()): Promise<readonly DiagnosedFlow[]> {
  const flows = Object.entries(await everyFlow()).filter(([, { symptoms }]) => Object.keys(symptoms).length > 0);
  return Promise.all(
    flows.map(async ([id, flow]) => {
      const likelihoods = withoutReasons(await likelihoodsOf(id));
      const learned = learnedOf(file, id);
      return { id, flow, likelihoods, ...(learned && { learned }), cases: casesOf(flow, likelihoods, learned) };
    }),
  );
}

/** Every symptom of a flow in every role in which it is offered. */
export function casesOf(flow: AnyFlow, likelihoods: AnyLikelihoods, learned: LearnedByRole = {}): readonly Case[] {
  return Object.entries(flow.symptoms).flatMap(([symptom, { roles }]) =>
    (roles === 'every' ? Object.keys(flow.escalate) : roles).map((role) => ({
      symptom,
      role,
      model: modelOf(flow, symptom, role, likelihoods, { learned: learned[symptom]?.[role] }),
    })),
  );
}

interface Reasoned {
  readonly [symptom: string]: { readonly [cause: string]: CauseLikelihood };
}

/** What is assumed about the causes of a flow's symptoms; nothing where the flow has no such file. */
async function likelihoodsOf(id: string): Promise<Reasoned> {
  const file = new URL(`../../flows/${id}.likelihoods.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(file))) return {};
  return ((await import(file.href)) as { likelihoods: Reasoned }).likelihoods;
}

/** How many cases were counted is for whoever learns from them. */
function learnedOf(file: LearnedFile, id: string): LearnedByRole | undefined {
  const bySymptom = file.flows[id];
  return bySymptom && mapped(bySymptom, (byRole) => mapped(byRole, ({ total: _total, ...learned }) => learned));
}

/** The reasons are for whoever keeps the flow. */
function withoutReasons(likelihoods: Reasoned): AnyLikelihoods {
  return mapped(likelihoods, (causes) => mapped(causes, ({ because: _because, ...likelihood }) => likelihood));
}

function mapped<From, To>(
  record: { readonly [key: string]: From },
  change: (value: From) => To,
): { readonly [key: string]: To } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

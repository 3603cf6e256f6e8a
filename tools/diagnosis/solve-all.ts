import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mostQuestions } from '../../src/diagnosis/assumed.ts';
import type { Model, Policy } from '../../src/diagnosis/model.ts';
import { exactRule, policyOf, twoStepRule } from '../../src/diagnosis/policy.ts';
import type { DiagnosisFile } from '../../src/flow/diagnosis-file.ts';
import { diagnosedFlows, type Case, type DiagnosedFlow } from './models.ts';

/** How a model was solved, and for which model that holds. */
export interface Solved {
  readonly hash: string;
  readonly by: 'exact' | 'twoStep';
}

/** By flow and then by `<symptom>.<role>`. */
export interface SolvedList {
  readonly [flow: string]: { readonly [symptomInRole: string]: Solved };
}

const folder = new URL('../../src/diagnosis/policies/', import.meta.url);
const list = new URL('../../src/diagnosis/policies/solved.json', import.meta.url);

/** States of knowledge that the exact search looks at before two steps ahead must do: about a second of work. */
const budget = 200_000;

/** Solves what is new or changed, and writes the file of every flow. */
export async function solveAll(): Promise<{ solved: number; kept: number; seconds: number }> {
  const start = performance.now();
  const before = readSolved();
  const flows = await diagnosedFlows();
  const after: Record<string, Record<string, Solved>> = {};
  let solved = 0;
  let kept = 0;
  mkdirSync(folder, { recursive: true });
  for (const flow of flows) {
    const known = readDiagnosis(flow.id);
    const found = flow.cases.map((one) => {
      const same = known && keptOf(before, known, flow.id, one);
      if (same) kept += 1;
      else solved += 1;
      return same ?? { ...one, ...solve(one.model) };
    });
    after[flow.id] = Object.fromEntries(
      found.map(({ symptom, role, hash, by }) => [`${symptom}.${role}`, { hash, by }]),
    );
    write(`${flow.id}.json`, fileOf(flow, found));
  }
  write('solved.json', after);
  const names = new Set(['solved.json', ...flows.map(({ id }) => `${id}.json`)]);
  for (const left of readdirSync(folder).filter((name) => !names.has(name))) rmSync(new URL(left, folder));
  return { solved, kept, seconds: (performance.now() - start) / 1000 };
}

/** A model by its content: what is solved for one holds for every model that is the same. */
export function hashOf(model: Model): string {
  return createHash('sha256')
    .update(JSON.stringify({ model, mostQuestions, budget, form: 3 }))
    .digest('hex')
    .slice(0, 12);
}

/** How each model was solved, as it is written down. */
export function readSolved(): SolvedList {
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as SolvedList) : {};
}

type Found = Case & Solved & { readonly policy: Policy };

function keptOf(before: SolvedList, known: DiagnosisFile, flow: string, one: Case): Found | undefined {
  const hash = hashOf(one.model);
  const written = before[flow]?.[`${one.symptom}.${one.role}`];
  const policy = known.policies[known.solved[one.symptom]?.[one.role] ?? -1];
  return written?.hash === hash && policy ? { ...one, ...written, policy } : undefined;
}

/**
 * Exactly where that is a matter of a second, and else two steps ahead.
 *
 * @param states - How many states of knowledge the exact search may look at.
 */
export function solve(model: Model, states = budget): Solved & { readonly policy: Policy } {
  const exact = exactRule(model, { maxQuestions: mostQuestions, budget: states });
  const policy = policyOf(model, exact ?? twoStepRule(model), { maxQuestions: mostQuestions });
  return { hash: hashOf(model), by: exact ? 'exact' : 'twoStep', policy };
}

/** Policies that are alike stand in the file once. */
function fileOf({ likelihoods, learned }: DiagnosedFlow, found: readonly Found[]): DiagnosisFile {
  const policies = [...new Map(found.map(({ policy }) => [JSON.stringify(policy), policy])).values()];
  const written = policies.map((policy) => JSON.stringify(policy));
  const solved: Record<string, Record<string, number>> = {};
  for (const { symptom, role, policy } of found) {
    solved[symptom] = { ...solved[symptom], [role]: written.indexOf(JSON.stringify(policy)) };
  }
  return { likelihoods, ...(learned && { learned }), solved, policies };
}

/** What is written down for a flow; undefined when there is nothing yet. */
export function readDiagnosis(id: string): DiagnosisFile | undefined {
  const file = new URL(`${id}.json`, folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DiagnosisFile) : undefined;
}

function write(name: string, content: object): void {
  writeFileSync(new URL(name, folder), `${JSON.stringify(content, null, 1)}\n`);
}

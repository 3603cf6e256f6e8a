/** What counts teach: the assumed numbers as conjugate priors (Dirichlet and Beta), with the counted cases added. */
import { leastCount, type Counts, type SymptomCounts } from '../../src/diagnosis/counts.ts';
import { withLearned } from '../../src/diagnosis/learned.ts';
import type { Model } from '../../src/diagnosis/model.ts';
import type { Learned } from '../../src/flow/diagnosis-file.ts';
import type { LearnedCase, LearnedFile } from './learned-file.ts';
import type { DiagnosedFlow } from './models.ts';

/** How many cases the assumed numbers weigh, against those that were counted. */
const priorCases = 30;

/** A symptom in a role whose model is another now. */
export interface Change {
  readonly flow: string;
  readonly symptom: string;
  readonly role: string;
  /** Confirmed cases; 0 where there were some before and none are left. */
  readonly total: number;
  readonly before: Model;
  readonly after: Model;
}

/** What was learnt, and what it changes. */
export interface Lesson {
  readonly learned: LearnedFile;
  readonly changes: readonly Change[];
}

/** Every flow, as assumed and as it is at present: with what was learnt before. */
export interface Flows {
  readonly assumed: readonly DiagnosedFlow[];
  readonly present: readonly DiagnosedFlow[];
}

/**
 * Learns from counts. It starts from what is assumed and not from what was learnt before: counts only grow, and each
 * case must count once.
 *
 * @param catalogue - The catalogue version of the flows.
 */
export function learn({ assumed, present }: Flows, counts: readonly Counts[], catalogue: string): Lesson {
  const flows: Record<string, Record<string, Record<string, LearnedCase>>> = {};
  const changes: Change[] = [];
  for (const [at, { id, cases }] of assumed.entries()) {
    for (const [position, { symptom, role, model }] of cases.entries()) {
      const learned = learnedFrom(model, countsOf(counts, id, symptom, role));
      if (learned) ((flows[id] ??= {})[symptom] ??= {})[role] = learned;
      const before = present[at]!.cases[position]!.model;
      const after = learned ? withLearned(model, learned) : model;
      const isChanged = JSON.stringify(before) !== JSON.stringify(after);
      if (isChanged) changes.push({ flow: id, symptom, role, total: learned?.total ?? 0, before, after });
    }
  }
  return { learned: { catalogue, flows }, changes };
}

/** What the counts of a symptom in a role teach about its model; undefined when no cell is big enough. */
export function learnedFrom(model: Model, counts: readonly SymptomCounts[]): LearnedCase | undefined {
  const confirmed = model.causes.map((cause) => counted(counts, ({ causes }) => causes[cause]));
  const total = sumOf(confirmed);
  const priors = total > 0 ? { priors: byName(model.causes, posterior(model.priors, confirmed)) } : {};
  const parts = { ...priors, ...answersFrom(model, counts), ...fixesFrom(model, counts) };
  return Object.keys(parts).length > 0 ? { total, ...parts } : undefined;
}

/** The mean of a Dirichlet distribution: these probabilities weigh {@link priorCases} cases, and the counts add theirs. */
export function posterior(prior: readonly number[], counts: readonly number[]): readonly number[] {
  const total = priorCases * sumOf(prior) + sumOf(counts);
  return prior.map((chance, at) => rounded((priorCases * chance + (counts[at] ?? 0)) / total));
}

/** For each question and cause, the answers that were given. */
function answersFrom(model: Model, counts: readonly SymptomCounts[]): Pick<Learned, 'answers'> {
  const answers: Record<string, Record<string, Record<string, number>>> = {};
  for (const { id, answers: rows } of model.questions) {
    const names = Object.keys(rows);
    for (const [at, cause] of model.causes.entries()) {
      const given = names.map((name) => counted(counts, (one) => one.answers[id]?.[name]?.[cause]));
      if (sumOf(given) === 0) continue;
      const chances = posterior(
        names.map((name) => rows[name]![at]!),
        given,
      );
      for (const [place, name] of names.entries()) ((answers[id] ??= {})[name] ??= {})[cause] = chances[place]!;
    }
  }
  return Object.keys(answers).length > 0 ? { answers } : {};
}

/** For each remedy and cause, how often it helped: a Dirichlet distribution of two outcomes. */
function fixesFrom(model: Model, counts: readonly SymptomCounts[]): Pick<Learned, 'fixes'> {
  const fixes: Record<string, Record<string, number>> = {};
  for (const { id, fixes: chances } of model.remedies) {
    for (const [at, cause] of model.causes.entries()) {
      const helped = counted(counts, (one) => one.remedies[id]?.[cause]?.helped);
      const failed = counted(counts, (one) => one.remedies[id]?.[cause]?.failed);
      const chance = chances[at]!;
      if (helped + failed > 0) (fixes[id] ??= {})[cause] = posterior([chance, 1 - chance], [helped, failed])[0]!;
    }
  }
  return Object.keys(fixes).length > 0 ? { fixes } : {};
}

function countsOf(counts: readonly Counts[], flow: string, symptom: string, role: string): readonly SymptomCounts[] {
  return counts
    .flatMap(({ symptoms }) => symptoms)
    .filter((one) => one.flow === flow && one.symptom === symptom && one.role === role);
}

/** The cases in a cell, over all counts: what is below the least count is nothing. */
function counted(counts: readonly SymptomCounts[], cell: (one: SymptomCounts) => number | undefined): number {
  return sumOf(counts.map((one) => cell(one) ?? 0).filter((count) => count >= leastCount));
}

function byName(names: readonly string[], values: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, at) => [name, values[at]!]));
}

/** Three digits are what counts are worth, and bytes in the page; whoever reads them makes them add up to 1 again. */
function rounded(chance: number): number {
  return Number(chance.toPrecision(3));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

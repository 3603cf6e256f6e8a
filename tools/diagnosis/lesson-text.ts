import type { Model, PolicyNode } from '../../src/diagnosis/model.ts';
import type { Change, Lesson } from './learn.ts';
import { solve } from './solve-all.ts';

/** What was learnt as text: by symptom and role the causes before and after, and what is asked or done first. */
export function lessonText({ changes }: Lesson): string {
  if (changes.length === 0) return 'Nothing changes.';
  return `${changes.map(changeText).join('\n\n')}\n\n${summaryOf(changes)}`;
}

function changeText({ flow, symptom, role, total, before, after }: Change): string {
  const rows = after.causes
    .map((cause, at) => ({ cause, was: before.priors[at]!, is: after.priors[at]! }))
    .toSorted((one, other) => other.is - one.is);
  return [
    `${flow}, ${symptom}, ${role}: ${total} confirmed`,
    ...rows.map(({ cause, was, is }) => `  ${percentOf(was)} → ${percentOf(is)}  ${cause}`),
    `  ${differences(before, after)}`,
    `  First: ${firstText(firstOf(before), firstOf(after))}`,
  ].join('\n');
}

function summaryOf(changes: readonly Change[]): string {
  const moved = changes.filter(({ before, after }) => moveText(firstOf(before)) !== moveText(firstOf(after)));
  return `${changes.length} changed; in ${moved.length} something else comes first.`;
}

/** How many probabilities of answers and of remedies are others. */
function differences(before: Model, after: Model): string {
  const answers = differing(answersOf(before), answersOf(after));
  const fixes = differing(fixesOf(before), fixesOf(after));
  return `Other chances: ${answers} of answers, ${fixes} of remedies`;
}

function answersOf({ questions }: Model): readonly number[] {
  return questions.flatMap(({ answers }) => Object.values(answers).flat());
}

function fixesOf({ remedies }: Model): readonly number[] {
  return remedies.flatMap(({ fixes }) => fixes);
}

/** Probabilities that differ by less are the same: making them add up to 1 changes their last digits. */
const sameChance = 1e-9;

function differing(one: readonly number[], other: readonly number[]): number {
  return one.filter((chance, at) => Math.abs(chance - other[at]!) > sameChance).length;
}

function firstText(before: PolicyNode, after: PolicyNode): string {
  const [was, is] = [moveText(before), moveText(after)];
  return was === is ? `${is}, as before` : `${was} → ${is}`;
}

const firsts = new WeakMap<Model, PolicyNode>();

function firstOf(model: Model): PolicyNode {
  const known = firsts.get(model) ?? solve(model).policy[0]!;
  firsts.set(model, known);
  return known;
}

function moveText(move: PolicyNode): string {
  if ('ask' in move) return `ask ${move.ask}`;
  return 'do' in move ? `do ${move.do}` : 'hand over';
}

function percentOf(chance: number): string {
  return `${(100 * chance).toFixed(1).padStart(5)} %`;
}

/** The tables of docs/diagnosis.md. */
import { assumed } from '../../src/diagnosis/assumed.ts';
import { whichCause } from '../../src/diagnosis/model-of.ts';
import type { PolicyNode } from '../../src/diagnosis/model.ts';
import { table } from '../procedures/markdown.ts';
import type { Figures } from './figures.ts';
import { quantileOf } from './totals.ts';

/** Symptoms in roles that are alike: one line of a table. */
interface Alike {
  readonly figures: Figures;
  readonly roles: readonly string[];
}

/** What the numbers are for; in the order of the table. */
const meanings: { readonly [number: string]: string } = {
  'weightOf.rare': 'weight of a cause that is rare',
  'weightOf.sometimes': 'weight of a cause that is there sometimes',
  'weightOf.often': 'weight of a cause that is there often',
  otherCause: 'probability that it is none of the known causes',
  'chanceOf.never': 'an answer that people with this cause never give (before the answers are made to add up to 1)',
  'chanceOf.rarely': 'an answer that they rarely give',
  'chanceOf.half': 'an answer that half of them give',
  'chanceOf.usually': 'an answer that they usually give',
  'chanceOf.always': 'an answer that they always give',
  unknownAnswer: 'probability of "Dat weet ik niet", whatever the cause',
  'seconds.question': 'seconds for a question',
  'seconds.field': 'seconds for one field on the replica',
  'seconds.again': 'seconds to sign in again, or to do a step again, and to look whether it works',
  'seconds.device': 'seconds more for another device',
  'seconds.person': 'seconds more to find another person',
  'seconds.escalation': 'seconds to hand over to the documented contact',
};

const solutions: { readonly [By in Figures['by']]: string } = { exact: 'exactly', twoStep: 'two steps' };

/** Every assumed number. */
export function assumedTable(): string {
  const values = new Map(leavesOf(assumed));
  return table(
    ['number', 'value', 'what it is'],
    [...values].map(([name, value]) => [`\`${name}\``, `${value}`, meanings[name] ?? '']),
  );
}

function leavesOf(part: object, path = ''): readonly (readonly [name: string, value: number])[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'number' ? [[`${path}${key}`, value] as const] : leavesOf(value as object, `${path}${key}.`),
  );
}

/** Where something can be asked: effort and questions. */
export function openTable(all: readonly Figures[]): string {
  return table(
    [
      'procedure: symptom',
      'roles',
      'first',
      'solved',
      's',
      'best',
      'no question',
      'manual',
      'questions',
      '50/95 %',
      'worst s',
    ],
    alike(all).map(({ figures, roles }) => [
      nameOf(figures),
      roles.join(', '),
      nameOfMove(figures.first),
      solutions[figures.by],
      seconds(figures.seconds),
      figures.optimum === undefined ? `> ${seconds(figures.bound)}` : seconds(figures.optimum),
      seconds(figures.withoutQuestions),
      seconds(figures.manual),
      figures.effort.questions.toFixed(1),
      [0.5, 0.95].map((part) => quantileOf(figures.effort.byQuestions, part)).join(' / '),
      seconds(figures.effort.worst),
    ]),
  );
}

/** Where nothing is gained by asking, and why not. */
export function closedTable(all: readonly Figures[]): string {
  return table(
    ['procedure: symptom', 'roles', 'first', 'solved', 's', 'manual', 'why nothing is gained'],
    alike(all).map(({ figures, roles }) => [
      nameOf(figures),
      roles.join(', '),
      nameOfMove(figures.first),
      solutions[figures.by],
      seconds(figures.seconds),
      seconds(figures.manual),
      reasonOf(figures),
    ]),
  );
}

/** Why asking gains nothing; of a symptom where it does not. */
function reasonOf({ hasQuestions, first }: Figures): string {
  if (hasQuestions) return 'no question is worth its time';
  return 'escalate' in first ? 'only the contact helps' : 'nothing can be asked';
}

/** Lines that differ in their role only are one. */
function alike(all: readonly Figures[]): readonly Alike[] {
  const groups = Map.groupBy(all, ({ flow, symptom, hash, manual }) => `${flow} ${symptom} ${hash} ${manual}`);
  return [...groups.values()].map((group) => ({ figures: group[0]!, roles: group.map(({ role }) => role) }));
}

/** A move in a few words. */
function nameOfMove(move: PolicyNode): string {
  if ('escalate' in move) return 'hand over';
  if ('do' in move) return `try \`${move.do}\``;
  return move.ask === whichCause ? 'list of causes' : `\`${move.ask}\``;
}

function nameOf({ flow, symptom }: Figures): string {
  return `[${flow}](procedures/${flow}.md): \`${symptom}\``;
}

function seconds(value: number): string {
  return value.toFixed(0);
}

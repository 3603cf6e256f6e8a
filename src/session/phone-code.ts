import type { AnyFlow, AnyNext } from '../flow/any-flow.ts';
import { catalogueVersion } from '../flow/catalogue-version.ts';
import { dependsOnAnswer, wayTo } from '../flow/route.ts';
import { choicesOf } from '../flow/verdict.ts';
import { lettersOf, valuesOf } from './phone-code-letters.ts';
import type { Position } from './saved.ts';

/** The numbers of a flow in the catalogue, from 1 on: they are only ever added, so that an old code keeps its meaning. */
export interface PlaceNumbers {
  readonly number: number;
  readonly roles: { readonly [role: string]: number };
  readonly steps: { readonly [step: string]: number };
}

/** What a phone code says: numbers of the catalogue, and what only its own version can read. */
export interface PhoneCode {
  /** Whether it was made by this version of the catalogue; of another one it is wrong once in 256 times. */
  readonly isOurs: boolean;
  readonly flow: number;
  readonly role: number;
  readonly step: number;
  readonly phase: Position['phase'];
  /** What was set and answered, as one number: see {@link positionIn}. */
  readonly chosen: number;
}

/** What a phone code holds of a position. */
type Told = Pick<Position, 'role' | 'step' | 'phase' | 'selections' | 'trail'>;

const phases: readonly Position['phase'][] = ['instruct', 'check', 'explain', 'solved'];

/** Bits of the numbers as they are mostly written. Larger ones take more: a catalogue can grow. */
const width = { flow: 6, role: 3, step: 5 } as const;

/**
 * A position as a short code that can be read out: flow, role, step, how far in it, what is set on its replica, and the
 * answers on which the way on depends. It begins with a letter: digits alone are never one.
 */
export function phoneCode(
  { role, step, phase, selections, trail }: Told,
  flow: AnyFlow,
  numbers: PlaceNumbers,
): string {
  const bits = [
    '1',
    versionBits(),
    numberBits(numbers.number, width.flow),
    numberBits(numbers.roles[role]!, width.role),
    numberBits(numbers.steps[step]!, width.step),
    binary(phases.indexOf(phase), 2),
  ].join('');
  const chosen = chosenAt(flow, { step, phase, selections, trail });
  const rest = chosen === 0 ? '' : chosen.toString(2);
  const letters = Math.ceil((bits.length + rest.length) / 5);
  const whole = bits + rest.padStart(letters * 5 - bits.length, '0');
  return lettersOf(whole.match(/.{5}/g)!.map((five) => Number.parseInt(five, 2)));
}

/** Reads a code, however it was written down; undefined when it is none, or has a fault. */
export function readPhoneCode(code: string): PhoneCode | undefined {
  const bits = new Bits((valuesOf(code) ?? []).map((value) => binary(value, 5)).join(''));
  if (bits.take(1) !== '1') return undefined;
  const isOurs = bits.take(8) === versionBits();
  const [flow, role, step] = [bits.number(width.flow), bits.number(width.role), bits.number(width.step)];
  const phase = phases[Number.parseInt(bits.take(2), 2)];
  if (!phase) return undefined;
  return { isOurs, flow, role, step, phase, chosen: Number.parseInt(bits.rest || '0', 2) };
}

/** The key that has a number. */
export function keyOf(numbers: { readonly [key: string]: number }, number: number): string | undefined {
  return Object.keys(numbers).find((key) => numbers[key] === number);
}

/**
 * The position that a code tells of in a flow, at a step that was found by its number or by its name. A code of another
 * version tells the step alone.
 */
export function positionIn(
  flow: AnyFlow,
  { flow: id, role, step }: Pick<Position, 'flow' | 'role' | 'step'>,
  { isOurs, phase, chosen }: Pick<PhoneCode, 'isOurs' | 'phase' | 'chosen'>,
): Position {
  const at = { flow: id, role, step, path: wayTo(flow, role, step), over: [] };
  if (!isOurs) return { ...at, phase: 'instruct', selections: {}, trail: [] };
  let left = chosen;
  const found = choicesAt(flow, step, phase).map(({ options, ...choice }) => {
    const option = options[(left % (options.length + 1)) - 1];
    left = Math.floor(left / (options.length + 1));
    return { ...choice, option };
  });
  const set = found.flatMap(({ field, option }) => (field && option ? [[field, option] as const] : []));
  return {
    ...at,
    phase,
    selections: set.length > 0 ? { [step]: Object.fromEntries(set) } : {},
    trail: found.flatMap(({ asked, option }) =>
      asked && option ? [{ kind: 'answered', step: asked, answer: option } as const] : [],
    ),
  };
}

/** One thing that a user chose: an option of a field, or an answer to an earlier question. */
interface Choice {
  readonly field?: string;
  readonly asked?: string;
  readonly options: readonly string[];
}

/**
 * All that a code can tell beside the place, in an order that is the same in every build of a version: the version is
 * a hash of sorted keys, so they are sorted here too.
 */
function choicesAt(flow: AnyFlow, step: string, phase: Position['phase']): readonly Choice[] {
  const asked = decidingSteps(flow).map((asked) => ({ asked, options: sortedKeys(answersOf(flow, asked)) }));
  if (phase !== 'check' && phase !== 'explain') return asked;
  const fields = Object.fromEntries(choicesOf(flow, step));
  return [
    ...asked,
    ...sortedKeys(fields).map((field) => ({ field, options: sortedKeys(fields[field]?.options ?? {}) })),
  ];
}

/** What was chosen as one number: each choice a digit that counts its options, 0 for none, the first the lowest. */
function chosenAt(flow: AnyFlow, { step, phase, selections, trail }: Omit<Told, 'role'>): number {
  return choicesAt(flow, step, phase).reduceRight((sum, { field, asked, options }) => {
    const answer = trail.find((item) => item.kind === 'answered' && item.step === asked);
    const option = field ? selections[step]?.[field] : answer && 'answer' in answer ? answer.answer : undefined;
    return sum * (options.length + 1) + (option === undefined ? 0 : options.indexOf(option) + 1);
  }, 0);
}

/** The questions whose answers decide where a later step leads. */
function decidingSteps({ steps }: AnyFlow): readonly string[] {
  const next = Object.values(steps).flatMap((step): readonly AnyNext[] => {
    if ('ask' in step) return Object.values(step.ask).flatMap((answer) => ('next' in answer ? [answer.next] : []));
    return 'next' in step ? [step.next] : [];
  });
  return [...new Set(next.flatMap((next) => (dependsOnAnswer(next) ? [next.after] : [])))].sort();
}

function answersOf({ steps }: AnyFlow, asked: string): object {
  const step = steps[asked];
  return step && 'ask' in step ? step.ask : {};
}

function sortedKeys(record: object): readonly string[] {
  return Object.keys(record).sort();
}

function versionBits(): string {
  return binary(Number.parseInt(catalogueVersion.slice(0, 2), 16), 8);
}

/** A number from 1 on in so many bits, and while it does not fit, all of them set and as many more. */
function numberBits(number: number, width: number): string {
  const most = 2 ** width - 1;
  return number <= most ? binary(number - 1, width) : binary(most, width) + numberBits(number - most, width);
}

function binary(value: number, width: number): string {
  return value.toString(2).padStart(width, '0');
}

/** Bits that are read from the front. Beyond the end there is nothing. */
class Bits {
  rest: string;

  constructor(bits: string) {
    this.rest = bits;
  }

  take(count: number): string {
    const taken = this.rest.slice(0, count);
    this.rest = this.rest.slice(count);
    return taken;
  }

  number(width: number): number {
    const most = 2 ** width - 1;
    const value = Number.parseInt(this.take(width), 2);
    return value === most ? most + this.number(width) : value + 1;
  }
}

import { createHash } from 'node:crypto';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

/** Keys with their numbers, from 1 on, in the order in which they got them. */
interface Numbers {
  readonly [key: string]: number;
}

/** A field of a screen, as `screen.field`, with the numbers of its options. */
interface FieldNumbers {
  readonly number: number;
  readonly options: Numbers;
}

interface FlowNumbers {
  readonly number: number;
  readonly roles: Numbers;
  readonly steps: Numbers;
  readonly fields: { readonly [field: string]: FieldNumbers };
}

/** The numbers of all flows that there are and ever were. */
interface NumberedFlows {
  readonly [flow: string]: FlowNumbers;
}

/** The committed file. The seal is over the flows as they stand in it: an edit by hand breaks it. */
export interface CatalogueNumbers {
  readonly seal: string;
  readonly flows: NumberedFlows;
}

/** Flows by their ids, in the order of the catalogue. */
type Flows = { readonly [id: string]: AnyFlow };

/** Flows with their numbers under a new seal. */
export function sealed(flows: NumberedFlows): CatalogueNumbers {
  return { seal: createHash('sha256').update(JSON.stringify(flows)).digest('hex'), flows };
}

/**
 * The numbers with those that the flows still lack. What has a number keeps it, also when its key is there no more:
 * a code that somebody wrote down never comes to mean something else. Throws a RangeError for a file edited by hand.
 */
export function withNumbers(numbers: CatalogueNumbers, flows: Flows): CatalogueNumbers {
  const faults = faultsIn(numbers);
  if (faults.length > 0) throw new RangeError(faults.join('\n'));
  return sealed(grown(numbers.flows, Object.keys(flows), (id, number, old) => flowNumbers(number, flows[id]!, old)));
}

/** What is wrong with the file itself: its seal, or numbers that do not count up from 1. */
export function faultsIn(numbers: CatalogueNumbers): readonly string[] {
  const broken = sealed(numbers.flows).seal === numbers.seal ? [] : ['The seal is broken: it was edited by hand.'];
  return [
    ...broken,
    ...scopesOf(numbers.flows).flatMap(({ path, found }) => (countsUp(found) ? [] : [outOfOrder(path)])),
  ];
}

/** The keys of these flows that have no number yet, each with its path. */
export function unnumbered(numbers: CatalogueNumbers, flows: Flows): readonly string[] {
  const known = new Set(pathsOf(numbers.flows));
  return pathsOf(withNumbers(numbers, flows).flows).filter((path) => !known.has(path));
}

/** The file as it is written. */
export function numbersFile(numbers: CatalogueNumbers): string {
  return `${JSON.stringify(numbers, undefined, 2)}\n`;
}

function flowNumbers(number: number, { escalate, steps, screens }: AnyFlow, old?: FlowNumbers): FlowNumbers {
  const options = optionsOf(screens);
  return {
    number,
    roles: grown(old?.roles ?? {}, Object.keys(escalate), (_, number) => number),
    steps: grown(old?.steps ?? {}, Object.keys(steps), (_, number) => number),
    fields: grown(old?.fields ?? {}, Object.keys(options), (key, number, old) => ({
      number,
      options: grown(old?.options ?? {}, options[key]!, (_, number) => number),
    })),
  };
}

/** The options of each field, as `screen.field`; a part where nothing is chosen has none. */
function optionsOf(screens: AnyFlow['screens']): { readonly [field: string]: readonly string[] } {
  return Object.fromEntries(
    Object.entries(screens).flatMap(([screen, { fields }]) =>
      Object.entries(fields).map(([key, field]) => [
        `${screen}.${key}`,
        'options' in field ? Object.keys(field.options) : [],
      ]),
    ),
  );
}

/** The old entries in their order, made anew where their keys are still there, then the new ones. */
function grown<Entry extends number | { readonly number: number }>(
  old: { readonly [key: string]: Entry },
  keys: readonly string[],
  make: (key: string, number: number, old?: Entry) => Entry,
): { readonly [key: string]: Entry } {
  const count = Object.keys(old).length;
  const kept = Object.entries(old).map(([key, entry]): [string, Entry] => [
    key,
    keys.includes(key) ? make(key, numberOf(entry), entry) : entry,
  ]);
  const added = keys
    .filter((key) => !Object.hasOwn(old, key))
    .map((key, at): [string, Entry] => [key, make(key, count + at + 1)]);
  return Object.fromEntries([...kept, ...added]);
}

function numberOf(entry: number | { readonly number: number }): number {
  return typeof entry === 'number' ? entry : entry.number;
}

/** Each list of numbers: that of the flows, and in each flow those of its roles, steps, fields and their options. */
function scopesOf(flows: NumberedFlows): readonly { readonly path: string; readonly found: Numbers }[] {
  const own = Object.entries(flows).flatMap(([id, { roles, steps, fields }]) => [
    { path: `${id}.roles`, found: roles },
    { path: `${id}.steps`, found: steps },
    { path: `${id}.fields`, found: plain(fields) },
    ...Object.entries(fields).map(([field, { options }]) => ({ path: `${id}.fields.${field}`, found: options })),
  ]);
  return [{ path: 'flows', found: plain(flows) }, ...own];
}

function plain(entries: { readonly [key: string]: { readonly number: number } }): Numbers {
  return Object.fromEntries(Object.entries(entries).map(([key, { number }]) => [key, number]));
}

function countsUp(numbers: Numbers): boolean {
  return Object.values(numbers).every((number, at) => number === at + 1);
}

function outOfOrder(path: string): string {
  return `The numbers of ${path} do not count up from 1: one was changed or taken out.`;
}

function pathsOf(flows: NumberedFlows): readonly string[] {
  return scopesOf(flows).flatMap(({ path, found }) => Object.keys(found).map((key) => `${path}.${key}`));
}

import { createHash } from 'node:crypto';
import type { AnyFlow, AnyStep } from '../../src/flow/any-flow.ts';

/** The keys of a flow: all that a kept session, a phone code or a ticket can name. */
interface FlowKeys {
  readonly roles: readonly string[];
  /** The answers of each step, and the screen that it shows. */
  readonly steps: Tree;
  /** Screen → field → options. */
  readonly screens: Tree;
  readonly diagnoses: readonly string[];
  /** Symptom → causes. */
  readonly symptoms: Tree;
}

interface Tree {
  readonly [key: string]: Tree | readonly string[] | string;
}

/** All keys of a flow. Texts, cited facts and where a step leads are no keys: changing them invalidates nothing kept. */
export function keysOf(flow: AnyFlow): FlowKeys {
  return {
    roles: sorted(Object.keys(flow.escalate)),
    steps: mapped(flow.steps, stepKeys),
    screens: mapped(flow.screens, ({ fields }) =>
      mapped(fields, (field) => ('options' in field ? sorted(Object.keys(field.options)) : [])),
    ),
    diagnoses: diagnosesOf(flow),
    symptoms: mapped(flow.symptoms, ({ causes }) => sorted(Object.keys(causes))),
  };
}

/** The catalogue version: eight hexadecimal characters over all keys, whatever their order in the files. */
export function versionOf(flows: { readonly [id: string]: AnyFlow }): string {
  const keys = JSON.stringify(mapped(flows, keysOf));
  return createHash('sha256').update(keys).digest('hex').slice(0, 8);
}

/** The generated file, as prettier leaves it. */
export function versionFile(version: string): string {
  return [
    '/** The hash of all keys of all flows and screens. Generated: `npm run catalogue`. */',
    `export const catalogueVersion = '${version}';`,
    '',
  ].join('\n');
}

function stepKeys(step: AnyStep): Tree {
  if ('ask' in step) return { answers: sorted(Object.keys(step.ask)) };
  return 'screen' in step ? { screen: step.screen } : {};
}

function diagnosesOf({ steps }: AnyFlow): readonly string[] {
  const found = Object.values(steps)
    .flatMap((step) => ('verdicts' in step ? Object.values(step.verdicts) : []))
    .flatMap((rows) => Object.values(rows))
    .flatMap((row) => Object.values(row))
    .flatMap((verdict) => ('wrong' in verdict ? [verdict.wrong] : []));
  return sorted([...new Set(found)]);
}

/** A record with its keys in their order. */
function mapped<Value, Result>(record: { readonly [key: string]: Value }, to: (value: Value) => Result) {
  return Object.fromEntries(sorted(Object.keys(record)).map((key) => [key, to(record[key]!)]));
}

/** By code unit: the same on every machine. */
function sorted(keys: readonly string[]): readonly string[] {
  return keys.toSorted();
}

import type { AnyFlow } from '../flow/any-flow.ts';
import { catalogueVersion } from '../flow/catalogue-version.ts';
import { flowIds, type FlowId } from '../flow/catalogue.ts';
import type { Selections, TrailItem } from '../flow/machine-setup.ts';
import { choicesOf } from '../flow/verdict.ts';

/** Where one flow of a session stands. Keys only: no text, nothing personal. */
export interface Position {
  readonly flow: FlowId;
  readonly role: string;
  readonly step: string;
  /** The steps that *back* goes through. */
  readonly path: readonly string[];
  readonly phase: 'instruct' | 'check' | 'explain' | 'solved';
  /** What lies over the guide, bottom to top. */
  readonly over: readonly string[];
  readonly symptom?: string;
  readonly selections: Selections;
  readonly trail: readonly TrailItem[];
}

/** A session as it is kept: its flows, the last one running. */
export interface Saved {
  readonly catalogue: string;
  readonly positions: readonly Position[];
}

/** A session as a string. */
export function written(positions: readonly Position[]): string {
  return JSON.stringify({ catalogue: catalogueVersion, positions } satisfies Saved);
}

/** Reads what was kept; undefined when it is absent, foreign or broken. Its keys are checked against the flow later. */
export function read(value: string | null): Saved | undefined {
  try {
    const saved = JSON.parse(value ?? 'null') as Saved | null;
    const sound = typeof saved?.catalogue === 'string' && Array.isArray(saved.positions) && saved.positions.length > 0;
    return sound && saved.positions.every(isPosition) ? saved : undefined;
  } catch {
    return undefined;
  }
}

function isPosition(value: unknown): value is Position {
  const position = value as Partial<Position> | null;
  return (
    flowIds.some((id) => id === position?.flow) &&
    typeof position?.role === 'string' &&
    typeof position.step === 'string' &&
    Array.isArray(position.path) &&
    Array.isArray(position.over) &&
    Array.isArray(position.trail) &&
    typeof position.selections === 'object' &&
    position.selections !== null
  );
}

/** The position with only what this flow knows; undefined when the role or the step is gone. */
export function fitting(flow: AnyFlow, position: Position): Position | undefined {
  if (!(position.role in flow.escalate) || !(position.step in flow.steps)) return undefined;
  const { symptom, ...rest } = position;
  return {
    ...rest,
    ...(symptom !== undefined && symptom in flow.symptoms ? { symptom } : {}),
    path: position.path.filter((step) => step in flow.steps),
    over: symptom !== undefined && !(symptom in flow.symptoms) ? [] : position.over,
    selections: Object.fromEntries(
      Object.entries(position.selections).map(([step, set]) => [step, knownSelections(flow, step, set ?? {})]),
    ),
    trail: position.trail.filter((item) => isKnown(flow, item)),
  };
}

function knownSelections(flow: AnyFlow, step: string, set: Readonly<Record<string, string>>) {
  const fields = new Map(choicesOf(flow, step));
  return Object.fromEntries(
    Object.entries(set).filter(([field, option]) => option in (fields.get(field)?.options ?? {})),
  );
}

function isKnown(flow: AnyFlow, item: TrailItem): boolean {
  if (item.kind === 'symptom') return item.symptom in flow.symptoms;
  const step = flow.steps[item.step];
  if (!step) return false;
  if (item.kind === 'answered') return 'ask' in step && item.answer in step.ask;
  if (item.kind !== 'checked') return true;
  return Object.keys(knownSelections(flow, item.step, item.selections)).length === Object.keys(item.selections).length;
}

import type { LadderKey } from '../../flows/contacts.ts';
import { catalogueVersion } from '../flow/catalogue-version.ts';
import { flowIds, type FlowId } from '../flow/catalogue.ts';
import type { Selections, TrailItem } from '../flow/machine-setup.ts';

/** Where one flow of a session stands. Keys only: no text, nothing personal. */
export interface Position {
  readonly flow: FlowId;
  readonly role: string;
  readonly step: string;
  /** The steps that *back* goes through. */
  readonly path: readonly string[];
  readonly phase: (typeof phases)[number];
  /** What lies over the guide, bottom to top. */
  readonly over: readonly string[];
  readonly symptom?: string;
  /** The ladder that stands under *person*, when it is another than the role's. */
  readonly ladder?: LadderKey;
  readonly selections: Selections;
  readonly trail: readonly TrailItem[];
}

/** A session as it is kept: its flows, the last one running. */
export interface Saved {
  readonly catalogue: string;
  readonly positions: readonly Position[];
}

const phases = ['instruct', 'check', 'explain', 'solved'] as const;
const kinds: readonly unknown[] = [
  'answered',
  'checked',
  'adjusted',
  'symptom',
  'notArrived',
] satisfies readonly TrailItem['kind'][];

/** A session as a string. */
export function written(positions: readonly Position[]): string {
  return JSON.stringify({ catalogue: catalogueVersion, positions } satisfies Saved);
}

/** Reads what was kept; undefined when it is absent, foreign or broken. Its keys are checked against the flow later. */
export function read(value: string | null): Saved | undefined {
  try {
    const saved: unknown = JSON.parse(value ?? 'null');
    return isSaved(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

function isSaved(value: unknown): value is Saved {
  if (!isRecord(value) || typeof value['catalogue'] !== 'string') return false;
  const positions = value['positions'];
  return Array.isArray(positions) && positions.length > 0 && positions.every(isPosition);
}

function isPosition(value: unknown): value is Position {
  if (!isRecord(value)) return false;
  const { flow, role, step, path, phase, over, symptom = '', selections, trail } = value;
  return (
    isOneOf(flowIds, flow) &&
    isOneOf(phases, phase) &&
    [role, step, symptom, ...listed(path), ...listed(over)].every((key) => typeof key === 'string') &&
    isRecord(selections) &&
    Object.values(selections).every(isTexts) &&
    listed(trail).every(isTrailItem)
  );
}

function isTrailItem(value: unknown): value is TrailItem {
  return (
    isRecord(value) && isOneOf(kinds, value['kind']) && (value['kind'] !== 'checked' || isTexts(value['selections']))
  );
}

/** The items of a list; of anything else, that itself, which is no text and no item. */
function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [undefined];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isOneOf(known: readonly unknown[], value: unknown): boolean {
  return known.includes(value);
}

import type { TrailItem } from '../flow/machine-setup.ts';
import type { Position, Saved } from './saved.ts';
import { readLink } from './take-along-link.ts';

const phases: readonly unknown[] = ['instruct', 'check', 'explain', 'solved'] satisfies readonly Position['phase'][];
/** What an item of the trail says, by its kind. */
const keysOf: { readonly [Kind in TrailItem['kind']]: readonly string[] } = {
  answered: ['step', 'answer'],
  checked: ['step'],
  adjusted: ['step'],
  symptom: ['symptom'],
  notArrived: ['step'],
  told: ['symptom', 'event'],
};

/**
 * Reads what was kept, or the link that leads here; undefined when it is foreign or broken. Its keys are checked against
 * the flow later.
 */
export function read(value: string, isFlow: (id: string) => boolean): Saved | undefined {
  try {
    const saved: unknown = readLink(value) ?? JSON.parse(value);
    return isSaved(saved) && saved.positions.every(({ flow }) => isFlow(flow)) ? saved : undefined;
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
  const {
    flow,
    role,
    step,
    path,
    phase,
    over,
    symptom = '',
    trying = '',
    contact = '',
    since = 0,
    selections,
    trail,
  } = value;
  return (
    typeof flow === 'string' &&
    isOneOf(phases, phase) &&
    [role, step, symptom, trying, contact, ...listed(path), ...listed(over)].every((key) => typeof key === 'string') &&
    Number.isFinite(since) &&
    isRecord(selections) &&
    Object.values(selections).every(isTexts) &&
    listed(trail).every(isTrailItem)
  );
}

function isTrailItem(value: unknown): value is TrailItem {
  if (!isRecord(value)) return false;
  const { kind, selections, ...keys } = value;
  const needed =
    typeof kind === 'string' && Object.hasOwn(keysOf, kind) ? keysOf[kind as TrailItem['kind']] : undefined;
  return !!needed?.every((key) => key in keys) && isTexts(keys) && (kind !== 'checked' || isTexts(selections));
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

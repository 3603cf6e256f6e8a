/** The goals of research/embedding.md §6, and whether they are met. */
import { budgets, type Budget } from '../built/budgets.ts';
import type { Manifest } from '../built/manifest.ts';
import type { Dialog } from './dialog.ts';
import { spreadOf, verdictOf, type Figure } from './figure.ts';
import type { Measured } from './measure.ts';
import { bytes, milliseconds } from './shown.ts';

/** One goal. */
export interface Goal {
  readonly what: string;
  readonly goal: string;
  readonly found: string;
  readonly verdict: string;
}

/** Milliseconds that a frame of the screen lasts. */
const frame = 1000 / 60;

const mostOfEntry = 20;

/** In time: figures only, which no test asserts. */
export function goalsInTime({ dialog }: Measured): readonly Goal[] {
  const [ours, lit] = [dialog.get('launcher')!, dialog.get('launcher-lit')!];
  return [
    {
      what: 'main-thread time of the entry, before opening',
      goal: `${mostOfEntry} ms`,
      found: told(ours.entry),
      verdict: verdictOf(ours.entry, mostOfEntry),
    },
    {
      what: 'press → first step, everything in the cache',
      goal: 'a frame more than Lit + XState + i18next',
      found: told(ours.warm, lit.warm),
      verdict: verdictOf(ours.warm, lit.warm, frame),
    },
    {
      what: 'step → next step, p95',
      goal: 'no slower than Lit + XState + i18next',
      found: told(ours.stepP95, lit.stepP95),
      verdict: verdictOf(ours.stepP95, lit.stepP95),
    },
    ...zeros(ours),
  ];
}

function zeros({ requestsBefore, shiftBefore }: Readonly<Record<keyof Dialog, Figure>>): readonly Goal[] {
  const found = {
    'before opening: requests beyond the entry': requestsBefore.high - 1,
    'before opening: content of the portal that moved': shiftBefore.high,
  };
  return Object.entries(found).map(([what, most]) => ({
    what,
    goal: '0',
    found: String(most),
    verdict: verdictOf({ median: most, low: most, high: most }, 0),
  }));
}

/** Milliseconds, with how much the measurements differ among themselves. */
function told(...figures: readonly Figure[]): string {
  const medians = figures.map(({ median }) => milliseconds(median)).join(' beside ');
  return `${medians} ms (spread ${milliseconds(spreadOf(...figures))})`;
}

/** In bytes and requests, each for the part that is nearest to its limit. `npm test -- stories size` holds to all. */
export function goalsInBytes(dist: Manifest): readonly Goal[] {
  const byWhat = Map.groupBy(budgets(dist), ({ what }) => what);
  return [...byWhat.values()].map((budgets) => goalOf(dist, budgets));
}

function goalOf(dist: Manifest, budgets: readonly Budget[]): Goal {
  const costs = budgets.map((budget) => ({ ...budget, cost: dist.bytes(budget.files) }));
  const {
    what,
    at,
    cost,
    files,
    bytes: most,
    requests,
  } = costs.reduce((one, other) => (other.cost > one.cost ? other : one));
  const isMet = cost <= most && files.size <= (requests ?? Infinity);
  return {
    what: at ? `${what}, the largest of ${budgets.length}: \`${at}\`` : what,
    goal: `${bytes(most)} bytes${requests ? `, ${requestsOf(requests)}` : ''}`,
    found: `${bytes(cost)} bytes${requests ? `, ${requestsOf(files.size)}` : ''}`,
    verdict: isMet ? 'met' : 'not met',
  };
}

function requestsOf(count: number): string {
  return count === 1 ? '1 request' : `${count} requests`;
}

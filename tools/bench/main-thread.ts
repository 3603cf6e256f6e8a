/** What the main thread of a page was busy with, from a trace of Chromium. */

/** One event of a trace; times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** Milliseconds. */
export interface MainThread {
  /** Compiling and running modules for the first time, from the beginning of the trace. */
  readonly modules: number;
  /** All tasks between the two marks. */
  readonly busy: number;
  /** The longest of these. */
  readonly longest: number;
}

/** The marks that the probe makes in the page. */
export const marks = { from: 'bench:from', to: 'bench:to' } as const;

const moduleWork = ['v8.compileModule', 'v8.evaluateModule'];

/**
 * What the thread did that made the marks, between the first of each kind.
 *
 * @throws {Error} when the page made none.
 */
export function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const [from, to] = [marks.from, marks.to].map((name) => events.find((event) => event.name === name));
  if (!from || !to) throw new Error('The trace has no marks.');
  const own = events.filter(({ pid, tid }) => pid === from.pid && tid === from.tid);
  const tasks = own
    .filter(({ name }) => name === 'RunTask')
    // A task that began earlier, or goes on, counts for what lies between.
    .map(({ ts, dur = 0 }) => Math.min(ts + dur, to.ts) - Math.max(ts, from.ts))
    .filter((time) => time > 0);
  const modules = own.filter(({ name }) => moduleWork.includes(name)).map(({ dur = 0 }) => dur);
  return { modules: sum(modules) / 1000, busy: sum(tasks) / 1000, longest: Math.max(0, ...tasks) / 1000 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

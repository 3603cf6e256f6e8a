import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mainThreadOf, marks, type TraceEvent } from '../../../tools/bench/main-thread.ts';

const page = { pid: 7, tid: 1 };
const from: TraceEvent = { ...page, name: marks.from, ts: 10_000 };
const to: TraceEvent = { ...page, name: marks.to, ts: 50_000 };
const task = (ts: number, dur: number, thread = page): TraceEvent => ({ ...thread, name: 'RunTask', ts, dur });

describe('what the main thread was busy with', () => {
  it('is every task between the marks, and the longest of them', () => {
    const events = [from, task(12_000, 4000), task(20_000, 9000), to];
    assert.deepEqual(mainThreadOf(events), { modules: 0, busy: 13, longest: 9 });
  });

  it('has of a task that goes over a mark only what lies between', () => {
    const events = [task(5000, 7000), from, to, task(48_000, 9000), task(60_000, 1000)];
    assert.deepEqual(mainThreadOf(events), { modules: 0, busy: 4, longest: 2 });
  });

  it('leaves out other threads, and other pages', () => {
    const events = [from, to, task(12_000, 4000, { pid: 7, tid: 2 }), task(12_000, 4000, { pid: 8, tid: 1 })];
    assert.deepEqual(mainThreadOf(events), { modules: 0, busy: 0, longest: 0 });
  });

  it('has the modules from before the marks: what ran while the page loaded', () => {
    const module = { ...page, ts: 1000, dur: 500 };
    const events = [{ ...module, name: 'v8.compileModule' }, { ...module, name: 'v8.evaluateModule' }, from, to];
    assert.equal(mainThreadOf(events).modules, 1);
  });

  it('refuses a trace without marks, rather than to say that nothing happened', () => {
    assert.throws(() => mainThreadOf([task(12_000, 4000)]), /no marks/);
  });
});

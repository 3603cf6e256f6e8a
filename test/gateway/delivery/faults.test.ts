import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DeliveryStore } from '../../../src/gateway/store/deliveries.ts';
import type { Attempted } from '../../../src/gateway/targets/target.ts';
import { opening, PlayedTarget, statesIn, until, workplace } from './working.ts';

describe('the worker where something fails', () => {
  it('gives up an attempt after a minute and tries again', async (t) => {
    const { add, worker, clock } = await workplace(t);
    const target = new PlayedTarget(({ signal }, nth) => (nth === 0 ? whenAborted(signal) : { kind: 'done' }));
    await add(['desk']);
    worker({ desk: target }).start();
    await until(() => target.asked.length === 1 && clock.sleeping === 2);
    clock.pass(59_999);
    assert.ok(!target.asked[0]?.signal.aborted);
    clock.pass(1);
    await until(() => target.asked[0]?.signal.aborted === true);
    await until(() => clock.sleeping === 1);
    clock.pass(2000);
    await until(() => target.asked.length === 2);
  });

  it('waits as long as a target needs, and leases for longer than that', async (t) => {
    const { add, worker, clock, store } = await workplace(t);
    const open = opening();
    const slow = Object.assign(new PlayedTarget(() => open.promise.then(() => ({ kind: 'done' }))), {
      patienceMs: 720_000,
    });
    await add(['desk']);
    const working = worker({ desk: slow }, { lookMs: 3_600_000 });
    working.start();
    await until(() => slow.asked.length === 1 && clock.sleeping === 2);
    const leasedUntil = await store.nextAt(['desk']);
    assert.equal(leasedUntil, clock.now() + 720_000 + 5000 + 25_000);
    clock.pass(719_999);
    assert.ok(!slow.asked[0]?.signal.aborted);
    clock.pass(1);
    await until(() => slow.asked[0]?.signal.aborted === true);
    open.resolve();
    await until(async () => (await statesIn(store))['done'] === 1);
    assert.equal(slow.asked.length, 1);
  });

  it('does not wait for a target that does not heed its signal', async (t) => {
    const { add, worker, clock, log } = await workplace(t);
    const target = new PlayedTarget((_asked, nth) => (nth === 0 ? new Promise(() => {}) : { kind: 'done' }));
    await add(['desk']);
    worker({ desk: target }, { lookMs: 3_600_000 }).start();
    await until(() => target.asked.length === 1 && clock.sleeping === 2);
    clock.pass(60_000);
    await until(() => clock.sleeping === 2);
    clock.pass(5000);
    await until(() => log.length === 1 && clock.sleeping === 1);
    assert.match(log[0] ?? '', /no end within 60 seconds/);
    clock.pass(2000);
    await until(() => target.asked.length === 2);
  });

  it('tries again when a target breaks its promise and rejects', async (t) => {
    const { add, worker, clock } = await workplace(t);
    const target = new PlayedTarget((_asked, nth) => {
      if (nth === 0) throw new Error('no');
      return { kind: 'done' };
    });
    await add(['desk']);
    worker({ desk: target }).start();
    await until(() => target.asked.length === 1 && clock.sleeping === 1);
    clock.pass(2000);
    await until(() => target.asked.length === 2);
  });

  for (const [way, jump] of [
    ['ahead', 86_400_000],
    ['back', -86_400_000],
  ] as const) {
    it(`delivers nothing twice at once when the clock is set ${way}`, async (t) => {
      const { add, worker, clock, store } = await workplace(t);
      const open = opening();
      const target = new PlayedTarget(() => open.promise.then(() => ({ kind: 'done' })));
      await add(['desk']);
      const working = worker({ desk: target });
      working.start();
      await until(() => target.asked.length === 1 && clock.sleeping === 2);
      clock.jump(jump);
      working.poke();
      // Asleep again: it has looked.
      await until(() => clock.sleeping === 2);
      assert.equal(target.asked.length, 1);
      open.resolve();
      await until(async () => (await statesIn(store)).done === 1);
      assert.equal(target.asked.length, 1);
    });

    it(`goes on trying when the clock is set ${way} between two attempts`, async (t) => {
      const { add, worker, clock } = await workplace(t);
      const target = new PlayedTarget((_asked, nth) => (nth === 0 ? { kind: 'retry', why: 'no' } : { kind: 'done' }));
      await add(['desk']);
      worker({ desk: target }).start();
      await until(() => target.asked.length === 1 && clock.sleeping === 1);
      clock.jump(jump);
      clock.pass(2000);
      await until(() => target.asked.length === 2);
    });
  }

  it('writes down how a delivery ended although it was leased again at that moment', async (t) => {
    const { add, worker, clock, store } = await workplace(t);
    const [ending, leasing] = [opening(), opening()];
    const slow: Failing = {
      ...methodsOf(store),
      end: async (...ended) => {
        ending.resolve();
        await leasing.promise;
        return store.end(...ended);
      },
      lease: async (asked) => {
        const leased = await store.lease(asked);
        if (leased[0]?.attempt === 2) leasing.resolve();
        return leased;
      },
    };
    const target = new PlayedTarget();
    await add(['desk']);
    const working = worker({ desk: target }, { store: slow });
    working.start();
    await ending.promise;
    clock.jump(86_400_000);
    working.poke();
    await until(async () => (await statesIn(store))['done'] === 1);
    assert.equal(target.asked.length, 1);
  });

  it('waits for a store that gives nothing, and then goes on', async (t) => {
    const { add, worker, clock, store, log } = await workplace(t);
    const target = new PlayedTarget();
    let failures = 3;
    const failing: Failing = {
      ...methodsOf(store),
      lease: async (asked) => ((failures -= 1) >= 0 ? Promise.reject(new Error('SQLITE_BUSY')) : store.lease(asked)),
    };
    await add(['desk']);
    worker({ desk: target }, { store: failing }).start();
    for (const wait of [1000, 2000, 4000]) {
      await until(() => clock.sleeping === 1);
      clock.pass(wait - 1);
      assert.equal(clock.sleeping, 1);
      clock.pass(1);
    }
    await until(() => target.asked.length === 1);
    assert.equal(log.filter((line) => line.includes('the store gives no deliveries')).length, 3);
  });

  it('delivers once although the store does not take at first that it did', async (t) => {
    const { add, worker, clock, store } = await workplace(t);
    const target = new PlayedTarget();
    let failures = 2;
    const failing: Failing = {
      ...methodsOf(store),
      end: async (...ended) => ((failures -= 1) >= 0 ? Promise.reject(new Error('SQLITE_FULL')) : store.end(...ended)),
    };
    await add(['desk']);
    worker({ desk: target }, { store: failing }).start();
    for (const wait of [1000, 2000]) {
      await until(() => clock.sleeping === 2);
      clock.pass(wait);
    }
    await until(async () => (await statesIn(store)).done === 1);
    assert.equal(target.asked.length, 1);
  });

  it('stops although the store fails', async (t) => {
    const { add, worker, clock, store } = await workplace(t);
    const failing: Failing = { ...methodsOf(store), end: async () => Promise.reject(new Error('SQLITE_FULL')) };
    await add(['desk']);
    const working = worker({ desk: new PlayedTarget() }, { store: failing });
    working.start();
    await until(() => clock.sleeping === 2);
    await working.stop();
    assert.deepEqual(await statesIn(store), { leased: 1 });
  });

  it('delivers again what another one left behind, once its lease has ended', async (t) => {
    const { add, worker, clock, store } = await workplace(t);
    await add(['desk']);
    const [left] = await store.lease({ most: 1, forMs: 90_000, now: clock.now(), targets: ['desk'] });
    assert.equal(left?.attempt, 1);
    const target = new PlayedTarget();
    worker({ desk: target }, { lookMs: 3_600_000 }).start();
    await until(() => clock.sleeping === 1);
    clock.pass(89_999);
    assert.equal(clock.sleeping, 1);
    clock.pass(1);
    await until(() => target.asked.length === 1);
    assert.equal(target.asked[0]?.attempt, 2);
  });
});

type Failing = Pick<DeliveryStore, 'lease' | 'end' | 'nextAt'>;

function methodsOf(store: DeliveryStore): Failing {
  return {
    lease: (asked) => store.lease(asked),
    end: (...ended) => store.end(...ended),
    nextAt: (targets) => store.nextAt(targets),
  };
}

function whenAborted(signal: AbortSignal): Promise<Attempted> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'retry', why: 'gave no answer in time' }));
  });
}

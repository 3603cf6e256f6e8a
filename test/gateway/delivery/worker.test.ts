import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Attempted } from '../../../src/gateway/targets/target.ts';
import { opening, PlayedTarget, statesIn, until, workplace } from './working.ts';

const later: Attempted = { kind: 'retry', why: 'answered 503' };

describe('the worker', () => {
  it('delivers what was stored before it began, with the number that the target gives', async (t) => {
    const { add, worker, tickets } = await workplace(t);
    const target = new PlayedTarget(() => ({ kind: 'done', targetNumber: 'T-17' }));
    const [token = ''] = await add(['desk']);
    worker({ desk: target }).start();
    await until(async () => (await tickets.statusOf(token))?.status === 'delivered');
    assert.equal((await tickets.statusOf(token))?.targetNumber, 'T-17');
    assert.equal(target.asked.length, 1);
    assert.equal(target.asked[0]?.attempt, 1);
    assert.equal(target.asked[0]?.ticket.contact, 'aliviaHelpdesk');
  });

  it('delivers what is added meanwhile as soon as it is told', async (t) => {
    const { add, worker, clock } = await workplace(t);
    const target = new PlayedTarget();
    const working = worker({ desk: target });
    working.start();
    await until(() => clock.sleeping === 1);
    await add(['desk'], 3);
    assert.equal(target.asked.length, 0);
    working.poke();
    await until(() => target.asked.length === 3);
  });

  it('looks for what others added every five seconds', async (t) => {
    const { add, worker, clock } = await workplace(t);
    const target = new PlayedTarget();
    worker({ desk: target }).start();
    await until(() => clock.sleeping === 1);
    await add(['desk']);
    clock.pass(4999);
    assert.equal(clock.sleeping, 1);
    clock.pass(1);
    await until(() => target.asked.length === 1);
  });

  it('tries again after two seconds, then four, then eight', async (t) => {
    const { add, worker, clock, tickets } = await workplace(t);
    const times: number[] = [];
    const target = new PlayedTarget((_asked, nth) => {
      times.push(clock.now());
      return nth < 3 ? later : { kind: 'done' };
    });
    const [token = ''] = await add(['desk']);
    worker({ desk: target }).start();
    for (let asked = 1; asked <= 3; asked += 1) {
      await until(() => target.asked.length === asked && clock.sleeping === 1);
      assert.equal((await tickets.statusOf(token))?.status, 'stored');
      for (let second = 0; second < 2 ** asked; second += 1) {
        assert.equal(target.asked.length, asked);
        clock.pass(1000);
        await until(() => clock.sleeping === 1 || target.asked.length > asked);
      }
      await until(() => target.asked.length > asked);
    }
    assert.deepEqual(gaps(times), [2000, 4000, 8000]);
    assert.deepEqual(attemptsOf(target), [1, 2, 3, 4]);
    await until(async () => (await tickets.statusOf(token))?.status === 'delivered');
  });

  it('waits as long as the target asks', async (t) => {
    const { add, worker, clock, store } = await workplace(t);
    const target = new PlayedTarget(() => ({ ...later, after: 100 }));
    await add(['desk']);
    worker({ desk: target }).start();
    await until(() => target.asked.length === 1);
    await until(async () => (await statesIn(store))['pending'] === 1);
    assert.equal(await store.nextAt(['desk']), clock.now() + 100_000);
  });

  it('gives up at once what is refused, and says why to the operator', async (t) => {
    const { add, worker, clock, tickets, store } = await workplace(t);
    const target = new PlayedTarget(() => ({ kind: 'refused', why: 'answered 403' }));
    const [token = ''] = await add(['desk']);
    worker({ desk: target }).start();
    await until(async () => (await tickets.statusOf(token))?.status === 'refused');
    const [{ target: name, why } = { target: '', why: '' }] = await store.dead();
    assert.deepEqual([name, why], ['desk', 'answered 403']);
    clock.pass(3_600_000);
    await until(() => clock.sleeping === 1);
    assert.equal(target.asked.length, 1);
  });

  it('delivers what was given up when the operator queues it again', async (t) => {
    const { add, worker, clock, tickets, store } = await workplace(t);
    const target = new PlayedTarget((_asked, nth) => (nth === 0 ? { kind: 'refused', why: 'no' } : { kind: 'done' }));
    const [token = ''] = await add(['desk']);
    worker({ desk: target }).start();
    await until(async () => (await tickets.statusOf(token))?.status === 'refused');
    assert.equal(await store.requeue('all', clock.now()), 1);
    clock.pass(5000);
    await until(async () => (await tickets.statusOf(token))?.status === 'delivered');
  });

  it('gives up after seven days and a hundred attempts', async (t) => {
    const { add, worker, clock, store, age } = await workplace(t);
    const target = new PlayedTarget(() => later);
    await add(['desk']);
    await age({ attempts: 98, days: 7 });
    worker({ desk: target }).start();
    await until(() => target.asked.length === 1);
    await until(async () => (await statesIn(store))['pending'] === 1);
    clock.pass(3_600_000);
    await until(async () => (await statesIn(store))['dead'] === 1);
    assert.equal(target.asked.length, 2);
    assert.equal((await store.dead())[0]?.why, 'given up after 100 attempts; the last: answered 503');
  });

  it('delivers to each target by itself: one that is slow holds up no other', async (t) => {
    const { add, worker, tickets } = await workplace(t);
    const open = opening();
    const slow = new PlayedTarget(() => open.promise.then(() => ({ kind: 'done' })));
    const quick = new PlayedTarget();
    const tokens = await add(['slow', 'quick'], 9);
    worker({ slow, quick }, { most: 2 }).start();
    await until(() => quick.asked.length === 9 && slow.asked.length === 2);
    assert.equal((await tickets.statusOf(tokens[0] ?? ''))?.status, 'stored');
    open.resolve();
    await until(() => slow.asked.length === 9);
    await until(async () => (await tickets.statusOf(tokens[0] ?? ''))?.status === 'delivered');
  });

  it('leaves alone what is for a target that it does not have', async (t) => {
    const { add, worker, clock, store } = await workplace(t);
    await add(['gone']);
    worker({ desk: new PlayedTarget() }).start();
    await until(() => clock.sleeping === 1);
    assert.deepEqual(await statesIn(store), { pending: 1 });
  });

  it('finishes what is under way when it stops, and begins nothing else', async (t) => {
    const { add, worker, store } = await workplace(t);
    const open = opening();
    const target = new PlayedTarget(() => open.promise.then(() => ({ kind: 'done' })));
    await add(['desk'], 3);
    const working = worker({ desk: target }, { most: 1 });
    working.start();
    await until(() => target.asked.length === 1);
    const stopped = working.stop();
    open.resolve();
    await stopped;
    assert.equal(target.asked.length, 1);
    assert.deepEqual(await statesIn(store), { done: 1, pending: 2 });
  });

  it('lets go of the connections of its targets when it stops', async (t) => {
    const { worker } = await workplace(t);
    let closed = 0;
    const desk = Object.assign(new PlayedTarget(), { close: () => void (closed += 1) });
    const working = worker({ desk });
    working.start();
    await working.stop();
    assert.equal(closed, 1);
  });

  it('shares the work with another one: each ticket is delivered once', async (t) => {
    const { add, worker, store } = await workplace(t);
    const targets = [new PlayedTarget(), new PlayedTarget()];
    await add(['desk'], 40);
    for (const desk of targets) worker({ desk }).start();
    await until(async () => (await statesIn(store)).done === 40);
    const references = targets.flatMap(({ asked }) => asked.map(({ ticket }) => ticket.reference));
    assert.equal(references.length, 40);
    assert.equal(new Set(references).size, 40);
  });

  it('logs how each attempt ended, and nothing of what a person wrote', async (t) => {
    const { add, worker, log } = await workplace(t);
    const target = new PlayedTarget((_asked, nth) => {
      if (nth === 0) throw new TypeError('an@voorbeeld.be');
      return nth === 1 ? { kind: 'refused', why: 'answered 403' } : { kind: 'done' };
    });
    await add(['desk'], 3);
    worker({ desk: target }, { most: 1 }).start();
    await until(() => log.length === 3);
    assert.deepEqual(
      log.map((line) => Object.keys(JSON.parse(line) as object).join()),
      ['reference,target,attempt,why,said', 'reference,target,attempt,why,said', 'reference,target,attempt,said'],
    );
    assert.match(log[0] ?? '', /the target failed \(TypeError\)/);
    assert.ok(!log.join('').includes('voorbeeld'));
  });
});

function gaps(times: readonly number[]): readonly number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

function attemptsOf({ asked }: PlayedTarget): readonly number[] {
  return asked.map(({ attempt }) => attempt);
}

import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { calm, inTime, twice } from '../../src/session/twice.ts';

/** A window that hears of the network, and a clock that stands still. */
const standStill = (t: TestContext) => {
  const page = new EventTarget();
  t.mock.timers.enable({ apis: ['setTimeout'] });
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    Object.defineProperty(globalThis, name, { value: page[name].bind(page), configurable: true });
  t.after(() => {
    for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(globalThis, name);
  });
  return page;
};

describe('waiting for the network', () => {
  it('ends when the browser says that it is there', async (t) => {
    const page = standStill(t);
    const calmed = calm();
    page.dispatchEvent(new Event('online'));
    await assert.doesNotReject(calmed);
  });

  it('ends after a second whatever the browser says', async (t) => {
    standStill(t);
    const calmed = calm();
    t.mock.timers.tick(1000);
    await assert.doesNotReject(calmed);
  });
});

describe('what may need the network', () => {
  const failing = (times: number) => {
    let tries = 0;
    return () => ((tries += 1) > times ? Promise.resolve(tries) : Promise.reject(new TypeError('Failed to fetch')));
  };

  it('is tried once when that works', async () => {
    assert.equal(await twice(failing(0), () => Promise.reject(new Error('Nothing to wait for.'))), 1);
  });

  it('is tried a second time after a pause', async () => {
    const told: string[] = [];
    assert.equal(await twice(failing(1), async () => void told.push('pause')), 2);
    assert.deepEqual(told, ['pause']);
  });

  it('is tried no third time', async () => {
    await assert.rejects(
      twice(failing(2), () => Promise.resolve()),
      /Failed to fetch/,
    );
  });

  it('is not tried again when it does not come in time', async (t) => {
    standStill(t);
    let tries = 0;
    const never = () => ((tries += 1), inTime(new Promise(() => {})));
    const tried = twice(never, () => Promise.resolve());
    t.mock.timers.tick(8000);
    await assert.rejects(tried, /in time/);
    assert.equal(tries, 1);
  });

  it('leaves no timer behind when it comes or fails', async () => {
    assert.equal(await inTime(Promise.resolve(1)), 1);
    await assert.rejects(inTime(Promise.reject(new TypeError('Failed to fetch'))), /Failed to fetch/);
    assert.deepEqual(
      process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout'),
      [],
    );
  });
});

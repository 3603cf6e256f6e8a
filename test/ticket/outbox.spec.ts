import { assert } from '@open-wc/testing';
import { entryOf, type Entry } from '../../src/ticket/entry.ts';
import { tellErased } from '../../src/ticket/erased.ts';
import { marker } from '../../src/ticket/mark.ts';
import { Outbox } from '../../src/ticket/outbox.ts';
import { deleteDatabase, openDatabase } from './database.ts';
import { postingOf } from './posting.ts';

const open: Outbox[] = [];

/** The outbox of another tab, as far as a disk and messages go; open. */
async function tab(): Promise<Outbox> {
  const outbox = new Outbox();
  open.push(outbox);
  await outbox.open();
  return outbox;
}

/** Resolves when an outbox is so. */
function until(outbox: Outbox, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      stop();
      resolve();
    };
    const stop = outbox.listen(look);
    queueMicrotask(look);
  });
}

const entry = entryOf(postingOf());
const keys = ({ entries }: Outbox) => entries.map(({ key }) => key);
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Puts something in the place of a property until the test is over. */
function replace(target: object, key: string, value: unknown) {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, writable: true, value });
  undo.push(() => (before ? Object.defineProperty(target, key, before) : Reflect.deleteProperty(target, key)));
}
const undo: (() => unknown)[] = [];

/** A method of the browser, to be called on something of its kind. */
function own<Target extends object, Key extends keyof Target>(target: Target, key: Key): Target[Key] {
  return target[key];
}

afterEach(async () => {
  for (const one of undo.splice(0).toReversed()) one();
  for (const outbox of open.splice(0)) {
    await outbox.erase();
    outbox.close();
  }
  await deleteDatabase();
  localStorage.clear();
});

describe('The outbox', () => {
  for (const [what, tidy] of [
    ['looks for what is not there', (other) => other.change('none', (none) => none)],
    ['finds an empty database', (other) => other.open()],
  ] as const satisfies readonly (readonly [string, (other: Outbox) => Promise<unknown>])[])
    it(`keeps what is put in while another tab ${what}, and tidies up`, async () => {
      for (let time = 0; time < 24; time += 1) {
        const [putting, other] = [await tab(), new Outbox()];
        open.push(other);
        if (what === 'finds an empty database') {
          await putting.add(entry);
          await putting.change(entry.key, () => undefined);
        } else await other.open();
        const tidying = tidy(other);
        // At each time a little later in what the other does.
        for (let turn = 0; turn < time; turn += 1) await indexedDB.databases();
        await Promise.all([putting.add(entry), tidying]);
        assert.isTrue(putting.isLasting(entry.key), `lasts, time ${time}`);
        assert.deepEqual(keys(await tab()), [entry.key], `on disk, time ${time}`);
        for (const outbox of open.splice(0)) {
          await outbox.erase();
          outbox.close();
        }
      }
    });

  it('has what was put in after the page is gone, and a mark that there is something', async () => {
    const first = await tab();
    await first.add(entry);
    assert.isTrue(first.isLasting(entry.key));
    assert.isNotNull(localStorage.getItem(marker));
    first.close();
    const next = await tab();
    assert.deepEqual(next.entries, [entry]);
  });

  it('writes it through to the disk', async () => {
    const outbox = await tab();
    const asked: unknown[] = [];
    const transaction = own(IDBDatabase.prototype, 'transaction');
    replace(
      IDBDatabase.prototype,
      'transaction',
      function (this: IDBDatabase, ...given: Parameters<typeof transaction>) {
        asked.push(given[1] === 'readwrite' ? given[2]?.durability : 'reading');
        return transaction.apply(this, given);
      },
    );
    await outbox.add(entry);
    assert.deepEqual(asked, ['strict']);
  });

  it('opens no database before there is anything to keep, and leaves no mark when there is nothing more', async () => {
    const outbox = await tab();
    assert.notInclude(await databases(), 'wegwijzer-outbox');
    await outbox.add(entry);
    await outbox.change(entry.key, () => undefined);
    assert.deepEqual(outbox.entries, []);
    assert.isNull(localStorage.getItem(marker));
  });

  it('tells the other tabs what changed', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.add(entry);
    await until(other, () => keys(other).length === 1);
    await other.change(entry.key, (found) => found && { ...found, attempts: 3 });
    await until(one, () => one.entries[0]?.attempts === 3);
    await one.change(entry.key, () => undefined);
    await until(other, () => keys(other).length === 0);
  });

  it('lets one tab at a time change an entry', async () => {
    const tabs = await Promise.all([tab(), tab(), tab()]);
    await tabs[0].add(entry);
    const more = (found: Entry | undefined) => found && { ...found, attempts: found.attempts + 1 };
    await Promise.all(tabs.flatMap((one) => Array.from({ length: 10 }, () => one.change(entry.key, more))));
    const next = await tab();
    assert.equal(next.entries[0]?.attempts, 30);
  });

  it('keeps its mark when one tab takes out the last while another puts one in', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.add(entry);
    const second = entryOf(postingOf({ key: 'another-key' }));
    // The news comes too late.
    one.close();
    await other.add(second);
    await one.change(entry.key, () => undefined);
    assert.isNotNull(localStorage.getItem(marker));
    assert.deepEqual(keys(await tab()), ['another-key']);
  });

  it('is found and erased all the same when the portal empties its localStorage', async () => {
    const first = await tab();
    await first.add(entry);
    localStorage.clear();
    const next = await tab();
    assert.deepEqual(keys(next), [entry.key]);
    assert.isNotNull(localStorage.getItem(marker));
    localStorage.clear();
    await next.erase();
    assert.notInclude(await databases(), 'wegwijzer-outbox');
  });

  it('leaves no empty database behind, which every next visit would look into', async () => {
    const first = await tab();
    await first.add(entry);
    await first.change(entry.key, () => undefined);
    await tab();
    assert.notInclude(await databases(), 'wegwijzer-outbox');
    await first.add(entry);
    assert.deepEqual(keys(await tab()), [entry.key]);
  });

  it('keeps nothing that another tab wrote while everything was erased', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.add(entry);
    await until(other, () => keys(other).length === 1);
    one.close();
    // The other tab has emptied the database before this one wrote its answer.
    tellErased();
    // oxlint-disable-next-line no-await-in-loop -- Until it is so.
    while ((await databases()).includes('wegwijzer-outbox')) await new Promise(requestAnimationFrame);
    assert.deepEqual([keys(other), keys(await tab())], [[], []]);
  });

  it('erases everything, in every tab', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.add(entry);
    await until(other, () => keys(other).length === 1);
    const heard = until(other, () => other.erasures === 1);
    await one.erase();
    await heard;
    assert.deepEqual([one.entries, other.entries], [[], []]);
    assert.isNull(localStorage.getItem(marker));
    assert.notInclude(await databases(), 'wegwijzer-outbox');
  });
});

describe('The outbox of a browser that does not let it', () => {
  const getter = (get: () => never) => Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get });

  for (const [what, break_] of [
    ['forbids databases', () => blockDatabases()],
    ['has no localStorage', () => replace(Storage.prototype, 'setItem', throwing('QuotaExceededError'))],
    ['has no room', () => replace(IDBObjectStore.prototype, 'put', throwing('QuotaExceededError'))],
    ['has a newer version of the database', () => newerDatabase()],
    ['says only at the end that there is no room', () => abortCommits()],
  ] as const) {
    it(`keeps it in memory and says so when it ${what}`, async () => {
      await break_();
      const outbox = await tab();
      await outbox.add(entry);
      assert.deepEqual(outbox.entries, [entry]);
      assert.isFalse(outbox.isLasting(entry.key));
      const changed = await outbox.change(entry.key, (found) => found && { ...found, attempts: 1 });
      assert.equal(changed?.attempts, 1);
      assert.isNull(localStorage.getItem(marker));
      await outbox.change(entry.key, () => undefined);
      assert.deepEqual(outbox.entries, []);
    });
  }

  it('keeps it in memory when the database never opens', async () => {
    const silent = Object.assign(Object.create(IDBOpenDBRequest.prototype) as object, { addEventListener: () => {} });
    replace(IDBFactory.prototype, 'open', () => silent);
    const { setTimeout } = globalThis;
    const asked: unknown[] = [];
    replace(globalThis, 'setTimeout', (task: () => void, milliseconds: number) => {
      asked.push(milliseconds);
      return setTimeout(task);
    });
    const outbox = await tab();
    await outbox.add(entry);
    assert.deepEqual(asked, [3000]);
    assert.isFalse(outbox.isLasting(entry.key));
    assert.deepEqual(outbox.entries, [entry]);
  });

  it('keeps what it has when the room runs out later', async () => {
    const outbox = await tab();
    await outbox.add(entry);
    replace(IDBObjectStore.prototype, 'put', throwing('QuotaExceededError'));
    await outbox.change(entry.key, (found) => found && { ...found, attempts: 1 });
    assert.deepEqual(
      outbox.entries.map(({ key, attempts, body }) => [key, attempts, body]),
      [[entry.key, 1, entry.body]],
    );
    assert.isFalse(outbox.isLasting(entry.key));
  });

  it('writes it again when the database was deleted under it', async () => {
    const outbox = await tab();
    await outbox.add(entry);
    await deleteDatabase();
    const changed = await outbox.change(entry.key, (found) => found && { ...found, attempts: 1 });
    assert.deepEqual(changed, { ...entry, attempts: 1 });
    assert.deepEqual((await tab()).entries, [{ ...entry, attempts: 1 }]);
  });

  it('goes on when the connection was cut', async () => {
    const outbox = await tab();
    await outbox.add(entry);
    const transaction = own(IDBDatabase.prototype, 'transaction');
    let times = 0;
    replace(
      IDBDatabase.prototype,
      'transaction',
      function (this: IDBDatabase, ...given: Parameters<typeof transaction>) {
        times += 1;
        if (times === 1) throw new DOMException('Connection lost', 'InvalidStateError');
        return transaction.apply(this, given);
      },
    );
    await outbox.change(entry.key, (found) => found && { ...found, attempts: 1 });
    assert.isTrue(outbox.isLasting(entry.key));
    assert.equal((await tab()).entries[0]?.attempts, 1);
  });

  const throwing = (name: string) => () => {
    throw new DOMException('No', name);
  };

  function blockDatabases(): void {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
    undo.push(() => Object.defineProperty(globalThis, 'indexedDB', before));
    getter(throwing('SecurityError'));
  }

  async function newerDatabase(): Promise<void> {
    (await openDatabase(7)).close();
  }

  function abortCommits(): void {
    const put = own(IDBObjectStore.prototype, 'put');
    replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
  }
});

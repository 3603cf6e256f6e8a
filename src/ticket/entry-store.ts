/**
 * Where entries last: IndexedDB, one transaction for each change, committed before anything follows from it. Without a
 * library: of what one does, this needs so little that the rest would be most of it.
 */
import type { Entry } from './entry.ts';
import { database as name } from './mark.ts';

const table = 'entries';

/** Some browsers never answer: milliseconds after which the database counts as broken. */
const patience = 3000;

/** What makes of an entry the next one; undefined is for none. It can be called twice. */
export type Change = (entry: Entry | undefined) => Entry | undefined;

/** What must be in a database that is made, as when it was deleted under us; undefined when none may be made. */
type Known = () => readonly Entry[] | undefined;

/** The entries that last. Everything rejects when the database is blocked, broken, full or of a newer version. */
export class EntryStore {
  #opening: Promise<IDBDatabase> | undefined;
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  /** All of them. */
  all(): Promise<readonly Entry[]> {
    return this.#use('readonly', (store) => resultOf<Entry[]>(store.getAll()));
  }

  /** Changes one entry: of all tabs that do so, one at a time. Resolves when it is on disk. */
  change(key: string, change: Change): Promise<Entry | undefined> {
    return this.#use('readwrite', async (store) => {
      const before = await resultOf<Entry | undefined>(store.get(key));
      const after = change(before);
      if (after !== before) await succeeded(after ? store.put(after) : store.delete(key));
      return after;
    });
  }

  /** Erases everything, the database too. Never rejects. */
  async erase(): Promise<void> {
    await this.#use('readwrite', (store) => resultOf(store.clear())).catch(() => undefined);
    await this.#close();
    // Another tab may hold on to it a little longer: nothing is in it any more.
    const deleting = async () => firstOf(indexedDB.deleteDatabase(name), ['success', 'blocked'], 'error');
    await deleting().catch(() => undefined);
  }

  /** Does a task in a transaction. A connection can break at any time: then a new one is tried, once. */
  async #use<Result>(mode: IDBTransactionMode, task: (store: IDBObjectStore) => Promise<Result>): Promise<Result> {
    const database = await this.#open();
    try {
      return await within(database, mode, task);
    } catch {
      await this.#close();
      return within(await this.#open(), mode, task);
    }
  }

  /** One that did not open is not tried again; where asking for one is refused, the next time asks anew. */
  #open(): Promise<IDBDatabase> {
    return (this.#opening ??= opened(this.#known, () => void this.#close()));
  }

  async #close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    (await opening?.catch(() => undefined))?.close();
  }
}

/** The database, unless it takes too long: then whatever opens later is closed again. It must be left on `onLeave`. */
const opened = (known: Known, onLeave: () => void): Promise<IDBDatabase> => {
  // Where there is no IndexedDB, or where looking at it is forbidden, it throws.
  const request = indexedDB.open(name, 1);
  return new Promise((resolve, reject) => {
    let isLate = false;
    const giveUp = () => {
      isLate = true;
      reject(new Error('The database does not open.'));
    };
    const timer = setTimeout(giveUp, patience);
    request.addEventListener('upgradeneeded', () => {
      const entries = known();
      if (!entries) {
        onLeave();
        return request.transaction?.abort();
      }
      const store = request.result.createObjectStore(table, { keyPath: 'key' });
      for (const entry of entries) store.put(entry);
    });
    for (const type of ['error', 'blocked']) request.addEventListener(type, giveUp);
    request.addEventListener('success', () => {
      const { result } = request;
      clearTimeout(timer);
      if (isLate) return result.close();
      for (const leaving of ['versionchange', 'close']) result.addEventListener(leaving, onLeave);
      resolve(result);
    });
  });
};

/** Does a task in a transaction, and resolves when that is on disk. */
const within = async <Result>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  task: (store: IDBObjectStore) => Promise<Result>,
): Promise<Result> => {
  const transaction = database.transaction(table, mode, { durability: 'strict' });
  // What fails first is told; the rest of the transaction fails for the same reason.
  const [result] = await Promise.all([
    task(transaction.objectStore(table)),
    firstOf(transaction, ['complete'], 'abort'),
  ]);
  return result;
};

const resultOf = async <Result>(request: IDBRequest<Result>): Promise<Result> => {
  await succeeded(request);
  return request.result;
};

const succeeded = (request: EventTarget): Promise<void> => firstOf(request, ['success'], 'error');

/** Resolves when one of the good events happens, rejects when the bad one does. */
const firstOf = (target: EventTarget, good: readonly string[], bad: string): Promise<void> =>
  new Promise((resolve, reject) => {
    for (const type of good) target.addEventListener(type, () => resolve());
    target.addEventListener(bad, () => reject(new Error(`The database says: ${bad}.`)));
  });

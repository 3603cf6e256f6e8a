/**
 * Takes tickets in. All that arrive while a commit waits for the disk share the next one: waiting for the disk is what
 * takes long, and takes as long for fifty tickets as for one.
 */
import { setImmediate } from 'node:timers/promises';
import { canWrite } from './can-write.ts';
import { storeAll, type Incoming, type Taken } from './store-all.ts';
import type { Database } from './database.ts';
import { inStore } from './store-error.ts';

/** Tickets, and bytes of their files, that share a commit at most: a batch must fit in memory and in patience. */
const most = { tickets: 100, bytes: 20_000_000 };

type Waiting = {
  readonly ticket: Incoming;
  readonly resolve: (taken: Taken) => void;
  readonly reject: (reason: unknown) => void;
};

/** The way of new tickets into one database. */
export class GroupCommit {
  readonly #database: Database;
  readonly #waiting: Waiting[] = [];
  #hasFailed = false;
  #running: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Resolves when the ticket is on disk.
   * @throws {StoreError} when the commit failed: of all that shared it, nothing is stored.
   */
  take(ticket: Incoming): Promise<Taken> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ticket, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Whether tickets can be taken, as far as is known; after a commit that failed, something is written to find out. */
  async isWorking(): Promise<boolean> {
    if (this.#hasFailed) this.#hasFailed = !(await canWrite(this.#database));
    return !this.#hasFailed;
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Requests that have arrived by now are read first, so that they come along.
      await setImmediate();
      await this.#commit(this.#next());
    }
    this.#running = undefined;
  }

  /** The first in line, and all behind it that fit. */
  #next(): readonly Waiting[] {
    let bytes = 0;
    const end = this.#waiting.findIndex(({ ticket }, index) => {
      bytes += ticket.attachments.reduce((sum, { content }) => sum + content.length, 0);
      return index === most.tickets || (index > 0 && bytes > most.bytes);
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const tickets = batch.map(({ ticket }) => ticket);
      const taken = await inStore(() => this.#database.db.transaction().execute((trx) => storeAll(trx, tickets)));
      this.#hasFailed = false;
      for (const [index, { resolve }] of batch.entries()) resolve(taken[index] ?? { kind: 'referenceTaken' });
    } catch (error) {
      this.#hasFailed = true;
      for (const { reject } of batch) reject(error);
    }
  }
}

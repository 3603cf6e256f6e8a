/** The counts in the database: each case adds one to its cells, and nothing else is kept of it. */
import type { Kysely, Transaction } from 'kysely';
import { leastCount, type ConfirmedCase, type Counts } from '../../diagnosis/counts.ts';
import { documentOf, type PublishedCell } from './count-document.ts';
import type { Database } from './database.ts';
import type { CountTable, Tables } from './tables.ts';

/** The cells that are kept at most. All flows together have some 10,000, so this is a few catalogue versions. */
const mostCells = 50_000;

type Key = Omit<CountTable, 'n'>;

const keyColumns = ['catalogue', 'flow', 'symptom', 'role', 'kind', 'about', 'answer', 'cause'] as const;

/** The counts of one database. */
export class CountStore {
  readonly #db: Kysely<Tables>;
  readonly #mostCells: number;

  constructor({ db }: Database, most = mostCells) {
    this.#db = db;
    this.#mostCells = most;
  }

  /** Adds one to each cell of the case; false when there was no room for a cell that is new. */
  async add(confirmed: ConfirmedCase): Promise<boolean> {
    return this.#db.transaction().execute(async (trx) => {
      let isWhole = true;
      for (const key of keysOf(confirmed)) {
        const isCounted = (await increase(trx, key)) || (await this.#insert(trx, key));
        isWhole &&= isCounted;
      }
      return isWhole;
    });
  }

  /** What may be published of a catalogue version; without one, of that of which most was counted. */
  async published(asked?: string): Promise<Counts> {
    const catalogue = asked ?? (await this.#mostCounted());
    return catalogue === undefined ? documentOf('none', []) : documentOf(catalogue, await this.#cellsOf(catalogue));
  }

  async #insert(trx: Transaction<Tables>, key: Key): Promise<boolean> {
    const count = trx.selectFrom('counts').select(({ fn }) => fn.countAll<number>().as('cells'));
    const { cells } = await count.executeTakeFirstOrThrow();
    if (cells >= this.#mostCells) return false;
    await trx
      .insertInto('counts')
      .values({ ...key, n: 1 })
      // Another process may have made the cell since.
      .onConflict((oc) => oc.columns(keyColumns).doUpdateSet(({ eb }) => ({ n: eb('counts.n', '+', 1) })))
      .execute();
    return true;
  }

  /** Only what is published decides: the name of a version that few have sent is not published either. */
  async #mostCounted(): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('counts')
      .select(['catalogue', ({ fn }) => fn.sum('n').as('cases')])
      .where('kind', '=', 'cause')
      .where('n', '>=', leastCount)
      .groupBy('catalogue')
      .orderBy('cases', 'desc')
      .orderBy('catalogue')
      .executeTakeFirst();
    return row?.catalogue;
  }

  /** In the order of their keys: that in which they came is known to nobody. */
  async #cellsOf(catalogue: string): Promise<readonly PublishedCell[]> {
    const cells = this.#db.selectFrom('counts').selectAll().where('catalogue', '=', catalogue);
    const rows = await keyColumns
      .reduce((query, column) => query.orderBy(column), cells.where('n', '>=', leastCount))
      .execute();
    return rows.map(({ n, ...key }) => ({ ...key, n: n - (n % leastCount) }));
  }
}

async function increase(trx: Transaction<Tables>, key: Key): Promise<boolean> {
  const update = trx.updateTable('counts').set(({ eb }) => ({ n: eb('n', '+', 1) }));
  const { numUpdatedRows } = await update.where((eb) => eb.and(key)).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The cells of a case, in one order for all cases: two that add to the same cells never wait for each other. */
function keysOf({ catalogue, flow, symptom, role, cause, answers, failed, helped }: ConfirmedCase): readonly Key[] {
  const key = (kind: Key['kind'], about = '', answer = ''): Key => {
    return { catalogue, flow, symptom, role, kind, about, answer, cause };
  };
  const keys = [
    key('cause'),
    ...Object.entries(answers).map(([question, answer]) => key('answer', question, answer)),
    ...failed.map((remedy) => key('failed', remedy)),
    ...(helped === undefined ? [] : [key('helped', helped)]),
  ];
  return keys.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

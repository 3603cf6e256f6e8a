/** The history of the tables. A migration that has shipped is never edited: a change is a new one. */
import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which database it is. */
export type DatabaseKind = 'sqlite' | 'postgres';

/** Every migration by name; they run in the order of their names. */
export function migrationsFor(kind: DatabaseKind): Record<string, Migration> {
  const types = typesOf[kind];
  return {
    '0001-tickets-and-deliveries': {
      async up(db: Kysely<unknown>): Promise<void> {
        await createTickets(db, types);
        await createDeliveries(db, types);
      },
    },
    '0002-counts': { up: (db: Kysely<unknown>) => createCounts(db, types) },
    '0003-attachments-and-retention': {
      async up(db: Kysely<unknown>): Promise<void> {
        await createAttachments(db, types);
        await addRetention(db, types);
        await createIndexes(db);
      },
    },
  };
}

/** What the two databases call the same thing. */
type Types = {
  readonly id: 'integer' | 'bigint';
  /** On PostgreSQL text is compared byte by byte too: our keys, names and times have no language. */
  readonly text: ReturnType<typeof sql> | 'text';
  readonly bytes: 'blob' | 'bytea';
  readonly numbered: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** Rows without a number of their own, where the database has those. */
  readonly unnumbered: ReturnType<typeof sql> | undefined;
};

const typesOf: Readonly<Record<DatabaseKind, Types>> = {
  sqlite: {
    id: 'integer',
    text: 'text',
    bytes: 'blob',
    numbered: (column) => column.primaryKey().autoIncrement(),
    unnumbered: sql`without rowid`,
  },
  postgres: {
    id: 'bigint',
    text: sql`text collate "C"`,
    bytes: 'bytea',
    numbered: (column) => column.primaryKey().generatedAlwaysAsIdentity(),
    unnumbered: undefined,
  },
};

async function createTickets(db: Kysely<unknown>, { id, text, numbered }: Types): Promise<void> {
  await db.schema
    .createTable('tickets')
    .addColumn('id', id, numbered)
    .addColumn('reference', text, (column) => column.notNull().unique())
    .addColumn('token', text, (column) => column.notNull().unique())
    .addColumn('idempotency_key', text, (column) => column.notNull().unique())
    .addColumn('body_hash', text, (column) => column.notNull())
    .addColumn('contact', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('catalogue', text, (column) => column.notNull())
    .addColumn('summary', text, (column) => column.notNull())
    .addColumn('fields', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('closed_at', text)
    .execute();
}

async function createDeliveries(db: Kysely<unknown>, { id, text, numbered }: Types): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('id', id, numbered)
    .addColumn('ticket_id', id, (column) => column.notNull().references('tickets.id'))
    .addColumn('target', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull().check(sql`state in ('pending', 'leased', 'done', 'dead')`))
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_at', text)
    .addColumn('leased_until', text)
    .addColumn('last_error', text)
    .addColumn('remote_id', text)
    .addUniqueConstraint('deliveries_once_a_target', ['ticket_id', 'target'])
    .execute();
  await db.schema.createIndex('deliveries_due').on('deliveries').columns(['state', 'next_at']).execute();
}

/** Without row numbers: those would tell in which order cells came, and so which came together. */
async function createCounts(db: Kysely<unknown>, { text, unnumbered }: Types): Promise<void> {
  const table = db.schema
    .createTable('counts')
    .addColumn('catalogue', text, (column) => column.notNull())
    .addColumn('flow', text, (column) => column.notNull())
    .addColumn('symptom', text, (column) => column.notNull())
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull().check(sql`kind in ('cause', 'answer', 'helped', 'failed')`))
    .addColumn('about', text, (column) => column.notNull())
    .addColumn('answer', text, (column) => column.notNull())
    .addColumn('cause', text, (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('counts_key', [
      'catalogue',
      'flow',
      'symptom',
      'role',
      'kind',
      'about',
      'answer',
      'cause',
    ]);
  await (unnumbered ? table.modifyEnd(unnumbered) : table).execute();
}

async function createAttachments(db: Kysely<unknown>, { id, text, bytes }: Types): Promise<void> {
  await db.schema
    .createTable('attachments')
    .addColumn('ticket_id', id, (column) => column.notNull().references('tickets.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('content', sql.raw(bytes), (column) => column.notNull())
    .addPrimaryKeyConstraint('attachments_key', ['ticket_id', 'position'])
    .execute();
}

async function addRetention(db: Kysely<unknown>, { text }: Types): Promise<void> {
  await db.schema.alterTable('tickets').addColumn('purged_at', text).execute();
  await db.schema.alterTable('deliveries').addColumn('first_at', text).execute();
  await db.schema.alterTable('deliveries').addColumn('ended_at', text).execute();
}

/** Each holds only the rows that are still looked for, so that a million tickets that are dealt with cost nothing. */
async function createIndexes(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('deliveries_due').execute();
  const index = (name: string, table: string, columns: string[]) =>
    db.schema.createIndex(name).on(table).columns(columns);
  await index('deliveries_next', 'deliveries', ['target', 'next_at', 'state'])
    .where(sql.ref('next_at'), 'is not', null)
    .execute();
  await index('deliveries_dead', 'deliveries', ['ticket_id', 'target'])
    .where(sql.ref('state'), '=', sql.lit('dead'))
    .execute();
  await index('tickets_closed', 'tickets', ['closed_at']).where(sql.ref('closed_at'), 'is not', null).execute();
  await index('tickets_kept', 'tickets', ['created_at', 'id']).where(sql.ref('purged_at'), 'is', null).execute();
}

/** Brings the tables of a database up to date. */
import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { messageOf } from '../start-error.ts';
import { migrationsFor } from './migrations.ts';
import type { DatabaseKind } from './migrations.ts';

/** Runs the migrations that this database has not had. On SQLite the caller holds the transaction. */
export async function migrate<Tables>(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrationsFor(kind)) },
    ...(kind === 'sqlite' ? { disableTransactions: true } : { migrationTableSchema: await schemaOf(db) }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(messageOf(error));
}

/** The schema that our tables are in: another product may have tables of the same name in another one. */
async function schemaOf<Tables>(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(db);
  const name = rows[0]?.name;
  if (name == null) throw new Error('the user has no schema to make tables in');
  return name;
}

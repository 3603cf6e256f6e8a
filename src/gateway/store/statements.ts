/** Statements of SQLite that are prepared once: for a single ticket that took longer than running them. */
import type SQLite from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** More than there are, with those for each number of tickets that share a commit. */
const mostKept = 400;

/** Does nothing. */
const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/** The database as Kysely sees it, which prepares a statement each time; the one that was kept longest goes first. */
export function keepingStatements(file: SQLite.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => void file.close(),
    prepare: (text) => {
      // A disk that is full ends the transaction itself. That there is none to end any more is nothing to fail for: the
      // first error would be lost.
      if (text === 'rollback' && !file.inTransaction) return nothing;
      const known = kept.get(text);
      if (known) return known;
      const statement = file.prepare(text);
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
      kept.set(text, statement);
      return statement;
    },
  };
}

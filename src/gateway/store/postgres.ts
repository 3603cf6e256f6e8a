/** PostgreSQL: what several gateways share. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, TypeOverrides, type PoolConfig } from 'pg';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

/** Connections of one process. Tickets come in over one at a time; the others are for reading and for deliveries. */
const mostConnections = 10;

/** What PostgreSQL calls a number of eight bytes. */
const eightBytes = 20;

/** Milliseconds. A server that no longer answers is an error that the sender hears of, not a request that hangs. */
const patience = { statement_timeout: 20_000, query_timeout: 25_000 };

/** Opens the database at a `postgres:` address and brings its tables up to date. */
export async function openPostgres(databaseUrl: string): Promise<Kysely<Tables>> {
  // An index over many tickets takes its time, and so does another gateway that is making it.
  const patient = connectTo(databaseUrl, {});
  try {
    await migrate(patient, 'postgres');
  } finally {
    await patient.destroy();
  }
  return connectTo(databaseUrl, patience);
}

function connectTo(databaseUrl: string, timeouts: Partial<typeof patience>): Kysely<Tables> {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: newPool({ connectionString: databaseUrl, ...timeouts }),
      onCreateConnection: async (connection) => {
        // Whatever the server or the role prefers: an acknowledged ticket outlives a power cut.
        await connection.executeQuery(sql`set synchronous_commit = on`.compile(db));
      },
    }),
  });
  return db;
}

function newPool(config: PoolConfig): Pool {
  const pool = new Pool({
    ...config,
    fallback_application_name: 'wegwijzer',
    max: mostConnections,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    types: typesWithNumbers(),
  });
  // A connection that breaks, used or not, must not end the process: whoever waits for an answer hears of it anyway.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Numbers of eight bytes come as text, because they may be past what a number holds exactly. Ours never are. */
function typesWithNumbers(): TypeOverrides {
  const types = new TypeOverrides();
  types.setTypeParser(eightBytes, Number);
  return types;
}

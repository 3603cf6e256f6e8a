/** The processes of a PostgreSQL server on this machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

const processes = `
  select current_setting('data_directory') as folder, array_agg(pid) as pids
  from pg_stat_activity where pid <> pg_backend_pid()`;

/** The number of the server, and of each process that it has now but for the one that says so. */
export async function postgresProcesses(databaseUrl: string): Promise<readonly number[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ folder: string; pids: readonly number[] }>(processes);
  await client.end();
  const { folder = '', pids = [] } = rows[0] ?? {};
  const [server] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  return [Number(server), ...pids];
}

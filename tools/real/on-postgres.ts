/** `node tools/real/on-postgres.ts ARGUMENTS`: runs Node with a PostgreSQL server beside it, and its address in TEST_DATABASE_URL. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startPostgres } from './postgres.ts';

const postgres = await startPostgres();
// Stops with the child, which a signal to the whole group reaches too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const child = spawn(process.execPath, process.argv.slice(2), {
  env: { ...process.env, TEST_DATABASE_URL: postgres.url },
  stdio: 'inherit',
});
await once(child, 'exit');
await postgres.stop();
process.exitCode = child.exitCode ?? 1;

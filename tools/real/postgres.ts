/** A PostgreSQL server of Debian's, empty. */
import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { accepts, freePort, openFolder, removed, runTool, startService, type Service } from './service.ts';

/** A PostgreSQL server that runs; its user may make databases. */
export type Postgres = Service & { readonly url: string };

const versions = '/usr/lib/postgresql';

/** Starts it in a folder of its own; `stop` removes that. */
export async function startPostgres(): Promise<Postgres> {
  const folder = openFolder();
  const services: Service[] = [];
  const stop = () => removed(folder, services);
  try {
    const port = await freePort();
    const data = await newCluster(folder);
    services.push(await startServer(folder, data, port));
    return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function newCluster(folder: string): Promise<string> {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const [uid = '', gid = ''] = await Promise.all(['-u', '-g'].map((of) => runTool(['id', of, 'postgres'])));
  chownSync(data, Number(uid), Number(gid));
  const options = ['--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  await runTool(asPostgres('initdb', `--pgdata=${data}`, ...options));
  return data;
}

function startServer(folder: string, data: string, port: number): Promise<Service> {
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  return startService({
    name: 'postgres',
    command: asPostgres('postgres', '-D', data, ...settings.flatMap((setting) => ['-c', setting])),
    folder,
    // Ends what is connected; TERM would wait for it.
    signal: 'INT',
    isReady: async () => (await accepts(port)) && isUp(port),
  });
}

/** It takes connections a moment before it serves them. */
async function isUp(port: number): Promise<boolean> {
  const asked = runTool([program('pg_isready'), '--host=127.0.0.1', `--port=${port}`]);
  return asked.then(
    () => true,
    () => false,
  );
}

/** PostgreSQL refuses to run as root. */
function asPostgres(name: string, ...args: readonly string[]): [string, ...string[]] {
  return ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups', program(name), ...args];
}

function program(name: string): string {
  const [newest] = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  if (newest === undefined) throw new Error(`There is no PostgreSQL in ${versions}.`);
  return join(versions, newest, 'bin', name);
}

/** Request Tracker 5 on SQLite, set up for a helpdesk that takes tickets of a gateway. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialData } from './request-tracker-data.ts';
import { freePort, openFolder, removed, runTool, startService, type Service } from './service.ts';

/** A Request Tracker that runs. */
export type RequestTracker = Service & {
  readonly url: string;
  /** Of the user that may make tickets in the queue, and nowhere else. */
  readonly token: string;
  readonly queue: string;
};

const program = '/usr/share/request-tracker5/libexec/rt-server';

/** Starts it in a folder of its own; `stop` removes that. */
export async function startRequestTracker(): Promise<RequestTracker> {
  const folder = openFolder();
  const services: Service[] = [];
  const stop = () => removed(folder, services);
  try {
    const port = await freePort();
    const env = configuration(folder, port);
    const token = await newDatabase(folder, env);
    const url = `http://127.0.0.1:${port}`;
    services.push(await startServer({ folder, env, port, url, token }));
    return { url, token, queue: initialData.queue, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Writes its settings; returns the environment under which it reads them and not those of the machine. */
function configuration(folder: string, port: number): Record<string, string> {
  const more = join(folder, 'conf.d');
  mkdirSync(more);
  const file = join(folder, 'RT_SiteConfig.pm');
  writeFileSync(file, siteConfig(folder, port));
  return { RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: more };
}

function siteConfig(folder: string, port: number): string {
  const settings: Record<string, string | number> = {
    rtname: 'helpdesk.example',
    Organization: 'helpdesk.example',
    WebDomain: '127.0.0.1',
    WebPort: port,
    WebBaseURL: `http://127.0.0.1:${port}`,
    WebPath: '',
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'rt.db'),
    // Tells nobody by mail.
    MailCommand: 'testfile',
    WebSessionClass: 'Apache::Session::File',
    LogToSTDERR: 'warning',
    LogToSyslog: '',
  };
  const lines = Object.entries(settings).map(([key, value]) => `Set($${key}, ${JSON.stringify(value)});`);
  return [...lines, '1;', ''].join('\n');
}

/** Makes the database; resolves to the token of the gateway's user. */
async function newDatabase(folder: string, env: Record<string, string>): Promise<string> {
  const tokenFile = join(folder, 'token');
  const dataFile = join(folder, 'initialdata.pl');
  writeFileSync(dataFile, initialData.perl(tokenFile));
  await runTool(['rt-setup-database-5', '--action', 'init', '--skip-create'], env);
  await runTool(['rt-setup-database-5', '--action', 'insert', '--skip-create', '--datafile', dataFile], env);
  return readFileSync(tokenFile, 'utf8');
}

/** Where it runs, and how it is asked whether it does. */
type Placed = {
  readonly folder: string;
  readonly env: Record<string, string>;
  readonly port: number;
  readonly url: string;
  readonly token: string;
};

function startServer({ folder, env, port, url, token }: Placed): Promise<Service> {
  const workers = ['--max-workers', '3'];
  return startService({
    name: 'request-tracker',
    command: [program, '--host', '127.0.0.1', '--port', String(port), ...workers],
    env,
    folder,
    signal: 'TERM',
    isReady: async () => {
      const headers = { authorization: `token ${token}` };
      const answer = await fetch(`${url}/REST/2.0/rt`, { headers }).catch(() => undefined);
      return answer?.status === 200;
    },
  });
}

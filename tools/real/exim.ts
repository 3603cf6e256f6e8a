/** A real mail server: exim, which takes mail over TLS from whoever has a password, and puts it all in one folder. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificates } from './certificates.ts';
import { eximConfiguration, password, user } from './exim-configuration.ts';
import { accepts, freePort, openFolder, removed, runTool, startService, type Service } from './service.ts';

/** A mail server and its mailbox. `up` and `down` do nothing when it is so already. */
export type MailServer = {
  readonly port: number;
  /** Of the authority that signed its certificate, and of another. */
  readonly caFile: string;
  readonly otherCaFile: string;
  readonly user: string;
  readonly password: string;
  readonly up: () => Promise<void>;
  readonly down: () => Promise<void>;
  /** Every mail that was delivered, as it lies in the mailbox. */
  readonly mails: () => readonly Buffer[];
  /** Takes it down, and removes all. */
  readonly remove: () => Promise<void>;
};

/** Makes a mail server, and starts it. */
export async function startMailServer(): Promise<MailServer> {
  const folder = openFolder();
  const running: Service[] = [];
  const remove = () => removed(folder, running.splice(0));
  try {
    const port = await freePort();
    const { caFile, otherCaFile } = await prepare(folder, port);
    const up = async () => {
      if (running.length === 0) running.push(await startDaemon(folder, port));
    };
    const down = async () => void (await Promise.all(running.splice(0).map(({ stop }) => stop())));
    await up();
    return { port, caFile, otherCaFile, user, password, up, down, mails: () => mailsIn(folder), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function prepare(folder: string, port: number): Promise<{ caFile: string; otherCaFile: string }> {
  const [own, other] = await Promise.all([makeCertificates(folder, 'own'), makeCertificates(folder, 'other')]);
  chmodSync(own.keyFile, 0o644);
  const parts = ['spool', 'log', 'mail'].map((part) => join(folder, part));
  for (const part of parts) mkdirSync(part);
  writeFileSync(join(folder, 'exim.conf'), eximConfiguration(folder, port, own));
  // It does all but listening as a user of its own; but believes a configuration of root's only.
  await runTool(['chown', 'Debian-exim:Debian-exim', ...parts]);
  return { caFile: own.caFile, otherCaFile: other.caFile };
}

function startDaemon(folder: string, port: number): Promise<Service> {
  return startService({
    name: 'exim',
    command: ['exim4', '-C', join(folder, 'exim.conf'), '-bdf'],
    folder,
    signal: 'TERM',
    isReady: () => accepts(port),
  });
}

function mailsIn(folder: string): readonly Buffer[] {
  const arrived = join(folder, 'mail', 'new');
  const names = readdirSync(join(folder, 'mail')).includes('new') ? readdirSync(arrived) : [];
  return names.map((name) => readFileSync(join(arrived, name)));
}

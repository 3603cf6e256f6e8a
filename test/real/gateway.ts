/** A gateway as an operator runs it, in a process of its own, with the targets of a test. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { TargetsFile } from '../../src/gateway/targets/config.ts';
import type { TicketBody, TicketReceipt, TicketStatus } from '../../src/ticket/contract.ts';
import { until } from '../../tools/real/service.ts';
import { addressOf, temporaryFolder } from '../gateway/harness.ts';

/** What an operator sets. */
export type Operated = {
  readonly targets: TargetsFile['targets'];
  readonly routes: TargetsFile['routes'];
  /** Variables besides: the secrets that the targets name. */
  readonly env: Readonly<Record<string, string>>;
  /** Another than a new one. */
  readonly dataDir?: string;
};

/** One line of the log. */
export type LogLine = { readonly msg: string; readonly target?: string; readonly why?: string };

/** A gateway that runs. */
export type OperatedGateway = {
  readonly url: string;
  readonly dataDir: string;
  /** Everything that it logged until now. */
  readonly log: () => string;
  /** Stops it in order, or at once. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
};

/** Starts one; it is stopped after the test. */
export async function startOperated(t: TestContext, operated: Operated): Promise<OperatedGateway> {
  const dataDir = operated.dataDir ?? temporaryFolder(t);
  const targetsFile = join(temporaryFolder(t), 'targets.json');
  writeFileSync(targetsFile, JSON.stringify({ targets: operated.targets, routes: operated.routes }));
  const child = spawn(process.execPath, ['src/gateway/main.ts'], {
    env: { DATA_DIR: dataDir, PORT: '0', TARGETS_FILE: targetsFile, ...operated.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await exit;
  };
  t.after(() => stop());
  const log = (): string => said.join('');
  try {
    return { url: await addressOf(child), dataDir, log, stop };
  } catch (error) {
    throw new Error(`The gateway did not start: ${log()}`, { cause: error });
  }
}

/** Posts a ticket. */
export async function send({ url }: OperatedGateway, key: string, ticket: TicketBody): Promise<TicketReceipt> {
  const visitor = { 'x-forwarded-for': nextVisitor() };
  const headers = { 'content-type': 'application/json', 'idempotency-key': key, ...visitor };
  const answer = await fetch(`${url}/v1/tickets`, { method: 'POST', headers, body: JSON.stringify(ticket) });
  if (answer.status !== 201) throw new Error(`No receipt: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as TicketReceipt;
}

/** The status of a ticket once it is no longer merely stored. */
export async function settled(gateway: OperatedGateway, receipt: TicketReceipt): Promise<TicketStatus> {
  const look = async (): Promise<TicketStatus | undefined> => {
    const status = await statusOf(gateway, receipt);
    return status.status === 'stored' ? undefined : status;
  };
  try {
    return await until('end of the delivery', look);
  } catch (error) {
    throw new Error(`${receipt.reference} is not delivered. The gateway says:\n${gateway.log()}`, { cause: error });
  }
}

/** The status of a ticket now. */
export async function statusOf({ url }: OperatedGateway, { statusUrl }: TicketReceipt): Promise<TicketStatus> {
  const headers = { accept: 'application/json', 'x-forwarded-for': nextVisitor() };
  const answer = await fetch(new URL(statusUrl, url), { headers });
  if (!answer.ok) throw new Error(`No status: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as TicketStatus;
}

/** An address that was not used for a while: the gateway limits what one address may ask. */
function nextVisitor(): string {
  return `198.51.100.${1 + (visitors++ % 250)}`;
}

let visitors = 0;

/** The first line of the log that says this. */
export async function logged(gateway: OperatedGateway, words: string): Promise<LogLine> {
  const find = (): LogLine | undefined => linesOf(gateway).find(({ msg }) => msg === words);
  return until(`line ‘${words}’ in the log`, find);
}

/** The lines of the log that are whole. */
function linesOf(gateway: OperatedGateway): readonly LogLine[] {
  return gateway
    .log()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as LogLine);
}

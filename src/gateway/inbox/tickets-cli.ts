/**
 * `npm run tickets`: the operator lists, reads, saves and closes tickets, and queues again what was given up. Exit codes: 1 not
 * possible, 2 not understood.
 */
import { existsSync } from 'node:fs';
import { configFrom } from '../config.ts';
import { deadText } from './dead-text.ts';
import { inboxText, ticketText } from './inbox-text.ts';
import { saveFiles } from './save-files.ts';
import { StartError } from '../start-error.ts';
import { databaseFile, openDatabase } from '../store/database.ts';
import { DeliveryStore } from '../store/deliveries.ts';
import { StoreError } from '../store/store-error.ts';
import { TicketStore } from '../store/tickets.ts';
import { oneLine } from './terminal.ts';

const usage = `Usage:
  npm run tickets list                 all tickets, open ones first
  npm run tickets show REFERENCE       one ticket in full
  npm run tickets save REFERENCE DIR   writes the files of a ticket to a folder
  npm run tickets close REFERENCE      marks a ticket as dealt with
  npm run tickets dead                 what was given up, and why
  npm run tickets requeue REFERENCE    sends what was given up of a ticket once more
  npm run tickets requeue all          sends everything that was given up once more
The tickets are read from DATABASE_URL, or else from DATA_DIR (default ./data).`;

type Output = { readonly text: string; readonly exitCode: 0 | 1 | 2 };

type Asked = { readonly command: string; readonly reference: string; readonly folder: string };

type Stores = { readonly tickets: TicketStore; readonly deliveries: DeliveryStore };

const done = (text: string): Output => ({ text, exitCode: 0 });
const impossible = (text: string): Output => ({ text, exitCode: 1 });

async function run({ tickets, deliveries }: Stores, { command, reference, folder }: Asked): Promise<Output> {
  if (command === 'list') return done(inboxText(await tickets.list()));
  if (command === 'dead') return done(deadText(await deliveries.dead()));
  if (command === 'requeue' && reference === 'all') return requeue(deliveries, 'all');
  const ticket = await tickets.withReference(reference);
  if (!ticket) return impossible(`There is no ticket ${oneLine(reference)}.`);
  if (command === 'requeue') return requeue(deliveries, ticket.reference);
  if (command === 'show') return done(ticketText(ticket));
  if (command === 'save')
    return done(saveFiles(ticket.reference, await tickets.attachmentsOf(ticket.reference), folder));
  const closed = await tickets.close(ticket.reference);
  return done(`${ticket.reference} ${closed ? 'is closed.' : 'was closed already.'}`);
}

async function requeue(deliveries: DeliveryStore, reference: string): Promise<Output> {
  const count = await deliveries.requeue(reference, Date.now());
  if (count > 0) return done(`${count} ${count === 1 ? 'delivery is' : 'deliveries are'} queued again.`);
  return reference === 'all' ? done('Nothing was given up.') : impossible(`Nothing of ${reference} was given up.`);
}

/** How many words follow each command. */
const words: Readonly<Record<string, number>> = { list: 0, dead: 0, show: 1, close: 1, requeue: 1, save: 2 };

async function main(args: readonly string[]): Promise<Output> {
  const [command = '', reference = '', folder = ''] = args;
  const isKnown = Object.hasOwn(words, command) && args.length === 1 + words[command]!;
  if (!isKnown || args.includes('')) return { text: usage, exitCode: 2 };
  const { DATA_DIR, DATABASE_URL } = process.env;
  const place = configFrom({ DATA_DIR, DATABASE_URL });
  if (place.databaseUrl === undefined && !existsSync(databaseFile(place.dataDir))) {
    throw new StartError(`There are no tickets yet in DATA_DIR (${place.dataDir}).`);
  }
  const database = await openDatabase(place);
  try {
    return await run(
      { tickets: new TicketStore(database), deliveries: new DeliveryStore(database) },
      { command, reference, folder },
    );
  } finally {
    await database.destroy();
  }
}

try {
  const { text, exitCode } = await main(process.argv.slice(2));
  (exitCode === 0 ? console.log : console.error)(text);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof StartError || error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

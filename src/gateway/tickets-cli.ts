/** `npm run tickets`: the operator lists, reads and closes tickets. Exit codes: 1 not possible, 2 not understood. */
import { existsSync } from 'node:fs';
import { configFrom } from './config.ts';
import { inboxText, ticketText } from './inbox.ts';
import { StartError } from './start-error.ts';
import { databaseFile, openDatabase } from './store/database.ts';
import { TicketStore } from './store/tickets.ts';
import { oneLine } from './terminal.ts';

const usage = `Usage:
  npm run tickets list              all tickets, open ones first
  npm run tickets show REFERENCE    one ticket in full
  npm run tickets close REFERENCE   marks a ticket as dealt with
The tickets are read from DATA_DIR (default ./data).`;

type Output = { readonly text: string; readonly exitCode: 0 | 1 | 2 };

async function run(tickets: TicketStore, command: string, reference: string): Promise<Output> {
  if (command === 'list') return { text: inboxText(await tickets.all()), exitCode: 0 };
  const ticket = await tickets.withReference(reference);
  if (!ticket) return { text: `There is no ticket ${oneLine(reference)}.`, exitCode: 1 };
  if (command === 'show') return { text: ticketText(ticket), exitCode: 0 };
  const closed = await tickets.close(ticket.reference);
  return { text: `${ticket.reference} ${closed ? 'is closed.' : 'was closed already.'}`, exitCode: 0 };
}

async function main([command = '', reference = '', ...rest]: readonly string[]): Promise<Output> {
  const understood = command === 'list' ? reference === '' : /^(show|close)$/.test(command) && reference !== '';
  if (!understood || rest.length > 0) return { text: usage, exitCode: 2 };
  const { dataDir } = configFrom({ DATA_DIR: process.env['DATA_DIR'] });
  if (!existsSync(databaseFile(dataDir))) throw new StartError(`There are no tickets yet in DATA_DIR (${dataDir}).`);
  const tickets = new TicketStore(await openDatabase(dataDir));
  try {
    return await run(tickets, command, reference);
  } finally {
    await tickets.destroy();
  }
}

try {
  const { text, exitCode } = await main(process.argv.slice(2));
  (exitCode === 0 ? console.log : console.error)(text);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

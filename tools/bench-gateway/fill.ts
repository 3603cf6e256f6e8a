/** Fills a database with tickets, as if a gateway had taken them in over the years. */
import { randomBytes } from 'node:crypto';
import SQLite from 'better-sqlite3';
import { databaseFile, type DatabasePlace } from '../../src/gateway/store/database.ts';
import { onServer } from './place.ts';
import { small } from './tickets.ts';

/** A target of which the gateway that is measured knows nothing, so that its deliveries wait for us. */
export const waitingTarget = 'helpdesk';

/** Deliveries that wait, whatever the number of tickets. */
const waiting = 1000;

const { summary, fields } = small.body;
const words = { summary: JSON.stringify(summary), fields: JSON.stringify(fields) };

const ticketColumns =
  'reference, token, idempotency_key, body_hash, contact, language, catalogue, summary, fields, created_at, closed_at';
const deliveryColumns = 'ticket_id, target, state, attempts, next_at, ended_at';

/** When the first ticket was stored; each next one a second later. */
const firstAt = Date.UTC(2024, 0, 1);

/** Makes it `upTo` tickets, all with a delivery that is done but for some of the last; half of them are closed. */
export async function fill({ dataDir, databaseUrl }: DatabasePlace, upTo: number): Promise<void> {
  if (databaseUrl === undefined) fillFile(dataDir, upTo);
  else for (const statement of statementsFor(upTo)) await onServer(databaseUrl, statement);
}

function fillFile(dataDir: string, upTo: number): void {
  const file = new SQLite(databaseFile(dataDir));
  // Nobody was told that these are on disk.
  file.pragma('synchronous = OFF');
  file.pragma('cache_size = -500000');
  const ticket = file.prepare(`insert into tickets (${ticketColumns}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const delivery = file.prepare(`insert into deliveries (${deliveryColumns}) values (?, ?, ?, ?, ?, ?)`);
  const insert = (number: number): void => {
    const { lastInsertRowid } = ticket.run(ticketValues(number));
    delivery.run([lastInsertRowid, ...deliveryValues(number, upTo - waiting)]);
  };
  const slice = 10_000;
  const { n } = file.prepare('select count(*) as n from tickets').get() as { readonly n: number };
  file.prepare(`update deliveries set state = 'done', next_at = null where next_at is not null`).run();
  for (let from = n; from < upTo; from += slice) {
    file.transaction(() => {
      for (let number = from; number < Math.min(upTo, from + slice); number += 1) insert(number);
    })();
  }
  file.pragma('wal_checkpoint(TRUNCATE)');
  file.close();
}

function ticketValues(number: number): readonly (string | null)[] {
  const at = isoOf(number);
  const token = randomBytes(24).toString('base64url');
  const named = [`WX-${number}`, token, randomBytes(16).toString('hex'), randomBytes(32).toString('hex')];
  return [...named, small.body.contact, 'nl', 'bench-1', words.summary, words.fields, at, number % 2 ? at : null];
}

function deliveryValues(number: number, waitFrom: number): readonly (string | number | null)[] {
  const at = isoOf(number);
  return number < waitFrom ? [waitingTarget, 'done', 1, null, at] : [waitingTarget, 'pending', 0, at, null];
}

function isoOf(number: number): string {
  return new Date(firstAt + number * 1000).toISOString();
}

/** The same in statements, because a million rows from here would take an hour. */
function statementsFor(upTo: number): readonly string[] {
  const at = `to_char(timestamp '2024-01-01' + n * interval '1 second', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const numbers = `generate_series((select count(*) from tickets), ${upTo - 1}) as n`;
  return [
    `update deliveries set state = 'done', next_at = null where next_at is not null`,
    `insert into tickets (${ticketColumns}) select 'WX-' || n, md5('token' || n), md5('key' || n), md5('hash' || n),
      'aliviaHelpdesk', 'nl', 'bench-1', ${quoted(words.summary)}, ${quoted(words.fields)}, ${at},
      case when n % 2 = 1 then ${at} end from ${numbers}`,
    `insert into deliveries (${deliveryColumns}) select id, '${waitingTarget}', 'done', 1, null, created_at from tickets
      where not exists (select from deliveries where ticket_id = tickets.id)`,
    `update deliveries set state = 'pending', attempts = 0, next_at = ended_at, ended_at = null where ticket_id in
      (select id from tickets order by id desc limit ${waiting}) and target = '${waitingTarget}'`,
    // As its own upkeep would have done over the years.
    'vacuum analyze',
  ];
}

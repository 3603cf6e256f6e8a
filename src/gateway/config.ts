/** What an operator sets, read from the environment and checked before anything starts. */
import { formOf, forms } from '../ticket/forms.ts';
import { databaseUrlOf, daysOf, listOf, originsOf, portOf, publicUrlOf, switchOf } from './environment.ts';
import { StartError } from './start-error.ts';
import type { TargetConfig } from './targets/config.ts';
import { targetsFrom, type Environment } from './targets/targets-file.ts';

/** How the gateway runs; made by `configFrom`. */
export type GatewayConfig = {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** The folder of the database; made when missing. */
  readonly dataDir: string;
  /** A `postgres:` address; tickets are then there, and not in the folder. */
  readonly databaseUrl?: string;
  /** The contacts for which tickets are taken, each with the names of the targets that get them; none is the inbox. */
  readonly routes: Readonly<Record<string, readonly string[]>>;
  /** The targets by name. */
  readonly targets: Readonly<Record<string, TargetConfig>>;
  /** Days after which what a person wrote is erased, counted from when a ticket was dealt with. */
  readonly keepDays: { readonly tickets: number; readonly attachments: number };
  /** The origins whose pages may call the gateway. */
  readonly allowedOrigins: readonly string[] | '*';
  /** Where browsers reach the gateway, without a slash at the end; makes status addresses absolute. */
  readonly publicUrl?: string;
  /** Posts of a ticket that one address may make in a minute. */
  readonly ticketsPerMinute: number;
  /** Whether cases are counted whose cause was confirmed. */
  readonly counts: boolean;
  /** Posts of such a case that one address may make in a minute. */
  readonly casesPerMinute: number;
};

/** Reads one variable; a value that cannot be used is a fault and counts as unset. */
type Read = <T>(key: string, parse: (value: string) => T | undefined, wanted: string) => T | undefined;

/**
 * The configuration that the environment describes, with the file that TARGETS_FILE names; a key that is unset or empty
 * has its default.
 * @throws {StartError} naming every key, and every place in that file, whose value cannot be used.
 */
export function configFrom(env: Environment): GatewayConfig {
  const faults: string[] = [];
  const read: Read = (key, parse, wanted) => {
    const value = env[key]?.trim();
    if (!value) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) faults.push(`${key} must be ${wanted}${saidOf(key, value)}.`);
    return parsed;
  };
  const publicUrl = read('PUBLIC_URL', publicUrlOf, 'an http or https address');
  const config: GatewayConfig = {
    host: read('HOST', (value) => value, 'an address') ?? '127.0.0.1',
    port: read('PORT', portOf, 'a number from 0 to 65535') ?? 8787,
    ...storeFrom(read),
    ...routesFrom(env, read, faults),
    allowedOrigins: read('ALLOWED_ORIGINS', originsOf, 'origins with commas between them') ?? '*',
    ...(publicUrl === undefined ? {} : { publicUrl }),
    // A hospital may have one address for everybody in it; a person never comes near this.
    ticketsPerMinute: 60,
    counts: read('COUNTS', switchOf, 'on or off') ?? false,
    casesPerMinute: 20,
  };
  if (faults.length > 0) throw new StartError(faults.join('\n'));
  return config;
}

/** The value of a variable as a fault repeats it; that of an address with a password stays unsaid. */
function saidOf(key: string, value: string): string {
  return key === 'DATABASE_URL' ? '' : `, not ${JSON.stringify(value)}`;
}

/** Where the tickets are, and for how long. */
function storeFrom(read: Read): Pick<GatewayConfig, 'dataDir' | 'databaseUrl' | 'keepDays'> {
  const databaseUrl = read('DATABASE_URL', databaseUrlOf, 'a postgres: address with a host and a database');
  // A browser may come back with a ticket for a day: until then its text tells a repetition from another ticket.
  const tickets = read('KEEP_TICKETS_DAYS', daysOf(2, 3650), 'a number of days from 2 to 3650') ?? 30;
  const wanted = `a number of days from 0 to KEEP_TICKETS_DAYS (${tickets})`;
  return {
    dataDir: read('DATA_DIR', (value) => value, 'a folder') ?? './data',
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    keepDays: {
      tickets,
      attachments: read('KEEP_ATTACHMENTS_DAYS', daysOf(0, tickets), wanted) ?? Math.min(7, tickets),
    },
  };
}

/** The routes and the targets: those of the file, or the inbox for each contact of ROUTES. */
function routesFrom(env: Environment, read: Read, faults: string[]): Pick<GatewayConfig, 'routes' | 'targets'> {
  const contacts = read('ROUTES', contactsOf, `contacts of ${Object.keys(forms).join(', ')} with commas between them`);
  const file = read('TARGETS_FILE', (value) => value, 'a file');
  if (file === undefined) return { routes: inboxFor(contacts ?? ['aliviaHelpdesk']), targets: {} };
  if (contacts) faults.push('ROUTES must not be set when TARGETS_FILE is: the routes are in that file.');
  const { routes, targets, faults: wrong } = targetsFrom(file, env);
  faults.push(...wrong.map((fault) => `TARGETS_FILE (${file}) ${fault}`));
  return { routes, targets };
}

function contactsOf(value: string): readonly string[] | undefined {
  const contacts = listOf(value);
  return contacts.every((contact) => formOf(contact)) ? contacts : undefined;
}

function inboxFor(contacts: readonly string[]): GatewayConfig['routes'] {
  return Object.fromEntries(contacts.map((contact) => [contact, []]));
}

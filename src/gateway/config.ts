/** What an operator sets, read from the environment and checked before anything starts. */

import { StartError } from './start-error.ts';

/** How the gateway runs; made by `configFrom`. */
export type GatewayConfig = {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** The folder of the database; made when missing. */
  readonly dataDir: string;
  /** The contacts for which tickets are taken. */
  readonly routes: readonly string[];
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

const contactKey = /^[a-z][A-Za-z0-9]{1,40}$/;

/**
 * The configuration that the environment describes; a key that is unset or empty has its default.
 * @throws {StartError} naming every key whose value cannot be used.
 */
export function configFrom(env: Readonly<Record<string, string | undefined>>): GatewayConfig {
  const faults: string[] = [];
  const read = <T>(key: string, fallback: T, parse: (value: string) => T | undefined, wanted: string): T => {
    const value = env[key]?.trim();
    if (!value) return fallback;
    const parsed = parse(value);
    if (parsed === undefined) faults.push(`${key} must be ${wanted}, not ${JSON.stringify(value)}.`);
    return parsed ?? fallback;
  };
  const publicUrl = read<string | undefined>('PUBLIC_URL', undefined, publicUrlOf, 'an http or https address');
  const config: GatewayConfig = {
    host: read('HOST', '127.0.0.1', (value) => value, 'an address'),
    port: read('PORT', 8787, portOf, 'a number from 0 to 65535'),
    dataDir: read('DATA_DIR', './data', (value) => value, 'a folder'),
    routes: read('ROUTES', ['aliviaHelpdesk'], routesOf, 'contact keys with commas between them'),
    allowedOrigins: read<readonly string[] | '*'>(
      'ALLOWED_ORIGINS',
      '*',
      originsOf,
      'origins with commas between them',
    ),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    // A hospital may have one address for everybody in it; a person never comes near this.
    ticketsPerMinute: 60,
    counts: read('COUNTS', false, switchOf, 'on or off'),
    casesPerMinute: 20,
  };
  if (faults.length > 0) throw new StartError(faults.join('\n'));
  return config;
}

function portOf(value: string): number | undefined {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined;
}

function routesOf(value: string): readonly string[] | undefined {
  const routes = listOf(value);
  return routes.every((route) => contactKey.test(route)) ? routes : undefined;
}

function switchOf(value: string): boolean | undefined {
  return value === 'on' || value === 'off' ? value === 'on' : undefined;
}

function originsOf(value: string): readonly string[] | '*' | undefined {
  if (value === '*') return value;
  const origins = listOf(value);
  return origins.every((origin) => webUrl(origin)?.origin === origin) ? origins : undefined;
}

function publicUrlOf(value: string): string | undefined {
  const url = webUrl(value);
  const plain = url && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return plain ? url.href.replace(/\/+$/, '') : undefined;
}

function webUrl(value: string): URL | undefined {
  const url = URL.parse(value);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

function listOf(value: string): readonly string[] {
  return value.split(',').map((item) => item.trim());
}

/**
 * Reads the file with the targets and the routes to them, and checks it whole: every fault is named with its place in the
 * file. `config.ts` has its schema.
 */
import { readFileSync } from 'node:fs';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { formOf } from '../../ticket/forms.ts';
import { isRecord } from '../record.ts';
import { messageOf } from '../start-error.ts';
import {
  RequestTrackerConfig,
  SmtpConfig,
  WebhookConfig,
  ZammadConfig,
  type Secrets,
  type TargetConfig,
  type TargetsFile,
} from './config.ts';
import { faultOfCaFile, faultOfSecret, faultOfUrl } from './target-values.ts';

/** Variables by name, as the process got them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a file says; what cannot be used of it is left out, and named in the faults. */
export type TargetsFound = TargetsFile & { readonly faults: readonly string[] };

/** The name of no target: tickets that go to no target are in the inbox. */
const reserved = 'inbox';

const schemas: Readonly<Record<TargetConfig['kind'], TSchema>> = {
  smtp: SmtpConfig,
  'request-tracker': RequestTrackerConfig,
  zammad: ZammadConfig,
  webhook: WebhookConfig,
};

/** Reads secrets of the environment; those that a checked file names are there. */
export function secretsOf(env: Environment): Secrets {
  return (variable) => {
    const secret = env[variable];
    if (!secret) throw new Error(`The environment variable ${variable} is not set.`);
    return secret;
  };
}

/** The targets and routes in a file of JSON. A fault says where, and what must stand there. */
export function targetsFrom(file: string, env: Environment): TargetsFound {
  try {
    return targetsIn(readFileSync(file, 'utf8'), env);
  } catch (error) {
    return { targets: {}, routes: {}, faults: [`cannot be read: ${messageOf(error)}`] };
  }
}

function targetsIn(text: string, env: Environment): TargetsFound {
  const none = { targets: {}, routes: {} };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // The message of the parser repeats the text around the fault, and a secret may stand there by mistake.
    return { ...none, faults: ['must be JSON, and is not.'] };
  }
  if (!isRecord(file)) return { ...none, faults: ['must hold an object with targets and routes.'] };
  const { targets = {}, routes, ...rest } = file;
  const faults = Object.keys(rest).map((key) => `at ${placeOf([key])}: is not part of the format.`);
  const named = isRecord(targets) ? targets : {};
  if (!isRecord(targets)) faults.push('at /targets: must be an object of targets by name.');
  for (const [name, target] of Object.entries(named)) faults.push(...faultsOfTarget(name, target, env));
  faults.push(...faultsOfRoutes(routes, new Set(Object.keys(named))));
  if (faults.length > 0) return { ...none, faults };
  return { targets: named as TargetsFile['targets'], routes: routes as TargetsFile['routes'], faults };
}

function faultsOfTarget(name: string, target: unknown, env: Environment): readonly string[] {
  const place = ['targets', name];
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(name)) {
    return [`at ${placeOf(place)}: a name has small letters, digits and hyphens, 41 at most.`];
  }
  if (name === reserved) return [`at ${placeOf(place)}: this name is the gateway's own.`];
  const kind = isRecord(target) ? target['kind'] : undefined;
  const schema =
    typeof kind === 'string' && Object.hasOwn(schemas, kind) ? schemas[kind as TargetConfig['kind']] : undefined;
  if (!isRecord(target) || !schema) {
    return [`at ${placeOf([...place, 'kind'])}: must be one of ${Object.keys(schemas).join(', ')}.`];
  }
  const faults = faultsOfShape(schema, target, place);
  return faults.length > 0 ? faults : faultsOfValues(target as TargetConfig, place, env);
}

/** What the schema refuses, each wrong place once. */
function faultsOfShape(schema: TSchema, target: unknown, place: readonly string[]): readonly string[] {
  const faults = new Map<string, string>();
  const add = (path: string, key: string | undefined, what: string): void => {
    const where = placeOf(place) + path + (key === undefined ? '' : placeOf([key]));
    if (!faults.has(where)) faults.set(where, `at ${where}: ${what}.`);
  };
  for (const { keyword, instancePath, params, message } of Value.Errors(schema, target)) {
    if (keyword === 'required') for (const key of params.requiredProperties) add(instancePath, key, 'is missing');
    else if (keyword === 'additionalProperties') {
      for (const key of params.additionalProperties) add(instancePath, key, 'is not part of the format');
      // Said already, key by key.
    } else if (keyword !== 'boolean') add(instancePath, undefined, message);
  }
  return [...faults.values()];
}

/** What is wrong with a target that has the right shape. */
function faultsOfValues(target: TargetConfig, place: readonly string[], env: Environment): readonly string[] {
  const faults: string[] = [];
  const add = (key: string, what: string): void => void faults.push(`at ${placeOf([...place, key])}: ${what}.`);
  for (const [key, variable] of Object.entries(target)) {
    const fault = key.endsWith('From') ? faultOfSecret(key, env[String(variable)]) : undefined;
    if (fault !== undefined) add(key, `the environment variable ${variable} ${fault}`);
  }
  const fault = 'url' in target ? faultOfUrl(target.url) : undefined;
  if (fault !== undefined) add('url', fault);
  if (target.kind === 'smtp') {
    const { user, passwordFrom, security, caFile } = target;
    if (user !== undefined && passwordFrom === undefined) add('passwordFrom', 'is missing beside user');
    if (user === undefined && passwordFrom !== undefined) add('user', 'is missing beside passwordFrom');
    if (user !== undefined && security === 'none') add('security', 'must be tls or starttls where there is a password');
    const faultOfCa = caFile === undefined ? undefined : faultOfCaFile(caFile);
    if (faultOfCa !== undefined) add('caFile', faultOfCa);
  }
  return faults;
}

function faultsOfRoutes(routes: unknown, names: ReadonlySet<string>): readonly string[] {
  if (!isRecord(routes)) return ['at /routes: must be an object of target names by contact.'];
  return Object.entries(routes).flatMap(([contact, targets]) => {
    const where = `at ${placeOf(['routes', contact])}:`;
    if (!formOf(contact)) return [`${where} there is no form for this contact.`];
    if (!Array.isArray(targets)) return [`${where} must be a list of target names; an empty one is the inbox.`];
    if (new Set(targets).size < targets.length) return [`${where} names a target twice.`];
    const unknown = targets.filter((name) => !names.has(String(name)));
    return unknown.map((name) => `${where} there is no target ${JSON.stringify(name)}.`);
  });
}

/** A JSON pointer. */
function placeOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

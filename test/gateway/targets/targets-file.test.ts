import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { configFrom } from '../../../src/gateway/config.ts';
import { StartError } from '../../../src/gateway/start-error.ts';
import { secretsOf } from '../../../src/gateway/targets/targets-file.ts';
import { temporaryFolder } from '../harness.ts';
import { certificateFor } from './certificates.ts';

const hook = { kind: 'webhook', url: 'https://hulp.voorbeeld.be/tickets', secretFrom: 'HOOK_SECRET' };
const mail = {
  kind: 'smtp',
  host: 'mail.voorbeeld.be',
  port: 587,
  security: 'starttls',
  from: 'wegwijzer@voorbeeld.be',
  to: 'helpdesk@voorbeeld.be',
};
const desk = {
  kind: 'zammad',
  url: 'https://hulp.voorbeeld.be',
  tokenFrom: 'DESK_TOKEN',
  group: 'g',
  customer: 'a@b.be',
};
const env = {
  HOOK_SECRET: 'zeer geheim',
  MAIL_PASSWORD: 'ook geheim',
  DESK_TOKEN: 'abc123',
  TWO_LINES: 'zeer\ngeheim',
  SPACED: 'een teken',
};

describe('the file of the targets', () => {
  it('gives the targets and the routes to them', (t) => {
    const routes = { aliviaHelpdesk: ['hook', 'mail'], coordinator: [] };
    const config = configFrom(environment(t, { targets: { hook, mail, unused: hook }, routes }));
    assert.deepEqual(config.targets, { hook, mail, unused: hook });
    assert.deepEqual(config.routes, routes);
  });

  it('is the one in docs/examples too', () => {
    const example = join(import.meta.dirname, '../../../docs/examples/targets.json');
    const variables = readFileSync(example, 'utf8').matchAll(/"\w+From": "(\w+)"/g);
    const secrets = Object.fromEntries(Array.from(variables, ([, name]) => [name, 'geheim']));
    assert.deepEqual(Object.keys(configFrom({ ...secrets, TARGETS_FILE: example }).targets).toSorted(), [
      'alivia-mail',
      'archive',
      'helpdesk',
      'servicedesk',
    ]);
  });

  it('is not there beside ROUTES', (t) => {
    const both = { ...environment(t, { targets: {}, routes: { aliviaHelpdesk: [] } }), ROUTES: 'aliviaHelpdesk' };
    assert.deepEqual(faultsOf(both), ['ROUTES must not be set when TARGETS_FILE is: the routes are in that file.']);
  });

  it('is named when it cannot be read', (t) => {
    const file = join(temporaryFolder(t), 'nothing.json');
    assert.match(faultsOf({ TARGETS_FILE: file })[0] ?? '', /^TARGETS_FILE \(.*nothing\.json\) cannot be read: ENOENT/);
  });

  for (const [text, fault] of [
    ['', 'must be JSON, and is not.'],
    ['{"secret": "zeer geheim', 'must be JSON, and is not.'],
    ['[]', 'must hold an object with targets and routes.'],
    ['{"targets": {}}', 'at /routes: must be an object of target names by contact.'],
    ['{"targets": [], "routes": {}}', 'at /targets: must be an object of targets by name.'],
    ['{"targets": {}, "routes": {}, "$x/y": 1}', 'at /$x~1y: is not part of the format.'],
  ] as const) {
    it(`is refused when it is ${text || 'empty'}`, (t) => {
      assert.deepEqual(faultsIn(t, text), [fault]);
    });
  }

  for (const [target, fault] of [
    [{ Mail: mail }, '/targets/Mail: a name has small letters, digits and hyphens, 41 at most.'],
    [{ inbox: mail }, "/targets/inbox: this name is the gateway's own."],
    [{ m: { kind: 'fax' } }, '/targets/m/kind: must be one of smtp, request-tracker, zammad, webhook.'],
    [{ m: { kind: 'toString' } }, '/targets/m/kind: must be one of smtp, request-tracker, zammad, webhook.'],
    [{ m: 'mail' }, '/targets/m/kind: must be one of smtp, request-tracker, zammad, webhook.'],
    [{ m: { ...mail, port: '587' } }, '/targets/m/port: must be integer.'],
    [{ m: { ...mail, password: 'geheim' } }, '/targets/m/password: is not part of the format.'],
    [{ m: { ...mail, to: undefined } }, '/targets/m/to: is missing.'],
    [{ m: { ...mail, user: 'wegwijzer' } }, '/targets/m/passwordFrom: is missing beside user.'],
    [{ m: { ...mail, passwordFrom: 'MAIL_PASSWORD' } }, '/targets/m/user: is missing beside passwordFrom.'],
    [
      { m: { ...mail, security: 'none', user: 'wegwijzer', passwordFrom: 'MAIL_PASSWORD' } },
      '/targets/m/security: must be tls or starttls where there is a password.',
    ],
    [{ m: { ...mail, caFile: '/nothing/here.pem' } }, '/targets/m/caFile: cannot be read.'],
    [{ m: { ...mail, caFile: import.meta.filename } }, '/targets/m/caFile: holds no certificate in PEM.'],
    [
      { h: { ...hook, secretFrom: 'TWO_LINES' } },
      '/targets/h/secretFrom: the environment variable TWO_LINES holds a control character, such as the end of a line.',
    ],
    [
      { d: { ...desk, tokenFrom: 'SPACED' } },
      '/targets/d/tokenFrom: the environment variable SPACED holds what is in no token: a space, or a letter beyond ASCII.',
    ],
    [
      { d: { ...desk, url: 'http://hulp.voorbeeld.be' } },
      '/targets/d/url: must be https: http is for this machine and private networks.',
    ],
    [
      { h: { ...hook, url: 'http://203.0.113.9/tickets' } },
      '/targets/h/url: must be https: http is for this machine and private networks.',
    ],
    [
      { h: { ...hook, secretFrom: 'NOT_THERE' } },
      '/targets/h/secretFrom: the environment variable NOT_THERE is not set.',
    ],
    [
      { h: { ...hook, url: 'https://a:b@voorbeeld.be' } },
      '/targets/h/url: must be an address without a name or password.',
    ],
  ] as const) {
    it(`names what is wrong: ${fault}`, (t) => {
      assert.deepEqual(faultsIn(t, JSON.stringify({ targets: target, routes: {} })), [`at ${fault}`]);
    });
  }

  for (const host of ['127.0.0.1:3000', '[::1]:3000', 'localhost', '10.1.2.3', '[fd00::1]', 'zammad:3000']) {
    it(`lets a target of the own network be without TLS: ${host}`, (t) => {
      const near = { ...desk, url: `http://${host}` };
      assert.deepEqual(faultsIn(t, JSON.stringify({ targets: { near }, routes: {} })), []);
    });
  }

  it('takes the certificates of an authority, with a text in between', (t) => {
    const { ca } = certificateFor('127.0.0.1');
    assert.deepEqual(faultsIn(t, withCa(t, `A root\n${ca}\nThe same - again\n${ca}`)), []);
  });

  it('refuses a certificate that is cut off', (t) => {
    const cut = certificateFor('127.0.0.1').ca.replace(/\n.{64}\n/, '\n');
    assert.deepEqual(faultsIn(t, withCa(t, cut)), ['at /targets/m/caFile: holds a certificate that cannot be read.']);
  });

  for (const [routes, fault] of [
    [{ csamHelpdesk: [] }, '/routes/csamHelpdesk: there is no form for this contact.'],
    [{ constructor: [] }, '/routes/constructor: there is no form for this contact.'],
    [{ aliviaHelpdesk: ['hook', 'mial'] }, '/routes/aliviaHelpdesk: there is no target "mial".'],
    [{ aliviaHelpdesk: ['hook', 'hook'] }, '/routes/aliviaHelpdesk: names a target twice.'],
    [{ aliviaHelpdesk: 'hook' }, '/routes/aliviaHelpdesk: must be a list of target names; an empty one is the inbox.'],
  ] as const) {
    it(`names what is wrong: ${fault}`, (t) => {
      assert.deepEqual(faultsIn(t, JSON.stringify({ targets: { hook }, routes })), [`at ${fault}`]);
    });
  }

  it('has every fault named at once, beside those of the environment', (t) => {
    const targets = { m: { ...mail, port: 0, extra: 1 }, h: { kind: 'webhook' } };
    const faults = faultsOf({ ...environment(t, { targets, routes: { nobody: ['x'] } }), PORT: 'x' });
    const places = faults.map((fault) => /^\w+|(?<= at )\S+(?=:)/.exec(fault.replace(/^.*?\) /, ' '))?.[0]);
    assert.deepEqual(
      new Set(places),
      new Set([
        '/routes/nobody',
        '/targets/h/secretFrom',
        '/targets/h/url',
        '/targets/m/extra',
        '/targets/m/port',
        'PORT',
      ]),
    );
  });
});

describe('the secrets of the targets', () => {
  it('are those of the environment', () => {
    assert.equal(secretsOf(env)('HOOK_SECRET'), 'zeer geheim');
    assert.throws(() => secretsOf(env)('OTHER'), /OTHER is not set/);
  });
});

/** An environment with a file of targets that holds this. */
function environment(t: TestContext, content: unknown): Record<string, string> {
  const file = join(temporaryFolder(t), 'targets.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return { ...env, TARGETS_FILE: file };
}

function faultsOf(variables: Record<string, string>): readonly string[] {
  try {
    configFrom(variables);
    return [];
  } catch (error) {
    assert.ok(error instanceof StartError);
    for (const secret of Object.values(env)) assert.ok(!error.message.includes(secret), 'a secret is said');
    return error.message.split('\n');
  }
}

/** A file of targets with mail to a server of an authority whose file holds this. */
function withCa(t: TestContext, pem: string): string {
  const caFile = join(temporaryFolder(t), 'ca.pem');
  writeFileSync(caFile, pem);
  return JSON.stringify({ targets: { m: { ...mail, caFile } }, routes: {} });
}

/** The faults of a file with this text, without its name. */
function faultsIn(t: TestContext, text: string): readonly string[] {
  return faultsOf(environment(t, text)).map((fault) => fault.replace(/^TARGETS_FILE \(.*?\) /, ''));
}

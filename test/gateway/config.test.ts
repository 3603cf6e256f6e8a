import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { configFrom } from '../../src/gateway/config.ts';
import { StartError } from '../../src/gateway/start-error.ts';

describe('the configuration', () => {
  it('has a default for every key', () => {
    assert.deepEqual(configFrom({ PORT: '', PUBLIC_URL: ' ', TARGETS_FILE: '', DATABASE_URL: '' }), {
      host: '127.0.0.1',
      port: 8787,
      dataDir: './data',
      keepDays: { tickets: 30, attachments: 7 },
      routes: { aliviaHelpdesk: [] },
      targets: {},
      allowedOrigins: '*',
      ticketsPerMinute: 60,
      counts: false,
      casesPerMinute: 20,
    });
  });

  it('is read from the environment', () => {
    const config = configFrom({
      PORT: '9000',
      HOST: '0.0.0.0',
      DATA_DIR: '/srv/tickets',
      DATABASE_URL: 'postgres://wegwijzer:geheim@db.voorbeeld.be/tickets',
      KEEP_TICKETS_DAYS: '14',
      KEEP_ATTACHMENTS_DAYS: '0',
      ROUTES: 'aliviaHelpdesk, ehealthForm',
      ALLOWED_ORIGINS: 'https://portaal.voorbeeld.be,http://localhost:8080',
      PUBLIC_URL: 'https://hulp.voorbeeld.be/gateway/',
      COUNTS: 'on',
    });
    assert.deepEqual(config, {
      host: '0.0.0.0',
      port: 9000,
      dataDir: '/srv/tickets',
      databaseUrl: 'postgres://wegwijzer:geheim@db.voorbeeld.be/tickets',
      keepDays: { tickets: 14, attachments: 0 },
      routes: { aliviaHelpdesk: [], ehealthForm: [] },
      targets: {},
      allowedOrigins: ['https://portaal.voorbeeld.be', 'http://localhost:8080'],
      publicUrl: 'https://hulp.voorbeeld.be/gateway',
      ticketsPerMinute: 60,
      counts: true,
      casesPerMinute: 20,
    });
  });

  it('keeps attachments no longer than tickets', () => {
    assert.deepEqual(configFrom({ KEEP_TICKETS_DAYS: '3' }).keepDays, { tickets: 3, attachments: 3 });
    const wrong = { KEEP_TICKETS_DAYS: '3', KEEP_ATTACHMENTS_DAYS: '4' };
    assert.throws(
      () => configFrom(wrong),
      /^StartError: KEEP_ATTACHMENTS_DAYS must be .* from 0 to .*\(3\), not "4"\.$/,
    );
  });

  for (const [key, values] of Object.entries({
    PORT: ['http', '-1', '65536', '80.5', '0x50'],
    ROUTES: ['Alivia', 'alivia-helpdesk', 'aliviaHelpdesk,', 'a', 'csamHelpdesk', 'constructor'],
    DATABASE_URL: ['tickets', 'mysql://db/tickets', 'postgres://db', 'postgres:'],
    KEEP_TICKETS_DAYS: ['1', '1.5', '3651', 'forever'],
    KEEP_ATTACHMENTS_DAYS: ['31', '-1'],
    ALLOWED_ORIGINS: [
      'portaal.be',
      'https://portaal.be/',
      'https://portaal.be/pad',
      'null',
      'https://a.be,*',
      'ftp://a.be',
    ],
    COUNTS: ['yes', 'ON', '1', 'true'],
    PUBLIC_URL: [
      'hulp.be',
      'ftp://hulp.be',
      'https://hulp.be?x=1',
      'https://hulp.be#x',
      'https://a:b@hulp.be',
      'javascript:1',
    ],
  })) {
    for (const value of values) {
      it(`names ${key} when it is ${value}`, () => {
        assert.throws(() => configFrom({ [key]: value }), {
          name: 'StartError',
          message: new RegExp(`^${key} must be`),
        });
      });
    }
  }

  it('names every wrong key at once', () => {
    const wrong = { PORT: 'x', ROUTES: '!', DATABASE_URL: 'x', ALLOWED_ORIGINS: 'x', PUBLIC_URL: 'x' };
    assert.throws(
      () => configFrom(wrong),
      (error) =>
        error instanceof StartError && Object.keys(wrong).every((key) => error.message.includes(`${key} must be`)),
    );
  });

  it('has every variable explained to the operator', () => {
    const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    const variables = Array.from(read('src/gateway/config.ts').matchAll(/read\('([A-Z_]+)'/g), ([, name]) => name);
    const rows = Array.from(read('docs/operating.md').matchAll(/^\| `([A-Z_]+)`/gm), ([, name]) => name);
    assert.ok(variables.length > 5);
    assert.deepEqual(new Set(rows), new Set(variables));
  });

  it('never says the password of a database', () => {
    assert.throws(
      () => configFrom({ DATABASE_URL: 'mysql://wegwijzer:geheim@db/tickets' }),
      (error) => error instanceof StartError && !error.message.includes('geheim'),
    );
  });
});

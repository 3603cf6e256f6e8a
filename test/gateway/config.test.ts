import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configFrom } from '../../src/gateway/config.ts';
import { StartError } from '../../src/gateway/start-error.ts';

describe('the configuration', () => {
  it('has a default for every key', () => {
    assert.deepEqual(configFrom({ PORT: '', PUBLIC_URL: ' ' }), {
      host: '127.0.0.1',
      port: 8787,
      dataDir: './data',
      routes: ['aliviaHelpdesk'],
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
      ROUTES: 'aliviaHelpdesk, csamHelpdesk',
      ALLOWED_ORIGINS: 'https://portaal.voorbeeld.be,http://localhost:8080',
      PUBLIC_URL: 'https://hulp.voorbeeld.be/gateway/',
      COUNTS: 'on',
    });
    assert.deepEqual(config, {
      host: '0.0.0.0',
      port: 9000,
      dataDir: '/srv/tickets',
      routes: ['aliviaHelpdesk', 'csamHelpdesk'],
      allowedOrigins: ['https://portaal.voorbeeld.be', 'http://localhost:8080'],
      publicUrl: 'https://hulp.voorbeeld.be/gateway',
      ticketsPerMinute: 60,
      counts: true,
      casesPerMinute: 20,
    });
  });

  for (const [key, values] of Object.entries({
    PORT: ['http', '-1', '65536', '80.5', '0x50'],
    ROUTES: ['Alivia', 'alivia-helpdesk', 'aliviaHelpdesk,', 'a'],
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
    const wrong = { PORT: 'x', ROUTES: '!', ALLOWED_ORIGINS: 'x', PUBLIC_URL: 'x' };
    assert.throws(
      () => configFrom(wrong),
      (error) =>
        error instanceof StartError && Object.keys(wrong).every((key) => error.message.includes(`${key} must be`)),
    );
  });
});

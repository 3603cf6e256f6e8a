import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { configFrom } from '../../src/gateway/config.ts';
import { buildGateway } from '../../src/gateway/gateway.ts';
import { listen } from '../../src/gateway/listen.ts';
import { databaseFile } from '../../src/gateway/store/database.ts';
import { onlySqlite, run, startGateway, temporaryFolder } from './harness.ts';

describe('starting the gateway', () => {
  it('fails in one line when the port is taken', async (t) => {
    const { url } = await startGateway(t);
    const { port } = new URL(url);
    const { err, code } = await run('main.ts', { PORT: port, DATA_DIR: temporaryFolder(t) });
    assert.equal(err, `PORT ${port} is taken on 127.0.0.1: stop what uses it, or set another PORT.\n`);
    assert.equal(code, 1);
  });

  it('lets go of the store when it cannot listen', async (t) => {
    const { url } = await startGateway(t);
    const config = { ...configFrom({ PORT: new URL(url).port }), dataDir: temporaryFolder(t) };
    const app = await buildGateway(config, new PassThrough());
    await assert.rejects(listen(app, config), { name: 'StartError' });
    assert.deepEqual(readdirSync(config.dataDir), ['tickets.db']);
  });

  it('fails in one line when the host is not this machine', async (t) => {
    const { err, code } = await run('main.ts', { HOST: '203.0.113.1', PORT: '0', DATA_DIR: temporaryFolder(t) });
    assert.match(err, /^HOST 203\.0\.113\.1 cannot be used with PORT 0: .*\n$/);
    assert.equal(code, 1);
  });

  it('fails in one line when a value cannot be used', async () => {
    const { err, code } = await run('main.ts', { PORT: 'http' });
    assert.equal(err, 'PORT must be a number from 0 to 65535, not "http".\n');
    assert.equal(code, 1);
  });

  it('fails in one line when the data folder is a file', async (t) => {
    const file = join(temporaryFolder(t), 'file');
    writeFileSync(file, '');
    const { err, code } = await run('main.ts', { DATA_DIR: file, PORT: '0' });
    assert.match(err, /^DATA_DIR cannot be used \(.*file\): .*\n$/);
    assert.equal(code, 1);
  });

  it('fails in one line when the database is not one, and leaves it as it is', onlySqlite, async (t) => {
    const dataDir = temporaryFolder(t);
    writeFileSync(databaseFile(dataDir), 'This is not a database. '.repeat(100));
    const { err, code } = await run('main.ts', { DATA_DIR: dataDir, PORT: '0' });
    assert.match(err, /^DATA_DIR cannot be used \(.*\): file is not a database\n$/);
    assert.equal(code, 1);
  });

  it('makes the data folder, for its owner only', async (t) => {
    const dataDir = join(temporaryFolder(t), 'deep', 'data');
    await startGateway(t, { dataDir });
    assert.equal(statSync(dataDir).mode & 0o777, 0o700);
    for (const end of ['', '-wal', '-shm']) assert.equal(statSync(databaseFile(dataDir) + end).mode & 0o777, 0o600);
  });
});

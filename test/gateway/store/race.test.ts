import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { openStore, placeOf, temporaryFolder } from '../harness.ts';
import { keys, type Raced } from './racer.ts';

describe('several processes on one database', () => {
  it('make its tables once, store each key once, and never lease a delivery twice', async (t) => {
    const dataDir = temporaryFolder(t);
    const place = JSON.stringify(placeOf(dataDir));
    const script = join(import.meta.dirname, 'racer.ts');
    const run = async () => (await promisify(execFile)(process.execPath, [script, place])).stdout;
    const raced = (await Promise.all([run(), run(), run()])).map((out) => JSON.parse(out) as Raced);
    const sent = raced.flatMap((one) => one.sent);
    assert.deepEqual(sent.map(({ kind }) => kind).filter((kind) => kind === 'stored').length, keys.length);
    assert.deepEqual(sent.filter(({ kind }) => kind === 'repeated').length, 2 * keys.length);
    assert.equal(new Set(sent.map(({ reference }) => reference)).size, keys.length);
    const leased = raced.flatMap((one) => one.leased).toSorted((a, b) => a - b);
    const { db } = await openStore(t, dataDir);
    const rows = await db.selectFrom('deliveries').select(['id', 'attempts']).orderBy('id').execute();
    assert.deepEqual(
      rows,
      leased.map((id) => ({ id, attempts: 1 })),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayNotTrace } from '../../tools/faults/calls.ts';
import { newDatabase } from '../../tools/faults/databases.ts';
import { killed } from '../../tools/faults/kills.ts';
import { sizes } from '../../tools/faults/measure.ts';
import { raced } from '../../tools/faults/races.ts';
import { inScope } from '../../tools/faults/scope.ts';
import { syncsOf } from '../../tools/faults/syncs.ts';
import { nothingWrong } from './nothing-wrong.ts';

describe('a ticket that was acknowledged by one of two gateways on one PostgreSQL', () => {
  it(`is delivered, once and whole, although one of them is killed ${sizes.killsOnPostgres} times`, async () => {
    const { kills, acknowledged, stored, unanswered, refused, wrong } = await onNewDatabase((databaseUrl) =>
      killed({ kills: sizes.killsOnPostgres, seed: 3, gateways: 2, databaseUrl }),
    );
    assert.deepEqual(wrong, nothingWrong);
    assert.equal(refused, 0);
    assert.equal(kills, sizes.killsOnPostgres);
    assert.equal(stored, acknowledged);
    assert.ok(unanswered > 0);
  });

  it('is one when it comes to both at once', async () => {
    const found = await onNewDatabase((databaseUrl) => raced(sizes.raced, databaseUrl));
    const { unlike, undecided, wrong, again, stored, same, different } = found;
    assert.deepEqual({ unlike, undecided, wrong, again }, { unlike: [], undecided: [], wrong: nothingWrong, again: 0 });
    assert.equal(stored, same + different);
  });

  it('was synced to the disk, although the database would rather not wait', { skip: mayNotTrace() }, async () => {
    const { acknowledged, unsynced } = await onNewDatabase((databaseUrl) => syncsOf(sizes.traced, databaseUrl));
    assert.ok(acknowledged >= sizes.traced, `${acknowledged} answers were seen`);
    assert.equal(unsynced, 0);
  });
});

function onNewDatabase<Result>(work: (databaseUrl: string) => Promise<Result>): Promise<Result> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('TEST_DATABASE_URL is not set: see npm run test:real.');
  return inScope(async (scope) => work(await newDatabase(scope, server)));
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { killedOnTwo } from '../../tools/faults/kills.ts';
import { sizes } from '../../tools/faults/measure.ts';
import { nothingWrong } from './nothing-wrong.ts';

describe('a ticket that was acknowledged', () => {
  it(`is delivered, once and whole, although the gateway is killed ${sizes.kills} times under load`, async () => {
    const { kills, acknowledged, stored, unanswered, refused, wrong } = await killedOnTwo({
      kills: sizes.kills,
      seed: 1,
    });
    assert.deepEqual(wrong, nothingWrong);
    assert.equal(refused, 0);
    assert.equal(kills, sizes.kills);
    // The clients ask until they have an answer, so nothing else is stored.
    assert.equal(stored, acknowledged);
    // The kills came while posts were under way.
    assert.ok(unanswered > kills, `${unanswered} posts were left without an answer`);
  });
});

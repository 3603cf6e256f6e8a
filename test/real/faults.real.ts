import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayNotTrace } from '../../tools/faults/calls.ts';
import { jumped, jumps } from '../../tools/faults/clock-jumps.ts';
import { diskFilled, lengthLimited } from '../../tools/faults/disk-full.ts';
import { sizes } from '../../tools/faults/measure.ts';
import { retryAfter } from '../../tools/faults/misbehaviour.ts';
import { raced } from '../../tools/faults/races.ts';
import { recovered } from '../../tools/faults/sick-targets.ts';
import { syncsOf } from '../../tools/faults/syncs.ts';
import { nothingWrong } from './nothing-wrong.ts';

describe('a ticket that was acknowledged', () => {
  it('was synced to the disk after its request had come in', { skip: mayNotTrace() }, async () => {
    const { acknowledged, unsynced, syncs } = await syncsOf(sizes.traced);
    assert.ok(acknowledged >= sizes.traced, `${acknowledged} answers were seen`);
    assert.equal(unsynced, 0);
    // They share commits, as they do in service.
    assert.ok(syncs < acknowledged, `${syncs} syncs for ${acknowledged} tickets`);
  });

  it('is one when it comes to two gateways at once', async () => {
    const { unlike, undecided, wrong, again, stored, same, different } = await raced(sizes.raced);
    assert.deepEqual({ unlike, undecided, wrong, again }, { unlike: [], undecided: [], wrong: nothingWrong, again: 0 });
    assert.equal(stored, same + different);
  });

  for (const [what, fill] of [
    ['the disk is full', diskFilled],
    ['its files may not grow', lengthLimited],
  ] as const) {
    it(`stays while ${what}: others are refused, until there is room again`, async () => {
      const { wrong, stored, acknowledged, refused, refusal, health, again } = await fill(sizes.disk);
      assert.deepEqual(wrong, nothingWrong);
      assert.equal(again, 0);
      const { before, meanwhile, after } = acknowledged;
      assert.ok(after >= sizes.disk);
      assert.ok(stored >= before + meanwhile + after);
      assert.deepEqual([...refused.keys()], [503]);
      assert.equal(refusal.status, 503);
      assert.match(refusal.type ?? '', /^application\/problem\+json/);
      assert.match(refusal.retryAfter ?? '', /^[1-9]\d*$/);
      assert.equal(health, 200);
    });
  }
});

describe('a target that is not well for minutes', () => {
  it('gets every ticket once it is well, and none as two', async () => {
    for (const { name, tickets, failures, delivered, twice, again, keeps, shortestWait } of await recovered(
      sizes.sick,
    )) {
      assert.deepEqual({ name, delivered, twice }, { name, delivered: tickets, twice: 0 });
      assert.ok(failures >= tickets, `${name} failed ${failures} times`);
      // What it kept came again, for the gateway cannot know.
      if (keeps) assert.ok(again >= tickets, `${name} got ${again} again`);
      if (name === 'busy') assert.ok(shortestWait >= retryAfter * 1000 - 1, `${shortestWait} ms`);
    }
  });
});

describe('a clock that jumps', () => {
  for (const jump of jumps) {
    it(`leaves no delivery behind, and none twice in one hand: ${jump.said}`, async () => {
      const { delivered, atOnce, again } = await jumped(jump, sizes.jumped);
      assert.deepEqual({ delivered, atOnce }, { delivered: sizes.jumped, atOnce: 0 });
      // Two gateways cannot know of each other what they have in hand, but by the clock.
      if (jump.wrongBy.length === 1) assert.equal(again, 0);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import type { SendOutcome } from '../../src/ticket/client.ts';
import {
  aged,
  answered,
  claimed,
  entryOf,
  isDue,
  isLeased,
  toldOf,
  wakeOf,
  type Entry,
} from '../../src/ticket/entry.ts';
import { postingOf, stored, unreachable } from './form-harness.ts';

const second = 1000;
const hour = 3_600_000;
const at = Date.UTC(2026, 10, 20, 9);
const posting = postingOf({ createdAt: at });
const fresh = entryOf(posting);

/** The entry after so many attempts that nobody answered. */
const tried = (times: number, outcome: SendOutcome = unreachable, random = 1): Entry => {
  let entry = fresh;
  for (let n = 0; n < times; n += 1) entry = answered(claimed(entry, at, 100), outcome, at, random);
  return entry;
};

describe('A ticket in the outbox', () => {
  it('is due at once, and being sent only while its lease runs', () => {
    assert.ok(isDue(fresh, at));
    assert.ok(!isLeased(fresh, at));
    const leased = claimed(fresh, at, 100);
    assert.ok(isLeased(leased, at + 15 * second));
    assert.ok(!isLeased(leased, at + 46 * second));
    assert.equal(leased.attempts, 1);
  });

  it('waits twice as long after each attempt without an answer, from five seconds to ten minutes', () => {
    const waits = [1, 2, 3, 8, 9, 50].map((times) => tried(times).nextAt - at);
    assert.deepEqual(
      waits,
      [5, 10, 20, 600, 600, 600].map((n) => n * second),
    );
    assert.equal(tried(1, unreachable, 0).nextAt - at, 2.5 * second);
    assert.equal(tried(1).leasedUntil, 0);
  });

  it('waits as long as the gateway asks, but no longer than an hour', () => {
    const asked = tried(1, { kind: 'unreachable', why: 'server', retryAfter: 120 * second });
    assert.equal(asked.nextAt, at + 120 * second);
    assert.ok(!isDue(asked, at + second, true));
    assert.equal(tried(1, { kind: 'unreachable', why: 'server', retryAfter: 99 * hour }).nextAt, at + hour);
  });

  it('says from the second attempt on that something before the gateway does not let it through', () => {
    const barred: SendOutcome = { kind: 'unreachable', why: 'notAGateway', isBarred: true };
    assert.deepEqual(
      [tried(1, barred), tried(2, barred), tried(2)].map(({ isBarred }) => !!isBarred),
      [false, true, false],
    );
  });

  it('is tried before its time when that is urgent', () => {
    assert.ok(!isDue(tried(3), at));
    assert.ok(isDue(tried(3), at, true));
  });

  it('is due after the clock was set back, and its lease is over', () => {
    assert.ok(isDue(tried(3), at - 48 * hour));
    assert.ok(!isLeased(claimed(fresh, at, 100), at - 48 * hour));
  });

  it('holds nothing of what was typed once it is stored', () => {
    const sent = answered(claimed(fresh, at, 100), stored, at, 0);
    assert.equal(sent.state, 'sent');
    assert.equal(sent.body, undefined);
    assert.equal(sent.receipt?.reference, 'WW-7K3P9Q');
    assert.doesNotMatch(JSON.stringify(sent), /an@voorbeeld/);
  });

  it('keeps its body when it is refused, and says what of it', () => {
    const invalid = answered(fresh, { kind: 'invalid', errors: [{ field: 'reach', detail: 'no' }] }, at, 0);
    assert.deepEqual([invalid.state, invalid.refusal], ['refused', { fields: ['reach'], isConflict: false }]);
    assert.deepEqual(invalid.body, posting.body);
    assert.equal(answered(fresh, { kind: 'conflict' }, at, 0).refusal?.isConflict, true);
  });

  it('is given up after a day, its body erased, and is told for a month', () => {
    const waiting = tried(4);
    assert.equal(aged(waiting, at + 24 * hour - 1), waiting);
    const expired = aged(waiting, at + 24 * hour);
    assert.deepEqual([expired?.state, expired?.body], ['expired', undefined]);
    assert.ok(expired && aged(expired, at + 29 * 24 * hour));
    assert.equal(aged(expired, at + 32 * 24 * hour), undefined);
  });

  it('is not given up while it is being sent', () => {
    const leased = claimed(fresh, at + 24 * hour - 1, 100);
    assert.equal(aged(leased, at + 24 * hour + 1), leased);
  });

  it('is kept no longer because the clock was set back', () => {
    const now = at - 1000 * hour;
    const old = aged(fresh, now);
    assert.equal(old && aged(old, now + 24 * hour)?.state, 'expired');
  });

  it('goes ten minutes after its end was told; one that is refused waits to be mended, for a day', () => {
    const sent = toldOf(answered(fresh, stored, at, 0), at);
    assert.ok(aged(sent, at + 599 * second));
    assert.equal(aged(sent, at + 601 * second), undefined);
    const refused = toldOf(answered(fresh, { kind: 'refused', status: 413, title: '' }, at, 0), at);
    assert.equal(aged(refused, at + 23 * hour), refused);
    assert.equal(aged(refused, at + 25 * hour), undefined);
  });

  it('is stored once it was, whatever it was before', () => {
    const expired = aged(tried(1), at + 25 * hour)!;
    assert.equal(answered(expired, stored, at, 0).state, 'sent');
  });

  it('is looked at again while anything can happen to it, whatever happened before', () => {
    const outcome = fc.constantFrom<SendOutcome>(unreachable, stored, { kind: 'conflict' });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 6 }), fc.nat(100 * hour), fc.boolean(), (outcomes, later, isHeld) => {
        const ended = outcomes.reduce((entry, one) => answered(claimed(entry, at, 1), one, at, 0.5), fresh);
        const entry = aged(isHeld ? claimed(ended, at, 1) : ended, at + later);
        if (entry?.state !== 'queued' && entry?.state !== 'refused') return;
        const wake = wakeOf(entry, at + later);
        assert.ok(wake !== undefined && wake > at + later && wake <= at + later + 24 * hour);
      }),
    );
  });
});

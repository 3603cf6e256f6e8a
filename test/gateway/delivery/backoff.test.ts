import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isGivenUp, longestWait, waitAfter } from '../../../src/gateway/delivery/backoff.ts';
import { farthestAhead } from '../../../src/gateway/store/deliveries.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('the wait after an attempt', () => {
  it('doubles from two seconds to an hour', () => {
    let elapsed = 0;
    const waits = Array.from({ length: 13 }, (_, index) => {
      const wait = waitAfter({ attempt: index + 1, elapsed }, 0);
      elapsed += wait;
      return wait / 1000;
    });
    assert.deepEqual(waits, [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600]);
  });

  it('is shorter by up to a half, at random', () => {
    assert.equal(waitAfter({ attempt: 3, elapsed: hour }, 0.5), 6000);
    assert.equal(waitAfter({ attempt: 3, elapsed: hour }, 0.999_999), 4000);
  });

  it('is as long as the target asks, up to an hour', () => {
    assert.equal(waitAfter({ attempt: 1, elapsed: 0, after: 120 }, 0.9), 120_000);
    assert.equal(waitAfter({ attempt: 12, elapsed: day, after: 120 }, 0), longestWait);
    assert.equal(waitAfter({ attempt: 1, elapsed: 0, after: 86_400 }, 0), longestWait);
    assert.equal(waitAfter({ attempt: 1, elapsed: 0, after: -5 }, 0), 2000);
  });

  it('begins anew when an operator queued the delivery again', () => {
    assert.equal(waitAfter({ attempt: 150, elapsed: 0 }, 0), 2000);
    assert.equal(waitAfter({ attempt: 151, elapsed: 2000 }, 0), 4000);
  });

  it('is no shorter for a clock that was set back, and no longer for one that was set ahead', () => {
    assert.equal(waitAfter({ attempt: 5, elapsed: -day }, 0), 32_000);
    assert.equal(waitAfter({ attempt: 5, elapsed: 400 * day }, 0), 32_000);
  });

  it('is never so long that the store takes it for a fault of the clock', () => {
    assert.ok(longestWait < farthestAhead);
  });
});

describe('a delivery', () => {
  it('is given up after seven days', () => {
    assert.ok(!isGivenUp({ attempt: 175, elapsed: 7 * day - 1 }));
    assert.ok(isGivenUp({ attempt: 175, elapsed: 7 * day }));
  });

  it('is not given up when it was hardly tried, whatever the clock says', () => {
    assert.ok(!isGivenUp({ attempt: 99, elapsed: 400 * day }));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timeOf } from '../../src/session/ticket-time.ts';
import { allDutch } from '../text/dutch.ts';

const text = await allDutch();
const at = new Date(2026, 10, 21, 9, 5).getTime();
const said = (...now: [number, number, number]) => timeOf(text, at, new Date(...now).getTime());

describe('the time of a ticket', () => {
  it('is that of the day', () => assert.equal(said(2026, 10, 21), '09:05'));

  it('is said with its day and month on any other', () => {
    assert.equal(said(2026, 10, 22), '21 november om 09:05');
    // The same day of the week.
    assert.equal(said(2026, 10, 28), '21 november om 09:05');
  });
});

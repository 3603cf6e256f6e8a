import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inboxText } from '../../../src/gateway/inbox/inbox-text.ts';

describe('the list of tickets', () => {
  it('has room for more tickets than a call can have arguments', () => {
    const ticket = {
      reference: 'WW-000001',
      storedAt: '2026-11-22T13:05:06.000Z',
      contact: 'aliviaHelpdesk',
      progress: 'open',
    } as const;
    const lines = inboxText(Array.from({ length: 200_000 }, () => ticket)).split('\n');
    assert.equal(lines.length, 200_001);
    assert.equal(lines.at(-1), 'WW-000001  2026-11-22T13:05:06.000Z  aliviaHelpdesk  open');
  });
});

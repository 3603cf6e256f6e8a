import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPrivateAddress } from '../../src/gateway/private-address.ts';

describe('an address of a private network', () => {
  const near = ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1', '172.31.255.255', '192.168.1.1', 'fd12::1'];
  const elsewhere = ['126.255.255.255', '172.32.0.1', '203.0.113.9', '::ffff:203.0.113.9', '2001:db8::1', 'fe00::1'];
  for (const address of near) it(`is one: ${address}`, () => assert.ok(isPrivateAddress(address)));
  for (const address of [...elsewhere, '', 'localhost', '10.1', 'unknown']) {
    it(`is not one: ${JSON.stringify(address)}`, () => assert.ok(!isPrivateAddress(address)));
  }
});

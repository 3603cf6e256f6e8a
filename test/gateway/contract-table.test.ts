import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractTable, type ContractRow } from '../ticket/contract-table.ts';
import { post, problemIn, receiptIn, startGateway } from './harness.ts';

describe('the gateway', () => {
  for (const row of contractTable) {
    it(row.it, async (t) => {
      const { url } = await startGateway(t, { routes: { aliviaHelpdesk: [], ehealthForm: [] } });
      await check(row, url);
    });
  }
});

async function check({ earlier, request, answer }: ContractRow, url: string): Promise<void> {
  const first = earlier && (await receiptIn(await post(url, earlier.key, earlier.body)));
  const response = await post(url, request.key, request.body);
  assert.equal(response.status, answer.status);
  assert.equal(response.headers.get('content-type')?.split(';')[0], answer.mediaType);
  if (answer.status !== 201) {
    const { errors = [] } = await problemIn(response);
    assert.deepEqual(errors.map(({ pointer }) => pointer).toSorted(), answer.pointers.toSorted());
    return;
  }
  const receipt = await receiptIn(response);
  if (answer.receipt === 'the same as earlier') assert.deepEqual(receipt, first);
  assert.match(receipt.reference, /^WW-[0-9A-HJKMNP-TV-Z]{6}$/);
}

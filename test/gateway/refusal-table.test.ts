import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { validTicket } from '../ticket/contract-table.ts';
import { post, problemIn, receiptIn, startGateway } from './harness.ts';
import { refusalCases, type RefusalCase } from './refusal-cases.ts';

const key = 'refusal-case';

describe('a ticket is refused', () => {
  for (const row of refusalCases) {
    it(`when ${row.when}`, async (t) => {
      const problem = await problemIn(await refused(t, row));
      assert.equal(problem.status, row.status);
      const named = problem.errors?.map(({ pointer }) => pointer) ?? [];
      assert.deepEqual(named.toSorted(), row.places.toSorted());
    });
  }
});

describe('the documented table of refusals', () => {
  it('has exactly these rows', () => {
    const doc = readFileSync(new URL('../../docs/tickets-api.md', import.meta.url), 'utf8');
    const table = /^\| refused when[^]*?(?=\n\n)/m.exec(doc)?.[0].split('\n').slice(2) ?? [];
    const cells = table.map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
    assert.deepEqual(
      cells,
      refusalCases.map(({ when, status, places }) => [
        when,
        String(status),
        places.map((place) => `\`${place}\``).join(', '),
      ]),
    );
  });
});

async function refused(
  t: TestContext,
  { config, earlier, headers, body = validTicket }: RefusalCase,
): Promise<Response> {
  const { url } = await startGateway(t, { routes: { aliviaHelpdesk: [], ehealthForm: [] }, ...config });
  if (earlier) await receiptIn(await post(url, key, earlier));
  return fetch(`${url}/v1/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

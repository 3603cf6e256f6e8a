/** Against Zammad's published interface (its documentation of tickets, articles and tokens): it cannot run here. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Attempted, OutgoingTicket } from '../../../src/gateway/targets/target.ts';
import { bodyOf } from '../../../src/gateway/targets/ticket-text.ts';
import { zammad } from '../../../src/gateway/targets/zammad.ts';
import { aliviaTicket, ehealthTicket, everyByte } from './examples.ts';
import { closedServer, startServer, type Answer, type Came } from './http-server.ts';

type Document = { readonly title: string; readonly customer_id: string };

const isCreation = ({ method }: Came) => method === 'POST';
const isSearch = ({ method }: Came) => method === 'GET';

const customersIn = (came: readonly Came[]) =>
  came.filter(isCreation).map(({ body }) => (body as Document).customer_id);

/** A Zammad with these titles, numbered from 22001. `fault` answers in its place. */
async function groupAt(
  t: TestContext,
  titles: string[] = [],
  fault: (came: Came, act: () => Answer) => Answer | undefined = () => undefined,
) {
  const kept = (title: string) => ({
    id: titles.indexOf(title) + 1,
    number: `2200${titles.indexOf(title) + 1}`,
    title,
  });
  const act = ({ body }: Came): Answer => {
    if (body === undefined) return { status: 200, json: titles.map(kept) };
    const { title } = body as Document;
    titles.push(title);
    return { status: 201, json: kept(title) };
  };
  const { url, came } = await startServer(t, (one) => fault(one, () => act(one)) ?? act(one));
  return { deliver: attemptAt(t, `${url}/`), came };
}

function attemptAt(t: TestContext, url: string) {
  const config = {
    kind: 'zammad',
    url,
    tokenFrom: 'TOKEN',
    group: '2nd Level',
    customer: 'anoniem@voorbeeld.be',
  } as const;
  const target = zammad(config, (variable) => `secret-of-${variable}`);
  return (ticket: OutgoingTicket = ehealthTicket): Promise<Attempted> =>
    target.deliver(ticket, { attempt: 1, signal: t.signal });
}

describe('a ticket for Zammad', () => {
  it('is searched for, and then created in the group as if the visitor had', async (t) => {
    const { deliver, came } = await groupAt(t);

    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '22001' });

    const [search, creation] = came;
    assert.equal(came.length, 2);
    assert.equal(search?.method, 'GET');
    assert.equal(search.path, '/api/v1/tickets/search');
    assert.deepEqual(Object.fromEntries(search.query), { query: 'WW-7K2M9P', limit: '50', expand: 'true' });
    assert.equal(search.headers.authorization, 'Token token=secret-of-TOKEN');
    assert.equal(creation?.method, 'POST');
    assert.equal(creation.path, '/api/v1/tickets');
    assert.equal(creation.headers.authorization, 'Token token=secret-of-TOKEN');
    assert.equal(creation.headers['content-type'], 'application/json');
    assert.deepEqual(creation.body, {
      title: 'Aanmelden lukt niet (WW-7K2M9P)',
      group: '2nd Level',
      customer_id: 'guess:zoe.peeters@voorbeeld.be',
      article: {
        subject: 'Aanmelden lukt niet (WW-7K2M9P)',
        body: bodyOf(ehealthTicket),
        content_type: 'text/plain',
        type: 'web',
        sender: 'Customer',
        internal: false,
        attachments: [
          { filename: 'schérm één.png', data: everyByte.toString('base64'), 'mime-type': 'image/png' },
          { filename: 'notitie.txt', data: 'w6nDqW4NCnR3ZWUKZHJpZQo=', 'mime-type': 'text/plain' },
        ],
      },
    });
  });

  it('has the configured customer when the visitor gave no address', async (t) => {
    const { deliver, came } = await groupAt(t);
    await deliver(aliviaTicket);
    assert.deepEqual(customersIn(came), ['guess:anoniem@voorbeeld.be']);
  });

  it('has the configured customer when Zammad does not take the address', async (t) => {
    const error = "Invalid email 'zoe.peeters@voorbeeld.be' of customer";
    const { deliver, came } = await groupAt(t, [], ({ body }) =>
      (body as Document | undefined)?.customer_id.includes('zoe') === true
        ? { status: 422, json: { error } }
        : undefined,
    );
    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '22001' });
    assert.deepEqual(customersIn(came), ['guess:zoe.peeters@voorbeeld.be', 'guess:anoniem@voorbeeld.be']);
  });

  it('is found and not made again when its answer was lost', async (t) => {
    const titles: string[] = [];
    const { deliver } = await groupAt(t, titles, (came, act) => {
      if (!isCreation(came)) return undefined;
      act();
      return 'drop';
    });

    const why = 'create: gave no answer (UND_ERR_SOCKET)';
    assert.deepEqual(await deliver(), { kind: 'retry', why, after: 60 });
    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '22001' });
    assert.equal(titles.length, 1);
  });

  it('is not taken for a ticket that only speaks of it', async (t) => {
    const titles = ['Vervolg op (WW-7K2M9P) (WW-000000)', 'WW-7K2M9P', '(WW-7K2M9P) doorgestuurd'];
    const { deliver } = await groupAt(t, titles);
    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '22004' });
  });
});

describe('an attempt at Zammad that fails', () => {
  const denied = (status: number, headers = {}): Answer => ({ status, json: { error: 'zoe.peeters@…' }, headers });
  const rows: readonly (readonly [name: string, isAt: (came: Came) => boolean, answer: Answer, wanted: Attempted])[] = [
    ['in an unknown group', isCreation, denied(422), refused('create: answered 422')],
    ['without the right', isCreation, denied(403), refused('create: answered 403 (the token has no right to do this)')],
    ['with an unknown token', isSearch, denied(401), again('search: answered 401 (it does not know the token)')],
    [
      'without the right to search',
      isSearch,
      denied(403),
      again('search: answered 403 (the token has no right to do this)'),
    ],
    [
      'with a login page',
      isSearch,
      { status: 200, text: '<p>' },
      again('search: answered what is not a list of tickets'),
    ],
    ['with an error of the server', isCreation, denied(500), again('create: answered 500', 60)],
    ['with a long maintenance', isCreation, denied(503, { 'retry-after': '900' }), again('create: answered 503', 900)],
    ['with too many requests', isCreation, denied(429, { 'retry-after': '5' }), again('create: answered 429', 5)],
  ];
  for (const [name, isAt, answer, wanted] of rows) {
    it(`${wanted.kind === 'refused' ? 'is refused' : 'is made again'}: ${name}`, async (t) => {
      const { deliver } = await groupAt(t, [], (came) => (isAt(came) ? answer : undefined));
      assert.deepEqual(await deliver(), wanted);
    });
  }

  it('is made again when nothing listens', async (t) => {
    const deliver = attemptAt(t, await closedServer());
    assert.deepEqual(await deliver(), again('search: gave no answer (ECONNREFUSED)'));
  });
});

function refused(why: string): Attempted {
  return { kind: 'refused', why };
}

function again(why: string, after?: number): Attempted {
  return after === undefined ? { kind: 'retry', why } : { kind: 'retry', why, after };
}

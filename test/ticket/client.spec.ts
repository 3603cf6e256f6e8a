import { assert } from '@open-wc/testing';
import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { patienceFor, ticketContacts, type Unreachable } from '../../src/ticket/ask.ts';
import { sendTicket, type SendOutcome } from '../../src/ticket/client.ts';
import { contractTable, validTicket, type ContractRow } from './contract-table.ts';
import {
  conflict,
  contacts,
  created,
  hang,
  invalid,
  loginPage,
  malformed,
  noRoute,
  offline,
  repeatedKey,
  routes,
  tickets,
  tooLarge,
  unavailable,
  type Answer,
} from './handlers.ts';
import type { Problem, TicketBody, TicketReceipt } from '../../src/ticket/contract.ts';

const gateway = 'https://gateway.example/helpdesk/';
const worker = setupWorker();

const send = (body = validTicket, key = 'key-of-a-test', signal = new AbortController().signal) =>
  sendTicket({ gateway, body, key, signal });

/** Answers JSON that no handler of the contract gives. */
const json =
  (status: number, body: unknown, mediaType = 'application/json'): Answer =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': mediaType } });

const situations: Readonly<Record<ContractRow['situation'], (row: ContractRow) => Answer>> = {
  created: () => created,
  repeatedKey: () => repeatedKey,
  conflict: () => conflict,
  invalid: ({ answer }) => invalid(...(answer.status === 201 ? [] : answer.pointers)),
  noRoute: () => noRoute,
};

const post = ({ key, body }: ContractRow['request']) =>
  fetch(`${gateway}v1/tickets`, { method: 'POST', headers: { 'idempotency-key': key }, body: JSON.stringify(body) });

/** What the client must make of a row's answer. */
const outcomeOf = ({ answer }: ContractRow, receipt: TicketReceipt): SendOutcome => {
  if (answer.status === 201) return { kind: 'stored', receipt };
  if (answer.status === 409) return { kind: 'conflict' };
  const detail = 'is not valid';
  return {
    kind: 'invalid',
    errors: answer.pointers.map((pointer) => ({ field: pointer.replace('#/fields/', ''), detail })),
  };
};

before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
afterEach(() => worker.resetHandlers());
// Not awaited: a request that is never answered is never done.
after(() => void worker.stop());

describe('The gateway of the browser tests', () => {
  for (const row of contractTable) {
    it(row.it, async () => {
      worker.use(tickets(created));
      const first: unknown = row.earlier && (await (await post(row.earlier)).json());
      worker.use(tickets(situations[row.situation](row)));
      const response = await post(row.request);
      assert.equal(response.status, row.answer.status);
      assert.equal(response.headers.get('content-type')?.split(';')[0], row.answer.mediaType);
      if (row.answer.status === 201) {
        const receipt: TicketReceipt = await response.json();
        assert.match(receipt.reference, /^WW-[0-9A-HJKMNP-TV-Z]{6}$/);
        if (row.answer.receipt === 'the same as earlier') assert.deepEqual(receipt, first);
      } else {
        const { errors = [] }: Problem = await response.json();
        assert.sameMembers(
          errors.map(({ pointer }) => pointer),
          [...row.answer.pointers],
        );
      }
    });
  }
});

describe('sendTicket', () => {
  for (const row of contractTable) {
    it(`understands the gateway that ${row.it}`, async () => {
      worker.use(tickets(created));
      const receipt: TicketReceipt = await (await post(row.request)).json();
      worker.use(tickets(situations[row.situation](row)));
      // The table has bodies that the types forbid.
      const outcome = await send(row.request.body as TicketBody, row.request.key);
      assert.deepEqual(outcome, outcomeOf(row, receipt));
    });
  }

  it('posts the body as JSON under its key, below the path of the gateway, without cookies', async () => {
    const seen: Request[] = [];
    worker.use(
      tickets((info) => {
        seen.push(info.request.clone());
        return created(info);
      }),
    );
    await send();
    const [request] = seen;
    assert.equal(request?.url, 'https://gateway.example/helpdesk/v1/tickets');
    assert.equal(request?.credentials, 'omit');
    assert.equal(request?.headers.get('content-type'), 'application/json');
    assert.equal(request?.headers.get('idempotency-key'), 'key-of-a-test');
    assert.deepEqual(await request?.json(), validTicket);
  });

  const unreachable: readonly (readonly [what: string, answer: Answer, why: Unreachable])[] = [
    ['no connection', offline, 'network'],
    ['a 503', unavailable, 'server'],
    ['a 500 that is a problem', json(500, { title: 'x', status: 500 }, 'application/problem+json'), 'server'],
    ['too many tickets', json(429, { title: 'x', status: 429 }, 'application/problem+json'), 'server'],
    ['a 408', json(408, { title: 'x', status: 408 }, 'application/problem+json'), 'server'],
    ['a login page', loginPage, 'notAGateway'],
    ['JSON that is cut off', malformed, 'notAGateway'],
    ['a receipt without a reference', json(201, { statusUrl: '/' }), 'notAGateway'],
    ['a receipt with an empty reference', json(201, { reference: '', statusUrl: '/' }), 'notAGateway'],
    ['a receipt that is a list', json(201, []), 'notAGateway'],
    ['a receipt that is null', json(201, null), 'notAGateway'],
    ['a receipt as a page', json(201, { reference: 'WW-000000', statusUrl: '/' }, 'text/html'), 'notAGateway'],
    ['a receipt with 200', json(200, { reference: 'WW-000000', statusUrl: '/' }), 'notAGateway'],
    ['a 404 of a web server', json(404, 'Not Found', 'text/html'), 'notAGateway'],
    ['a 400 in another form', json(400, { error: 'x' }), 'notAGateway'],
    ['a problem without a title', json(400, {}, 'application/problem+json'), 'notAGateway'],
    ['a problem with wrong errors', json(400, { title: 'x', errors: [{}] }, 'application/problem+json'), 'notAGateway'],
  ];
  for (const [what, answer, why] of unreachable) {
    it(`takes ${what} for no answer (${why})`, async () => {
      worker.use(tickets(answer));
      const isBarred = why === 'notAGateway' ? { isBarred: false } : {};
      assert.deepEqual(await send(), { kind: 'unreachable', why, ...isBarred });
    });
  }

  it('says when something before the gateway does not let it through', async () => {
    for (const status of [403, 413]) {
      worker.use(tickets(json(status, '<h1>nginx</h1>', 'text/html')));
      // oxlint-disable-next-line no-await-in-loop -- One after the other.
      assert.deepEqual(await send(), { kind: 'unreachable', why: 'notAGateway', isBarred: true });
    }
  });

  it('takes a ticket nowhere else', async () => {
    for (const status of [307, 308]) {
      let isElsewhere = false;
      const elsewhere: Answer = (info) => {
        isElsewhere = true;
        return created(info);
      };
      const away = () => new Response(null, { status, headers: { location: 'https://elsewhere.example/v1/tickets' } });
      worker.use(http.post('https://gateway.example/*', away), http.post('https://elsewhere.example/*', elsewhere));
      // oxlint-disable-next-line no-await-in-loop -- One after the other.
      assert.deepEqual(await send(), { kind: 'unreachable', why: 'network' });
      assert.isFalse(isElsewhere);
    }
  });

  it('reads for how long the gateway asks to be left alone', async () => {
    const busy =
      (retryAfter: string): Answer =>
      () =>
        new Response('', { status: 503, headers: { 'retry-after': retryAfter } });
    worker.use(tickets(busy('120')));
    assert.deepEqual(await send(), { kind: 'unreachable', why: 'server', retryAfter: 120_000 });
    worker.use(tickets(busy(new Date(Date.now() + 3_600_000).toUTCString())));
    const outcome = await send();
    assert.approximately((outcome.kind === 'unreachable' && outcome.retryAfter) || 0, 3_600_000, 60_000);
    for (const nothing of ['soon', '-5', 'Fri, 20 Nov 2020 09:00:00 GMT']) {
      worker.use(tickets(busy(nothing)));
      assert.deepEqual(await send(), { kind: 'unreachable', why: 'server' });
    }
  });

  it('waits longer for an answer to more, up to five minutes', () => {
    assert.deepEqual([0, 29_999, 300_000, 13_000_000].map(patienceFor), [15_000, 15_000, 25_000, 300_000]);
  });

  it('says which refusal it is when no place is named', async () => {
    worker.use(tickets(tooLarge));
    assert.deepEqual(await send(), { kind: 'refused', status: 413, title: 'Payload Too Large' });
  });

  it('waits fifteen seconds and no longer', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const asked: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      asked.push(milliseconds);
      return timeout(1);
    };
    try {
      worker.use(tickets(hang));
      assert.deepEqual(await send(), { kind: 'unreachable', why: 'timeout' });
      assert.deepEqual(asked, [15_000]);
    } finally {
      AbortSignal.timeout = timeout;
    }
  });

  it('stops when the caller does, at once or while it waits', async () => {
    worker.use(tickets(hang));
    assert.deepEqual(await send(validTicket, 'key-of-a-test', AbortSignal.abort()), {
      kind: 'unreachable',
      why: 'network',
    });
    const controller = new AbortController();
    const outcome = send(validTicket, 'key-of-a-test', controller.signal);
    controller.abort();
    assert.deepEqual(await outcome, { kind: 'unreachable', why: 'network' });
  });

  it('takes a malformed gateway URL for no connection', async () => {
    const outcome = await sendTicket({
      gateway: 'nowhere',
      body: validTicket,
      key: 'key-of-a-test',
      signal: AbortSignal.abort(),
    });
    assert.deepEqual(outcome, { kind: 'unreachable', why: 'network' });
  });
});

describe('ticketContacts', () => {
  const ask = () => ticketContacts(gateway, new AbortController().signal);

  it('names the contacts to which the gateway has a route', async () => {
    worker.use(contacts(routes('aliviaHelpdesk')));
    assert.deepEqual(await ask(), ['aliviaHelpdesk']);
    worker.use(contacts(routes()));
    assert.deepEqual(await ask(), []);
  });

  for (const [what, answer] of Object.entries({
    'no connection': offline,
    'a 503': unavailable,
    'a login page': loginPage,
    'JSON of something else': json(200, { contacts: 'all' }),
    'a list with something else in it': json(200, { contacts: [4] }),
    'another media type': json(200, { contacts: [] }, 'text/plain'),
  })) {
    it(`names none after ${what}`, async () => {
      worker.use(contacts(answer));
      assert.equal(await ask(), undefined);
    });
  }
});

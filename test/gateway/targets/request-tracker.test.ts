import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { RequestTrackerConfig } from '../../../src/gateway/targets/config.ts';
import { requestTracker } from '../../../src/gateway/targets/request-tracker.ts';
import type { Attempted, OutgoingTicket } from '../../../src/gateway/targets/target.ts';
import { bodyOf } from '../../../src/gateway/targets/ticket-text.ts';
import { aliviaTicket, ehealthTicket, everyByte } from './examples.ts';
import { closedServer, startServer, type Answer, type Came } from './http-server.ts';
import { referenceField, Tracker } from './request-tracker-server.ts';

const isCreation = ({ method }: Came) => method === 'POST';
const isSearch = ({ path }: Came) => path.endsWith('/tickets');

/** A queue of an installation; `fault` answers in its place, before or (by calling `act`) after it did its work. */
async function queueAt(
  t: TestContext,
  tracker: Tracker,
  changes: Partial<RequestTrackerConfig> = {},
  fault: (came: Came, act: () => Answer) => Answer | undefined = () => undefined,
) {
  const { url, came } = await startServer(t, (one) => {
    let done: Answer | undefined;
    const act = () => (done ??= tracker.answer(one));
    return fault(one, act) ?? act();
  });
  const config = {
    kind: 'request-tracker',
    url,
    tokenFrom: 'TOKEN',
    queue: 'Hulp',
    referenceField,
    ...changes,
  } as const;
  const target = requestTracker(config, (variable) => `secret-of-${variable}`);
  const deliver = (ticket: OutgoingTicket = ehealthTicket, attempt = 1): Promise<Attempted> =>
    target.deliver(ticket, { attempt, signal: t.signal });
  return { deliver, came, url };
}

describe('a ticket for Request Tracker', () => {
  it('is created in the queue, with the fields, the reference and the files', async (t) => {
    const tracker = new Tracker();
    const { deliver, came } = await queueAt(t, tracker, { customFields: { ticketNumber: 'Nummer', name: 'Naam' } });

    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '1' });

    const creation = came.find(isCreation);
    assert.equal(creation?.path, '/REST/2.0/ticket');
    assert.equal(creation.headers.authorization, 'token secret-of-TOKEN');
    assert.deepEqual(creation.body, {
      Queue: 'Hulp',
      Subject: 'Aanmelden lukt niet (WW-7K2M9P)',
      Requestor: 'zoe.peeters@voorbeeld.be',
      Content: bodyOf(ehealthTicket),
      ContentType: 'text/plain',
      CustomFields: { Nummer: 'EH-55', [referenceField]: 'WW-7K2M9P' },
    });
    assert.deepEqual(creation.files, [
      { field: 'Attachments', name: 'schérm één.png', type: 'image/png', content: everyByte },
      { field: 'Attachments', name: 'notitie.txt', type: 'text/plain', content: Buffer.from('één\r\ntwee\ndrie\n') },
    ]);
  });

  it('has files whose names cannot become anything else', async (t) => {
    const { deliver, came } = await queueAt(t, new Tracker());
    const [file] = ehealthTicket.attachments;
    const names = ['你好 – “é”.png', 'a"; name="JSON".png', 'b\r\nx: y.png'];
    await deliver({ ...ehealthTicket, attachments: names.map((name) => ({ ...file!, name })) });
    assert.deepEqual(
      came.find(isCreation)?.files.map(({ field, name }) => [field, name]),
      [
        ['Attachments', '你好 – “é”.png'],
        ['Attachments', "a'; name='JSON'.png"],
        ['Attachments', 'b\r\nx: y.png'],
      ],
    );
  });

  it('is found and not made again when its answer was lost', async (t) => {
    const tracker = new Tracker();
    let lost = 0;
    const { deliver } = await queueAt(t, tracker, {}, (came, act) => {
      if (!isCreation(came) || lost++ > 0) return undefined;
      act();
      return 'drop';
    });

    const first = await deliver();
    assert.equal(first.kind, 'retry');
    assert.deepEqual(await deliver(ehealthTicket, 2), { kind: 'done', targetNumber: '1' });
    assert.equal(tracker.tickets.length, 1);
  });

  it('is not taken for another ticket', async (t) => {
    const tracker = new Tracker();
    const { deliver } = await queueAt(t, tracker);

    assert.deepEqual(await deliver(aliviaTicket), { kind: 'done', targetNumber: '1' });
    assert.deepEqual(await deliver(ehealthTicket), { kind: 'done', targetNumber: '2' });
  });

  const requestors: readonly (readonly [string, OutgoingTicket, string | undefined, unknown])[] = [
    ['the visitor', ehealthTicket, 'anoniem@voorbeeld.be', 'zoe.peeters@voorbeeld.be'],
    [
      'the configured one when the visitor gave no address',
      aliviaTicket,
      'anoniem@voorbeeld.be',
      'anoniem@voorbeeld.be',
    ],
    ['nobody when there is none at all', aliviaTicket, undefined, undefined],
  ];
  for (const [who, ticket, requestor, wanted] of requestors) {
    it(`has as requestor ${who}`, async (t) => {
      const tracker = new Tracker();
      const { deliver } = await queueAt(t, tracker, requestor === undefined ? {} : { requestor });
      await deliver(ticket);
      assert.equal(tracker.tickets[0]?.document['Requestor'], wanted);
    });
  }
});

describe('a requestor that Request Tracker does not take', () => {
  it('does not keep the ticket from being made', async (t) => {
    const tracker = new Tracker();
    const { deliver } = await queueAt(t, tracker, { requestor: 'anoniem@voorbeeld.be' }, ({ body }) =>
      (body as Readonly<Record<string, unknown>> | undefined)?.['Requestor'] === 'zoe.peeters@voorbeeld.be'
        ? { status: 400, json: { message: 'zoe.peeters@voorbeeld.be is an address RT receives mail at.' } }
        : undefined,
    );
    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '1' });
    assert.equal(tracker.tickets[0]?.document['Requestor'], 'anoniem@voorbeeld.be');
  });
});

describe('two attempts for Request Tracker at the same time', () => {
  for (const unique of [true, false]) {
    it(`leave one ticket where the field is ${unique ? '' : 'not '}unique`, async (t) => {
      const tracker = new Tracker({ unique });
      const { deliver } = await queueAt(t, tracker, {}, (came) => {
        if (isCreation(came)) tracker.add(ehealthTicket.reference);
        return undefined;
      });

      assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '1' });
      assert.equal(tracker.tickets.length, 2);
      assert.deepEqual(
        tracker.open.map(({ id }) => id),
        [1],
      );
    });
  }

  it('are left to a person when the token may not merge', async (t) => {
    const tracker = new Tracker({ unique: true, noMerge: true });
    const { deliver } = await queueAt(t, tracker, {}, (came) => {
      if (isCreation(came)) tracker.add(ehealthTicket.reference);
      return undefined;
    });

    const why = 'ticket 2 is a second one of ticket 1 and could not be merged: close it';
    assert.deepEqual(await deliver(), { kind: 'retry', why });
    assert.deepEqual(await deliver(ehealthTicket, 2), { kind: 'done', targetNumber: '1' });
    assert.equal(tracker.tickets.length, 2);
  });
});

describe('a reference that Request Tracker drops', () => {
  it('is set in a second step', async (t) => {
    const tracker = new Tracker({ drops: 'create' });
    const { deliver } = await queueAt(t, tracker);
    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '1' });
    assert.equal(tracker.tickets[0]?.reference, ehealthTicket.reference);
  });

  it('makes no second ticket when it cannot be set at all', async (t) => {
    const tracker = new Tracker({ drops: 'always' });
    const { deliver } = await queueAt(t, tracker);
    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '1' });
    assert.equal(tracker.tickets.length, 1);
  });

  it('makes no second ticket when that cannot be seen', async (t) => {
    const tracker = new Tracker();
    const { deliver, came } = await queueAt(t, tracker, {}, (one) =>
      isSearch(one) && tracker.tickets.length > 0 ? { status: 500 } : undefined,
    );
    assert.deepEqual(await deliver(), { kind: 'done', targetNumber: '1' });
    assert.equal(came.filter(isCreation).length, 1);
  });
});

describe('an attempt at Request Tracker that fails', () => {
  const message = 'No permission for zoe.peeters@voorbeeld.be';
  const denied = (status: number, headers = {}) => ({ status, json: { message }, headers });
  const rows: readonly (readonly [name: string, isAt: (came: Came) => boolean, answer: Answer, wanted: Attempted])[] = [
    ['without the right', isCreation, denied(403), refused('create: answered 403 (the token has no right to do this)')],
    ['with a bad document', isCreation, denied(400), refused('create: answered 400')],
    ['with too large a document', isCreation, denied(413), refused('create: answered 413')],
    ['with an unknown token', isCreation, denied(401), again('create: answered 401 (it does not know the token)')],
    ['at a wrong address', isSearch, denied(404), again('search: answered 404 (there is nothing at this address)')],
    [
      'without the right to search',
      isSearch,
      denied(403),
      again('search: answered 403 (the token has no right to do this)'),
    ],
    ['with an error of the server', isCreation, denied(500), again('create: answered 500')],
    ['with too many requests', isCreation, denied(429, { 'retry-after': '30' }), again('create: answered 429', 30)],
    [
      'with a server in maintenance',
      isSearch,
      denied(503, { 'retry-after': '120' }),
      again('search: answered 503', 120),
    ],
    [
      'with a login page',
      isSearch,
      { status: 200, text: '<html>' },
      again('search: answered what is not a list of tickets'),
    ],
    ['with no number', isCreation, { status: 201, json: {} }, again('create: answered 201 without a ticket number')],
    ['with half an answer', isSearch, 'drop', again('search: gave no answer (UND_ERR_SOCKET)')],
    [
      'with an endless answer',
      isSearch,
      { status: 200, text: ' '.repeat(300_000) },
      again('search: answered what is not a list of tickets'),
    ],
  ];
  for (const [name, isAt, answer, wanted] of rows) {
    it(`${wanted.kind === 'refused' ? 'is refused' : 'is made again'}: ${name}`, async (t) => {
      const { deliver } = await queueAt(t, new Tracker(), {}, (came) => (isAt(came) ? answer : undefined));
      assert.deepEqual(await deliver(), wanted);
    });
  }

  it('goes nowhere that a redirect says', async (t) => {
    const elsewhere = await startServer(t, () => ({ status: 200, json: { items: [] } }));
    const { deliver } = await queueAt(t, new Tracker(), {}, () => ({
      status: 302,
      headers: { location: elsewhere.url },
    }));
    assert.equal((await deliver()).kind, 'retry');
    assert.deepEqual(elsewhere.came, []);
  });

  it('is made again when nothing listens', async (t) => {
    const url = await closedServer();
    const config = { kind: 'request-tracker', url, tokenFrom: 'T', queue: 'Q', referenceField } as const;
    const target = requestTracker(config, () => 'secret');
    assert.deepEqual(
      await target.deliver(ehealthTicket, { attempt: 1, signal: t.signal }),
      again('search: gave no answer (ECONNREFUSED)'),
    );
  });

  it('ends when it is told to', async (t) => {
    const stop = new AbortController();
    const { url } = await startServer(t, () => {
      stop.abort();
      return 'hang';
    });
    const config = { kind: 'request-tracker', url, tokenFrom: 'T', queue: 'Q', referenceField } as const;
    const target = requestTracker(config, () => 'secret');
    assert.deepEqual(
      await target.deliver(ehealthTicket, { attempt: 1, signal: stop.signal }),
      again('search: gave no answer in time'),
    );
  });
});

function refused(why: string): Attempted {
  return { kind: 'refused', why };
}

function again(why: string, after?: number): Attempted {
  return after === undefined ? { kind: 'retry', why } : { kind: 'retry', why, after };
}

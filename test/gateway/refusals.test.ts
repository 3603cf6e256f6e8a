import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import SQLite from 'better-sqlite3';
import { databaseFile } from '../../src/gateway/store/database.ts';
import { validTicket } from '../ticket/contract-table.ts';
import { onlySqlite, post, problemIn, receiptIn, startGateway } from './harness.ts';

const { fields } = validTicket;
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, 'x']));
/** The form of the contact: each is named when it is missing. */
const required = ['#/fields/name', '#/fields/reach', '#/fields/message'];

/** A body that is not a ticket, beside those of `refusal-cases.ts` → the pointers of every place where it is wrong. */
const wrongBodies: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['an empty object', {}, ['#/contact', '#/language', '#/catalogue', '#/summary', '#/fields']],
  ['null', null, ['#']],
  ['a list', [validTicket], ['#']],
  ['a text', 'help', ['#']],
  ['several unknown parts', { ...validTicket, a: 1, 'b/c~d é': 1 }, ['#/a', '#/b~1c~0d%20%C3%A9']],
  ['half a pair as a key', { ...validTicket, '\uD800': 1 }, ['#/%EF%BF%BD']],
  ['a contact of one letter', { ...validTicket, contact: 'a' }, ['#/contact']],
  ['a contact with a line end', { ...validTicket, contact: 'aliviaHelpdesk\n' }, ['#/contact']],
  ['a contact that is too long', { ...validTicket, contact: 'a'.repeat(42) }, ['#/contact']],
  ['an empty catalogue', { ...validTicket, catalogue: '' }, ['#/catalogue']],
  ['a catalogue as a number', { ...validTicket, catalogue: 12 }, ['#/catalogue']],
  ['a summary that is not a list', { ...validTicket, summary: 'tried' }, ['#/summary']],
  [
    'wrong lines',
    { ...validTicket, summary: ['', 'x', 'x'.repeat(401), 3] },
    ['#/summary/0', '#/summary/2', '#/summary/3'],
  ],
  ['a line too many', { ...validTicket, summary: Array.from({ length: 41 }, () => 'x') }, ['#/summary']],
  ['fields as a list', { ...validTicket, fields: ['x'] }, ['#/fields']],
  ['no field', { ...validTicket, fields: {} }, ['#/fields', ...required]],
  [
    'a field too many',
    { ...validTicket, fields: many(13) },
    ['#/fields', ...required, ...Object.keys(many(13)).map((key) => `#/fields/${key}`)],
  ],
  ['an empty field', { ...validTicket, fields: { ...fields, message: '' } }, ['#/fields/message']],
  ['fields of white space', { ...validTicket, fields: { name: ' ', reach: '\t\n', message: '\u00A0' } }, required],
  [
    'a field that is too long',
    { ...validTicket, fields: { ...fields, message: 'x'.repeat(4001) } },
    ['#/fields/message'],
  ],
  [
    'a field that is not a text',
    { ...validTicket, fields: { ...fields, message: { text: 'x' } } },
    ['#/fields/message'],
  ],
  [
    'wrong field keys',
    { ...validTicket, fields: { Message: 'x', 'a-b': 'x', '': 'x', ...fields } },
    ['#/fields/Message', '#/fields/a-b', '#/fields/'],
  ],
  [
    'fields of every object',
    { ...validTicket, fields: { ...fields, constructor: 'x', toString: 'x', hasOwnProperty: 'x' } },
    ['#/fields/constructor', '#/fields/toString', '#/fields/hasOwnProperty'],
  ],
];

describe('a body that is not a ticket', () => {
  for (const [name, body, pointers] of wrongBodies) {
    it(`has every wrong place named: ${name}`, async (t) => {
      const { url } = await startGateway(t);
      const problem = await problemIn(await post(url, 'wrong-body', body));
      assert.equal(problem.status, 400);
      const named = problem.errors?.map(({ pointer }) => pointer) ?? [];
      assert.deepEqual(named.toSorted(), pointers.toSorted());
      assert.ok(problem.errors?.every(({ detail }) => detail !== ''));
    });
  }

  it('does not make the answer grow without end', async (t) => {
    const { url } = await startGateway(t);
    const problem = await problemIn(await post(url, 'wrong-body', { ...validTicket, summary: Array(60_000).fill(0) }));
    assert.equal(problem.errors?.length, 100);
  });
});

/** A request that never becomes a ticket, beside those of `refusal-cases.ts` → its status. */
const wrongRequests: readonly (readonly [string, string, RequestInit, number])[] = [
  ['no key', '/v1/tickets', posted({ 'content-type': 'application/json' }), 400],
  ['a long key', '/v1/tickets', posted({ ...json('x'.repeat(101)) }), 400],
  ['a key with a space', '/v1/tickets', posted({ ...json('key with space') }), 400],
  ['bad JSON', '/v1/tickets', posted(json('key-12345'), '{"contact":'), 400],
  ['an empty body', '/v1/tickets', posted(json('key-12345'), ''), 400],
  ['a form', '/v1/tickets', posted({ ...json('key-12345'), 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['a problem', '/v1/tickets', posted({ ...json('key-12345'), 'content-type': 'application/problem+json' }), 415],
  ['a body without a type', '/v1/tickets', posted({ 'idempotency-key': 'key-12345', 'content-type': '' }), 415],
  ['300 kB of text in a sixth file', '/v1/tickets', posted(json('key-12345'), sixFiles(300_000)), 413],
  ['a page that is not there', '/v1/nothing', {}, 404],
  ['a page that is not there, outside /v1', '/nothing', {}, 404],
  ['a method that is not there', '/v1/tickets', { method: 'DELETE' }, 404],
  ['a path that is not one', '/v1/%zz', {}, 400],
  ['a path without end', `/v1/tickets/${'x'.repeat(2000)}`, {}, 414],
];

describe('a request that is not understood', () => {
  for (const [name, path, init, status] of wrongRequests) {
    it(`is answered with a problem: ${name}`, async (t) => {
      const { url } = await startGateway(t);
      const response = await fetch(url + path, init);
      assert.equal((await problemIn(response)).status, status);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    });
  }

  it('has the missing header named', async (t) => {
    const { url } = await startGateway(t);
    const response = await fetch(`${url}/v1/tickets`, posted({ 'content-type': 'application/json' }));
    assert.match((await problemIn(response)).detail ?? '', /headers: idempotency-key is missing/);
  });

  it('is answered with a problem when it is not HTTP', async (t) => {
    const { url } = await startGateway(t);
    assert.match(await raw(url, 'GARBAGE\r\n\r\n'), /^HTTP\/1.1 400 [\s\S]*problem\+json[\s\S]*"status":400/);
    const header = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`;
    assert.match(await raw(url, header), /^HTTP\/1.1 431 [\s\S]*problem\+json[\s\S]*"status":431/);
  });
});

describe('too many tickets from one address', () => {
  it('are refused until later, each address for itself', async (t) => {
    const { url } = await startGateway(t, { ticketsPerMinute: 2 });
    await receiptIn(await post(url, 'limit-001', validTicket));
    await receiptIn(await post(url, 'limit-002', validTicket));
    const refused = await post(url, 'limit-003', validTicket);
    assert.equal((await problemIn(refused)).status, 429);
    assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/);
    const other = posted({ ...json('limit-003'), 'x-forwarded-for': '203.0.113.9' });
    await receiptIn(await fetch(`${url}/v1/tickets`, other));
  });
});

describe('a store that fails', onlySqlite, () => {
  it('is a problem without particulars, and stores no half ticket', async (t) => {
    const { url, dataDir, stop } = await startGateway(t);
    const file = new SQLite(databaseFile(dataDir));
    file.exec('alter table deliveries rename to away');
    const response = await post(url, 'failing-1', validTicket);
    assert.match(response.headers.get('retry-after') ?? '', /^\d+$/);
    assert.deepEqual(await problemIn(response), {
      type: 'about:blank',
      title: 'Service Unavailable',
      status: 503,
      detail: 'The store failed.',
    });
    assert.deepEqual(file.prepare('select count(*) as count from tickets').get(), { count: 0 });
    file.exec('alter table away rename to deliveries');
    file.close();
    await receiptIn(await post(url, 'failing-1', validTicket));
    assert.match(await stop(), /"msg":"failed"/);
  });
});

function json(key: string): Record<string, string> {
  return { 'content-type': 'application/json', 'idempotency-key': key };
}

function posted(headers: Record<string, string>, body = JSON.stringify(validTicket)): RequestInit {
  return { method: 'POST', headers, body };
}

function sixFiles(lastLength: number): string {
  const content = (index: number): string => 'x'.repeat(index === 5 ? lastLength : 10);
  return JSON.stringify({ attachments: Array.from({ length: 6 }, (_, index) => ({ content: content(index) })) });
}

async function raw(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(request);
  return text(socket);
}

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { contacts } from '../../../flows/contacts.ts';
import words from '../../../locales/nl/status.json' with { type: 'json' };
import { statusPage, unknownPage } from '../../../src/gateway/status-page/status-page.ts';
import type { TicketStatus } from '../../../src/ticket/contract.ts';
import { forms } from '../../../src/ticket/forms.ts';
import { validTicket } from '../../ticket/contract-table.ts';
import { post, receiptIn, startGateway } from '../harness.ts';

const headers = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const ticket: TicketStatus = {
  reference: 'WW-7K2M9Q',
  status: 'stored',
  contact: 'aliviaHelpdesk',
  storedAt: '2026-11-22T12:24:22.000Z',
};

/** What is read of a page, on one line. */
const textOf = (page: string): string =>
  page
    .replace(/<style>[^]*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the status address', () => {
  it('gives a page to who prefers one, with the words of the status', async (t) => {
    const { url } = await startGateway(t);
    const { reference, statusUrl } = await receiptIn(await post(url, 'page-001', validTicket));
    const response = await fetch(new URL(statusUrl, url), { headers });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    const read = textOf(await response.text());
    for (const said of ['Uw vraag is bewaard', reference, 'de helpdesk van Alivia', '02/214.19.09']) {
      assert.ok(read.includes(said), said);
    }
    for (const personal of Object.values(validTicket.fields)) assert.ok(!read.includes(personal), personal);
    assert.ok(!read.includes(words.targetNumber));
  });

  it('gives JSON to all others, and says to caches what decides', async (t) => {
    const { url } = await startGateway(t, { allowedOrigins: ['https://portaal.voorbeeld.be', 'https://x.be'] });
    const { statusUrl } = await receiptIn(await post(url, 'page-002', validTicket));
    for (const accept of ['*/*', 'application/json']) {
      const response = await fetch(new URL(statusUrl, url), { headers: { accept } });
      assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
      assert.equal(response.headers.get('vary'), 'Origin, Accept');
    }
  });

  it('gives a page in the same dress when there is no such ticket', async (t) => {
    const { url } = await startGateway(t);
    const response = await fetch(`${url}/v1/tickets/%3Cscript%3E`, { headers });
    assert.equal(response.status, 404);
    assert.equal(await response.text(), unknownPage());
    assert.ok(textOf(unknownPage()).includes(words.unknown.heading));
  });

  it('keeps its page out of caches, indexes, frames and the addresses of other sites, and runs nothing', async (t) => {
    const { url } = await startGateway(t);
    const { statusUrl } = await receiptIn(await post(url, 'page-003', validTicket));
    for (const path of [statusUrl, '/v1/tickets/none']) {
      const response = await fetch(new URL(path, url), { headers });
      const style = /<style>([^]*)<\/style>/.exec(await response.text())?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      assert.equal(
        response.headers.get('content-security-policy'),
        `default-src 'none';style-src 'sha256-${hash}';base-uri 'none';form-action 'none';frame-ancestors 'none'`,
      );
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
      assert.equal(response.headers.get('x-robots-tag'), 'noindex');
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    }
  });
});

describe('the status page', () => {
  for (const status of ['stored', 'delivered', 'refused', 'closed'] as const) {
    it(`says so when a ticket is ${status}, for each contact and in sentences of at most 20 words`, () => {
      for (const contact of [...Object.keys(forms), 'somebodyElse']) {
        const page = statusPage({ ...ticket, status, contact });
        const read = textOf(page);
        assert.ok(read.includes(words[status].heading));
        assert.doesNotMatch(read, /undefined|\{\{/);
        const sentences = Array.from(page.matchAll(/<p>([^]*?)<\/p>/g), ([, said = '']) =>
          textOf(said).split(/[.?!:] /),
        );
        for (const sentence of sentences.flat()) assert.ok(sentence.split(' ').length <= 20, sentence);
      }
    });
  }

  it('has the number of the target only when it gave one, as text', () => {
    const read = textOf(statusPage({ ...ticket, status: 'delivered', targetNumber: '<b>47"11</b>' }));
    assert.ok(read.includes('Ticketnummer &#60;b&#62;47&#34;11&#60;/b&#62;'), read);
    assert.ok(!textOf(statusPage({ ...ticket, status: 'delivered' })).includes('Ticketnummer'));
  });

  it('says when the ticket was stored as it is in Belgium, in winter and in summer', () => {
    assert.ok(statusPage(ticket).includes('>22 november 2026 om 13:24<'));
    const summer = statusPage({ ...ticket, storedAt: '2026-07-31T22:05:00.000Z' });
    assert.ok(summer.includes('>1 augustus 2026 om 00:05<'));
  });

  it('names for each contact with a form the number that the documents print, and no other', () => {
    const numbers = Object.keys(forms).map(
      (key) => statusPage({ ...ticket, contact: key }).match(/tel:[+\d]+">[^<]*/)?.[0],
    );
    const { aliviaHelpdesk, ehealthPhone } = contacts;
    const linkTo = ({ phone }: typeof aliviaHelpdesk | typeof ehealthPhone) => `tel:${phone.tel}">${phone.text}`;
    assert.deepEqual(Object.keys(forms), ['aliviaHelpdesk', 'coordinator', 'ehealthForm']);
    assert.deepEqual(numbers, [linkTo(aliviaHelpdesk), undefined, linkTo(ehealthPhone)]);
  });

  it('has no contact in its words that has no form', () => {
    assert.deepEqual(Object.keys(words.contacts).toSorted(), [...Object.keys(forms), 'other'].toSorted());
  });
});

import { assert } from '@open-wc/testing';
import { eraseAll } from '../../src/ticket/erase.ts';
import { loadDraft, noDraft, saveDraft } from '../../src/ticket/draft.ts';
import { marker } from '../../src/ticket/mark.ts';
import { Outbox } from '../../src/ticket/outbox.ts';
import { Sender, theSender, type SenderOptions } from '../../src/ticket/sender.ts';
import type { SendOutcome, SendRequest } from '../../src/ticket/client.ts';
import { deleteDatabase } from './database.ts';
import { postingOf } from './posting.ts';

const hour = 3_600_000;
const posting = postingOf();
const { key } = posting;
const stored: SendOutcome = { kind: 'stored', receipt: { reference: 'WW-7K3P9Q', statusUrl: '/v1/tickets/x' } };
const unreachable: SendOutcome = { kind: 'unreachable', why: 'network' };

/** A gateway: each request waits until the test answers it. */
class Gateway {
  readonly requests: (SendRequest & { readonly answer: (outcome: SendOutcome) => void })[] = [];
  #came: (() => void) | undefined;

  readonly send = (request: SendRequest): Promise<SendOutcome> =>
    new Promise((answer) => {
      this.requests.push({ ...request, answer });
      // As the real client does.
      request.signal.addEventListener('abort', () => answer(unreachable));
      this.#came?.();
    });

  /** The request with this number, as soon as it is there. */
  async request(number: number) {
    while (this.requests.length <= number) await new Promise<void>((resolve) => (this.#came = resolve));
    return this.requests[number]!;
  }
}

const open: { stop(): void; erase(): Promise<void> }[] = [];
let gateway = new Gateway();

/** A tab with this clock. */
async function tab(options: Partial<SenderOptions> = {}): Promise<Sender> {
  const sender = new Sender({ outbox: new Outbox(), send: gateway.send, random: () => 1, ...options });
  open.push(sender);
  await sender.start();
  return sender;
}

/** Resolves when what a sender has is so. */
function until(sender: Sender, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      stop();
      resolve();
    };
    const stop = sender.listen(look);
    queueMicrotask(look);
  });
}

/** Resolves when an attempt is over, to the last. */
async function over(sender: Sender): Promise<void> {
  await until(sender, () => isFree(sender));
  await navigator.locks.request(`wegwijzer:${key}`, () => {});
}

const stateOf = (sender: Sender) => sender.entries.find((entry) => entry.key === key)?.state;
const isFree = (sender: Sender) =>
  sender.entries.every(({ attempts, leasedUntil }) => attempts > 0 && leasedUntil === 0);

beforeEach(() => (gateway = new Gateway()));
afterEach(async () => {
  for (const sender of open.splice(0)) {
    await sender.erase();
    sender.stop();
  }
  await deleteDatabase();
  localStorage.clear();
  sessionStorage.clear();
});

describe('The sender', () => {
  it('sends nothing that is not on disk', async () => {
    const sender = await tab();
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    const order: string[] = [];
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      if (order.length === 0) this.transaction.addEventListener('complete', () => order.push('on disk'));
      return request;
    };
    try {
      await sender.post(posting);
      await gateway.request(0);
      order.push('sent');
      assert.deepEqual(order, ['on disk', 'sent']);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('erases what was typed as soon as it is stored, and keeps the receipt', async () => {
    const sender = await tab();
    await sender.post(posting);
    (await gateway.request(0)).answer(stored);
    await until(sender, () => stateOf(sender) === 'sent');
    const next = await tab();
    assert.equal(next.entries[0]?.receipt?.reference, 'WW-7K3P9Q');
    assert.notInclude(JSON.stringify(next.entries), 'an@voorbeeld.be');
    assert.lengthOf(gateway.requests, 1);
  });

  it('goes on in the next visit, at once and under the same key', async () => {
    // What it plans lies ten minutes ahead.
    const first = await tab({ now: () => Date.now() + hour / 6 });
    await first.post(posting);
    (await gateway.request(0)).answer(unreachable);
    await until(first, () => isFree(first));
    first.stop();
    const next = await tab();
    const request = await gateway.request(1);
    assert.deepEqual([request.key, request.body], [key, posting.body]);
    request.answer(stored);
    await until(next, () => stateOf(next) === 'sent');
  });

  it('leaves a gateway alone in the next visit that asked for patience', async () => {
    const first = await tab();
    await first.post(posting);
    (await gateway.request(0)).answer({ kind: 'unreachable', why: 'server', retryAfter: hour });
    await over(first);
    first.stop();
    const next = await tab();
    await next.run(true);
    assert.lengthOf(gateway.requests, 1);
    const late = await tab({ now: () => Date.now() + 2 * hour });
    (await gateway.request(1)).answer(stored);
    await until(late, () => stateOf(late) === 'sent');
  });

  it('goes on at once with what a tab that died was sending', async () => {
    const frame = await otherTab();
    await frame.post(posting);
    await gateway.request(0);
    frame.close();
    await tab();
    assert.equal((await gateway.request(1)).key, key);
  });

  it('tries again when the network is back, but not before a gateway wants to be asked', async () => {
    const sender = await tab();
    await sender.post(posting);
    (await gateway.request(0)).answer(unreachable);
    await over(sender);
    dispatchEvent(new Event('online'));
    (await gateway.request(1)).answer({ kind: 'unreachable', why: 'server', retryAfter: hour });
    await over(sender);
    await sender.run(true);
    assert.lengthOf(gateway.requests, 2);
    const retried = sender.retry(key);
    (await gateway.request(2)).answer(stored);
    await retried;
    assert.equal(stateOf(sender), 'sent');
  });

  it('tries again by itself', async () => {
    let later = 0;
    const { setTimeout } = globalThis;
    const sender = await tab({ now: () => Date.now() + later });
    await sender.post(posting);
    // Time flies.
    globalThis.setTimeout = ((task: () => void, wait = 0) => {
      later += wait;
      return setTimeout(task);
    }) as typeof setTimeout;
    try {
      (await gateway.request(0)).answer({ kind: 'unreachable', why: 'timeout' });
      (await gateway.request(1)).answer(stored);
      await until(sender, () => stateOf(sender) === 'sent');
    } finally {
      globalThis.setTimeout = setTimeout;
    }
    assert.isAbove(later, 4000);
  });

  it('gives what is sent again a day from then, under the same key', async () => {
    let now = Date.now();
    const sender = await tab({ now: () => now });
    const first = sender.keyedBodyOf(posting.body, undefined);
    now += 23 * hour;
    const again = sender.keyedBodyOf(structuredClone(posting.body), first);
    assert.deepEqual(again, { ...first, createdAt: now });
    await sender.post({ ...posting, ...again });
    (await gateway.request(0)).answer(unreachable);
    await until(sender, () => isFree(sender));
    now += 2 * hour;
    void sender.run(true);
    assert.equal((await gateway.request(1)).key, first.key);
  });

  it('gives up after a day, erases what was typed, and has it told', async () => {
    const first = await tab();
    await first.post(posting);
    (await gateway.request(0)).answer(unreachable);
    await until(first, () => isFree(first));
    first.stop();
    const next = await tab({ now: () => Date.now() + 24 * hour });
    await until(next, () => stateOf(next) === 'expired');
    assert.notInclude(JSON.stringify(next.entries), 'an@voorbeeld.be');
    assert.lengthOf(next.news, 1);
    assert.lengthOf(gateway.requests, 1);
  });

  it('has each end told once, over all tabs', async () => {
    const tabs = [await tab(), await tab(), await tab()];
    await tabs[0]?.post(posting);
    (await gateway.request(0)).answer(stored);
    await Promise.all(tabs.map((one) => until(one, () => stateOf(one) === 'sent')));
    const told = await Promise.all(tabs.map((one) => one.told(key)));
    assert.lengthOf(told.filter(Boolean), 1);
  });

  it('has nothing told of what a form shows', async () => {
    const sender = await tab();
    const hide = sender.show(key);
    await sender.post(posting);
    (await gateway.request(0)).answer(stored);
    await until(sender, () => stateOf(sender) === 'sent');
    assert.deepEqual(sender.news, []);
    const heard = until(sender, () => sender.news.length === 1);
    hide();
    await heard;
  });
});

describe('The senders of several tabs', () => {
  it('never send one ticket at the same time', async () => {
    const [one, ...others] = [await tab(), await tab(), await tab()];
    const frame = await otherTab();
    await one.post(posting);
    const request = await gateway.request(0);
    await Promise.all(others.map((other) => until(other, () => stateOf(other) === 'queued')));
    await Promise.all([
      ...others.map((other) => other.retry(key)),
      ...others.map((other) => other.run(true)),
      frame.retry(key),
    ]);
    assert.lengthOf(gateway.requests, 1);
    request.answer(stored);
    await Promise.all(others.map((other) => until(other, () => stateOf(other) === 'sent')));
    assert.lengthOf(gateway.requests, 1);
  });

  it('never send it at the same time either where the browser has no locks', async () => {
    Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
    try {
      const [one, other] = [await tab(), await tab()];
      await one.post(posting);
      const request = await gateway.request(0);
      await until(other, () => stateOf(other) === 'queued');
      await Promise.all([other.retry(key), other.run(true)]);
      assert.lengthOf(gateway.requests, 1);
      request.answer(unreachable);
      await until(other, () => isFree(other));
      void other.retry(key);
      (await gateway.request(1)).answer(stored);
      await until(one, () => stateOf(one) === 'sent');
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });

  it('send it where locks are refused', async () => {
    const request = () => Promise.reject(new DOMException('No', 'SecurityError'));
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request } });
    try {
      const sender = await tab();
      await sender.post(posting);
      (await gateway.request(0)).answer(stored);
      await until(sender, () => stateOf(sender) === 'sent');
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });

  it('stop sending what another takes out', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.post(posting);
    const { signal } = await gateway.request(0);
    await until(other, () => stateOf(other) === 'queued');
    await other.take(key);
    await until(one, () => signal.aborted);
    assert.deepEqual((await tab()).entries, []);
  });

  it('hear of it when what was taken out was stored all the same', async () => {
    const [one, other] = [await tab(), await tab()];
    await one.post(posting);
    const { answer } = await gateway.request(0);
    await until(other, () => stateOf(other) === 'queued');
    // The answer comes before the news that nobody wants it any more.
    answer(stored);
    await other.take(key);
    await until(other, () => stateOf(other) === 'sent' || stateOf(one) === 'sent');
  });
});

describe('‘Wis alles’', () => {
  it('leaves nothing of tickets, nor of what is being sent', async () => {
    const sender = theSender();
    await sender.start();
    saveDraft('aliviaHelpdesk', { ...noDraft, values: { message: 'Ik geraak niet binnen.' } });
    await sender.post({ ...posting, gateway: new URL('/nowhere/', location.href).href });
    const other = await tab();
    await until(other, () => stateOf(other) === 'queued');
    const heard = until(other, () => other.entries.length === 0);
    await eraseAll();
    await heard;
    assert.deepEqual(sender.entries, []);
    assert.isUndefined(loadDraft('aliviaHelpdesk'));
    assert.isNull(localStorage.getItem(marker));
    assert.notInclude(
      (await indexedDB.databases()).map(({ name }) => name),
      'wegwijzer-outbox',
    );
  });

  it('drops the answer to what was being sent', async () => {
    const sender = await tab();
    await sender.post(posting);
    const request = await gateway.request(0);
    await sender.erase();
    request.answer(stored);
    await sender.retry(key);
    assert.deepEqual(sender.entries, []);
  });

  it('is not outrun by what is being put in', async () => {
    const sender = await tab();
    const posted = sender.post(posting);
    await sender.erase();
    await posted;
    assert.deepEqual(sender.entries, []);
    assert.lengthOf(gateway.requests, 0);
  });

  it('reaches the other tabs also from a page that never looked into the outbox', async () => {
    const other = await tab();
    await other.post(posting);
    const { signal } = await gateway.request(0);
    const heard = until(other, () => other.entries.length === 0);
    await new Sender({ outbox: new Outbox(), send: gateway.send }).erase();
    await heard;
    assert.isTrue(signal.aborted);
  });

  it('erases the drafts of other tabs', async () => {
    const sender = await tab();
    saveDraft('aliviaHelpdesk', { ...noDraft, values: { message: 'x' } });
    const erased = until(sender, () => loadDraft('aliviaHelpdesk') === undefined);
    await (await tab()).erase();
    await erased;
  });
});

/** A sender in a document of its own, as in another tab; `close` ends it without a word. */
async function otherTab() {
  const frame = document.createElement('iframe');
  const ready = new Promise<Sender>((resolve) =>
    Object.assign(globalThis, { frameReady: resolve, frameSend: gateway.send }),
  );
  frame.srcdoc = `<script type="module">
    import { Outbox } from '${new URL('../../src/ticket/outbox.ts', import.meta.url).pathname}';
    import { Sender } from '${new URL('../../src/ticket/sender.ts', import.meta.url).pathname}';
    const sender = new Sender({ outbox: new Outbox(), send: (request) => parent.frameSend(request) });
    await sender.start();
    parent.frameReady(sender);
  </script>`;
  document.body.append(frame);
  const sender = await ready;
  const close = () => frame.remove();
  open.push({ stop: close, erase: async () => {} });
  return {
    post: (one: typeof posting) => sender.post(one),
    retry: (one: string) => sender.retry(one),
    close,
  };
}

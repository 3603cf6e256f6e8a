import { assert } from '@open-wc/testing';
import { theSender } from '../../src/ticket/sender.ts';
import { created, hang, offline, tickets } from '../ticket/handlers.ts';
import type { WegwijzerTicketEvent } from '../../src/elements/public-events.ts';
import { GuidePage } from './guide-page.ts';
import { atTicket, fill, got, withGateway, worker } from './ticket-form.ts';

withGateway();

describe('‘Wis alles’', () => {
  it('is at hand on every page, beside beginning again', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    assert.deepEqual(page.controls.slice(-2), ['Opnieuw beginnen', 'Wis alles']);
    await page.presses('Op een computer', 'Het lukt niet');
    assert.deepEqual(page.controls.slice(-2), ['Opnieuw beginnen', 'Wis alles']);
    await page.press('Ik wil iemand spreken');
    assert.deepEqual(page.controls.slice(-2), ['Opnieuw beginnen', 'Wis alles']);
  });

  it('leaves nothing of a ticket that is being written, and begins at the first question', async () => {
    const page = await atTicket();
    await fill(page);
    assert.include(Object.values(sessionStorage).join(), 'Maria Voorbeeld');
    await page.press('Wis alles');
    await page.hears('Alles is gewist.');
    assert.equal(page.heading, 'Wie bent u in Alivia?');
    await nothingIsKept();
    const again = await atTicket();
    assert.equal((await again.field('Uw naam')).value, '');
  });

  it('leaves nothing of a ticket that waits to be sent: it is never sent', async () => {
    const page = await waiting();
    assert.include(await outboxed(), 'Maria Voorbeeld');
    await page.press('Wis alles');
    await page.hears('Alles is gewist.');
    await nothingIsKept();
    got.length = 0;
    globalThis.dispatchEvent(new Event('online'));
    await (await GuidePage.open({ gateway: '/gateway' })).reads('Waar zit u vast?');
    assert.deepEqual(got, []);
  });

  it('keeps what the page itself keeps', async () => {
    localStorage.setItem('portal', 'x');
    sessionStorage.setItem('portal', 'y');
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    await page.presses('Op een computer', 'Wis alles');
    await page.hears('Alles is gewist.');
    assert.deepEqual([localStorage.getItem('portal'), sessionStorage.getItem('portal')], ['x', 'y']);
    localStorage.clear();
  });
});

describe('‘Wis alles’ in another tab', () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  /** Presses it in a tab where no form was opened; `blocked` runs there first. */
  async function otherTab(blocked = ''): Promise<() => Promise<void>> {
    const frame = document.createElement('iframe');
    const ready = new Promise<() => Promise<void>>((resolve) => Object.assign(globalThis, { frameReady: resolve }));
    frame.srcdoc = `<script>${blocked}</script><script type="module">
      import { eraseTickets } from '${new URL('../../src/embed/opened-tickets.ts', import.meta.url).pathname}';
      parent.frameReady(eraseTickets);
    </script>`;
    document.body.append(frame);
    frames.push(frame);
    return ready;
  }

  /** The form, with nothing in it. */
  async function isEmptied(page: GuidePage): Promise<void> {
    while (page.labelled('Uw naam')[0]?.value !== '') await new Promise(requestAnimationFrame);
    await nothingIsKept('wegwijzer:draft:');
  }

  it('empties a form that is half filled in', async () => {
    const erase = await otherTab();
    const page = await atTicket();
    await fill(page);
    await erase();
    await isEmptied(page);
    await page.fill('Uw naam', 'Jan Voorbeeld');
    assert.include(Object.values(sessionStorage).join(), 'Jan Voorbeeld');
  });

  it('stops what is being sent, of which nothing comes back', async () => {
    const erase = await otherTab();
    const page = await atTicket();
    await fill(page);
    const asked = new Promise<Request>((resolve) => {
      worker.use(
        tickets(({ request }) => {
          resolve(request);
          return hang({ request });
        }),
      );
    });
    await page.press('Kijk na');
    await page.press('Ja, verstuur dit');
    await asked;
    await erase();
    await isEmptied(page);
    worker.use(tickets(created));
    got.length = 0;
    dispatchEvent(new Event('online'));
    await isEmptied(await page.reload());
    assert.deepEqual(got, []);
  });

  it('takes away a ticket that waits, which cannot be changed any more', async () => {
    const erase = await otherTab();
    const page = await waiting();
    await erase();
    await isEmptied(page);
    assert.notInclude(page.controls.join(), 'Pas uw vraag aan');
  });

  it('takes away a receipt', async () => {
    const erase = await otherTab();
    const page = await atTicket();
    await fill(page);
    worker.use(tickets(created));
    await page.press('Kijk na');
    await page.press('Ja, verstuur dit');
    await page.reads('Uw vraag is bewaard');
    await erase();
    await isEmptied(page);
  });

  it('takes away what waits in memory where the browser keeps nothing', async () => {
    const names = ['indexedDB', 'localStorage', 'sessionStorage'] as const;
    const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)!] as const);
    const get = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    const erase = await otherTab(
      `for (const name of ${JSON.stringify(names)}) Object.defineProperty(window, name, { get() { throw new Error('Blocked'); } });`,
    );
    for (const name of names) Object.defineProperty(globalThis, name, { configurable: true, get });
    try {
      const page = await waiting();
      await erase();
      while (page.labelled('Uw naam')[0]?.value !== '') await new Promise(requestAnimationFrame);
      assert.deepEqual(theSender().entries, []);
    } finally {
      for (const [name, descriptor] of before) Object.defineProperty(globalThis, name, descriptor);
    }
  });

  it('empties the form of a page that the browser had set aside meanwhile', async () => {
    const page = await atTicket();
    await fill(page);
    dispatchEvent(new Event('pageshow'));
    assert.equal((await page.field('Uw naam')).value, 'Maria Voorbeeld');
    localStorage.setItem('wegwijzer:erased', '1');
    dispatchEvent(new Event('pageshow'));
    await isEmptied(page);
  });

  it('takes away the draft of a tab that was elsewhere', async () => {
    const erase = await otherTab();
    const page = await atTicket();
    await fill(page);
    const kept = Object.entries(sessionStorage);
    page.host.remove();
    await erase();
    // What only this tab has, nobody else can reach.
    for (const [name, value] of kept) sessionStorage.setItem(name, value);
    const again = await GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });
    assert.equal((await again.field('Uw naam')).value, '');
    await nothingIsKept('wegwijzer:draft:');
  });
});

describe('A portal that empties its localStorage', () => {
  it('does not keep a ticket that waits from being sent and told', async () => {
    const page = await waiting();
    page.host.remove();
    localStorage.clear();
    sessionStorage.clear();
    const again = await GuidePage.open({ gateway: '/gateway', procedure: 'tbe-get-help' });
    worker.use(tickets(created));
    await again.begins();
    dispatchEvent(new Event('online'));
    await again.hears('is bewaard. Uw referentie is WW-');
  });

  it('does not keep ‘Wis alles’ from a ticket that waits', async () => {
    const page = await waiting();
    page.host.remove();
    localStorage.clear();
    const again = await GuidePage.open({ gateway: '/gateway', procedure: 'tbe-get-help' });
    await again.press('Wis alles');
    await again.hears('Alles is gewist.');
    await nothingIsKept();
  });
});

describe('‘Opnieuw beginnen’', () => {
  it('leaves a ticket that is being written as it is', async () => {
    const page = await atTicket();
    await fill(page);
    await page.press('Opnieuw beginnen');
    await page.leaves('Uw vraag aan de helpdesk van Alivia');
    page.host.remove();
    assert.equal((await (await atTicket()).field('Uw naam')).value, 'Maria Voorbeeld');
  });
});

describe('The next guide that opens', () => {
  it('goes on with a ticket that waits, says what became of it, and tells the page', async () => {
    const page = await waiting();
    assert.isNotNull(localStorage.getItem('wegwijzer:outbox'));
    page.host.remove();
    // Another tab: what this one kept is not there.
    sessionStorage.clear();
    const again = await GuidePage.open({ gateway: '/gateway', procedure: 'tbe-get-help' });
    worker.use(tickets(created));
    globalThis.dispatchEvent(new Event('online'));
    await again.hears('is bewaard. Uw referentie is WW-');
    await again.tells('wegwijzer-ticket');
    const { contact, reference } = again.heard.find(({ type }) => type === 'wegwijzer-ticket') as WegwijzerTicketEvent;
    assert.equal(contact, 'aliviaHelpdesk');
    assert.include(again.announced, reference);
    assert.notInclude(await outboxed(), 'Voorbeeld');
  });

  it('tells what became of it also when the user has left the form', async () => {
    const page = await waiting();
    await page.press('Terug');
    await page.reads('Wie kan u helpen?');
    worker.use(tickets(created));
    globalThis.dispatchEvent(new Event('online'));
    await page.hears('is bewaard. Uw referentie is WW-');
    await page.tells('wegwijzer-ticket');
  });

  it('asks nothing of a gateway, and fetches no form, where nothing waits', async () => {
    const asked: string[] = [];
    const note = ({ request }: { readonly request: Request }) => void asked.push(request.url);
    worker.events.on('request:start', note);
    await GuidePage.open({ gateway: '/gateway', visitor: 'personInNeed' });
    worker.events.removeListener('request:start', note);
    assert.deepEqual(
      asked.filter((url) => /gateway|ticket/.test(url)),
      [],
    );
  });
});

/** A ticket that no gateway takes. */
async function waiting(): Promise<GuidePage> {
  const page = await atTicket();
  await fill(page);
  worker.use(tickets(offline));
  await page.press('Kijk na');
  await page.press('Ja, verstuur dit');
  await page.reads('Uw vraag wacht op verzending');
  return page;
}

/** All that the browser's database holds, as text. */
async function outboxed(): Promise<string> {
  const rows: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      rows.push(await done(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(rows);
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database failed.')));
  });
}

/** Nothing of ours that begins so in this tab, nor anything in the browser. */
async function nothingIsKept(inTab = 'wegwijzer'): Promise<void> {
  const ours = (storage: Storage, prefix: string) => Object.keys(storage).filter((name) => name.startsWith(prefix));
  // When it was erased is all that may be left, for tabs that are elsewhere.
  const left = ours(localStorage, 'wegwijzer').filter((name) => name !== 'wegwijzer:erased');
  assert.deepEqual([ours(sessionStorage, inTab), left], [[], []]);
  assert.notInclude(await outboxed(), 'Voorbeeld');
}

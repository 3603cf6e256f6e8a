import { assert } from '@open-wc/testing';
import { aged, answered, entryOf, type Entry } from '../../src/ticket/entry.ts';
import { Outbox } from '../../src/ticket/outbox.ts';
import { deleteDatabase } from '../ticket/database.ts';
import { created, offline, tooLarge, unavailable } from '../ticket/handlers.ts';
import { postingOf } from '../ticket/posting.ts';
import { GuidePage } from './guide-page.ts';
import { answering, atTicket, fill, got, offersOtherWays, send, withGateway } from './ticket-form.ts';

const day = 86_400_000;

withGateway();
afterEach(() => deleteDatabase());

/** The form, when the gateway answered so. */
async function after(answer: typeof created, heading: string): Promise<GuidePage> {
  const page = await atTicket();
  await fill(page);
  answering(answer);
  await send(page);
  await page.reads(heading);
  return page;
}

/** What an earlier visit left. */
async function left(change: (entry: Entry) => Entry | undefined, createdAt = Date.now()): Promise<void> {
  const outbox = new Outbox();
  // What this page has read before hears of it.
  await outbox.open();
  const gateway = new URL('/gateway/', location.href).href;
  const entry = change(entryOf(postingOf({ gateway, createdAt })));
  if (entry) await outbox.add(entry);
  outbox.close();
}

/** What the tabs of this browser keep. */
const kept = () => `${Object.values(sessionStorage).join()} ${Object.values(localStorage).join()}`;

describe('A ticket that waits', () => {
  it('says when it is tried again, that the page may be closed, and what else can be done', async () => {
    const page = await after(offline, 'Uw vraag wacht op verzending');
    assert.match(page.aloud, /volgende poging is rond \d\d:\d\d/);
    assert.include(page.aloud, 'U mag deze pagina sluiten.');
    assert.include(page.aloud, 'Misschien kwam uw vraag al aan');
    await offersOtherWays(page);
  });

  it('is no longer in the tab once it lies in the outbox', async () => {
    await after(offline, 'Uw vraag wacht op verzending');
    assert.notInclude(kept(), 'Maria');
    assert.isNotNull(localStorage.getItem('wegwijzer:outbox'));
  });

  it('is sent when the network is back', async () => {
    const page = await after(offline, 'Uw vraag wacht op verzending');
    answering(created);
    dispatchEvent(new Event('online'));
    await page.reads('Uw vraag is bewaard');
    assert.lengthOf(new Set(got.map(({ key }) => key)), 1);
    await page.tells('wegwijzer-ticket');
    assert.notInclude(kept(), 'Maria');
  });

  it('can be changed, and says that the first may have arrived', async () => {
    const page = await after(unavailable, 'Uw vraag wacht op verzending');
    await page.press('Pas uw vraag aan');
    await page.hears('misschien toch aangekomen');
    assert.equal((await page.field('Uw naam')).value, 'Maria Voorbeeld');
    await page.fill('Uw naam', 'Jan Voorbeeld');
    answering(created);
    await send(page);
    await page.reads('Uw vraag is bewaard');
    assert.equal(got.at(-1)?.body.fields['name'], 'Jan Voorbeeld');
    assert.lengthOf(new Set(got.map(({ key }) => key)), 2);
  });

  it('can be withdrawn: then it is not sent any more', async () => {
    const page = await after(unavailable, 'Uw vraag wacht op verzending');
    await page.press('Trek uw vraag in');
    await page.reads('Uw vraag is ingetrokken');
    assert.include(page.aloud, 'Misschien kwam uw vraag al aan');
    answering(created);
    dispatchEvent(new Event('online'));
    await page.press('Terug naar de hulp');
    await page.reads('Wie kan u helpen?');
    assert.lengthOf(got, 1);
    assert.isNull(localStorage.getItem('wegwijzer:outbox'));
    assert.notInclude(kept(), 'Maria');
  });

  it('goes on when the user goes on, and its end is told there', async () => {
    const page = await after(offline, 'Uw vraag wacht op verzending');
    await page.press('Terug');
    await page.reads('Wie kan u helpen?');
    await page.hears('wacht nog op verzending');
    answering(created);
    dispatchEvent(new Event('online'));
    await page.hears('is bewaard. Uw referentie is WW-');
    await page.tells('wegwijzer-ticket');
  });

  it('is kept in the open page alone where the browser keeps nothing, and says so', async () => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      const page = await after(offline, 'Uw vraag wacht op verzending');
      assert.include(page.aloud, 'Laat deze pagina open.');
      assert.notInclude(page.aloud, 'U mag deze pagina sluiten.');
      const again = await page.reload();
      await again.reads('Uw vraag wacht op verzending');
      answering(created);
      await again.press('Probeer nu opnieuw');
      await again.reads('Uw vraag is bewaard');
      assert.lengthOf(new Set(got.map(({ key }) => key)), 1);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
});

describe('After a reload the form', () => {
  it('shows again what is sent', async () => {
    const page = await atTicket();
    await fill(page);
    await page.press('Kijk na');
    await page.reads('Versturen we dit?');
    const again = await page.reload();
    await again.reads('Versturen we dit?');
    assert.include(again.aloud, 'Maria Voorbeeld');
  });

  for (const [what, answer, heading, ...presses] of [
    ['waits', offline, 'Uw vraag wacht op verzending'],
    ['was refused', tooLarge, 'Uw vraag is geweigerd'],
    ['was withdrawn', offline, 'Uw vraag is ingetrokken', 'Trek uw vraag in'],
    ['was stored', created, 'Uw vraag is bewaard'],
  ] as const) {
    it(`says again that the ticket ${what}`, async () => {
      const page = await after(answer, presses.length > 0 ? 'Uw vraag wacht' : heading);
      await page.presses(...presses);
      await page.reads(heading);
      const again = await page.reload();
      await again.reads(heading);
      if (what === 'was stored') return;
      if (what !== 'was withdrawn') assert.include(again.message, 'Maria Voorbeeld');
      await again.press('Pas uw vraag aan');
      assert.equal((await again.field('Uw naam')).value, 'Maria Voorbeeld');
    });
  }
});

describe('The next visit', () => {
  const visit = () => GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });

  it('sends what waited, and gives the reference', async () => {
    answering(created);
    await left((entry) => entry);
    const page = await visit();
    await page.hears('is bewaard. Uw referentie is WW-');
    assert.deepEqual(
      got.map(({ key, body }) => [key, body]),
      [[postingOf().key, postingOf().body]],
    );
  });

  it('does not wait until the next attempt was planned, nor say that it waits', async () => {
    const said: string[] = [];
    answering(created);
    const unanswered = { kind: 'unreachable', why: 'network' } as const;
    await left((entry) => answered({ ...entry, attempts: 9 }, unanswered, Date.now(), 0));
    const page = await visit();
    const [region = document.body] = page.all('[role="status"]');
    new MutationObserver(() => said.push(page.announced)).observe(region, { childList: true, subtree: true });
    await page.hears('is bewaard. Uw referentie is WW-');
    assert.notInclude(said.join(' '), 'wacht nog');
  });

  it('says that it still waits, and the form shows it', async () => {
    answering(offline);
    await left((entry) => entry);
    const page = await visit();
    await page.hears('wacht nog op verzending');
    await page.presses('Het lukt niet', 'Ik wil iemand spreken', 'Stuur uw vraag naar de helpdesk');
    await page.reads('Uw vraag wacht op verzending');
    assert.include(page.message, 'Ik geraak niet binnen.');
  });

  it('says what was not sent within a day, of which nothing is left', async () => {
    const yesterday = Date.now() - day - 1000;
    answering(created);
    await left((entry) => aged(entry, Date.now()), yesterday);
    const page = await visit();
    await page.hears('Misschien kwam uw vraag van');
    assert.lengthOf(got, 0);
  });

  it('says what was refused, and the form has it to be mended', async () => {
    const outcome = { kind: 'invalid', errors: [{ field: 'reach', detail: 'no' }] } as const;
    await left((entry) => answered(entry, outcome, Date.now(), 0));
    const page = await visit();
    await page.hears('is geweigerd');
    await page.presses('Het lukt niet', 'Ik wil iemand spreken', 'Stuur uw vraag naar de helpdesk');
    assert.equal((await page.field('Wat lukt er niet?')).value, 'Ik geraak niet binnen.');
    assert.include(await page.described('Uw telefoonnummer'), 'Kijk dit veld na');
  });
});

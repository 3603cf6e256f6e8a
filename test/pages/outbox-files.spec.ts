import { assert } from '@open-wc/testing';
import { contacts, created, offline, routes } from '../ticket/handlers.ts';
import { GuidePage } from './guide-page.ts';
import { answering, got, withGateway, worker } from './ticket-form.ts';

withGateway();
beforeEach(() => worker.use(contacts(routes('ehealthForm'))));

/** The form of the eHealth contact centre, filled in. */
async function atForm(): Promise<GuidePage> {
  const page = await GuidePage.open({ procedure: 'tbe-get-help', gateway: '/gateway' });
  await page.presses('Het lukt niet', 'Ik wil iemand spreken', 'Stuur uw vraag naar het contactcenter');
  await page.fill('Naam', 'Voorbeeld');
  await page.fill('Voornaam', 'Maria');
  await page.fill('Tel nr of gsm', '0470 00 00 00');
  await page.fill('e-mail', 'maria@voorbeeld.be');
  return page;
}

/** Chooses a file, as the user does in the window of the browser. */
async function choose(page: GuidePage, file: File): Promise<void> {
  await page.hears('Een bestand toevoegen');
  const [input] = page.all<HTMLInputElement>('input[type="file"]');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input!.files = chosen.files;
  input!.dispatchEvent(new Event('change', { bubbles: true }));
}

const log = () => new File(['Fout 403'], 'log pin 1234.txt', { type: 'text/plain' });

describe('A ticket for the eHealth contact centre', () => {
  it('has its subject and what was tried in its message, and the file that was added', async () => {
    const page = await atForm();
    assert.notEqual((await page.field('Onderwerp')).value, '');
    const { value } = await page.field('Uw bericht');
    assert.match(value, /^Dit deed ik al:\n- /);
    await choose(page, log());
    await page.hears('log pin ***.txt');
    answering(created);
    await page.press('Kijk na');
    await page.reads('Versturen we dit?');
    assert.include(page.aloud, 'log pin ***.txt');
    await page.press('Ja, verstuur dit');
    await page.reads('Uw vraag is bewaard');
    const { body } = got[0]!;
    assert.deepEqual(body.attachments, [{ name: 'log pin ***.txt', type: 'text/plain', content: btoa('Fout 403') }]);
    assert.deepEqual(
      [body.summary, body.fields['message'], body.fields['ticketNumber']],
      [[], value.trim(), undefined],
    );
  });

  it('asks for the file again after a reload, and says why a file was not added', async () => {
    const page = await atForm();
    await choose(page, log());
    await page.hears('log pin ***.txt');
    const again = await page.reload();
    await again.hears('Kies dit bestand opnieuw: log pin ***.txt.');
    assert.equal((await again.field('Voornaam')).value, 'Maria');
    await choose(again, new File([new Uint8Array([0, 1, 2])], 'x.exe'));
    await again.hears('Dit bestand kunnen we niet meesturen: x.exe.');
    await choose(again, new File([], 'leeg.txt', { type: 'text/plain' }));
    await again.hears('Dit bestand is leeg: leeg.txt.');
  });

  it('says that its files may be too large when something before the gateway stops it again', async () => {
    const page = await atForm();
    await choose(page, log());
    await page.hears('log pin ***.txt');
    answering(() => new Response('<h1>413</h1>', { status: 413, headers: { 'content-type': 'text/html' } }));
    await page.presses('Kijk na', 'Ja, verstuur dit');
    await page.reads('Uw vraag wacht op verzending');
    assert.notInclude(page.aloud, 'te groot');
    await page.press('Probeer nu opnieuw');
    await page.hears('Misschien zijn uw bestanden te groot voor uw verbinding.');
  });

  it('has its file again when it is taken back', async () => {
    const page = await atForm();
    await choose(page, log());
    await page.hears('log pin ***.txt');
    answering(offline);
    await page.presses('Kijk na', 'Ja, verstuur dit');
    await page.reads('Uw vraag wacht op verzending');
    const again = await page.reload();
    await again.reads('Uw vraag wacht op verzending');
    await again.press('Pas uw vraag aan');
    await again.hears('log pin ***.txt');
    answering(created);
    await again.presses('Kijk na', 'Ja, verstuur dit');
    await again.reads('Uw vraag is bewaard');
    assert.deepEqual(got[1]?.body.attachments, got[0]?.body.attachments);
    assert.equal(got[1]?.key, got[0]?.key);
  });

  it('gives no file to the page, however early it listens', async () => {
    const page = await atForm();
    const heard: Event[] = [];
    const hear = (event: Event) => void heard.push(event);
    addEventListener('wegwijzer-attach', hear, true);
    await choose(page, log());
    await page.hears('log pin ***.txt');
    removeEventListener('wegwijzer-attach', hear, true);
    assert.deepEqual(heard, []);
  });
});

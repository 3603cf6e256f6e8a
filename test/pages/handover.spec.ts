import { assert } from '@open-wc/testing';
import { runClock, stopClock } from './clock.ts';
import { GuidePage } from './guide-page.ts';

const ownClipboard = Object.getOwnPropertyDescriptor(globalThis.navigator, 'clipboard');
const ownPrint = globalThis.print;

afterEach(async () => {
  runClock();
  globalThis.print = ownPrint;
  if (ownClipboard) Object.defineProperty(globalThis.navigator, 'clipboard', ownClipboard);
  else Reflect.deleteProperty(globalThis.navigator, 'clipboard');
  await GuidePage.leaveAll();
});

describe('Somebody who cannot get into an application', () => {
  it('finds the first link that is missing, from the top, and gets a message for who can mend it', async () => {
    const page = await atMissingRight();
    for (const label of ['‘Gebruikers’', '‘Actie’', '‘Beveiligde toepassingen’', '‘Opslaan’', '‘Bevestigen’'])
      assert.include(page.message, label);
    assert.include(page.message, 'Rechten geven aan een gebruiker');
  });

  it('gives a message without any number, and with a link that opens the procedure', async () => {
    const page = await atMissingRight();
    const [link = ''] = /https?:\S+/.exec(page.message) ?? [];
    assert.equal(link, `${location.origin}${location.pathname}#wegwijzer=tbe-manage-rights`);
    assert.notMatch(page.message.replace(link, ''), /\d{5}/);
  });

  it('says in the message what was found out on the way', async () => {
    const page = await atMissingRight();
    assert.include(page.message, 'Dit keek ik al na:');
    assert.include(page.message, 'eVIPA');
  });

  it('copies it, and hears so', async () => {
    const copied: string[] = [];
    Object.defineProperty(globalThis.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (words: string) => void copied.push(words) },
    });
    const page = await atMissingRight();
    await page.press('Kopieer het bericht');
    await page.hears('Het bericht is gekopieerd.');
    assert.deepEqual(copied, [page.message]);
  });

  it('mails it from her own mail, to nobody in particular, without what she found out: longer links open no mail', async () => {
    const page = await atMissingRight();
    const mail = new URL(((await page.control('Zet het bericht')) as HTMLAnchorElement).href);
    assert.deepEqual([mail.protocol, mail.pathname], ['mailto:', '']);
    const body = mail.searchParams.get('body')?.replaceAll('\r\n', '\n');
    assert.equal(body, page.message.replace(/Dit keek ik al na:[\s\S]*?\n\n/, ''));
  });

  it('prints it', async () => {
    let printed = 0;
    globalThis.print = () => void (printed += 1);
    const page = await atMissingRight();
    await page.press('Druk dit af');
    assert.equal(printed, 1);
  });

  it('goes on with the steps when she is that person herself, in that role', async () => {
    const page = await atMissingRight();
    await page.press('Ik ben de TB');
    await page.reads('Bestaat de gebruiker al?');
    assert.include(page.header, 'Toegangsbeheerder (TB)');
    await page.press('Terug');
    await page.reads('Vraag de TB om het recht te geven');
  });

  it('sees whom else to ask, and when', async () => {
    stopClock('2026-03-02T10:00:00+01:00');
    const page = await atMissingRight();
    await page.hears('Nu open, tot 20:00');
    assert.match(page.contacts.join('\n'), /\+32-2-788 51 55/);
  });

  it('tells the page whom she was shown, and nothing of the message', async () => {
    const page = await atMissingRight();
    const told = page.heard.map((event) => JSON.stringify({ ...event })).join('\n');
    assert.include(told, '"flow":"tbe-overview"');
    assert.notMatch(told, /Dag,|Beveiligde/);
  });

  it('is still there after a reload', async () => {
    const page = await atMissingRight();
    const { message } = page;
    const again = await page.reload();
    await again.reads('Vraag de TB om het recht te geven');
    await again.hears('Kopieer het bericht');
    assert.equal(again.message, message);
  });
});

/** Down the chain to the right that is missing. */
async function atMissingRight(): Promise<GuidePage> {
  const page = await GuidePage.open();
  await page.presses('Ik kan niet in eVIPA', 'eVIPA', 'Ja, er is een HTB', 'Ja, ze is actief', 'Ja, er is een TB');
  await page.reads('Is uw voorziening geactiveerd als subafdeling?');
  await page.presses('Ja, ze is actief', 'Ja, de gebruiker staat erin', 'Nee');
  await page.reads('Vraag de TB om het recht te geven');
  await page.hears('Kopieer het bericht');
  return page;
}

import { assert } from '@open-wc/testing';
import { runClock, stopClock } from './clock.ts';
import { GuidePage } from './guide-page.ts';
import { organisation, signInAs } from './ways.ts';

const ownClipboard = Object.getOwnPropertyDescriptor(globalThis.navigator, 'clipboard');

afterEach(async () => {
  runClock();
  if (ownClipboard) Object.defineProperty(globalThis.navigator, 'clipboard', ownClipboard);
  else Reflect.deleteProperty(globalThis.navigator, 'clipboard');
  await GuidePage.leaveAll();
});

describe('Who can help', () => {
  it('stands in the order of the manual, with the number to call', async () => {
    stopClock('2026-03-02T10:00:00+01:00');
    const page = await atPerson('personInNeed');
    assert.deepEqual(
      page.contacts.map((contact) => /\d\. [^.?]+?(?= Bel| Is er| Het staat| Wat)/.exec(contact)?.[0] ?? contact),
      [
        '1. De coördinator van uw woonzorgcentrum of voorziening',
        '2. De helpdesk van Alivia',
        '3. Het webformulier van Alivia',
      ],
    );
    assert.propertyVal(await page.control('02/214.19.09'), 'href', 'tel:+3222141909');
  });

  it('is the personnel department first for who works for an organisation', async () => {
    const page = await atPerson('organisationProvider');
    assert.match(page.contacts[0] ?? '', /^1\. De personeelsdienst van uw organisatie/);
    assert.match(page.contacts.at(-1) ?? '', /^4\. De coördinator/);
  });

  const moments = [
    ['2026-03-02T10:00:00+01:00', 'Nu open, tot 18:00'],
    ['2026-03-02T06:30:00+01:00', 'Nu gesloten. Opent vandaag om 8:00'],
    ['2026-03-02T18:00:00+01:00', 'Nu gesloten. Opent morgen om 8:00'],
    ['2026-03-06T18:30:00+01:00', 'Nu gesloten. Opent maandag om 8:00'],
    ['2026-07-21T11:00:00+02:00', 'Vandaag is een feestdag; onze bronnen zeggen niet of de helpdesk dan open is.'],
  ] as const;

  for (const [moment, says] of moments) {
    it(`says when: ${says}`, async () => {
      stopClock(moment);
      const page = await atPerson('personInNeed');
      assert.include(page.contacts[1], says);
    });
  }

  it('gives a message that says what was tried, to copy or to mail', async () => {
    const copied: string[] = [];
    Object.defineProperty(globalThis.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (words: string) => void copied.push(words) },
    });
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    await page.presses('Op een computer', 'Alivia is open', 'Ik heb op', 'Ik ben aangemeld', 'Controleer mijn keuzes');
    await page.set(organisation, 'een andere organisatie');
    await page.set(signInAs, 'een ander beroep');
    await page.press('Controleer');
    await page.reads('Eén keuze past niet bij uw rol');
    await page.presses('Het lukt niet', 'Ik wil iemand spreken', 'Kopieer het bericht');
    await page.hears('Het bericht is gekopieerd.');
    assert.deepEqual(copied, [page.message]);
    assert.include(page.message, 'Ik meld mij aan als: Persoon met een zorgnood.');
    assert.include(page.message, `‘${signInAs}’ een ander beroep; ‘${organisation}’ een andere organisatie`);
    const mail = new URL(((await page.control('Zet het bericht')) as HTMLAnchorElement).href);
    assert.equal(mail.searchParams.get('body')?.replaceAll('\r\n', '\n'), page.message);
  });

  it('gives no form to send where there is no gateway', async () => {
    const page = await atPerson('personInNeed');
    await page.hears('Kopieer het bericht');
    assert.isFalse(page.controls.some((name) => name.startsWith('Stuur uw vraag')));
  });
});

async function atPerson(visitor: string): Promise<GuidePage> {
  const page = await GuidePage.open({ visitor });
  await page.presses('Het lukt niet', 'Ik wil iemand spreken');
  await page.hears('De helpdesk van Alivia');
  return page;
}

import { assert } from '@open-wc/testing';
import { GuidePage } from './guide-page.ts';

afterEach(() => GuidePage.leaveAll());

/** What loses work, how to come to it, and what is said of it beforehand. */
const traps = [
  {
    trap: 'saving without confirming',
    procedure: 'tbe-manage-rights',
    presses: ['Ja, de gebruiker staat in de lijst', 'Ik heb op het potlood geklikt'],
    heading: 'Vink aan wat de gebruiker mag gebruiken',
    says: /‘Opslaan’.*‘Bevestigen’/,
  },
  {
    trap: 'the number in the search field at the top',
    procedure: 'tbe-manage-users',
    presses: ['Ja, ik zie de lijst', 'Ik heb op de subafdeling geklikt', 'Ik heb op ‘Gebruikers’ geklikt'],
    heading: 'Voeg de gebruiker onderaan toe',
    says: /zoekvelden bovenaan/,
  },
  {
    trap: 'the own name instead of the other person',
    procedure: 'tbe-appoint-htb-other',
    presses: [
      'Dat ligt klaar',
      'Ik heb alles',
      'CSAM is open',
      'Ik heb op ‘Aan de slag’ geklikt',
      'Ik heb op die link',
      'Ik heb op die knop geklikt',
      'Ik ben aangemeld',
      'Ik heb op die knop geklikt',
      'Ik zie het formulier',
    ],
    heading: 'Kies eerst ‘Andere persoon’',
    says: /uw eigen naam/,
  },
] as const;

describe('What loses work', () => {
  for (const { trap, procedure, presses, heading, says } of traps) {
    it(`is said before the replica: ${trap}`, async () => {
      const page = await GuidePage.open({ procedure });
      for (const press of presses) {
        const { heading: before } = page;
        await page.press(press);
        await page.leaves(before);
      }
      await page.reads(heading);
      assert.match(page.trap, says);
      assert.include(page.order, 'trap');
      assert.isBelow(page.order.indexOf('trap'), page.order.indexOf('wegwijzer-screen'));
      await page.press('Controleer mijn keuzes');
      await page.reads('Wat koos u op het echte scherm?');
      assert.equal(page.trap, '');
    });
  }

  it('is said before the answers: a role before its right', async () => {
    const page = await GuidePage.open({ procedure: 'tbe-manage-roles' });
    assert.match(page.trap, /na het recht/);
    assert.isBelow(page.order.indexOf('trap'), page.order.indexOf('ul'));
  });
});

import { assert } from '@open-wc/testing';
import { GuidePage } from './guide-page.ts';
import { entrance, signInAs } from './ways.ts';

afterEach(() => GuidePage.leaveAll());

describe('Somebody for whom it does not work', () => {
  it('finds three doors', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    await page.presses('Op een computer', 'Alivia is open', 'Het lukt niet');
    await page.reads('Wat wilt u doen?');
    const doors = ['Controleer mijn keuzes', 'Ik zie iets anders', 'Ik wil iemand spreken'];
    for (const door of doors)
      assert.isTrue(
        page.controls.some((name) => name.startsWith(door)),
        door,
      );
    await page.press('Controleer mijn keuzes');
    await page.reads('Wat koos u op het echte scherm?');
    await page.set(entrance, 'Als mantelzorger');
    await page.press('Aanmelden');
    await page.reads('Eén keuze past niet bij uw rol');
  });

  it('says what is seen instead, and is led to what can be wrong', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    await page.presses('Het lukt niet', 'Ik zie iets anders', 'Ik krijg een foutmelding', 'Controleer het startscherm');
    await page.reads('Wat koos u op het echte scherm?');
    await page.set(entrance, 'Als mantelzorger');
    await page.press('Aanmelden');
    await page.reads('Eén keuze past niet bij uw rol');
  });

  it('sees only what can happen in this role', async () => {
    const page = await GuidePage.open({ visitor: 'informalCarer' });
    await page.presses('Het lukt niet', 'Ik zie iets anders');
    await page.reads('Wat ziet u?');
    assert.notInclude(page.aloud, 'Mijn organisatie staat niet in de lijst');
    assert.include(page.aloud, 'Mijn scherm ziet er anders uit');
  });

  it('goes back through every door to the step where help was asked', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    await page.presses('Op een computer', 'Alivia is open', 'Het lukt niet', 'Ik zie iets anders');
    await page.presses('Ik krijg een foutmelding', 'Ik wil iemand spreken');
    const views = ['Wie kan u helpen?', 'Ik krijg een foutmelding', 'Wat ziet u?', 'Wat wilt u doen?'];
    for (const heading of views) {
      await page.reads(heading);
      await page.press('Terug');
    }
    await page.reads('Kies hoe u zich aanmeldt');
  });

  it('is at most two presses away from a person at every step', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    const onwards = ['Op een computer', 'Alivia is open', 'Ik heb op', 'Ik ben aangemeld', 'Ik heb op', 'Ja, ik ben'];
    for (const next of onwards) {
      const { heading } = page;
      await page.presses('Het lukt niet', 'Ik wil iemand spreken');
      await page.reads('Wie kan u helpen?');
      await page.presses('Terug', 'Terug');
      await page.reads(heading);
      await page.press(next);
    }
    await page.reads('U bent aangemeld in Alivia');
    assert.propertyVal(await page.control('Bel '), 'href', 'tel:+3222141909');
  });
});

describe('Somebody without a computer', () => {
  it('hears which manual is for the phone, and who knows more', async () => {
    const page = await GuidePage.open({ visitor: 'personInNeed' });
    await page.press('Op een telefoon of tablet');
    await page.reads('Gebruik de handleiding voor de Alivia-app');
    await page.hears('1. De handleiding voor de Alivia-app');
    await page.press('Terug');
    await page.reads('Waarop meldt u zich aan?');
  });
});

describe('Somebody whose mandate is not in order', () => {
  it('is led to request it, and back to signing in', async () => {
    const page = await GuidePage.open({ visitor: 'mandateHolder' });
    await page.presses('Op een computer', 'Nee, nog niet');
    await page.reads('Vraag uw mandaat aan');
    const link = (await page.control('Open www.csam.be')) as HTMLAnchorElement;
    assert.equal(link.href, 'https://www.csam.be/nl/beheer-mandaten.html');
    await page.presses('Ik heb het aangevraagd', 'Ja, het is in orde');
    await page.reads('Waarop meldt u zich aan?');
    assert.include(page.header, 'Mandaathouder van de persoon met een zorgnood');
  });

  it('hears who can help while it takes its time', async () => {
    const page = await GuidePage.open({ procedure: 'alivia-request-mandate' });
    await page.presses('Ik heb het aangevraagd', 'Nee, nog niet');
    await page.reads('Wacht tot uw mandaat in orde is');
    await page.hears('1. De pagina van CSAM over mandaten');
  });
});

describe('Somebody who doubts about the role', () => {
  const doubts = [
    ['Persoon met een zorgnood of mandaathouder', 'Over mezelf', 'Persoon met een zorgnood'],
    [
      'Persoon met een zorgnood of mandaathouder',
      'Over iemand anders',
      'Mandaathouder van de persoon met een zorgnood',
    ],
    ['Mantelzorger of andere', 'Ja, vaak en intensief', 'Mantelzorger'],
    ['Mantelzorger of andere', 'Nee, niet vaak', 'Andere betrokken persoon'],
    ['Zelfstandig of binnen', 'Voor een organisatie', 'Zorgaanbieder binnen een erkende zorgvoorziening'],
    ['Met of zonder RIZIV', 'Ja', 'Zorgaanbieder met RIZIV-nummer'],
    ['Met of zonder RIZIV', 'Nee', 'Zorgaanbieder zonder RIZIV-nummer'],
  ] as const;

  for (const [doubt, answer, role] of doubts) {
    it(`finds it with a question: ${answer}, so ${role}`, async () => {
      const page = await GuidePage.open({ procedure: 'alivia-choose-role' });
      await page.presses('Ik twijfel', doubt, answer);
      await page.reads('Waarop meldt u zich aan?');
      assert.include(page.header, role);
    });
  }

  it('is asked for whom, then about the number', async () => {
    const page = await GuidePage.open({ procedure: 'alivia-choose-role' });
    await page.presses('Ik twijfel', 'Zelfstandig of binnen', 'Voor mezelf');
    await page.reads('Hebt u een RIZIV-nummer?');
  });
});

describe('Somebody who chose another role than hers', () => {
  it('changes it at the top, and keeps every selection that still holds', async () => {
    const page = await GuidePage.open({ visitor: 'informalCarer' });
    await page.presses('Op een computer', 'Alivia is open', 'Ik heb op', 'Ik ben aangemeld', 'Controleer mijn keuzes');
    await page.set(signInAs, 'Burger');
    await page.press('Profiel bevestigen');
    await page.press('Mantelzorger');
    await page.reads('Wie bent u in Alivia?');
    await page.press('Andere betrokken persoon');
    await page.reads('Waarop meldt u zich aan?');
    assert.include(page.header, 'Andere betrokken persoon');
    await page.presses('Op een computer', 'Alivia is open', 'Ik heb op', 'Ik ben aangemeld', 'Controleer mijn keuzes');
    await page.reads('Wat koos u op het echte scherm?');
    assert.isTrue(page.isSet(signInAs, 'Burger'));
  });

  it('starts over, and everything is forgotten', async () => {
    const page = await GuidePage.open({ visitor: 'informalCarer' });
    await page.presses('Op een computer', 'Alivia is open', 'Controleer mijn keuzes');
    await page.set(entrance, 'Als mantelzorger');
    await page.press('Opnieuw beginnen');
    await page.reads('Wie bent u in Alivia?');
    await page.presses('Mantelzorger', 'Op een computer', 'Alivia is open', 'Controleer mijn keuzes');
    await page.reads('Wat koos u op het echte scherm?');
    assert.isFalse(page.isSet(entrance, 'Als mantelzorger'));
  });
});

import { assert } from '@open-wc/testing';
import { GuidePage } from './guide-page.ts';

const signInAs = 'Ik wil me aanmelden als:';

afterEach(() => GuidePage.leaveAll());

describe('Maria, a person with a care need who chose a profession', () => {
  it('opens the help, says who she is, and is led to the screen where she is stuck', async () => {
    const page = GuidePage.launcher();
    await page.press('Hulp nodig?');
    await page.reads('Waar zit u vast?');
    assert.equal(page.focused, 'Waar zit u vast?');
    await page.press('Alivia');
    await page.reads('Wie bent u in Alivia?');
    assert.equal(page.focused, 'Wie bent u in Alivia?');
    await page.press('Persoon met een zorgnood');
    await page.reads('Waarop meldt u zich aan?');
    assert.include(page.header, 'Alivia Persoon met een zorgnood');
    assert.include(page.header, 'stap 1 van 6');
    await page.presses(
      'Op een computer',
      'Alivia is open',
      'Ik heb op ‘Aanmelden’',
      'Ik ben aangemeld met mijn sleutel',
    );
    await page.reads('Kies ‘Burger’');
    assert.include(page.header, 'stap 5 van 6');
  });

  it('sets on the replica what she chose, and reads what went wrong and what to choose instead', async () => {
    const page = await atProfile();
    await page.press('Controleer mijn keuzes');
    await page.reads('Wat koos u op het echte scherm?');
    await page.set(signInAs, 'uw eigen beroep, bijvoorbeeld ‘Arts’');
    await page.press('Profiel bevestigen');
    await page.reads('Eén keuze past niet bij uw rol');
    assert.equal(page.focused, 'Eén keuze past niet bij uw rol');
    assert.deepEqual(page.verdictAt(signInAs), {
      kind: 'wrong',
      sentences: [
        'U koos uw eigen beroep, bijvoorbeeld ‘Arts’.',
        'U meldt zich nu niet aan voor een beroep, ook niet als u een zorgberoep hebt.',
        'Onze bronnen zeggen niet wat er dan gebeurt.',
        'Kies onder ‘Ik wil me aanmelden als:’ de optie ‘Burger’. Klik dan op ‘Profiel bevestigen’.',
      ],
    });
  });

  it('adjusts it, and arrives', async () => {
    const page = await atProfile();
    await page.press('Controleer mijn keuzes');
    await page.set(signInAs, 'uw eigen beroep, bijvoorbeeld ‘Arts’');
    await page.presses('Profiel bevestigen', 'Ik heb het aangepast', 'Ja, ik ben aangemeld');
    await page.reads('U bent aangemeld in Alivia');
    assert.include(page.aloud, 'U kunt nu uw profiel en uw zorgplan aanmaken.');
  });

  it('is told what she tried when she still needs a person', async () => {
    const page = await atProfile();
    await page.press('Controleer mijn keuzes');
    await page.set(signInAs, 'uw eigen beroep, bijvoorbeeld ‘Arts’');
    await page.presses('Profiel bevestigen', 'Ik heb het aangepast', 'Nee, ik zie iets anders');
    await page.presses('Ik krijg een foutmelding', 'Ik wil iemand spreken');
    await page.reads('Wie kan u helpen?');
    await page.hears('Ik paste mijn keuzes aan'.toLowerCase());
    assert.include(page.aloud, 'Ik meld mij aan als: Persoon met een zorgnood.');
    assert.include(page.aloud, `‘${signInAs}’ uw eigen beroep, bijvoorbeeld ‘Arts’`);
    assert.include(page.aloud, 'Wat ik zie: Ik krijg een foutmelding.');
  });
});

async function atProfile(): Promise<GuidePage> {
  const page = await GuidePage.open({ visitor: 'personInNeed' });
  await page.presses('Op een computer', 'Alivia is open', 'Ik heb op ‘Aanmelden’', 'Ik ben aangemeld met mijn sleutel');
  return page;
}

import { assert } from '@open-wc/testing';
import { GuidePage } from './guide-page.ts';
import { entrance, forMyChild, mandateOf, organisation, signInAs } from './ways.ts';

afterEach(() => GuidePage.leaveAll());

describe('The replica', () => {
  it('explains every wrong field, in the order of the screen', async () => {
    const page = await profileOf('mandateHolder', 'Ja, mijn mandaat');
    await page.set(organisation, 'een andere organisatie');
    await page.set(forMyChild, 'de naam van een kind');
    await page.set(mandateOf, 'de naam van iemand anders');
    await page.set(signInAs, 'een ander beroep');
    await page.press('Profiel bevestigen');
    await page.reads('3 keuzes passen niet bij uw rol');
    assert.deepEqual(page.verdicts, [
      `wrong ${signInAs}`,
      `wrong ${mandateOf}`,
      `wrong ${forMyChild}`,
      `unmentioned ${organisation}`,
    ]);
  });

  it('leads to where something that is not there can be had, and back', async () => {
    const page = await profileOf('mandateHolder', 'Ja, mijn mandaat');
    await page.set(signInAs, 'Burger');
    await page.set(mandateOf, 'de naam staat er niet');
    await page.set(forMyChild, 'niets gekozen');
    await page.press('Profiel bevestigen');
    await page.reads('U vindt niet wat u zoekt');
    await page.press('Vraag het mandaat aan');
    await page.reads('Vraag uw mandaat aan');
    await page.press('Terug');
    await page.reads('U vindt niet wat u zoekt');
  });

  it('claims nothing about a field that the manual does not name, and blocks nobody', async () => {
    const page = await profileOf('personInNeed');
    await page.set(signInAs, 'Burger');
    await page.set(organisation, 'de organisatie waarvoor u werkt');
    await page.press('Profiel bevestigen');
    await page.reads('Maak een veld leeg en probeer opnieuw');
    assert.include(page.sentences, 'Uw andere keuzes zijn juist.');
    assert.equal(page.verdictAt(signInAs).kind, 'right');
    assert.deepEqual(page.verdictAt(organisation), {
      kind: 'unmentioned',
      sentences: [
        'U koos de organisatie waarvoor u werkt.',
        'Deze keuze hoort bij wie voor een organisatie aanmeldt. De handleiding zegt niets over dit veld voor u. Maak het leeg. Probeer dan opnieuw.',
      ],
    });
    await page.press('Ik heb het aangepast');
    await page.reads('Ziet u de Welkom-pagina van Alivia?');
  });

  it('asks for a choice that was not set, at the field, and moves there', async () => {
    const page = await profileOf('rizivProvider');
    await page.set(organisation, 'niets gekozen');
    await page.press('Controleer');
    assert.equal(page.heading, 'Wat koos u op het echte scherm?');
    assert.equal(page.missingAt(signInAs), 'Zet hier eerst wat u koos.');
    assert.equal(page.focused, signInAs);
    assert.include(await page.described(signInAs), 'Zet hier eerst wat u koos.');
    await page.set(signInAs, 'uw eigen beroep, bijvoorbeeld ‘Arts’');
    assert.equal(page.missingAt(signInAs), '');
  });

  it('keeps what was set when the user goes back, and when an earlier screen is changed', async () => {
    const page = await profileOf('informalCarer');
    await page.set(signInAs, 'een ander beroep');
    await page.presses('Terug', 'Terug', 'Terug');
    await page.reads('Kies hoe u zich aanmeldt');
    await page.press('Controleer mijn keuzes');
    await page.set(entrance, 'Als mantelzorger');
    await page.presses('Aanmelden', 'Controleer ook het volgende scherm');
    await page.reads('Wat koos u op het echte scherm?');
    assert.isTrue(page.isSet(signInAs, 'een ander beroep'));
  });

  it('lets the user choose again after the explanation', async () => {
    const page = await profileOf('informalCarer');
    await page.set(signInAs, 'een ander beroep');
    await page.presses('Profiel bevestigen', 'Zet mijn keuzes opnieuw');
    await page.reads('Wat koos u op het echte scherm?');
    assert.isTrue(page.isSet(signInAs, 'een ander beroep'));
    await page.set(signInAs, 'Burger');
    await page.press('Profiel bevestigen');
    await page.reads('Uw keuzes zijn juist');
  });

  it('forgets what was put right, and nothing else', async () => {
    const page = await profileOf('mandateHolder', 'Ja, mijn mandaat');
    await page.set(signInAs, 'een ander beroep');
    await page.set(mandateOf, 'de naam van de persoon met een zorgnood');
    await page.set(forMyChild, 'niets gekozen');
    await page.presses('Profiel bevestigen', 'Ik heb het aangepast', 'Terug', 'Controleer mijn keuzes');
    await page.reads('Wat koos u op het echte scherm?');
    assert.isTrue(page.isSet(signInAs, 'Maak een keuze'));
    assert.isTrue(page.isSet(mandateOf, 'de naam van de persoon met een zorgnood'));
  });
});

/** The replica of the profile screen, to be set. */
async function profileOf(visitor: string, ...answers: readonly string[]): Promise<GuidePage> {
  const page = await GuidePage.open({ visitor });
  await page.presses('Op een computer', ...answers, 'Alivia is open', 'Ik heb op ‘Aanmelden’', 'Ik ben aangemeld');
  await page.press('Controleer mijn keuzes');
  await page.reads('Wat koos u op het echte scherm?');
  return page;
}

import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { spoken } from '../elements/harness.ts';
import { GuidePage } from './guide-page.ts';
import { signInAs } from './ways.ts';

const search = 'Zoek';

afterEach(() => GuidePage.leaveAll());

describe('Somebody who knows only what is on the screen', () => {
  it('finds the screen by its labels, and is led to its procedure and step in the right role', async () => {
    const page = await GuidePage.open();
    await page.press('Ik weet niet hoe het heet');
    await page.reads('Welk scherm ziet u?');
    await page.fill(search, 'profiel bevestigen mandaat');
    assert.deepEqual(page.entries, ['Het scherm waar u uw profiel kiest']);
    assert.equal(page.count, '1 gevonden');
    await opens(page, 'Dit is mijn scherm');
    await page.press(ways(page, 'Als Mantelzorger'));
    await page.reads('Kies ‘Burger’');
    assert.include(page.header, 'Alivia Mantelzorger');
    await page.press('Controleer mijn keuzes');
    await page.set(signInAs, 'een ander beroep');
    await page.press('Controleer');
    await page.reads('Eén keuze past niet bij uw rol');
    await page.presses('Terug', 'Terug', 'Terug');
    await page.reads('Welk scherm ziet u?');
  });

  it('finds it whatever the case, accents and hyphens', async () => {
    const page = await atGallery();
    await page.fill(search, 'onder het mandaat van');
    const { entries } = page;
    assert.isNotEmpty(entries);
    for (const words of ['ONDER HET MANDAAT VAN', 'ónder-het mandáát van:', 'van mandaat onder']) {
      await page.fill(search, words);
      assert.deepEqual(page.entries, entries, words);
    }
  });

  it('hears how much was found, and what to do when nothing was', async () => {
    const page = await atGallery();
    await page.fill(search, 'bevestigen');
    assert.equal(page.count, `${page.entries.length} gevonden`);
    assert.isAbove(page.entries.length, 1);
    await page.fill(search, 'hottentot');
    assert.match(page.count, /^Niets gevonden\. Probeer een ander woord/);
    assert.deepEqual(page.entries, []);
    await page.presses('Het lukt niet', 'Ik wil iemand spreken');
    await page.hears('02/214.19.09');
  });

  it('sees each screen drawn as the guide draws it, with nothing chosen', async () => {
    const page = await atGallery();
    await page.fill(search, 'profiel bevestigen mandaat');
    assert.lengthOf(page.all('wegwijzer-screen'), 1);
    assert.include(page.all('.label').map(spoken), signInAs);
    assert.deepEqual(page.all('.marked'), []);
  });

  it('is asked to search before anything is drawn', async () => {
    const page = await atGallery();
    assert.deepEqual(page.all('wegwijzer-screen'), []);
    assert.isAbove(page.all('summary').length, 2);
  });

  it('does it all with the keyboard', async () => {
    const page = await atGallery();
    (await page.field(search)).focus();
    await sendKeys({ type: 'hottentot' });
    await page.hears('Niets gevonden');
    (await page.field(search)).select();
    await sendKeys({ type: 'profiel bevestigen mandaat' });
    await page.hears('1 gevonden');
    await sendKeys({ press: 'Tab' });
    assert.equal(page.focused, 'Dit is mijn scherm: Het scherm waar u uw profiel kiest');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    assert.include(page.focused, 'Als Persoon met een zorgnood');
    await sendKeys({ press: 'Enter' });
    await page.reads('Kies ‘Burger’');
    assert.include(page.header, 'Persoon met een zorgnood');
    assert.equal(page.focused, 'Kies ‘Burger’');
  });

  it('is told of in the trail, without what was sought', async () => {
    const page = await atGallery();
    await page.fill(search, 'profiel bevestigen mandaat');
    await opens(page, 'Dit is mijn scherm');
    await page.presses(ways(page, 'Als Mantelzorger'), 'Het lukt niet', 'Ik wil iemand spreken');
    await page.hears('Kopieer het bericht');
    assert.include(page.message, 'Mantelzorger');
    assert.notMatch(Object.values(sessionStorage).join(' '), /bevestigen mandaat/);
  });
});

describe('A list of roles and applications', () => {
  it('is searched, and says of each whether a role is needed', async () => {
    const page = await GuidePage.open({ procedure: 'tbe-manage-roles' });
    await page.presses('Ja, de gebruiker heeft het recht', 'Dat weet ik niet');
    await page.reads('Zoek de rol of de toepassing');
    await page.field(search);
    assert.isAtLeast(page.entries.length, 25);
    await page.fill(search, 'evipa');
    assert.equal(page.count, '1 gevonden');
    await page.hears('U hebt geen rol nodig.');
    await page.press('Ik heb genoeg gezien');
    await page.reads('Weet u nu welke rol nodig is?');
  });
});

async function atGallery(): Promise<GuidePage> {
  const page = await GuidePage.open({ procedure: 'find-screen' });
  await page.field(search);
  return page;
}

/** The button that leads to a screen in this role. */
function ways(page: GuidePage, role: string): string {
  return page.controls.find((name) => name.startsWith('Aanmelden in Alivia') && name.endsWith(role)) ?? role;
}

/** Opens what stands behind a line. */
async function opens(page: GuidePage, line: string): Promise<void> {
  const found = page.all('summary').find((summary) => spoken(summary) === line);
  found?.click();
  await page.hears('Aanmelden in Alivia');
}

import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { GuidePage } from './guide-page.ts';
import { entrance, signInAs } from './ways.ts';

afterEach(() => GuidePage.leaveAll());

/** More presses than any view has places for, also while the next one is on its way. */
const enough = 200;

/** Tabs to what is called so. */
async function tabTo(page: GuidePage, name: string): Promise<void> {
  for (let left = enough; left > 0 && !page.focused.startsWith(name); left -= 1) await sendKeys({ press: 'Tab' });
  assert.isTrue(page.focused.startsWith(name), `the keyboard does not reach ‘${name}’, it stands at ‘${page.focused}’`);
}

/** Tabs to one after the other, and presses Enter. */
async function enter(page: GuidePage, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await tabTo(page, name);
    await sendKeys({ press: 'Enter' });
  }
}

/** Tabs to a field of the replica, and goes down its options. */
async function choose(page: GuidePage, from: string, field: string, option: string): Promise<void> {
  await tabTo(page, from);
  for (let left = enough; left > 0 && !page.isSet(field, option); left -= 1) await sendKeys({ press: 'ArrowDown' });
  assert.isTrue(page.isSet(field, option), option);
}

describe('An informal carer with an error message, a keyboard and no mouse', () => {
  it('has one screen ruled out, puts another right, and is led to a person with all of it', async () => {
    const page = await GuidePage.open({ visitor: 'informalCarer' });
    (await page.control('Op een computer')).focus();
    await enter(page, 'Op een computer', 'Het lukt niet', 'Ik zie iets anders', 'Ik krijg een foutmelding');
    await page.reads('Ik krijg een foutmelding');
    assert.equal(page.focused, 'Ik krijg een foutmelding');

    await enter(page, 'Controleer het startscherm');
    await page.reads('Wat koos u op het echte scherm?');
    await choose(page, 'Als persoon met een zorgnood', entrance, 'Als mantelzorger');
    await enter(page, 'Aanmelden');
    await page.reads('Uw keuzes zijn juist');
    await enter(page, 'Het lukt nog niet: zoek verder');
    await page.reads('Probeer opnieuw met deze keuze');
    assert.include(page.aloud, 'Bij ‘Ik wil me aanmelden als:’ is ‘Burger’ juist.');
    assert.match(page.focused, /^Probeer opnieuw/);
    assert.include(page.aloud, 'Wat u al nakeek of probeerde Uw keuzes: het startscherm van Alivia');

    await enter(page, 'Controleer mijn keuzes: het scherm waar u uw profiel kiest');
    await page.reads('Wat koos u op het echte scherm?');
    await choose(page, signInAs, signInAs, 'uw eigen beroep, bijvoorbeeld ‘Arts’');
    await enter(page, 'Profiel bevestigen');
    await page.reads('Eén keuze past niet bij uw rol');
    assert.equal(page.verdictAt(signInAs).kind, 'wrong');
    await enter(page, 'Het lukt nog niet: zoek verder');
    await page.reads('Meer kunnen wij niet nakijken');
    assert.notInclude(page.controls.join(), 'Controleer');
    await enter(page, 'Toon wie mij kan helpen');
    await page.reads('Wie kan u helpen?');
    await page.hears('Ik meld mij aan als: Mantelzorger.');
    const lines = [
      'Wat ik zie: Ik krijg een foutmelding.',
      'Het startscherm van Alivia: Uw keuze op het startscherm ‘Als mantelzorger’.',
      `Het scherm waar u uw profiel kiest: ‘${signInAs}’ uw eigen beroep, bijvoorbeeld ‘Arts’.`,
      'Het scherm waar u uw profiel kiest: ik paste mijn keuzes aan.',
    ];
    for (const line of lines) assert.include(page.aloud, line);
  });

  it('hears why something is asked, and says what she does not know', async () => {
    const page = await GuidePage.open({ visitor: 'informalCarer' });
    (await page.control('Het lukt niet')).focus();
    await enter(page, 'Het lukt niet', 'Ik zie iets anders', 'Ik krijg een foutmelding', 'Waarom vraag ik dit?');
    await page.hears('Onze bronnen noemen dit als oorzaak.');
    await enter(page, 'Dat weet ik niet');
    await page.leaves('Ik krijg een foutmelding');
    assert.include(page.aloud, 'Wat u ziet: Ik krijg een foutmelding');
    assert.notInclude(page.aloud, 'Controleer het startscherm');
  });

  it('finds the same question after the page was loaded again', async () => {
    const page = await GuidePage.open({ visitor: 'informalCarer' });
    await page.presses('Het lukt niet', 'Ik zie iets anders', 'Ik krijg een foutmelding', 'Dat weet ik niet');
    await page.leaves('Ik krijg een foutmelding');
    const { heading, aloud } = page;
    const again = await page.reload();
    await again.reads(heading);
    assert.equal(again.aloud, aloud);
  });
});

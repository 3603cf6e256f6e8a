import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { run } from '../gateway/harness.ts';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

/** A Monday on which the helpdesk is open. */
const now = '2026-03-02T10:00:00+01:00';

describe('Maria, who has a keyboard and no mouse', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('reads what went wrong, adjusts it, and gets in', async () => {
    const maria = await Visitor.at(browser, site.url, { now });
    await comesToProfile(maria);
    await maria.enter('Controleer mijn keuzes');
    await maria.reads('Wat koos u op het echte scherm?');
    await choosesProfession(maria);
    await maria.enter('Profiel bevestigen');
    await maria.reads('Eén keuze past niet bij uw rol');
    await maria.hears('heading Eén keuze past niet bij uw rol');
    assert.match(await maria.aloud(), /U meldt zich nu niet aan voor een beroep, ook niet als u een zorgberoep hebt\./);
    await maria.enter('Ik heb het aangepast');
    await maria.enter('Ja, ik ben aangemeld');
    await maria.reads('U bent aangemeld in Alivia');
    assert.deepEqual(maria.console, []);
  });

  it('sends what she tried to the helpdesk, where it is found under her reference', async () => {
    const maria = await Visitor.at(browser, site.url, { now });
    await comesToProfile(maria);
    await maria.enter('Controleer mijn keuzes');
    await choosesProfession(maria);
    await maria.enter('Profiel bevestigen');
    await maria.reads('Eén keuze past niet bij uw rol');
    await maria.enter('Het lukt niet');
    await maria.reads('Wat wilt u doen?');
    await maria.enter('Ik wil iemand spreken');
    await maria.reads('Wie kan u helpen?');
    assert.match(await maria.aloud(), /Nu open, tot 18:00/);
    await maria.enter('Stuur uw vraag naar de helpdesk');
    await writes(maria);
    await maria.enter('Kijk na');
    await maria.reads('Versturen we dit?');
    await maria.enter('Ja, verstuur dit');
    await maria.reads('Uw vraag is bewaard');
    const [reference = ''] = /WW-\w+/.exec(await maria.aloud()) ?? [];
    assert.deepEqual(maria.console, []);

    const env = { DATA_DIR: site.dataDir };
    const { out: all } = await run('inbox/tickets-cli.ts', env, ['list']);
    assert.ok(reference !== '' && all.includes(reference), all);
    const { out: ticket } = await run('inbox/tickets-cli.ts', env, ['show', reference]);
    for (const known of ['Maria Voorbeeld', '0470 00 00 00', 'uw eigen beroep', 'Persoon met een zorgnood'])
      assert.ok(ticket.includes(known), ticket);
    assert.doesNotMatch(ticket, /033\.28/);
  });

  it('goes on after a reload, and after the page of the identity provider', async () => {
    const maria = await Visitor.at(browser, site.url, { now });
    await comesToProfile(maria);
    await maria.enter('Controleer mijn keuzes');
    await choosesProfession(maria);
    await maria.page.goto(`${site.url}/pages/inline.html`);
    await maria.page.goto(site.url);
    await maria.enter('Hulp nodig?');
    await maria.reads('Wat koos u op het echte scherm?');
    await maria.find('combobox', 'Ik wil me aanmelden als:');
    assert.match(await maria.aloud(), /combobox Ik wil me aanmelden als: uw eigen beroep/);
    assert.deepEqual(maria.console, []);
  });

  it('leaves the help with Escape, and is back where she was', async () => {
    const maria = await Visitor.at(browser, site.url, { now });
    await maria.enter('Hulp nodig?');
    await maria.reads('Waar zit u vast?');
    await maria.page.keyboard.press('Escape');
    await maria.hears('button Hulp nodig?');
  });
});

async function comesToProfile(maria: Visitor): Promise<void> {
  await maria.enter('Hulp nodig?');
  await maria.reads('Waar zit u vast?');
  await maria.hears('heading Waar zit u vast?');
  await maria.enter('Alivia');
  await maria.reads('Wie bent u in Alivia?');
  await maria.hears('heading Wie bent u in Alivia?');
  await maria.enter('Persoon met een zorgnood');
  await maria.enter('Op een computer');
  await maria.enter('Alivia is open');
  await maria.enter('Ik heb op ‘Aanmelden’ geklikt');
  await maria.enter('Ik ben aangemeld met mijn sleutel');
  await maria.reads('Kies ‘Burger’');
}

/** Chooses by the first letters, as in any list. */
async function choosesProfession(maria: Visitor): Promise<void> {
  await maria.find('combobox', 'Ik wil me aanmelden als:');
  await maria.tabTo('Ik wil me aanmelden als:');
  await maria.page.keyboard.type('uw');
  await maria.hears('combobox Ik wil me aanmelden als: uw eigen beroep');
}

async function writes(maria: Visitor): Promise<void> {
  await maria.find('textbox', 'Uw naam');
  const words = {
    'Uw naam': 'Maria Voorbeeld',
    'Uw telefoonnummer': '0470 00 00 00',
    'Wat lukt er niet?': 'Ik zie een foutmelding. Mijn nummer is 85.07.30-033.28.',
  };
  for (const [field, text] of Object.entries(words)) {
    await maria.tabTo(field);
    await maria.page.keyboard.type(text);
  }
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { FirefoxVisitor, openFirefox } from './firefox-visitor.ts';
import { Served } from './served.ts';

describe('Maria, who has Firefox', () => {
  let firefox: Browser;
  before(async () => {
    firefox = await openFirefox();
  });
  after(() => firefox.close());

  it('reads what she chose wrong, and mends it', async (t) => {
    const site = await Served.start(t);
    const maria = await FirefoxVisitor.at(await firefox.createBrowserContext(), site.url);
    await comesToProfile(maria);
    await maria.press('Controleer mijn keuzes');
    await maria.set('Ik wil me aanmelden als:', 'uw eigen beroep');
    await maria.press('Profiel bevestigen');
    await maria.reads('Eén keuze past niet bij uw rol');
    await maria.press('Ik heb het aangepast');
    await maria.press('Ja, ik ben aangemeld');
    await maria.reads('U bent aangemeld in Alivia');
    assert.deepEqual(maria.console, []);
  });

  it('sends her question, and gets the reference under which the helpdesk finds it', async (t) => {
    const site = await Served.start(t);
    const maria = await FirefoxVisitor.at(await firefox.createBrowserContext(), site.url);
    await asks(maria);
    await maria.press('Ja, verstuur dit');
    await maria.reads('Uw vraag is bewaard');
    const ticket = await site.tickets('show', referenceIn(await maria.aloud()));
    for (const known of ['Maria Voorbeeld', '0470 00 00 00', 'Ik zie een foutmelding.', 'Persoon met een zorgnood']) {
      assert.ok(ticket.includes(known), ticket);
    }
    assert.deepEqual(maria.console, []);
  });

  it('has her question kept while she has no network, and sent as soon as she has', async (t) => {
    const site = await Served.start(t);
    const maria = await FirefoxVisitor.at(await firefox.createBrowserContext(), site.url);
    await asks(maria);
    await maria.page.setOfflineMode(true);
    await maria.press('Ja, verstuur dit');
    await maria.reads('Uw vraag wacht op verzending');
    assert.deepEqual(await referencesAt(site), []);
    await maria.page.setOfflineMode(false);
    await maria.reads('Uw vraag is bewaard');
    assert.deepEqual(await referencesAt(site), [referenceIn(await maria.aloud())]);
  });

  it('has her question kept while the gateway is down, also when she closes the tab, and sends it later', async (t) => {
    const site = await Served.start(t);
    const context = await firefox.createBrowserContext();
    const maria = await FirefoxVisitor.at(context, site.url);
    await asks(maria);
    await site.down();
    await maria.press('Ja, verstuur dit');
    await maria.reads('Uw vraag wacht op verzending');
    // The browser would end with its last tab.
    const later = await context.newPage();
    await maria.page.close();
    await site.up();
    const again = await FirefoxVisitor.in(later, site.url);
    await again.press('Hulp nodig?');
    await again.hears('is bewaard. Uw referentie is WW-', 60_000);
    assert.deepEqual(await referencesAt(site), [referenceIn(await again.aloud())]);
  });
});

async function comesToProfile(maria: FirefoxVisitor): Promise<void> {
  const presses = ['Hulp nodig?', 'Alivia', 'Persoon met een zorgnood', 'Op een computer', 'Alivia is open'];
  for (const name of [...presses, 'Ik heb op ‘Aanmelden’ geklikt', 'Ik ben aangemeld met mijn sleutel']) {
    await maria.press(name);
  }
  await maria.reads('Kies ‘Burger’');
}

/** Writes to the helpdesk, up to the question whether to send it. */
async function asks(maria: FirefoxVisitor): Promise<void> {
  await comesToProfile(maria);
  for (const name of ['Het lukt niet', 'Ik wil iemand spreken', 'Stuur uw vraag naar de helpdesk'])
    await maria.press(name);
  await maria.type('Uw naam', 'Maria Voorbeeld');
  await maria.type('Uw telefoonnummer', '0470 00 00 00');
  await maria.type('Wat lukt er niet?', 'Ik zie een foutmelding.');
  await maria.press('Kijk na');
  await maria.reads('Versturen we dit?');
}

function referenceIn(words: string): string {
  const [reference] = /WW-\w{6}/.exec(words) ?? [];
  assert.ok(reference !== undefined, words);
  return reference;
}

/** The references of all tickets at the gateway. */
async function referencesAt(site: Served): Promise<readonly string[]> {
  return (await site.tickets('list')).match(/WW-\w{6}/g) ?? [];
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

/** A Monday on which the contact centre is open. */
const now = '2026-03-02T10:00:00+01:00';

describe('Somebody who has a keyboard and no mouse', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('finds her screen by a word on it, and comes to the right procedure and step', async () => {
    const ann = await Visitor.at(browser, site.url, { now });
    await ann.enter('Hulp nodig?');
    await ann.enter('Ik weet niet hoe het heet');
    await ann.reads('Welk scherm ziet u?');
    await ann.find('searchbox', 'Zoek');
    await ann.tabTo('Zoek');
    await ann.page.keyboard.type('profiel bevestigen mandaat');
    await ann.reads('Het scherm waar u uw profiel kiest');
    await ann.enter('Dit is mijn scherm');
    await ann.enter('Aanmelden in Alivia', 'Als Mantelzorger');
    await ann.reads('Kies ‘Burger’');
    await ann.hears('heading Kies ‘Burger’');
    assert.match(await ann.aloud(), /button Mantelzorger ?, Verander uw rol/);
    assert.match(await ann.aloud(), /stap 5 van 6/);
    assert.deepEqual(ann.console, []);
  });

  it('learns which link of the chain is missing, and has a message for who can mend it', async () => {
    const ben = await Visitor.at(browser, site.url, { now });
    await ben.enter('Hulp nodig?');
    await ben.enter('Ik kan niet in eVIPA');
    await ben.enter('eVIPA');
    await ben.enter('Ja, er is een HTB');
    await ben.enter('Ja, ze is actief');
    await ben.enter('Ja, er is een TB');
    await ben.enter('Ja, ze is actief');
    await ben.enter('Nee');
    await ben.reads('Vraag de TB om de gebruiker toe te voegen');
    await ben.tabTo('Het bericht voor wie dit kan regelen');
    const message = await ben.aloud();
    assert.match(message, /Een gebruiker toevoegen/);
    assert.ok(message.includes(`${site.url}/#wegwijzer=tbe-manage-users`), message);
    assert.match(message, /Nu open, tot 20:00/);
    await ben.find('link', 'Zet het bericht in een e-mail');
    assert.deepEqual(ben.console, []);
  });

  it('follows the link in that message, and is at the procedure', async () => {
    const cas = await Visitor.at(browser, `${site.url}/#wegwijzer=tbe-manage-users`, { now });
    await cas.hears('heading Ziet u de lijst met subafdelingen?');
    assert.deepEqual(cas.console, []);
  });

  it('is warned before work is lost, arrives, and goes on to the next procedure', async () => {
    const dirk = await Visitor.at(browser, `${site.url}/#wegwijzer=tbe-manage-users`, { now });
    await dirk.enter('Ja, ik zie de lijst');
    await dirk.enter('Ik heb op de subafdeling geklikt');
    await dirk.enter('Ik heb op ‘Gebruikers’ geklikt');
    await dirk.reads('Voeg de gebruiker onderaan toe');
    const step = await dirk.aloud();
    assert.ok(step.indexOf('zoekvelden bovenaan') < step.indexOf('Zo ziet het scherm eruit'), step);
    await dirk.enter('Ik heb op ‘Volgende’ geklikt');
    await dirk.enter('Ik heb het e-mailadres ingevuld');
    await dirk.enter('Ja, het staat open');
    await dirk.reads('Duid nu de rechten aan');
    await dirk.enter('Ga verder met de rechten');
    await dirk.reads('Vink aan wat de gebruiker mag gebruiken');
    assert.match(await dirk.aloud(), /‘Opslaan’.*‘Bevestigen’/);
    assert.deepEqual(dirk.console, []);
  });

  it('adds a role, and hears from what time it holds', async () => {
    const els = await Visitor.at(browser, `${site.url}/#wegwijzer=tbe-manage-roles`, { now });
    await els.enter('Ja, de gebruiker heeft het recht');
    await els.enter('Ja, er is een rol nodig');
    await els.enter('Ik heb erop geklikt');
    await els.enter('Ik heb op het potlood geklikt');
    await els.enter('Ik heb op ‘Toevoegen’ geklikt');
    await els.hears('heading Wacht maximaal 20 minuten');
    assert.match(await els.aloud(), /vanaf 10:20, of vroeger\.\s+(?:StaticText )?Nog 20 minuten\./);
    await els.enter('De tijd is om');
    await els.reads('Staat de rol bij de gebruiker?');
    assert.deepEqual(els.console, []);
  });

  it('has a number checked in a list of what to have ready', async () => {
    const fie = await Visitor.at(browser, `${site.url}/#wegwijzer=tbe-prepare`, { now });
    await fie.enter('Ik wil beginnen');
    await fie.enter('Mijn computer is klaar');
    await fie.find('textbox', 'Kijk uw ondernemingsnummer na');
    await fie.tabTo('Kijk uw ondernemingsnummer na');
    await fie.page.keyboard.type('BE 0123.456.749');
    await fie.page.keyboard.press('Tab');
    await fie.find('StaticText', 'Dit nummer is goed geschreven');
    assert.deepEqual(
      fie.requests.filter((url) => /0123|456/.test(url)),
      [],
    );
    assert.deepEqual(fie.console, []);
  });

  it('is led from what she sees to what she chose, mends it, and arrives', async () => {
    const gerd = await Visitor.at(browser, site.url, { now });
    await gerd.enter('Hulp nodig?');
    await gerd.enter('Alivia');
    await gerd.enter('Mantelzorger');
    await gerd.enter('Het lukt niet');
    await gerd.reads('Wat wilt u doen?');
    await gerd.enter('Ik zie iets anders');
    await gerd.reads('Wat ziet u?');
    await gerd.enter('Ik krijg een foutmelding');
    await gerd.hears('heading Ik krijg een foutmelding');
    await gerd.enter('Dat weet ik niet');
    await gerd.reads('Kijk dit scherm na');
    await gerd.enter('Waarom vraag ik dit?');
    await gerd.enter('Controleer uw profiel');
    await gerd.reads('Wat koos u op het echte scherm?');
    await gerd.set('Ik wil me aanmelden als:', 'een ander beroep');
    await gerd.enter('Profiel bevestigen');
    await gerd.reads('Eén keuze past niet bij uw rol');
    await gerd.enter('Ik heb het aangepast');
    await gerd.enter('Ja, ik ben aangemeld');
    await gerd.reads('U bent aangemeld in Alivia');
    assert.deepEqual(gerd.console, []);
  });
});

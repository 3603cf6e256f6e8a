import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

describe('The demo page with ?inspect', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('shows the state that a choice on the guide led to, and asks no other host for anything', async () => {
    const developer = await Visitor.at(browser, `${site.url}/?inspect`);
    await developer.press('Hulp nodig?');
    await developer.press('Alivia');
    await developer.press('Mantelzorger');
    await developer.press('Op een computer');
    await developer.reads('Open Alivia');
    await shows(developer, { guide: 'openAlivia' });
    await developer.press('Het lukt niet');
    await developer.reads('Wat wilt u doen?');
    await shows(developer, 'help');
    assert.deepEqual(
      developer.requests.filter((url) => !url.startsWith(site.url)),
      [],
    );
    assert.deepEqual(developer.console, []);
  });

  it('shows selections and diagnoses as states', async () => {
    const developer = await Visitor.at(browser, `${site.url}/?inspect`);
    await developer.press('Hulp nodig?');
    await developer.press('Alivia');
    await developer.press('Mantelzorger');
    await developer.press('Op een computer');
    await developer.press('Alivia is open');
    await developer.press('Controleer mijn keuzes');
    await developer.press('Als persoon met een zorgnood', 'radio');
    await shows(developer, { guide: { chooseEntrance: { check: { entrance: 'personInNeed' } } } });
    await developer.press('Aanmelden');
    await developer.reads('Eén keuze past niet bij uw rol');
    await shows(developer, {
      guide: { chooseEntrance: { explain: { entrance: 'personsEntranceAsCarer' } } },
    });
  });

  it('shows the search for the cause of a symptom as an actor of its own', async () => {
    const developer = await Visitor.at(browser, `${site.url}/?inspect`);
    await developer.press('Hulp nodig?');
    await developer.press('Alivia');
    await developer.press('Mantelzorger');
    await developer.press('Op een computer');
    await developer.press('Het lukt niet');
    await developer.press('Ik zie iets anders');
    await developer.press('Ik krijg een foutmelding');
    await shows(developer, { symptom: 'errorMessage' });
    await shows(developer, { errorMessage: '0' }, 'invoked');
    await developer.press('Terug');
    await shows(developer, 'symptoms');
    assert.equal(await partOf(developer, 'invoked'), '');
  });

  it('shows no inspector without it, and fetches none', async () => {
    const visitor = await Visitor.at(browser, site.url);
    assert.doesNotMatch(await visitor.aloud(), /Inspector/);
    assert.deepEqual(
      visitor.requests.filter((url) => url.includes('/demo/chunks/')),
      [],
    );
  });
});

/** Waits until the inspector, in sight, shows this as the state of the machine, or of the one that it invokes. */
async function shows(developer: Visitor, state: unknown, part: 'state' | 'invoked' = 'state'): Promise<void> {
  const isShown = (name: string, words: string) => {
    const shown = document.querySelector(`[data-inspector="${name}"]`);
    return shown?.textContent === words && shown.checkVisibility();
  };
  await developer.page.waitForFunction(isShown, {}, part, JSON.stringify(state, null, 2));
}

function partOf(developer: Visitor, part: string): Promise<string | null> {
  return developer.page.$eval(`[data-inspector="${part}"]`, ({ textContent }) => textContent);
}

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

/** The next thing to do in each step, from the choice of the role to the end. */
const steps = [
  'Op een computer',
  'Alivia is open',
  'Ik heb op ‘Aanmelden’ geklikt',
  'Ik ben aangemeld met mijn sleutel',
  'Ik heb op ‘Profiel bevestigen’ geklikt',
  'Ja, ik ben aangemeld',
];

/** Narrow windows: the smallest phone, and a desk at 400 %. */
const windows = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
] as const;

describe('The guide on a small screen', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const role of ['personInNeed', 'rizivProvider']) {
    it(`shows what to choose or press without scrolling, at every step: ${role}`, async () => {
      const visitor = await Visitor.at(browser, `${site.url}/pages/launcher.html`, windows[0]);
      await visitor.page.$eval('wegwijzer-launcher', (launcher, as) => launcher.setAttribute('visitor', as), role);
      await visitor.press('Hulp nodig?');
      const hidden: string[] = [];
      for (const name of steps) {
        await visitor.find('button', name);
        if (!(await isInSight(visitor, name))) hidden.push(name);
        await visitor.press(name);
      }
      await visitor.reads('U bent aangemeld in Alivia');
      assert.deepEqual(hidden, []);
    });
  }

  for (const { width, height } of windows) {
    it(`scrolls in one direction only, at ${width} × ${height}`, async () => {
      const visitor = await Visitor.at(browser, site.url, { width, height, now: '2026-03-02T10:00:00+01:00' });
      const wide: string[] = [];
      for (const [press, heading] of everyKindOfView) {
        await visitor.press(press);
        await visitor.reads(heading);
        if (await isWide(visitor)) wide.push(heading);
      }
      assert.deepEqual(wide, []);
    });
  }
});

/** What is pressed, and the heading that it leads to. */
const everyKindOfView = [
  ['Hulp nodig?', 'Waar zit u vast?'],
  ['Alivia', 'Wie bent u in Alivia?'],
  ['Zorgaanbieder binnen een erkende', 'Waarop meldt u zich aan?'],
  ['Op een computer', 'Open Alivia'],
  ['Alivia is open', 'Kies hoe u zich aanmeldt'],
  ['Ik heb op', 'Meld u aan met een digitale sleutel'],
  ['Ik ben aangemeld', 'Kies uw organisatie'],
  ['Controleer mijn keuzes', 'Wat koos u op het echte scherm?'],
  ['Controleer', 'Wat koos u op het echte scherm?'],
  ['Het lukt niet', 'Wat wilt u doen?'],
  ['Ik zie iets anders', 'Wat ziet u?'],
  ['Mijn organisatie staat', 'Mijn organisatie staat niet in de lijst'],
  ['Ik wil iemand spreken', 'Wie kan u helpen?'],
  ['Stuur uw vraag', 'Uw vraag aan de helpdesk van Alivia'],
] as const;

/** Whether what to choose on the replica (its mark), else this button, can be seen whole. */
async function isInSight(visitor: Visitor, button: string): Promise<boolean> {
  const control = await visitor.find('button', button);
  return control.evaluate((element) => {
    const root = element.getRootNode() as ShadowRoot;
    // Inside the guide a tag ends in a mark of its version.
    const screen = [...root.querySelectorAll('*')].find(({ localName }) => localName.startsWith('wegwijzer-screen-'));
    const mark = screen?.shadowRoot?.querySelector('.marked');
    const { top, bottom } = (mark ?? element).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** Whether the dialog, or the page under it, is wider than the window. */
async function isWide(visitor: Visitor): Promise<boolean> {
  const dialog = await visitor.find('dialog', 'Wegwijzer');
  return dialog.evaluate(
    (element) => element.scrollWidth > element.clientWidth || document.documentElement.scrollWidth > innerWidth,
  );
}

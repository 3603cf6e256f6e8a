import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { sheetsOf } from './pdf-text.ts';

const now = '2026-03-02T10:00:00+01:00';
const toReplica = [
  'Hulp nodig?',
  'Alivia',
  'Persoon met een zorgnood',
  'Op een computer',
  'Alivia is open',
  'Ik heb op ‘Aanmelden’ geklikt',
  'Ik ben aangemeld met mijn sleutel',
];

describe('On paper', () => {
  let site: Site;
  let browser: Browser;
  const at = async (page: string, scheme: 'light' | 'dark') => {
    const maria = await Visitor.at(browser, `${site.url}/hosts/${page}.html`, { now });
    await maria.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return maria;
  };
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('the launcher is not there, and the page is as it is', async () => {
    const maria = await at('styles-plain', 'light');
    await maria.find('button', 'Hulp nodig?');
    const [sheet, ...more] = sheetsOf(await maria.page.pdf({ format: 'A4' }));
    assert.deepEqual(more, []);
    assert.match(sheet!, /Eenportaalmetgewonestijlen.*Leesdeuitleg/);
    assert.doesNotMatch(sheet!, /Hulpnodig/);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`the open guide is the whole step with the telephone number, black on white: ${scheme}`, async () => {
      const maria = await at('styles-around', scheme);
      for (const name of toReplica) await maria.press(name);
      await maria.reads('Kies ‘Burger’');
      const [sheet] = sheetsOf(await maria.page.pdf({ format: 'A4' }));
      for (const words of [
        'stap5van6',
        'Kies‘Burger’',
        'Ikwilmeaanmeldenals:Burger',
        'Binnendeorganisatie:',
        '02/214.19.09',
      ])
        assert.ok(sheet?.includes(words), `${words} in ${sheet}`);
      assert.doesNotMatch(sheet!, /Terug|Wisalles|Controleermijnkeuzes/);
      await maria.page.emulateMediaType('print');
      const colours = await maria.page.$$eval('wegwijzer-launcher >>> :is(dialog, dialog *)', (all) =>
        all
          .filter((one) => one.checkVisibility())
          .flatMap((one) => {
            const { color, backgroundColor, borderTopColor } = getComputedStyle(one);
            return [color, backgroundColor, borderTopColor];
          }),
      );
      const paper = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
      assert.deepEqual([...new Set(colours)].toSorted(), paper);
    });
  }

  it('the open guide has the width of the sheet for itself: the page lies under white', async () => {
    const maria = await at('styles-around', 'dark');
    for (const name of toReplica) await maria.press(name);
    await maria.reads('Kies ‘Burger’');
    await maria.page.emulateMediaType('print');
    const [left, width, backdrop, adjust] = await maria.page.$eval('wegwijzer-launcher >>> dialog', (dialog) => {
      const { left, width } = dialog.getBoundingClientRect();
      const { backgroundColor, printColorAdjust } = getComputedStyle(dialog, '::backdrop');
      return [left, width, backgroundColor, printColorAdjust];
    });
    assert.deepEqual([left, width, backdrop, adjust], [0, 1280, 'rgb(255, 255, 255)', 'exact']);
  });

  it('what is longer than a sheet goes on on the next', async () => {
    const maria = await at('styles-plain', 'light');
    for (const name of [...toReplica, 'Het lukt niet', 'Ik wil iemand spreken']) await maria.press(name);
    await maria.reads('Wie kan u helpen?');
    await maria.find('button', 'Stuur uw vraag naar de helpdesk');
    const sheets = sheetsOf(await maria.page.pdf({ format: 'A6' }));
    assert.ok(sheets.length > 2, `${sheets.length}`);
    const read = await maria.page.$$eval('wegwijzer-launcher >>> :is(h2, h3, p:not(.where), .lines li)', (all) =>
      all.map(({ textContent }) => textContent.normalize('NFKC').replaceAll(/\s/g, '')),
    );
    assert.ok(read.length > 5);
    const words = sheets.join('');
    assert.deepEqual(
      read.filter((each) => !words.includes(each)),
      [],
    );
  });
});

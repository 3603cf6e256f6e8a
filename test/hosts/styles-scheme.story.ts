import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { differences, hostDrawingOf } from './drawing.ts';

const now = '2026-03-02T10:00:00+01:00';
const surfaces = { light: 'rgb(255, 255, 255)', dark: 'rgb(22, 25, 30)' };
const texts = { light: 'rgb(26, 28, 32)', dark: 'rgb(243, 244, 246)' };

/** A page, and what a visitor on it prefers. */
const meetings = [
  ['light', 'dark'],
  ['dark', 'light'],
] as const;

describe('A portal', () => {
  let site: Site;
  let browser: Browser;
  const at = async (page: string, preferred: string, broken?: string) => {
    const opening = { now, ...(broken === undefined ? {} : { broken }) };
    const maria = await Visitor.at(browser, `${site.url}/hosts/${page}.html`, opening);
    await maria.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: preferred }]);
    return maria;
  };
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [scheme, preferred] of meetings) {
    const page = `styles-always-${scheme}`;

    it(`that is always ${scheme} has a guide with a surface of its own, as ${preferred} as its visitor prefers`, async () => {
      const maria = await at(page, preferred);
      assert.deepEqual(await coloursOn(maria), [texts[preferred], surfaces[preferred]]);
    });

    it(`that is always ${scheme}, and says so, has a guide that is ${scheme} too`, async () => {
      const maria = await at(page, preferred);
      await maria.page.$eval('html', (root) => void (root.className = 'said'));
      assert.deepEqual(await coloursOn(maria), [texts[scheme], surfaces[scheme]]);
    });

    it(`that is always ${scheme} shows the focus of the button by two rings, of which one differs from any page`, async () => {
      const rings = await ringsOn(await at(page, preferred));
      assert.deepEqual(rings, [`${texts[preferred]} solid`, `${surfaces[preferred]} 0px 0px 0px 7px`]);
    });

    it(`that is always ${scheme} sees its own words in the guide in its own letters and colours`, async () => {
      const bare = await hostDrawingOf(await at(page, preferred, '/wegwijzer.js'));
      const maria = await at(page, preferred, '/chunks/');
      await maria.find('button', 'Probeer opnieuw');
      assert.ok(bare.some(([name]) => name.startsWith('a. ‘02/214.19.09’')));
      assert.deepEqual(lettersOf(differences(bare, await hostDrawingOf(maria))), []);
    });
  }
});

/** The two rings around the button that has focus. */
async function ringsOn({ page }: Visitor): Promise<readonly string[]> {
  await page.focus('wegwijzer-launcher >>> .open');
  return page.$eval('wegwijzer-launcher >>> .open', (button) => {
    const { outlineColor, outlineStyle, boxShadow } = getComputedStyle(button);
    return [`${outlineColor} ${outlineStyle}`, boxShadow];
  });
}

/** The colours of the words and the surface of the guide inside the page. */
async function coloursOn(maria: Visitor): Promise<readonly string[]> {
  await maria.reads('Waar zit u vast?');
  const [heading, surface] = await Promise.all(
    ['h2', '.root'].map((selector) =>
      maria.page.$eval(`wegwijzer-guide >>> ${selector}`, (one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return [color, backgroundColor] as const;
      }),
    ),
  );
  return [heading![0], surface![1]];
}

/** Those of the differences that are not of place and size: what the guide says takes room below the page's own words. */
function lettersOf(found: readonly string[]): readonly string[] {
  return found.filter(
    (line) => !/: (place|(block|inline)-size|width|height|perspective-origin|transform-origin): /.test(line),
  );
}

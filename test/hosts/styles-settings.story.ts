import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import {
  cutOff,
  outOfReach,
  overlapping,
  scrollingApart,
  spaceOut,
  strangeColours,
  withoutEdge,
  withoutFocus,
} from './misdrawn.ts';
import { wholeStory } from './whole-story.ts';

const now = '2026-03-02T10:00:00+01:00';
const everything = 'wegwijzer-launcher >>> *';
const controls =
  'wegwijzer-launcher >>> :is(dialog, button:not(.open), a, select, summary, textarea, input:not([tabindex]))';

describe('Somebody who', () => {
  let site: Site;
  let browser: Browser;
  const at = (width: number, height: number) =>
    Visitor.at(browser, `${site.url}/hosts/styles-plain.html`, { now, width, height });
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('enlarges to 400 % scrolls one thing, in one direction, and reaches every control whole', async () => {
    const maria = await at(320, 256);
    const { page } = maria;
    const faults = await faultsOnTheWay(maria, async () => [
      ...(await page.$$eval(everything, scrollingApart)),
      ...(await page.$$eval(controls, outOfReach)),
    ]);
    assert.deepEqual(faults, []);
  });

  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    it(`sets wider spacing between letters, words, lines and paragraphs reads everything at ${width} × ${height}`, async () => {
      const maria = await at(width, height);
      const { page } = maria;
      const faults = await faultsOnTheWay(maria, async () => {
        await page.$$eval(everything, spaceOut);
        return [...(await page.$$eval(everything, cutOff)), ...(await page.$$eval(controls, overlapping))];
      });
      assert.deepEqual(faults, []);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`has ${scheme} colours of their own sees these alone, an edge or a line at every control, and the focus`, async () => {
      const maria = await at(1280, 800);
      const { page } = maria;
      await forceColours(maria, scheme);
      const faults = await faultsOnTheWay(maria, async () => [
        ...(await page.$$eval(everything, strangeColours)),
        ...(await page.$$eval(controls, withoutEdge)),
        ...(await page.$$eval(controls, withoutFocus)),
      ]);
      assert.deepEqual(faults, []);
    });
  }

  it('has colours of their own tells what is marked and what is chosen from the rest', async () => {
    const maria = await at(1280, 800);
    await forceColours(maria, 'light');
    await maria.page.$eval('wegwijzer-launcher', (launcher) => launcher.setAttribute('visitor', 'personInNeed'));
    for (const name of ['Hulp nodig?', 'Op een computer', 'Alivia is open']) await maria.press(name);
    await maria.reads('Kies hoe u zich aanmeldt');
    assert.deepEqual(await stylesOf(maria, '.marked', ['outlineStyle', 'outlineWidth']), [['solid', '3px']]);
    await maria.press('Controleer mijn keuzes');
    await (await maria.find('radio', '')).click();
    const weights = await stylesOf(maria, 'label.option', ['fontWeight']);
    assert.deepEqual(weights.slice(0, 2), [['700'], ['400']]);
  });
});

/** What is found wrong at each view on the way to a ticket. */
async function faultsOnTheWay(maria: Visitor, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = [];
  await wholeStory(maria, async (view) => {
    await maria.aloud();
    const count = (await maria.page.$$(controls)).length;
    assert.ok(count > 3, `${view} has ${count} controls`);
    faults.push(...(await look()).map((fault) => `${view}: ${fault}`));
  });
  return faults;
}

/** These properties of all that match, in order. */
async function stylesOf({ page }: Visitor, selector: string, properties: readonly (keyof CSSStyleDeclaration)[]) {
  return page.$$eval(
    `wegwijzer-launcher >>> ${selector}`,
    (found, names) => found.map((one) => names.map((name) => getComputedStyle(one)[name])),
    properties,
  );
}

/** As a contrast theme of the system does. */
async function forceColours({ page }: Visitor, scheme: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
}

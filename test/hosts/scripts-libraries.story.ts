import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { sameAsBefore } from './same-as-before.ts';
import { comesToVerdict, wholeStory } from './whole-story.ts';

/** What a portal brings along, and the page that does so. */
const portals = [
  ['a Prototype.js that extends arrays, texts, functions and elements', 'prototype'],
  ['a MooTools that replaces Array.from and Event', 'mootools'],
  ['keys on every object', 'object-prototype'],
  ['RequireJS', 'amd'],
  ['zone.js', 'zone'],
  ['an older Lit with its Trusted Types policy', 'lit-2'],
  ['its own define, attachShadow, fetch and timers', 'patched'],
  ['scripts that rewrite it', 'morphing'],
] as const;

describe('A portal with', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  const at = (page: string) => Visitor.at(browser, `${site.url}/hosts/scripts-${page}.html`);

  for (const [what, page] of portals) {
    it(`${what} lets its visitor through, also after a reload, and finds itself as it was`, async () => {
      const maria = await at(page);
      await wholeStory(maria);
      await maria.page.reload();
      await maria.press('Hulp nodig?');
      await maria.reads('Uw vraag is bewaard');
      assert.deepEqual(maria.console, []);
      await sameAsBefore(browser, maria);
    });
  }

  it('RequireJS still loads its own modules', async () => {
    const maria = await at('amd');
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
    const later = await maria.page.evaluate(`new Promise((resolve) => {
      define('later', ['greeting'], (greeting) => greeting + ' terug');
      require(['later'], resolve);
    })`);
    assert.equal(later, 'Welkom terug');
    assert.deepEqual(maria.console, []);
  });

  it('zone.js waits for nothing of ours while nobody acts', async () => {
    const maria = await at('zone');
    const nothingWaits = () => maria.page.waitForFunction('waiting.size === 0');
    await nothingWaits();
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
    // What runs again and again is always waiting.
    await nothingWaits();
  });

  it('an older Lit goes on drawing with it', async () => {
    const maria = await at('lit-2');
    await maria.press('Welkom 0');
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
    await maria.page.keyboard.press('Escape');
    await maria.press('Welkom 1');
    await maria.says('button Welkom 2');
    assert.deepEqual(maria.console, []);
  });

  it('its own fetch sees what is asked of the gateway, once each', async () => {
    const maria = await at('patched');
    await wholeStory(maria);
    const seen = (await maria.page.evaluate('seen')) as string[];
    assert.deepEqual(
      seen.filter((line) => line.startsWith('fetch')),
      ['fetch /v1/contacts', 'fetch /v1/tickets'],
    );
    assert.ok(seen.includes('shadow wegwijzer-launcher'), seen.join());
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { wholeStory } from './whole-story.ts';

describe('A portal without peculiarities', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('lets its visitor come from the button to a stored ticket', async () => {
    const maria = await Visitor.at(browser, `${site.url}/hosts/plain.html`);
    await wholeStory(maria);
    assert.deepEqual(maria.console, []);
  });
});

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { buildOtherVersion, type OtherVersion } from './other-version.ts';
import { sameAsBefore } from './same-as-before.ts';
import { comesToVerdict, wholeStory } from './whole-story.ts';

describe('A portal that loads Wegwijzer', () => {
  let site: Site;
  let browser: Browser;
  let other: OtherVersion;
  before(async () => {
    other = buildOtherVersion();
    [site, browser] = await Promise.all([openSite(other.dist), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
    other.remove();
  });
  const at = (page: string) => Visitor.at(browser, `${site.url}/hosts/scripts-${page}.html`);

  it('twice, by two addresses and with the module of the guide, gets it once', async () => {
    const maria = await at('twice');
    await wholeStory(maria);
    assert.deepEqual(maria.console, []);
    const parts = maria.requests.filter((url) => url.includes('/chunks/'));
    assert.deepEqual(parts, [...new Set(parts)]);
    await sameAsBefore(browser, maria);
  });

  it('in two versions gets the first one', async () => {
    const maria = await at('version-first');
    await maria.press('Hulp nodig?');
    await maria.reads(other.firstQuestion);
    await maria.press('Alivia');
    await maria.reads('Wie bent u in Alivia?');
    assert.deepEqual(maria.console, []);
    assert.deepEqual(
      maria.requests.filter((url) => url.includes('/chunks/') && !url.includes('/other/')),
      [],
    );
    await sameAsBefore(browser, maria);
  });

  it('in two versions, of which each has one element, gets both of them whole', async () => {
    const maria = await at('version-both');
    await maria.reads(other.firstQuestion);
    await maria.press('ProGezondheid');
    await maria.reads('Wat zoekt u in ProGezondheid?');
    await wholeStory(maria);
    await maria.press('Sluit de hulp');
    await maria.reads('Wat zoekt u in ProGezondheid?');
    assert.deepEqual(maria.console, []);
    await sameAsBefore(browser, maria);
  });

  it('at two addresses, each for one element, gets both of them whole', async () => {
    const copied = await openSite(join(process.cwd(), 'dist'));
    const maria = await Visitor.at(browser, `${copied.url}/hosts/scripts-version-both.html`);
    await maria.press('ProGezondheid');
    await maria.reads('Wat zoekt u in ProGezondheid?');
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
    assert.deepEqual(maria.console, []);
    await copied.close();
  });
});

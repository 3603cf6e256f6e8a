import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { differences, drawingOf, hostDrawingOf, type Drawing } from './drawing.ts';
import { wholeStory } from './whole-story.ts';

const now = '2026-03-02T10:00:00+01:00';

/** The pages, and what each of them does to whatever stands in it. */
const pages = {
  'styles-unset': 'takes every style away, importantly',
  'styles-small-root': 'makes a rem ten pixels',
  'styles-global': 'has rules for every button, dialog, fieldset, heading, link and field',
  'styles-inherited': 'hands capitals, spacing, colours, hiding and direction down',
  'styles-properties': 'registers custom properties of its own that are not inherited',
  'styles-hidden': 'hides what it does not know, what is empty, and the element itself',
};

describe('A portal that', () => {
  let site: Site;
  let browser: Browser;
  let plain: ReadonlyMap<string, Drawing>;
  const at = (page: string, broken?: string) =>
    Visitor.at(browser, `${site.url}/hosts/${page}.html`, { now, ...(broken === undefined ? {} : { broken }) });
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
    plain = await viewsOf(await at('styles-plain'));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [page, does] of Object.entries(pages)) {
    it(`${does} lets its visitor come to a ticket, and sees the guide as it is`, async () => {
      const maria = await at(page);
      const seen = await viewsOf(maria);
      assert.deepEqual([...seen.keys()], [...plain.keys()]);
      for (const [view, drawing] of plain) {
        assert.ok(drawing.length > 0, view);
        assert.deepEqual(differences(drawing, seen.get(view) ?? []), [], view);
      }
      assert.deepEqual(maria.console, []);
    });
  }

  for (const [page, does] of Object.entries({ 'styles-plain': 'is plain', ...pages })) {
    it(`${does} looks the same itself: without Wegwijzer, with it, opened and closed`, async () => {
      const bare = await hostDrawingOf(await at(page, '/wegwijzer.js'));
      const maria = await at(page);
      assert.ok(bare.length > 10);
      assert.deepEqual(differences(bare, await hostDrawingOf(maria)), []);
      await maria.press('Hulp nodig?');
      await maria.reads('Waar zit u vast?');
      assert.deepEqual(differences(bare, await hostDrawingOf(maria)), []);
      await maria.press('Sluit de hulp');
      assert.deepEqual(differences(bare, await hostDrawingOf(maria)), []);
    });
  }
});

/** What Wegwijzer draws on the way to a ticket, from the button on. */
async function viewsOf(maria: Visitor): Promise<ReadonlyMap<string, Drawing>> {
  const views = new Map([['button', await drawingOf(maria)]]);
  await wholeStory(maria, async (view) => void views.set(view, await drawingOf(maria)));
  return views;
}

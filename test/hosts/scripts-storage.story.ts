import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { sameAsBefore } from './same-as-before.ts';
import { comesToVerdict, wholeStory } from './whole-story.ts';

/** What somebody else, or an older version, may have left under our names. */
const foreign = [
  'x',
  'null',
  '{}',
  '[]',
  '{"catalogue":1,"positions":[]}',
  '{"catalogue":"0","positions":[{}]}',
  '{"catalogue":"0","positions":[{"flow":"__proto__","role":"","step":"","path":[],"phase":"instruct","over":[],"selections":{},"trail":[]}]}',
  '{"catalogue":"0","positions":[{"flow":"alivia-sign-in","role":"nobody","step":"gone","path":["gone"],"phase":"explain","over":["ticket","nowhere"],"selections":{"gone":{"gone":"gone"}},"trail":[{"kind":"checked","step":"gone","selections":{"a":"b"}}]}]}',
];

describe('A portal where', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(join(process.cwd(), 'dist')), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  const at = (page: string) => Visitor.at(browser, `${site.url}/hosts/${page}.html`);

  for (const [what, page] of [
    ['nothing can be kept, and looking throws,', 'scripts-no-storage'],
    ['the storage is full', 'scripts-full-storage'],
  ] as const) {
    it(`${what} lets its visitor through, and keeps her place until it is left`, async () => {
      const maria = await at(page);
      await wholeStory(maria);
      await maria.page.keyboard.press('Escape');
      await maria.press('Hulp nodig?');
      await maria.reads('Uw vraag is bewaard');
      assert.deepEqual(maria.console, []);
      await sameAsBefore(browser, maria);
    });
  }

  it('the document is sandboxed, without an origin of its own, lets its visitor come to what went wrong, and to a person', async () => {
    const maria = await at('scripts-sandbox');
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
    await maria.press('Het lukt niet');
    await maria.press('Ik wil iemand spreken');
    await maria.says('02/214.19.09');
    assert.equal(await maria.page.evaluate('origin'), 'null');
    assert.deepEqual(maria.console, []);
    await sameAsBefore(browser, maria);
  });

  it('others wrote under our names begins anew, and lets its visitor through', async () => {
    const maria = await at('plain');
    for (const left of foreign) {
      await maria.page.evaluate((value) => {
        const names = ['session:start', 'draft:aliviaHelpdesk', 'outbox', 'erased'].map((name) => `wegwijzer:${name}`);
        for (const storage of [sessionStorage, localStorage]) for (const name of names) storage.setItem(name, value);
      }, left);
      await maria.page.reload();
      await maria.press('Hulp nodig?');
      await maria.reads('Waar zit u vast?');
      await maria.page.evaluate('sessionStorage.clear()');
      await maria.page.reload();
    }
    await wholeStory(maria);
    assert.deepEqual(maria.console, []);
  });
});

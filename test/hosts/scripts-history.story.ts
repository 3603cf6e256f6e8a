import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { listenersOf } from './listeners-of.ts';
import { sameAsBefore } from './same-as-before.ts';
import { comesToVerdict, sends, toForm, wholeStory } from './whole-story.ts';

describe('A portal that its visitor leaves and comes back to', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  const arrives = () => Visitor.at(browser, `${site.url}/hosts/scripts-history.html`);

  it('finds the guide closed as it was, and works', async () => {
    const maria = await arrives();
    await goesAwayAndBack(maria);
    await wholeStory(maria);
    assert.deepEqual(maria.console, []);
  });

  it('finds the guide at the same view, and goes on', async () => {
    const maria = await arrives();
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
    await goesAwayAndBack(maria);
    await maria.reads('Eén keuze past niet bij uw rol');
    await toForm(maria);
    await maria.type('Uw naam', 'Maria Voorbeeld');
    await goesAwayAndBack(maria);
    await sends(maria);
    assert.deepEqual(maria.console, []);
  });

  it('finds the receipt, and sends the next ticket', async () => {
    const maria = await arrives();
    await wholeStory(maria);
    await goesAwayAndBack(maria);
    await maria.reads('Uw vraag is bewaard');
    await maria.press('Terug');
    await goesAwayAndBack(maria);
    await maria.press('Stuur uw vraag naar de helpdesk');
    await maria.type('Uw naam', 'Maria Voorbeeld');
    await sends(maria);
    assert.deepEqual(maria.console, []);
  });

  it('finds itself as it was, and is not asked whether she may leave', async () => {
    const maria = await arrives();
    await wholeStory(maria);
    const leaving = (await listenersOf(maria.page)).filter((listener) => /unload|pagehide/.test(listener));
    assert.deepEqual(leaving, []);
    await sameAsBefore(browser, maria);
  });
});

/** To another page of the portal and back: the browser must have kept this one whole. Says why when it has not. */
async function goesAwayAndBack(maria: Visitor): Promise<void> {
  const session = await maria.page.createCDPSession();
  const reasons: string[] = [];
  await session.send('Page.enable');
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason)),
  );
  const shows = await maria.page.evaluate('shows');
  await maria.page.evaluate("document.querySelector('a').click()");
  await maria.reads('Een andere bladzijde');
  await maria.page.evaluate('history.back()');
  await maria.page.waitForFunction("document.querySelector('h1').textContent === 'Een portaal'");
  assert.deepEqual([await maria.page.evaluate('shows'), ...reasons], [Number(shows) + 1]);
  await session.detach();
}

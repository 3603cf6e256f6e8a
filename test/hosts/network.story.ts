import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { openOrigins, type Origins } from './cdn.ts';
import { broken, Hanging, loginPage, onceEach, type Answers } from './faults.ts';
import { insistent } from './insistent.ts';
import { pageOf } from './portal-page.ts';
import { wholeStory } from './whole-story.ts';

/** A line of 400 kbit/s with 400 ms to and fro, in bytes a second and milliseconds. */
const slowLine = { download: 50_000, upload: 50_000, latency: 400 };

/** Every number that there is before a portal is chosen. */
const numbers = ['02/214.19.09', '+32-2-788 51 55'];

describe('A network that is not well', () => {
  let origins: Origins;
  let browser: Browser;
  before(async () => {
    [origins, browser] = await Promise.all([openOrigins(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await origins.close();
  });

  /** Somebody on the portal's page, while what is asked of the CDN after that gets these answers. */
  const visits = async (faults?: Answers): Promise<Visitor> => {
    origins.cdn.faults = undefined;
    origins.portal.page = pageOf(origins, {});
    const maria = await Visitor.at(browser, origins.portal.url);
    origins.cdn.faults = faults;
    return maria;
  };

  it('takes longer when it is slow, and nothing else', async () => {
    const maria = await visits();
    await maria.page.emulateNetworkConditions(slowLine);
    await wholeStory(maria);
    assert.deepEqual(maria.console, []);
  });

  it('stands in nobody’s way when each part of the guide breaks off once', async () => {
    const faults = onceEach(broken);
    // Without the form, whom to turn to is there all the same: `test/stories/failing.story.ts`.
    const maria = await visits((path) => (path.startsWith('/chunks/ticket') ? undefined : faults.answers(path)));
    await wholeStory(insistent(maria));
    assert.ok(faults.paths.size > 10, [...faults.paths].join(' '));
  });

  for (const [what, fault] of Object.entries({ 'breaks off': broken, 'is the login page of a hotel': loginPage })) {
    it(`leaves every number while each answer ${what}, and opens the guide after that`, async () => {
      const maria = await visits(() => fault);
      await maria.press('Hulp nodig?');
      await maria.find('button', 'Probeer opnieuw');
      for (const number of numbers) await maria.says(number);
      origins.cdn.faults = undefined;
      await insistent(maria).reads('Waar zit u vast?');
    });
  }

  it('leaves every number while an answer does not come, and opens the guide when it has ended', async () => {
    const hanging = new Hanging();
    const maria = await visits(() => hanging.fault);
    await maria.press('Hulp nodig?');
    await hanging.holds();
    // The page is not at rest as long as something is being fetched.
    await maria.find('link', `Bel de helpdesk van Alivia: ${numbers[0]}`);
    await maria.find('link', `Bel het contactcenter van eHealth: ${numbers[1]}`);
    await maria.find('button', 'Sluit de hulp');
    origins.cdn.faults = undefined;
    hanging.end();
    await insistent(maria).reads('Waar zit u vast?');
  });

  it('leaves what the page says itself in sight as long as the guide inside it does not come', async () => {
    const hanging = new Hanging();
    origins.cdn.faults = undefined;
    origins.portal.page = pageOf(origins, { element: 'wegwijzer-guide' });
    const maria = await Visitor.at(browser, 'about:blank');
    origins.cdn.faults = (path) => (path.startsWith('/chunks/') ? hanging.fault : undefined);
    await maria.page.goto(origins.portal.url);
    await hanging.holds();
    await maria.find('StaticText', 'Bel 02/214.19.09.');
    origins.cdn.faults = undefined;
    hanging.end();
    await insistent(maria).reads('Waar zit u vast?');
  });

  it('leaves every number when it is gone before the first press, and opens the guide when it is back', async () => {
    const maria = await visits();
    await maria.page.setOfflineMode(true);
    await maria.press('Hulp nodig?');
    for (const number of numbers) await maria.says(number);
    await maria.page.setOfflineMode(false);
    await insistent(maria).reads('Waar zit u vast?');
  });

  it('leaves the number of the portal when it is lost between two steps, and goes on when it is back', async () => {
    const maria = await visits();
    await maria.press('Hulp nodig?');
    await maria.press('Alivia');
    await maria.reads('Wie bent u in Alivia?');
    await maria.page.setOfflineMode(true);
    await maria.press('Mantelzorger');
    await maria.reads('Een deel van de hulp kan nu niet openen');
    await maria.find('link', 'Bel de helpdesk: 02/214.19.09');
    await maria.page.setOfflineMode(false);
    await insistent(maria).reads('Waarop meldt u zich aan?');
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

describe('A ticket on the built product', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** From a page with the guide in it to the form of the coordinator, filled in and sent while requests for something fail. */
  const sentWithout = async (broken: string) => {
    const visitor = await Visitor.at(browser, `${site.url}/pages/inline.html`, { broken });
    await visitor.press('Het lukt niet');
    await visitor.press('Ik wil iemand spreken');
    await visitor.press('Stuur uw vraag naar de coördinator');
    await visitor.reads('Uw vraag aan de coördinator');
    await visitor.type('Uw naam', 'Jan Voorbeeld');
    await visitor.type('Uw telefoonnummer', 'jan@voorbeeld.example');
    await visitor.type('Wat lukt er niet?', 'Mijn beroep staat er niet.');
    await visitor.press('Kijk na');
    await visitor.press('Ja, verstuur dit');
    return visitor;
  };

  const waiting = async () => {
    const visitor = await sentWithout('/v1/tickets');
    await visitor.reads('Uw vraag wacht op verzending');
    return visitor;
  };

  it('is filled in without what sends it, and sent once that can be fetched', async () => {
    const visitor = await sentWithout('ticket-outbox');
    await visitor.reads('Uw vraag is nog niet verstuurd');
    assert.match(await visitor.aloud(), /Mijn beroep staat er niet\./);
    visitor.mend();
    await visitor.press('Probeer nu opnieuw');
    await visitor.reads('Uw vraag is bewaard');
  });

  it('goes from a step of the access management to the eHealth contact centre, over a reload', async () => {
    const visitor = await Visitor.at(browser, `${site.url}/pages/inline.html#wegwijzer=tbe-manage-users`);
    await visitor.press('Het lukt niet');
    await visitor.press('Ik wil iemand spreken');
    await visitor.press('Stuur uw vraag naar het contactcenter');
    await visitor.type('Naam', 'Voorbeeld');
    await visitor.type('Voornaam', 'Jan');
    await visitor.page.reload();
    await visitor.type('Tel nr of gsm', '0470 00 00 00');
    await visitor.type('e-mail', 'jan@voorbeeld.example');
    await visitor.press('Kijk na');
    await visitor.reads('Versturen we dit?');
    await visitor.press('Ja, verstuur dit');
    await visitor.reads('Uw vraag is bewaard');
    assert.match(await visitor.aloud(), /WW-\w+/);
    assert.deepEqual(visitor.console, []);
  });

  it('waits in the browser, and is told at the next visit', async () => {
    const visitor = await waiting();
    await visitor.comesBack();
    await visitor.says('wacht nog op verzending. We proberen opnieuw.');
    visitor.mend();
    await visitor.page.evaluate(() => dispatchEvent(new Event('online')));
    await visitor.says('is bewaard. Uw referentie is WW-');
  });

  it('is gone altogether after ‘Wis alles’', async () => {
    const visitor = await waiting();
    await visitor.press('Wis alles');
    await visitor.says('Alles is gewist.');
    const left = await visitor.page.evaluate(async () => ({
      stored: [...Object.keys(sessionStorage), ...Object.keys(localStorage)],
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    // When that was, for tabs that are elsewhere.
    assert.deepEqual(left, { stored: ['wegwijzer:erased'], databases: [] });
    visitor.mend();
    const asked = visitor.requests.length;
    await visitor.comesBack();
    await visitor.reads('Waarop meldt u zich aan?');
    assert.deepEqual(
      visitor.requests.slice(asked).filter((url) => /v1|ticket/.test(url)),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { openOrigins, type Origins } from './cdn.ts';
import { broken, forbidden, Hanging, loginPage, unavailable, type Fault } from './faults.ts';
import { pageOf, type Particular } from './portal-page.ts';
import { comesToVerdict } from './whole-story.ts';

const faults: Readonly<Record<string, Fault>> = {
  'cannot serve now': unavailable,
  'breaks off': broken,
  'gives the login page of a hotel': loginPage,
  'lets no page of the portal read its answers': forbidden,
};

describe('A gateway that cannot be reached', () => {
  let origins: Origins;
  let browser: Browser;
  before(async () => {
    [origins, browser] = await Promise.all([openOrigins(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await origins.close();
  });

  /** Somebody who sees whom to turn to. */
  const seeksSomebody = async (particular: Particular = {}): Promise<Visitor> => {
    origins.portal.page = pageOf(origins, particular);
    const maria = await Visitor.at(browser, origins.portal.url);
    await maria.press('Hulp nodig?');
    await comesToVerdict(maria);
    await maria.press('Het lukt niet');
    await maria.press('Ik wil iemand spreken');
    await maria.reads('Wie kan u helpen?');
    return maria;
  };

  /** Somebody who has pressed on send, from when on posts get this fault. */
  const sends = async (fault: Fault): Promise<Visitor> => {
    origins.gateway.faults = undefined;
    const maria = await seeksSomebody();
    await maria.press('Stuur uw vraag naar de helpdesk');
    await maria.type('Uw naam', 'Maria Voorbeeld');
    await maria.type('Uw telefoonnummer', '0470 00 00 00');
    await maria.type('Wat lukt er niet?', 'Ik zie een foutmelding.');
    await maria.press('Kijk na');
    await maria.reads('Versturen we dit?');
    origins.gateway.faults = (path) => (path === '/v1/tickets' ? fault : undefined);
    await maria.press('Ja, verstuur dit');
    return maria;
  };

  const isStored = async (maria: Visitor): Promise<void> => {
    origins.gateway.faults = undefined;
    await maria.page.evaluate(() => dispatchEvent(new Event('online')));
    await maria.reads('Uw vraag is bewaard');
  };

  for (const [what, fault] of Object.entries(faults)) {
    it(`keeps what she typed and the number in sight, and gets it later: it ${what}`, async () => {
      const maria = await sends(fault);
      await maria.reads('Uw vraag wacht op verzending');
      await keepsAll(maria);
      await isStored(maria);
    });

    it(`leaves the number and a message to copy to whoever seeks somebody: it ${what}`, async () => {
      origins.gateway.faults = () => fault;
      const maria = await seeksSomebody();
      await findsNumberAndMessage(maria);
      assert.doesNotMatch(await maria.aloud(), /Stuur uw vraag/);
    });
  }

  it('keeps what she typed and the number in sight while it does not answer, and gets it later', async () => {
    const hanging = new Hanging();
    const maria = await sends(hanging.fault);
    await hanging.holds();
    await maria.find('StaticText', 'Ik zie een foutmelding.');
    await maria.find('link', 'Bel de helpdesk: 02/214.19.09');
    hanging.end();
    await isStored(maria);
  });

  it('leaves the number and a message to copy to whoever seeks somebody while it does not answer', async () => {
    const hanging = new Hanging();
    origins.gateway.faults = () => hanging.fault;
    const maria = await seeksSomebody();
    await hanging.holds();
    await findsNumberAndMessage(maria);
    hanging.end();
  });

  it('leaves them too when the portal’s policy does not have it', async () => {
    const maria = await seeksSomebody({ policy: { 'connect-src': "'self'" } });
    await findsNumberAndMessage(maria);
    assert.match(maria.console.join('\n'), /refused by the policy: connect-src/);
  });
});

async function keepsAll(maria: Visitor): Promise<void> {
  const aloud = await maria.aloud();
  for (const kept of ['Maria Voorbeeld', '0470 00 00 00', 'Ik zie een foutmelding.', '02/214.19.09'])
    assert.ok(aloud.includes(kept), `${kept} is not in:\n${aloud}`);
}

async function findsNumberAndMessage(maria: Visitor): Promise<void> {
  await maria.find('link', '02/214.19.09');
  await maria.find('button', 'Kopieer het bericht');
}

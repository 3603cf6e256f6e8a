import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { contacts, created, invalid, noRoute, routes, unavailable } from '../ticket/handlers.ts';
import { violations } from './axe.ts';
import { GuidePage } from './guide-page.ts';
import { answering, atTicket, fill, got, send, sent, withGateway, worker } from './ticket-form.ts';
import { signInAs } from './ways.ts';

withGateway();

describe('The ticket', () => {
  it('knows already what was tried', async () => {
    const page = await atTicket();
    assert.equal(page.heading, 'Uw vraag aan de helpdesk van Alivia');
    const known = page.known.join('\n');
    assert.include(known, 'Ik meld mij aan als: Persoon met een zorgnood.');
    assert.include(known, `‘${signInAs}’ een ander beroep`);
    const { body } = await sent(page);
    assert.deepEqual(body.summary.join('\n'), known);
    assert.deepEqual(body.fields, {
      name: 'Maria Voorbeeld',
      reach: '0470 00 00 00',
      message: 'Ik zie een foutmelding.',
    });
    assert.deepEqual([body.contact, body.language], ['aliviaHelpdesk', 'nl']);
  });

  it('leaves out a line that the user takes away', async () => {
    const page = await atTicket();
    const [first = ''] = page.known;
    await page.press(`Laat weg: ${first}`);
    assert.deepEqual(page.leftOut, [first]);
    const { body } = await sent(page);
    assert.notInclude(body.summary, first);
  });

  it('shows to the letter what is sent, and lets the user change it', async () => {
    const page = await atTicket();
    await fill(page);
    await page.press('Kijk na');
    await page.reads('Versturen we dit?');
    for (const words of ['Maria Voorbeeld', '0470 00 00 00', 'Ik zie een foutmelding.', 'Persoon met een zorgnood'])
      assert.include(page.aloud, words);
    assert.lengthOf(got, 0);
    await page.press('Nee, ik pas iets aan');
    await page.fill('Uw naam', 'Jan Voorbeeld');
    answering(created);
    await send(page);
    await page.reads('Uw vraag is bewaard');
    assert.equal(got[0]?.body.fields['name'], 'Jan Voorbeeld');
  });

  it('is stored once, however often it is pressed, and gives its reference', async () => {
    const page = await atTicket();
    await fill(page);
    answering(created);
    await page.press('Kijk na');
    const yes = await page.control('Ja, verstuur dit');
    for (let press = 0; press < 5; press += 1) yes.click();
    await page.reads('Uw vraag is bewaard');
    assert.lengthOf(got, 1);
    assert.match(page.aloud, /Uw referentie WW-\w+/);
    await page.tells('wegwijzer-ticket');
    const { contact, reference } = page.heard.at(-1) as Event & { contact: string; reference: string };
    assert.equal(contact, 'aliviaHelpdesk');
    assert.include(page.aloud, reference);
    await page.press('Terug naar de hulp');
    await page.reads('Wie kan u helpen?');
  });

  it('says what is missing, in a summary that takes focus and leads to the fields', async () => {
    const page = await atTicket();
    await page.press('Kijk na');
    assert.include(page.toMend, '3 velden zijn nog niet in orde');
    assert.include(page.focused, '3 velden zijn nog niet in orde');
    await page.press('Vul ‘Uw naam’ in.');
    assert.equal(page.focused, 'Uw naam');
    assert.include(await page.described('Uw naam'), 'Vul ‘Uw naam’ in.');
    assert.lengthOf(got, 0);
  });

  it('keeps an unsent text over a reload, in this tab', async () => {
    const page = await atTicket();
    await fill(page);
    const again = await page.reload();
    assert.equal((await again.field('Uw naam')).value, 'Maria Voorbeeld');
    assert.equal((await again.field('Wat lukt er niet?')).value, 'Ik zie een foutmelding.');
    assert.lengthOf(Object.keys(localStorage), 0);
  });

  it('shows the receipt again after a reload, until the user goes on', async () => {
    const page = await atTicket();
    await sent(page);
    const [reference = ''] = /WW-\w+/.exec(page.aloud) ?? [];
    const again = await page.reload();
    await again.reads('Uw vraag is bewaard');
    assert.include(again.aloud, reference);
    assert.notInclude(Object.values(sessionStorage).join(' '), 'Maria');
    assert.lengthOf(got, 1);
    await again.press('Terug naar de hulp');
    await again.reads('Wie kan u helpen?');
    await again.press('Stuur uw vraag naar de helpdesk');
    await again.reads('Uw vraag aan de helpdesk');
  });

  it('keeps secrets out of what is shown, kept and sent', async () => {
    const page = await atTicket();
    await fill(page);
    await page.fill('Wat lukt er niet?', 'Mijn rijksregisternummer is 85.07.30-033.28 en mijn pincode is 4829.');
    assert.include(await page.described('Wat lukt er niet?'), 'We hebben een rijksregisternummer weggelaten.');
    assert.notInclude((await page.field('Wat lukt er niet?')).value, '033.28');
    assert.notMatch(Object.values(sessionStorage).join(' '), /033\.28|4829/);
    answering(created);
    await send(page);
    await page.reads('Uw vraag is bewaard');
    assert.notMatch(JSON.stringify(got), /033\.28|4829/);
  });

  it('fires no shortcut of the page while the user types', async () => {
    const keys: string[] = [];
    const onKey = ({ key }: KeyboardEvent) => void keys.push(key);
    document.addEventListener('keydown', onKey);
    const page = await atTicket();
    (await page.field('Uw naam')).focus();
    await sendKeys({ type: 'jk' });
    document.removeEventListener('keydown', onKey);
    assert.deepEqual(keys, []);
    assert.equal((await page.field('Uw naam')).value, 'jk');
  });

  it('has nothing that axe can find, in any phase', async () => {
    const page = await atTicket();
    const found = [...(await violations(page.host))];
    await page.press('Kijk na');
    found.push(...(await violations(page.host)));
    await fill(page);
    await page.fill('Wat lukt er niet?', 'Mijn pincode is 4829.');
    for (const [answer, heading, ...next] of phases) {
      answering(answer);
      await page.press('Kijk na');
      found.push(...(await violations(page.host)));
      await page.press('Ja, verstuur dit');
      await page.reads(heading);
      found.push(...(await violations(page.host)));
      await page.presses(...next);
    }
    assert.deepEqual(found, []);
  });

  it('is not offered where the gateway has no route to anybody', async () => {
    worker.use(contacts(routes()));
    const page = await GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });
    await page.presses('Het lukt niet', 'Ik wil iemand spreken');
    await page.hears('Kopieer het bericht');
    assert.isFalse(page.controls.some((name) => name.startsWith('Stuur uw vraag')));
  });
});

/** Answers of the gateway, each with the heading that it leads to, and what is pressed there. */
const phases = [
  [invalid('#/fields/name'), 'Uw vraag aan'],
  [noRoute, 'Uw vraag is geweigerd', 'Pas uw vraag aan'],
  [unavailable, 'Uw vraag wacht op verzending', 'Trek uw vraag in', 'Pas uw vraag aan'],
  [created, 'Uw vraag is bewaard'],
] as const;

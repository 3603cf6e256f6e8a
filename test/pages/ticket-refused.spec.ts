import { assert } from '@open-wc/testing';
import { conflict, created, hang, invalid, loginPage, noRoute, offline, unavailable } from '../ticket/handlers.ts';
import { answering, atTicket, fill, got, offersOtherWays, send, withGateway } from './ticket-form.ts';

const ownTimeout = Object.getOwnPropertyDescriptor(AbortSignal, 'timeout')!;

withGateway();
afterEach(() => Object.defineProperty(AbortSignal, 'timeout', ownTimeout));

describe('A ticket that the gateway does not take', () => {
  it('marks the field that the gateway refuses', async () => {
    const page = await atTicket();
    await fill(page);
    answering(invalid('#/fields/reach'));
    await send(page);
    await page.hears('Eén veld is nog niet in orde');
    assert.include(await page.described('Uw telefoonnummer'), 'Kijk dit veld na');
    assert.equal((await page.field('Uw naam')).value, 'Maria Voorbeeld');
  });

  for (const [what, answer] of [
    ['uses the key for another ticket', conflict],
    ['has no route', noRoute],
  ] as const) {
    it(`keeps the text, and gives other ways, when the gateway ${what}`, async () => {
      const page = await atTicket();
      await fill(page);
      answering(answer);
      await send(page);
      await page.reads('Uw vraag is geweigerd');
      await offersOtherWays(page);
    });
  }

  it('can be sent again under a new key after a conflict', async () => {
    const page = await atTicket();
    await fill(page);
    answering(conflict);
    await send(page);
    await page.reads('Uw vraag is geweigerd');
    await page.press('Pas uw vraag aan');
    assert.equal((await page.field('Wat lukt er niet?')).value, 'Ik zie een foutmelding.');
    answering(created);
    await send(page);
    await page.reads('Uw vraag is bewaard');
    assert.lengthOf(new Set(got.map(({ key }) => key)), 2);
  });

  for (const [what, answer] of [
    ['cannot be reached', offline],
    ['is unavailable', unavailable],
    ['is a login page', loginPage],
  ] as const) {
    it(`keeps the text, gives other ways, and sends the same again when the gateway ${what}`, async () => {
      const page = await atTicket();
      await fill(page);
      answering(answer);
      await send(page);
      await page.reads('Uw vraag wacht op verzending');
      await offersOtherWays(page);
      answering(created);
      await page.press('Probeer nu opnieuw');
      await page.reads('Uw vraag is bewaard');
      assert.deepEqual(got[1], got[0]);
    });
  }

  it('waits no longer than its patience for an answer', async () => {
    const patience = new AbortController();
    const page = await atTicket();
    await fill(page);
    AbortSignal.timeout = () => patience.signal;
    answering(hang);
    await send(page);
    await page.hears('We versturen uw vraag.');
    patience.abort(new DOMException('', 'TimeoutError'));
    await page.reads('Uw vraag wacht op verzending');
    await offersOtherWays(page);
  });

  it('goes on with what was being sent after a reload, under the same key', async () => {
    const patience = new AbortController();
    AbortSignal.timeout = () => patience.signal;
    const page = await atTicket();
    await fill(page);
    answering(hang);
    await send(page);
    await page.hears('We versturen uw vraag.');
    const again = await page.reload();
    await again.hears('We versturen uw vraag.');
    // In a browser the request would have ended with the page.
    patience.abort(new DOMException('', 'TimeoutError'));
    await again.reads('Uw vraag wacht op verzending');
    AbortSignal.timeout = ownTimeout.value as typeof AbortSignal.timeout;
    answering(created);
    await again.press('Probeer nu opnieuw');
    await again.reads('Uw vraag is bewaard');
    assert.lengthOf(got, 2);
    assert.lengthOf(new Set(got.map(({ key }) => key)), 1);
  });
});

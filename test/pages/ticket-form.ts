/** The ticket form as a visitor meets it, and the gateway behind it. */
import { assert } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import { contacts, created, routes, tickets, type Answer } from '../ticket/handlers.ts';
import { GuidePage } from './guide-page.ts';
import { signInAs } from './ways.ts';
import type { TicketBody } from '../../src/ticket/contract.ts';

/** The gateway of these tests. */
export const worker = setupWorker();

/** What the gateway got, each with its key. */
export const got: { readonly key: string; readonly body: TicketBody }[] = [];

/** Lets a gateway stand behind every test of a file, with a route to the helpdesk. */
export function withGateway(): void {
  before(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
  beforeEach(() => {
    got.length = 0;
    worker.use(contacts(routes('aliviaHelpdesk')));
  });
  afterEach(async () => {
    await GuidePage.leaveAll();
    worker.resetHandlers();
    localStorage.clear();
  });
  // Not awaited: a request that is never answered is never done.
  after(() => void worker.stop());
}

/** The gateway answers so, and what it got is noted. */
export function answering(answer: Answer): void {
  worker.use(
    tickets(async (info) => {
      const key = info.request.headers.get('idempotency-key') ?? '';
      got.push({ key, body: (await info.request.clone().json()) as TicketBody });
      return answer(info);
    }),
  );
}

/** The form, after one wrong choice. */
export async function atTicket(): Promise<GuidePage> {
  const page = await GuidePage.open({ visitor: 'personInNeed', gateway: '/gateway' });
  await page.presses('Op een computer', 'Alivia is open', 'Ik heb op', 'Ik ben aangemeld', 'Controleer mijn keuzes');
  await page.set(signInAs, 'een ander beroep');
  await page.press('Controleer');
  await page.reads('Eén keuze past niet bij uw rol');
  await page.presses('Het lukt niet', 'Ik wil iemand spreken', 'Stuur uw vraag naar de helpdesk');
  await page.field('Uw naam');
  return page;
}

/** Fills in all that is asked. */
export async function fill(page: GuidePage): Promise<void> {
  await page.fill('Uw naam', 'Maria Voorbeeld');
  await page.fill('Uw telefoonnummer', '0470 00 00 00');
  await page.fill('Wat lukt er niet?', 'Ik zie een foutmelding.');
}

/** Presses send, and says yes to what is shown. */
export async function send(page: GuidePage): Promise<void> {
  await page.press('Kijk na');
  await page.press('Ja, verstuur dit');
}

/** Fills in the form, sends it, and gives what the gateway got. */
export async function sent(page: GuidePage): Promise<(typeof got)[number]> {
  await fill(page);
  answering(created);
  await send(page);
  await page.reads('Uw vraag is bewaard');
  return got.at(-1)!;
}

/** There is a number to call, and a message to copy or mail that has all of the text. */
export async function offersOtherWays(page: GuidePage): Promise<void> {
  assert.propertyVal(await page.control('Bel '), 'href', 'tel:+3222141909');
  await page.control('Kopieer het bericht');
  await page.control('Zet het bericht in een e-mail');
  assert.include(page.message, 'Ik zie een foutmelding.');
  assert.include(page.message, 'Maria Voorbeeld');
}

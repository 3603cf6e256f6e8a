import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { GuidePage } from './guide-page.ts';
import { withGateway } from './ticket-form.ts';

const enterprise = 'Kijk uw ondernemingsnummer na';
const person = 'Kijk het rijksregisternummer of BIS-nummer na';
const mail = 'Kijk het e-mailadres na';
const goesOn = 'Ik heb aangevinkt wat ik heb';

/** What somebody could type, and the parts of it that must be found nowhere. */
const typed = { [enterprise]: 'BE 0123.456.749', [person]: '85.07.30-033.28', [mail]: 'an@voorbeeld.example' };
const trace = /0123.?456.?749|123456749|85.?07.?30.?033.?28|an@voorbeeld/;

const ownFetch = globalThis.fetch;
const ownBeacon = navigator.sendBeacon.bind(navigator);
const sent: string[] = [];
let onSent: () => void = () => undefined;

withGateway();

beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${request.url} ${await request.clone().text()}`);
    onSent();
    return ownFetch(request);
  };
  navigator.sendBeacon = (url, data) => sent.push(JSON.stringify([String(url), data])) > 0;
});

afterEach(() => {
  globalThis.fetch = ownFetch;
  navigator.sendBeacon = ownBeacon;
});

describe('The list of what to have ready', () => {
  it('takes numbers as people paste them, and says at the field whether they are well formed', async () => {
    const page = await atList();
    for (const [label, words] of Object.entries(typed)) {
      await types(page, label, words);
      assert.match(await page.described(label), /is goed geschreven\.$/, label);
    }
    await types(page, person, '9');
    assert.match(await page.described(person), /^Dit nummer klopt niet\./);
    assert.match(await page.described(enterprise), /is goed geschreven\.$/);
  });

  it('keeps what is ticked and typed to itself: no event, no request, no storage, no message has it', async () => {
    const asked = new Promise<void>((resolve) => (onSent = resolve));
    const page = await atList({ gateway: '/gateway' });
    for (const [label, words] of Object.entries(typed)) await types(page, label, words);
    await page.presses(goesOn, 'Het lukt niet', 'Ik wil iemand spreken');
    await page.hears('Kopieer het bericht');
    await asked;
    assert.include(sent.join('\n'), '/gateway/');
    assert.isAbove(sessionStorage.length, 0);
    const kept = [...Object.entries(sessionStorage), ...Object.entries(localStorage)].flat();
    const events = page.heard.map((event) => JSON.stringify({ ...event }));
    const everything = [...sent, ...kept, ...events, page.message, page.aloud, document.cookie, location.href];
    assert.notMatch(everything.join('\n'), trace);
  });

  it('has forgotten it after the step, and after a reload', async () => {
    const page = await atList();
    await types(page, enterprise, typed[enterprise]);
    await page.presses(goesOn, 'Terug');
    assert.equal((await page.field(enterprise)).value, '');
    await types(page, enterprise, typed[enterprise]);
    const again = await page.reload();
    assert.equal((await again.field(enterprise)).value, '');
    assert.equal(again.heading, 'Leg deze gegevens klaar');
  });

  it('is worked with the keyboard alone', async () => {
    const page = await atList();
    (await page.field('Het ondernemingsnummer')).focus();
    await sendKeys({ press: 'Space' });
    assert.isTrue((await page.field('Het ondernemingsnummer')).checked);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '0123 456 748' });
    await sendKeys({ press: 'Tab' });
    await page.hears('Een ondernemingsnummer heeft 10 cijfers');
    while (page.focused !== goesOn) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.reads('Hebt u alles');
  });
});

/** The list of the data to have ready, for access management. */
async function atList(attributes = {}): Promise<GuidePage> {
  const page = await GuidePage.open({ procedure: 'tbe-prepare', ...attributes });
  await page.presses('Ik wil beginnen', 'Mijn computer is klaar');
  await page.reads('Leg deze gegevens klaar');
  await page.field(enterprise);
  return page;
}

/** Types with real keys, in place of what is there, and goes on to the next field. */
async function types(page: GuidePage, label: string, words: string): Promise<void> {
  const field = await page.field(label);
  field.focus();
  field.select();
  await sendKeys({ type: words });
  await sendKeys({ press: 'Tab' });
}

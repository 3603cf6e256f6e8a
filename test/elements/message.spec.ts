import { assert } from '@open-wc/testing';
import { examples, text } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const { contacts } = examples;

/** Answers for the browser's clipboard while `run` runs. */
async function withClipboard(writeText: (words: string) => Promise<void>, run: () => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await run().finally(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

/** Presses copy and reads what the message says about it. */
async function copied(harness: PanelHarness) {
  harness.control('Kopieer het bericht').click();
  await harness.settled();
  return harness
    .all('wegwijzer-message')
    .map((message) => spoken(message.shadowRoot?.querySelector('[role]') ?? message));
}

describe('the ready message', () => {
  it('is there to read, under its title', async () => {
    const harness = await PanelHarness.show(contacts);
    assert.strictEqual(harness.field('Uw bericht').value, contacts.message?.text);
    assert.strictEqual(harness.field('Uw bericht').readOnly, true);
  });

  it('is copied, and says so', async () => {
    const harness = await PanelHarness.show(contacts);
    const clipboard: string[] = [];
    const write = async (words: string) => void clipboard.push(words);
    await withClipboard(write, async () => {
      assert.deepEqual(await copied(harness), ['Het bericht is gekopieerd.']);
    });
    assert.deepEqual(clipboard, [contacts.message?.text]);
  });

  it('is selected where the browser refuses to copy, and says how to go on', async () => {
    const harness = await PanelHarness.show(contacts);
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    await withClipboard(refuse, async () => {
      assert.deepEqual(await copied(harness), [text.selected]);
    });
    const { selectionStart, selectionEnd, value } = harness.field('Uw bericht');
    assert.deepEqual([selectionStart, selectionEnd], [0, value.length]);
    assert.strictEqual(harness.focused, harness.field('Uw bericht'));
  });

  it('opens the user’s own mail', async () => {
    const harness = await PanelHarness.show(contacts);
    assert.match(harness.control('Mail het bericht').getAttribute('href') ?? '', /^mailto:/);
  });
});

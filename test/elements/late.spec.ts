import { assert, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/wegwijzer-panel.ts';
import { examples, text } from './examples.ts';
import type { WegwijzerPanel } from '../../src/elements/wegwijzer-panel.ts';
import type { View } from '../../src/session/view.ts';

// Neither the ticket's element nor the message's is fetched here, as on a page where they cannot be.
const show = (view: View) =>
  fixture<WegwijzerPanel>(html`<wegwijzer-panel .view=${view} .text=${text}></wegwijzer-panel>`);

describe('the panel without the parts that come later', () => {
  it('says that the form is coming', async () => {
    const { shadowRoot } = await show(examples.loading);
    assert.include(shadowRoot?.querySelector('.main')?.textContent, 'Een ogenblik.');
  });

  it('offers to try again when the form cannot come', async () => {
    const panel = await show(examples.unreachable);
    const sent: string[] = [];
    panel.addEventListener('wegwijzer-act', ({ event }) => sent.push(event));
    panel.shadowRoot?.querySelector<HTMLElement>('.primary')?.click();
    assert.deepEqual(sent, ['ticket.send']);
  });

  it('shows the ready message as text', async () => {
    const { shadowRoot } = await show(examples.contacts);
    const message = shadowRoot?.querySelector<HTMLElement>('wegwijzer-message');
    assert.strictEqual(message?.innerText, examples.contacts.message?.text);
  });
});

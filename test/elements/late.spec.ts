import { assert, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/wegwijzer-panel.ts';
import { examples, text } from './examples.ts';
import type { WegwijzerPanel } from '../../src/elements/wegwijzer-panel.ts';
import type { View } from '../../src/session/view.ts';

// None of the elements that come later is fetched here, as on a page where they cannot be.
const show = (view: View) =>
  fixture<WegwijzerPanel>(html`<wegwijzer-panel .view=${view} .text=${text}></wegwijzer-panel>`);

describe('the panel without the parts that come later', () => {
  it('has the heading and the next thing to do of every kind of view', async () => {
    const { shadowRoot } = await show(examples.checklist);
    assert.include(shadowRoot?.querySelector('.main')?.textContent, 'Leg deze gegevens klaar');
    assert.include(shadowRoot?.querySelector('.primary')?.textContent, 'Ik heb alles');
  });

  it('does not fail where the replica is still on its way', async () => {
    const panel = await show(examples.checkLists);
    panel.shadowRoot?.querySelector<HTMLElement>('.primary')?.click();
    panel.view = { ...examples.checkLists };
    assert.isTrue(await panel.updateComplete);
  });
});

describe('the panel without the elements of the rare parts', () => {
  before(() => import('../../src/elements/late-body.ts'));

  it('shows what to have ready as text', async () => {
    const { shadowRoot } = await show(examples.checklist);
    const list = shadowRoot?.querySelector('wegwijzer-checklist');
    assert.deepEqual(
      [...(list?.children ?? [])].map(({ textContent }) => textContent),
      examples.checklist.items.map(({ label }) => label),
    );
  });
  it('says that the form is coming', async () => {
    const { shadowRoot } = await show(examples.loading);
    assert.include(shadowRoot?.querySelector('.main')?.textContent, 'Een ogenblik.');
  });

  it('offers to try again when the form cannot come', async () => {
    const panel = await show(examples.failed);
    const sent: string[] = [];
    panel.addEventListener('wegwijzer-act', ({ event }) => sent.push(event));
    panel.shadowRoot?.querySelector<HTMLElement>('.primary')?.click();
    assert.deepEqual(sent, ['retry']);
  });

  it('shows the ready message as text', async () => {
    const { shadowRoot } = await show(examples.contacts);
    const message = shadowRoot?.querySelector<HTMLElement>('wegwijzer-message');
    assert.strictEqual(message?.innerText, examples.contacts.message?.text);
  });
});

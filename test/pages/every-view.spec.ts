import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/wegwijzer-contacts.ts';
import '../../src/elements/wegwijzer-message.ts';
import { PanelHarness } from '../elements/harness.ts';
import { violations } from './axe.ts';
import { everyView } from './every-view.ts';

const views = everyView();

describe('Every view of every flow in every role', () => {
  before(() => setViewport({ width: 320, height: 640 }));

  it('is here, each kind of them', () => {
    const kinds = new Set(views.map(({ view }) => (view.kind === 'screen' ? view.screen.mode : view.kind)));
    for (const kind of ['visit', 'choices', 'instruct', 'check', 'explain', 'contacts', 'ticket', 'solved'] as const)
      assert.include([...kinds], kind);
    assert.isAbove(views.length, 100);
  });

  it('has nothing that axe can find', async function everyOne() {
    this.timeout(120_000);
    const harness = await PanelHarness.show(views[0]!.view, { closable: true });
    const found: string[] = [];
    for (const { name, view } of views) {
      await harness.turnTo(view);
      found.push(...(await violations(harness.panel)).map((fault) => `${name}: ${fault}`));
    }
    assert.deepEqual(found, []);
  });
});

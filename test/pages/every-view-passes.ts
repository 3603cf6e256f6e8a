import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/wegwijzer-message.ts';
import { PanelHarness } from '../elements/harness.ts';
import { violations } from './axe.ts';
import { kindOf, type NamedView } from './every-view.ts';

const everyKind = 'visit choices instruct check explain checklist find handover contacts ticket solved'.split(' ');

/** Holds each of these views to axe, on a small phone. */
export function everyViewPasses(views: readonly NamedView[]): void {
  before(() => setViewport({ width: 320, height: 640 }));

  it('is here, each kind of them', () => {
    assert.includeMembers([...new Set(views.map(({ view }) => kindOf(view)))], everyKind);
    assert.isAbove(views.length, 300);
  });

  it('has nothing that axe can find', async function everyOne() {
    this.timeout(110_000);
    const harness = await PanelHarness.show(views[0]!.view, { closable: true });
    const found: string[] = [];
    for (const { name, view } of views) {
      await harness.turnTo(view);
      found.push(...(await violations(harness.panel)).map((fault) => `${name}: ${fault}`));
    }
    assert.deepEqual(found, []);
  });
}

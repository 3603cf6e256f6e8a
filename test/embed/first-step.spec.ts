import { assert } from '@open-wc/testing';
import type { WegwijzerLauncher } from '../../src/embed/launcher-element.ts';
import { GuidePage } from '../pages/guide-page.ts';

describe('The first step, with everything at hand', () => {
  const own = window.requestAnimationFrame;
  afterEach(async () => {
    window.requestAnimationFrame = own;
    await GuidePage.leaveAll();
  });

  it('gets its time to be drawn before the engine begins', async () => {
    // Once, so that nothing is fetched any more.
    await GuidePage.open();
    await GuidePage.leaveAll();
    const page = GuidePage.launcher();
    let hadTime = false;
    // As in a tab that nobody looks at, where no frame is made: only time passes.
    window.requestAnimationFrame = () => window.setTimeout(() => (hadTime = true), 99);
    const begins = new Promise<boolean>((resolve) => {
      (page.host as WegwijzerLauncher).inspect = () => resolve(hadTime);
    });
    // By script: whoever waits for a button asks for frames too.
    page.host.shadowRoot!.querySelector('button')!.click();
    assert.isTrue(await begins);
  });
});

import { assert } from '@open-wc/testing';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const { handover } = examples;

describe('the handover', () => {
  it('has the message first, then the ways to give it, then whoever is that person, then others', async () => {
    const harness = await PanelHarness.show(handover);
    assert.strictEqual(harness.field('Uw bericht').value, handover.message.text);
    const [, ...controls] = harness.controls;
    assert.deepEqual(controls.slice(0, 5), [
      'Kopieer het bericht',
      'Mail het bericht',
      'Druk dit af',
      'Ik ben de toegangsbeheerder: toon de stappen',
      '02/214.19.09',
    ]);
    assert.lengthOf(harness.all('[part="contact"]'), 2);
  });

  it('leads whoever is that person to the steps', async () => {
    const harness = await PanelHarness.show(handover);
    harness.control('Ik ben de toegangsbeheerder').click();
    assert.deepEqual(harness.sent, ['lead']);
  });

  it('is printed', async () => {
    const own = globalThis.print;
    let printed = 0;
    globalThis.print = () => void (printed += 1);
    const harness = await PanelHarness.show(handover);
    harness.control('Druk dit af').click();
    globalThis.print = own;
    assert.deepEqual([printed, harness.sent], [1, []]);
  });
});

describe('a step with a trap', () => {
  it('says it after what to do and before the replica, by more than a colour', async () => {
    const harness = await PanelHarness.show(examples.instructControls);
    assert.deepEqual(
      [...harness.one('.main').children].map((part) => part.getAttribute('part') ?? part.localName),
      ['heading', 'p', 'trap', 'wegwijzer-screen', 'primary', 'action'],
    );
    const trap = harness.one('[part="trap"]');
    assert.strictEqual(spoken(trap), examples.instructControls.trap);
    assert.lengthOf(trap.querySelectorAll('.icon'), 1);
  });

  it('says none where there is none', async () => {
    const harness = await PanelHarness.show(examples.instructLists);
    assert.deepEqual(harness.all('[part="trap"]'), []);
  });
});

describe('a step to wait at', () => {
  it('says from what time it holds, and how long that still is', async () => {
    const harness = await PanelHarness.show(examples.waiting);
    assert.strictEqual(spoken(harness.one('.note')), 'De wijziging geldt vanaf 10:20, of vroeger. Nog 20 minuten.');
  });

  it('counts down without a word that interrupts, and without taking focus', async () => {
    const harness = await PanelHarness.show(examples.waiting);
    harness.control('De tijd is om').focus();
    const { wait } = examples.waiting;
    await harness.turnTo({ ...examples.waiting, wait: { ...wait!, left: 'Nog 19 minuten.' } });
    assert.include(spoken(harness.one('.note')), 'Nog 19 minuten.');
    assert.strictEqual(harness.announced, '');
    assert.strictEqual(spoken(harness.focused!), 'De tijd is om');
  });
});

import { assert } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import 'axe-core';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';
import type { AxeResults, RunOptions } from 'axe-core';

declare const axe: { run(context: Element, options?: RunOptions): Promise<AxeResults> };

const { searchMirror, searchList, searchRemedy, searchEnd } = examples;

const whyIn = (harness: PanelHarness) => harness.one('details') as HTMLDetailsElement;

describe('the search for a cause', () => {
  it('begins with the symptom, then what to look at, the answers and a person', async () => {
    const harness = await PanelHarness.show(searchMirror);
    assert.equal(spoken(harness.heading), searchMirror.heading);
    assert.deepEqual(harness.all('h3').map(spoken), ['Kijk dit scherm na']);
    assert.deepEqual(
      harness.all('.main button').map((button) => spoken(button).replace(/(Misschien|U ziet).*/, '')),
      ['Controleer het startscherm', 'Dat weet ik niet meer', 'Ik wil iemand spreken'],
    );
  });

  it('asks in the heading further on, and says what was looked at or tried', async () => {
    const harness = await PanelHarness.show(searchList);
    assert.equal(spoken(harness.heading), 'Wat past bij u?');
    assert.deepEqual(harness.all('h3').map(spoken), ['Wat u al nakeek of probeerde']);
    assert.deepEqual(harness.all('.lines li').map(spoken), searchList.ruledOut?.lines);
  });

  it('sends what is pressed', async () => {
    const harness = await PanelHarness.show(searchList);
    harness.control('Er is minder dan 20 minuten').click();
    harness.control('Dat weet ik niet').click();
    await harness.turnTo(searchRemedy);
    harness.control('Het lukt nu').click();
    harness.control('Dat hielp niet').click();
    await harness.turnTo(searchEnd);
    harness.control('Toon wie mij kan helpen').click();
    assert.deepEqual(harness.sent, [
      'tell.which.justChanged',
      'tell.which.unknown',
      'helped.confirmProfile.signInAs',
      'failed.confirmProfile.signInAs',
      'person',
    ]);
  });

  it('takes focus to the next question', async () => {
    const harness = await PanelHarness.show(searchMirror);
    harness.control('Dat weet ik niet').click();
    await harness.turnTo(searchList);
    assert.equal(harness.focused, harness.heading);
  });

  it('says why it asks to whoever opens that, with the keyboard', async () => {
    const harness = await PanelHarness.show(searchMirror);
    const why = whyIn(harness);
    assert.isFalse(why.open);
    assert.isFalse(why.querySelector('p')?.checkVisibility());
    harness.control('Ik wil iemand spreken').focus();
    await sendKeys({ press: 'Tab' });
    assert.equal(harness.focused && spoken(harness.focused), 'Waarom vraag ik dit?');
    await sendKeys({ press: 'Enter' });
    await harness.settled();
    assert.isTrue(why.open);
    assert.isTrue(why.querySelector('p')?.checkVisibility());
    assert.equal(spoken(why.querySelector('p')!), searchMirror.why?.text);
  });

  it('has that closed again at the next question', async () => {
    const harness = await PanelHarness.show(searchMirror);
    harness.one('summary').click();
    await harness.turnTo(searchList);
    assert.isFalse(whyIn(harness).open);
  });

  it('has a place to press for it that is large enough, on the smallest phone', async () => {
    await setViewport({ width: 320, height: 568 });
    const harness = await PanelHarness.show(searchMirror);
    assert.isAtLeast(harness.one('summary').getBoundingClientRect().height, 44);
  });

  it('has no reason where there is none, and nothing ruled out before anything is', async () => {
    const harness = await PanelHarness.show(searchRemedy);
    assert.lengthOf(harness.all('details'), 0);
    await harness.turnTo(searchMirror);
    assert.lengthOf(harness.all('.lines'), 0);
  });

  it('draws what else can be done less prominently than what to do now', async () => {
    const harness = await PanelHarness.show(searchRemedy);
    const [check, ...others] = harness.all('.main button');
    assert.isTrue(check!.classList.contains('answer'));
    assert.deepEqual(others.map(spoken), ['Het lukt nu', 'Dat hielp niet', 'Ik wil iemand spreken']);
    assert.isFalse(others.some((button) => /answer|primary/.test(button.className)));
  });

  it('hands over with one button', async () => {
    const harness = await PanelHarness.show(searchEnd);
    assert.deepEqual(harness.all('.main button').map(spoken), ['Toon wie mij kan helpen']);
    assert.isTrue(harness.control('Toon wie mij kan helpen').classList.contains('primary'));
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible with its reason open, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const harness = await PanelHarness.show(searchMirror);
      whyIn(harness).open = true;
      const { violations } = await axe.run(harness.panel);
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      await emulateMedia({ colorScheme: 'light' });
    });
});

import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const { checklist } = examples;
const enterprise = 'Kijk uw ondernemingsnummer na';
const person = 'Kijk het rijksregisternummer na';
const mail = 'Kijk het e-mailadres na';

/** What is said at a field after somebody typed or pasted this and went on. */
async function judged(harness: PanelHarness, label: string, words: string): Promise<string> {
  const field = harness.field(label);
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.blur();
  await harness.settled();
  return harness.described(field);
}

describe('the check-list', () => {
  it('has a box to tick for each thing, with what it is for', async () => {
    const harness = await PanelHarness.show(checklist);
    const boxes = harness.all<HTMLInputElement>('input[type="checkbox"]');
    assert.deepEqual(
      boxes.map((box) => spoken(box.labels![0]!)),
      checklist.items.map(({ label }) => label),
    );
    assert.strictEqual(harness.described(boxes[0]!), 'Het nummer in de Kruispuntbank van Ondernemingen.');
    harness.field('Uw digitale sleutel').click();
    assert.deepEqual(
      boxes.map(({ checked }) => checked),
      [false, false, false, true],
    );
  });

  it('asks for no number where there is nothing to check', async () => {
    const harness = await PanelHarness.show({ ...checklist, items: checklist.items.slice(-1), privacy: '' });
    assert.deepEqual(harness.all('input[type="text"]'), []);
    assert.deepEqual(harness.all('.quiet'), []);
  });

  // 0123 456 749: 97 minus the remainder of 01234567 by 97 is 49. 850730033 gives 28 (the example of the register).
  for (const [label, ...pasted] of [
    [enterprise, '0123456749', '0123.456.749', 'BE 0123.456.749', ' be0123 456 749 ', '123456749', '0123-456-749'],
    [person, '85073003328', '85.07.30-033.28', '85 07 30 033 28', ' 85.07.30–033.28 '],
    [mail, 'naam@voorbeeld.be', ' an.naam+zorg@sub.voorbeeld.be '],
  ] as const) {
    for (const words of pasted)
      it(`takes what people paste: ${label}, ‘${words}’`, async () => {
        const harness = await PanelHarness.show(checklist);
        assert.match(await judged(harness, label, words), /is goed geschreven\.$/);
        assert.isFalse(harness.field(label).hasAttribute('aria-invalid'));
      });
  }

  for (const [label, words, says] of [
    [enterprise, '0123456748', 'Een ondernemingsnummer heeft 10 cijfers'],
    [enterprise, '2123456749', 'Een ondernemingsnummer heeft 10 cijfers'],
    [person, '85.07.30-033.29', 'Een rijksregisternummer heeft 11 cijfers'],
    [person, '0123.456.749', 'Een rijksregisternummer heeft 11 cijfers'],
    [mail, 'naam@voorbeeld', 'Dit adres klopt niet.'],
  ] as const) {
    it(`says at the field what is wrong: ${label}, ‘${words}’`, async () => {
      const harness = await PanelHarness.show(checklist);
      assert.include(await judged(harness, label, words), says);
      assert.strictEqual(harness.field(label).getAttribute('aria-invalid'), 'true');
      const others = [enterprise, person, mail].filter((other) => other !== label);
      for (const other of others) assert.strictEqual(harness.described(harness.field(other)), '');
    });
  }

  it('judges nothing that is empty, also when it was wrong before', async () => {
    const harness = await PanelHarness.show(checklist);
    await judged(harness, person, '12');
    assert.strictEqual(await judged(harness, person, '  '), '');
    assert.isFalse(harness.field(person).hasAttribute('aria-invalid'));
  });

  it('speaks the judgement in a region that is there before it', async () => {
    const harness = await PanelHarness.show(checklist);
    const field = harness.field(enterprise);
    const region = (field.getRootNode() as ShadowRoot).getElementById(field.getAttribute('aria-describedby')!)!;
    assert.deepEqual([region.role ?? region.getAttribute('role'), spoken(region)], ['status', '']);
    await judged(harness, enterprise, '1');
    assert.include(spoken(region), 'Dit nummer klopt niet.');
    assert.isTrue(region.isConnected);
  });

  it('is worked with the keyboard alone, and sends only that the user goes on', async () => {
    const harness = await PanelHarness.show(checklist);
    harness.field('Het ondernemingsnummer').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'BE 0123.456.748' });
    await sendKeys({ press: 'Tab' });
    await harness.settled();
    assert.isTrue(harness.field('Het ondernemingsnummer').checked);
    assert.include(harness.described(harness.field(enterprise)), 'Dit nummer klopt niet.');
    assert.strictEqual(harness.focused, harness.field('Het rijksregisternummer'));
    harness.control('Ik heb alles').focus();
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(harness.sent, ['next']);
  });

  it('is empty again once another step was shown', async () => {
    const harness = await PanelHarness.show(checklist);
    await judged(harness, enterprise, '0123456749');
    await harness.turnTo(examples.visit);
    await harness.turnTo(checklist);
    assert.strictEqual(harness.field(enterprise).value, '');
    assert.strictEqual(harness.described(harness.field(enterprise)), '');
  });
});

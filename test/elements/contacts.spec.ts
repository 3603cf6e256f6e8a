import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/elements/wegwijzer-contacts.ts';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const { contacts, contactsClosed } = examples;

describe('the contacts', () => {
  it('stand in the documented order, with their numbers', async () => {
    const harness = await PanelHarness.show(contacts);
    assert.deepEqual(harness.all('ol > li h3').map(spoken), [
      '1. De coördinator van uw woonzorgcentrum',
      '2. De helpdesk van Alivia',
      '3. Uitleg over digitale sleutels',
      '4. De Sociale Kaart',
    ]);
  });

  it('show what is not one telephone number as a text', async () => {
    const phone = { text: '02 555 01 02 / 0477 11 22 33', href: undefined };
    const harness = await PanelHarness.show({ ...contacts, contacts: [{ ...contacts.contacts[0]!, phone }] });
    assert.equal(spoken(harness.one('.phone')), phone.text);
    assert.lengthOf(harness.all('.phone a'), 0);
  });

  it('mark, in words, the first that can be reached now', async () => {
    const harness = await PanelHarness.show(contacts);
    assert.deepEqual(
      harness.all('.first').map((card) => spoken(card).slice(0, 52)),
      ['Nu open, tot 18:00 2. De helpdesk van Alivia Bel als'],
    );
  });

  it('mark nobody when nobody can be reached now', async () => {
    const { first, ...nobody } = contactsClosed;
    const harness = await PanelHarness.show(nobody);
    assert.strictEqual(first, 'ehealth');
    assert.deepEqual(harness.all('.first, details'), []);
  });

  it('fold whoever comes earlier but is closed to a line that says so', async () => {
    const harness = await PanelHarness.show(contactsClosed);
    assert.deepEqual(harness.all('summary').map(spoken), [
      '1. De helpdesk van Alivia Nu gesloten. Opent maandag om 8:00',
    ]);
    harness.one('summary').click();
    assert.isTrue(harness.all<HTMLDetailsElement>('details')[0]?.open);
    assert.deepEqual(harness.all('details a').map(spoken), ['02/214.19.09']);
  });

  it('call, write and open', async () => {
    const harness = await PanelHarness.show(contacts);
    assert.deepEqual(
      harness.all<HTMLAnchorElement>('ol a').map(({ href }) => href),
      [
        'tel:+3222141909',
        'https://www.vlaanderen.be/aanmelden-bij-de-overheid-mijn-digitale-sleutels',
        'mailto:desocialekaart@vlaanderen.be',
      ],
    );
  });

  it('offer a ticket where there is one', async () => {
    const harness = await PanelHarness.show(contacts);
    harness.control('Stuur een vraag').click();
    assert.deepEqual(harness.sent, ['ticket.open']);
  });

  for (const view of [contacts, contactsClosed])
    it(`have the first useful number in sight on the smallest screen: ${view.at}`, async () => {
      await setViewport({ width: 320, height: 568 });
      const harness = await PanelHarness.show(view);
      const { top } = harness.panel.getBoundingClientRect();
      assert.isBelow(harness.one('.first .phone').getBoundingClientRect().bottom - top, 568);
    });
});

import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const { filling, errors, sending, unreachable, refused, sent, loading } = examples;

describe('the ticket', () => {
  it('sends what is typed, and when a field is left', async () => {
    const harness = await PanelHarness.show(filling);
    harness.type(harness.field('Wat wilt u nog zeggen?'), 'Ik zie niets.');
    assert.deepEqual(harness.sent, ['message: Ik zie niets.', 'left message']);
  });

  it('shows what the session keeps, also when that differs from what was typed', async () => {
    const harness = await PanelHarness.show(filling);
    harness.type(harness.field('Uw naam'), '85.07.30-033 28');
    await harness.turnTo({ ...filling });
    assert.strictEqual(harness.field('Uw naam').value, '');
  });

  it('lets each known line be left out and put back, by a button that names it', async () => {
    const harness = await PanelHarness.show(filling);
    harness.control('Laat weg: U bent een persoon met een zorgnood.').click();
    harness.control('Zet terug: U koos ‘Burger’').click();
    assert.deepEqual(harness.sent, ['line.remove 0', 'line.restore 1']);
    assert.deepEqual(harness.all('s').map(spoken), ['U koos ‘Burger’ onder ‘Ik wil me aanmelden als:’.']);
  });

  it('reads the hint with its field', async () => {
    const harness = await PanelHarness.show(filling);
    assert.strictEqual(harness.described(harness.field('Uw telefoonnummer')), 'Dan kan de helpdesk u bellen.');
  });

  it('tells the browser what a field is for', async () => {
    const harness = await PanelHarness.show(filling);
    const { type, autocomplete } = harness.field('Uw telefoonnummer');
    assert.deepEqual([type, autocomplete], ['tel', 'tel']);
  });

  it('is sent by its button and by Enter in a line of text', async () => {
    const harness = await PanelHarness.show(filling);
    harness.control('Stuur mijn vraag').click();
    harness.field('Uw naam').focus();
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(harness.sent, ['ticket.send', 'ticket.send']);
  });

  it('says before sending what happens next', async () => {
    const harness = await PanelHarness.show(filling);
    const about = harness.all('p').find((sentence) => spoken(sentence).startsWith('De helpdesk leest uw vraag'));
    const order = about?.compareDocumentPosition(harness.control('Stuur mijn vraag'));
    assert.strictEqual(order, Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('the summary of errors', () => {
  it('takes focus once the user tried to send, and reads everything to mend', async () => {
    const harness = await PanelHarness.show(filling);
    harness.control('Stuur mijn vraag').click();
    await harness.turnTo(errors);
    const summary = harness.focused;
    assert.strictEqual(summary?.getAttribute('role'), 'group');
    assert.strictEqual(harness.described(summary ?? harness.panel), 'Vul uw naam in. Vul uw telefoonnummer in.');
  });

  it('takes focus again when the user sends again', async () => {
    const harness = await PanelHarness.show(errors);
    harness.control('Stuur mijn vraag').click();
    await harness.turnTo({ ...errors });
    assert.strictEqual(harness.focused?.getAttribute('role'), 'group');
  });

  it('leaves the user in the field while they mend it', async () => {
    const harness = await PanelHarness.show(errors);
    harness.field('Uw naam').focus();
    await harness.turnTo({ ...errors });
    assert.strictEqual(harness.focused, harness.field('Uw naam'));
  });

  it('leads to the field, which says the same', async () => {
    const harness = await PanelHarness.show(errors);
    const { href } = location;
    harness.control('Vul uw telefoonnummer in.').click();
    const field = harness.field('Uw telefoonnummer');
    assert.strictEqual(harness.focused, field);
    assert.strictEqual(field.getAttribute('aria-invalid'), 'true');
    assert.strictEqual(harness.described(field), 'Dan kan de helpdesk u bellen. Vul uw telefoonnummer in.');
    assert.strictEqual(location.href, href);
  });

  it('stands beside a live region in each field that says what was kept out', async () => {
    const harness = await PanelHarness.show(filling);
    const field = harness.field('Wat wilt u nog zeggen?');
    const region = field.parentElement?.querySelector('[role="status"]');
    assert.strictEqual(spoken(region ?? field), '');
    await harness.turnTo(errors);
    assert.strictEqual(spoken(region ?? field), 'Wij lieten een rijksregisternummer weg.');
  });
});

describe('the ticket on its way', () => {
  it('keeps the button in place and focusable, says that it is sending, and sends once', async () => {
    const harness = await PanelHarness.show(filling);
    const button = harness.control('Stuur mijn vraag');
    button.focus();
    button.click();
    await harness.turnTo(sending);
    button.click();
    assert.strictEqual(harness.focused, button);
    assert.strictEqual(button.getAttribute('aria-disabled'), 'true');
    assert.deepEqual(harness.all('form > [role="status"]').map(spoken), ['Uw vraag wordt verstuurd …']);
    assert.deepEqual(harness.sent, ['ticket.send']);
  });

  for (const view of [unreachable, refused])
    it(`keeps the text, and offers to copy, mail and call: ${view.phase}`, async () => {
      const harness = await PanelHarness.show(view);
      assert.strictEqual(harness.field('Uw naam').value, 'An');
      assert.includeMembers(harness.controls, ['Kopieer het bericht', 'Mail het bericht', 'Probeer opnieuw']);
      assert.strictEqual(harness.control('Bel de helpdesk van Alivia').getAttribute('href'), 'tel:+3222141909');
    });

  it('ends with a receipt and its reference', async () => {
    const harness = await PanelHarness.show(sent);
    assert.strictEqual(spoken(harness.one('.receipt')), 'Uw referentie WW-7K3P-4MX2');
    assert.deepEqual(harness.all('input, textarea'), []);
  });

  it('says that the form is coming', async () => {
    const harness = await PanelHarness.show(loading);
    assert.strictEqual(spoken(harness.one('form')), 'Een ogenblik.');
  });
});

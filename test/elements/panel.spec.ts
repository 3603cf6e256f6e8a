import { assert, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { examples, text, type ExampleName } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const { visit, instructButtons, chooseRole, checkMissing, checkLists, choosePortal, contacts, filling, solved } =
  examples;

describe('the panel', () => {
  for (const name of Object.keys(examples) as ExampleName[])
    it(`has one heading, and the footer ends with a person: ${name}`, async () => {
      const harness = await PanelHarness.show(examples[name]);
      const { contact } = examples[name];
      assert.deepEqual(harness.all('h2').map(spoken), [examples[name].heading]);
      assert.deepEqual(harness.all('footer > :first-child > :last-child').map(spoken), [contact.label]);
    });

  it('takes the first click of a double click only: the second would answer the next question', async () => {
    const harness = await PanelHarness.show(choosePortal);
    const button = harness.one('.main button');
    for (const detail of [1, 2])
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail }));
    assert.lengthOf(harness.sent, 1);
    // A keyboard presses without a count.
    (button as HTMLButtonElement).click();
    assert.lengthOf(harness.sent, 2);
  });

  it('shows where the user is, as whom, and how far', async () => {
    const harness = await PanelHarness.show(instructButtons);
    assert.strictEqual(spoken(harness.one('header')), 'Alivia Persoon met een zorgnood, verander uw rol stap 3 van 6');
  });

  it('keeps back, help and a person in the same order', async () => {
    const harness = await PanelHarness.show(instructButtons);
    assert.deepEqual(harness.controls.slice(-4), [
      'Terug',
      'Het lukt niet',
      'Bel de helpdesk van Alivia: 02/214.19.09',
      'Begin opnieuw',
    ]);
    assert.strictEqual(harness.control('Bel de helpdesk van Alivia').getAttribute('href'), 'tel:+3222141909');
  });

  it('draws nothing before it has a view and its words', async () => {
    const panel = await fixture(html`<wegwijzer-panel></wegwijzer-panel>`);
    assert.strictEqual(panel.shadowRoot?.childElementCount, 0);
  });

  it('says that a link to another page opens beside it', async () => {
    const harness = await PanelHarness.show(visit);
    const link = harness.control('Open alivia.vlaanderen.be, opent in een nieuw tabblad') as HTMLAnchorElement;
    assert.deepEqual([link.href, link.target, link.rel], ['https://alivia.vlaanderen.be/', '_blank', 'noopener']);
  });

  it('prints when asked', async () => {
    const harness = await PanelHarness.show(solved);
    const { print } = globalThis;
    let printed = 0;
    globalThis.print = () => printed++;
    harness.control('Druk deze stappen af').click();
    globalThis.print = print;
    assert.strictEqual(printed, 1);
  });

  it('shows a retry above what to have ready', async () => {
    const harness = await PanelHarness.show({ ...contacts, primary: { event: 'retry', label: 'Probeer opnieuw' } });
    harness.control('Probeer opnieuw').click();
    assert.deepEqual(harness.sent, ['retry']);
  });

  it('is named as a region of the page', async () => {
    const harness = await PanelHarness.show(visit);
    assert.strictEqual(harness.one('section').getAttribute('aria-label'), text.name);
  });
});

describe('focus and announcements', () => {
  it('leave the page alone when the panel first appears', async () => {
    const harness = await PanelHarness.show({ ...visit, at: 'first' });
    assert.strictEqual(harness.focused, document.body);
  });

  it('start at the heading in a dialog', async () => {
    const harness = await PanelHarness.show(visit, { focusFirst: true });
    assert.strictEqual(harness.focused, harness.heading);
  });

  it('go to the new heading after the user acted, and the live region stays silent', async () => {
    const harness = await PanelHarness.show(instructButtons);
    harness.control('Ik klikte op').click();
    await harness.turnTo({ ...checkLists });
    assert.strictEqual(spoken(harness.focused ?? harness.panel), 'Wat koos u op het scherm?');
    assert.strictEqual(harness.announced, '');
  });

  it('go to the new heading when the focused control is replaced', async () => {
    const harness = await PanelHarness.show(instructButtons);
    harness.control('Het lukt niet').focus();
    await harness.turnTo(checkLists);
    assert.strictEqual(harness.focused, harness.heading);
  });

  it('stay where the user is in the page when somebody else moves the step, which is then said', async () => {
    const harness = await PanelHarness.show(instructButtons);
    await harness.turnTo(checkLists);
    assert.strictEqual(harness.focused, document.body);
    assert.strictEqual(harness.announced, 'Wat koos u op het scherm?');
  });

  it('move for one action once', async () => {
    const harness = await PanelHarness.show(instructButtons);
    harness.control('Ik klikte op').click();
    await harness.turnTo(checkLists);
    (harness.focused as HTMLElement).blur();
    await harness.turnTo(instructButtons);
    assert.strictEqual(harness.focused, document.body);
  });

  it('stay on the control that the user set', async () => {
    const harness = await PanelHarness.show(checkLists);
    const list = harness.field('Ik wil me aanmelden als:');
    list.focus();
    list.value = 'select.signInAs.citizen';
    list.dispatchEvent(new Event('change'));
    await harness.turnTo({ ...checkLists, screen: { ...checkLists.screen, caption: 'Anders' } });
    assert.strictEqual(harness.focused, list);
  });

  it('go to the first field that still has to be set, each time the user asks', async () => {
    const harness = await PanelHarness.show({ ...checkLists });
    harness.control('Controleer').click();
    await harness.turnTo(checkMissing);
    assert.strictEqual(harness.focused?.matches('input[type="radio"]'), true);
    harness.control('Controleer').focus();
    harness.control('Controleer').click();
    await harness.turnTo({ ...checkMissing });
    assert.strictEqual(harness.focused?.matches('input[type="radio"]'), true);
  });

  it('do not jump to a field that is missing while the user sets another', async () => {
    const harness = await PanelHarness.show(checkMissing);
    harness.all<HTMLInputElement>('input')[2]?.click();
    harness.control('Controleer').focus();
    await harness.turnTo({ ...checkMissing });
    assert.strictEqual(harness.focused, harness.control('Controleer'));
  });

  it('find the live region present and empty before anything is said', async () => {
    const harness = await PanelHarness.show(instructButtons);
    const region = harness.one('[role="status"]');
    assert.strictEqual(harness.announced, '');
    await harness.turnTo({ ...instructButtons, notice: { text: 'U gaat verder waar u gestopt was.' } });
    assert.strictEqual(harness.one('[role="status"]'), region);
    assert.strictEqual(harness.announced, 'U gaat verder waar u gestopt was.');
  });

  it('say nothing that was overtaken within the frame', async () => {
    const harness = await PanelHarness.show(instructButtons);
    harness.panel.view = { ...instructButtons, notice: { text: 'U gaat verder waar u gestopt was.' } };
    await harness.panel.updateComplete;
    await harness.turnTo({ ...instructButtons });
    assert.strictEqual(harness.announced, '');
  });

  it('say a notice in its own language', async () => {
    const harness = await PanelHarness.show(choosePortal);
    assert.strictEqual(harness.one('.notice').lang, 'fr');
  });

  it('make new text nodes for a new step, which a translating browser relies on', async () => {
    const harness = await PanelHarness.show(instructButtons);
    const { heading } = harness;
    await harness.turnTo(checkLists);
    assert.notStrictEqual(harness.heading, heading);
  });
});

describe('what the panel sends', () => {
  it('is one event for each press', async () => {
    const harness = await PanelHarness.show(chooseRole);
    harness.control('Mantelzorger').click();
    harness.control('Het lukt niet').click();
    assert.deepEqual(harness.sent, ['role.informalCarer', 'help']);
  });

  it('is one event for what an inner element sends, with its index', async () => {
    const harness = await PanelHarness.show(filling);
    harness.control('Zet terug').click();
    assert.deepEqual(harness.sent, ['line.restore 1']);
  });

  it('stays inside the shadow tree that holds the panel', async () => {
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    const types = ['wegwijzer-act', 'wegwijzer-fill', 'wegwijzer-leave', 'wegwijzer-close'];
    types.forEach((type) => document.addEventListener(type, hear));
    const harness = await PanelHarness.show(filling, { closable: true });
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(harness.panel);
    document.body.append(host);
    harness.type(harness.field('Uw naam'), 'An');
    harness.control('Laat weg').click();
    harness.control('Sluiten').click();
    host.remove();
    types.forEach((type) => document.removeEventListener(type, hear));
    assert.deepEqual(harness.sent, ['name: An', 'left name', 'line.remove 0']);
    assert.deepEqual(heard, []);
  });

  it('says that the user wants the dialog closed', async () => {
    const harness = await PanelHarness.show(visit, { closable: true });
    let closed = 0;
    harness.panel.addEventListener('wegwijzer-close', () => closed++);
    harness.control('Sluiten').click();
    assert.strictEqual(closed, 1);
  });
});

describe('the keyboard', () => {
  it('reaches every control in the order of the page, and presses it', async () => {
    const harness = await PanelHarness.show(chooseRole, { focusFirst: true });
    const reached: string[] = [];
    for (const _ of harness.controls) {
      await sendKeys({ press: 'Tab' });
      reached.push(spoken(harness.focused ?? harness.panel));
    }
    assert.deepEqual(reached, harness.controls);
    harness.control('Mantelzorger').focus();
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(harness.sent, ['role.informalCarer']);
  });

  it('sets a replica', async () => {
    const harness = await PanelHarness.show(checkMissing, { focusFirst: true });
    harness.all<HTMLInputElement>('input')[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    assert.deepEqual(harness.sent, ['select.entrance.informalCarer']);
  });

  it('does not fire the shortcuts of the host page while typing, but Escape and Tab are the page’s', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    document.addEventListener('keydown', hear);
    document.addEventListener('keypress', hear);
    document.addEventListener('keyup', hear);
    const harness = await PanelHarness.show(filling);
    harness.field('Uw naam').focus();
    await sendKeys({ press: 's' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Tab' });
    document.removeEventListener('keydown', hear);
    document.removeEventListener('keypress', hear);
    document.removeEventListener('keyup', hear);
    assert.strictEqual(harness.field('Uw naam').value, 's');
    assert.deepEqual(heard, ['keydown Escape', 'keyup Escape', 'keydown Tab', 'keyup Tab']);
  });

  it('still reaches the page from a button', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', hear);
    const harness = await PanelHarness.show(visit);
    harness.control('Terug').focus();
    await sendKeys({ press: 's' });
    document.removeEventListener('keydown', hear);
    assert.deepEqual(heard, ['s']);
  });
});

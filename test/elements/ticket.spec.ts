import { assert, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const { filling, errors, eHealth, reviewing, sending, waitingTicket, refused, expired, sent, loading } = examples;

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
    harness.control('Kijk na').click();
    harness.field('Uw naam').focus();
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(harness.sent, ['send', 'send']);
  });

  it('is not sent by the second click of a double click', async () => {
    const harness = await PanelHarness.show(filling);
    const click = (label: string, detail: number) =>
      harness
        .control(label)
        .dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true, cancelable: true }));
    click('Kijk na', 1);
    await harness.turnTo(reviewing);
    click('Ja, verstuur dit', 2);
    assert.deepEqual(harness.sent, ['send']);
  });

  it('does not let a file that misses its place replace the page', async () => {
    const harness = await PanelHarness.show(filling);
    const drag = (type: string, thing: File | string) => {
      const dataTransfer = new DataTransfer();
      if (typeof thing === 'string') dataTransfer.items.add(thing, 'text/plain');
      else dataTransfer.items.add(thing);
      const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });
      harness.field('Uw naam').dispatchEvent(event);
      return event.defaultPrevented;
    };
    const file = new File(['x'], 'a.txt');
    assert.deepEqual([drag('dragover', file), drag('drop', file)], [true, true]);
    assert.deepEqual([drag('dragover', 'text'), drag('drop', 'text')], [false, false]);
  });

  it('is sent by the first press of a mouse, though what is said of the field that is left moves the button', async () => {
    const harness = await PanelHarness.show(filling);
    const left = new Promise<void>((resolve) =>
      harness.panel.addEventListener('wegwijzer-leave', () => {
        harness.panel.view = errors;
        resolve();
      }),
    );
    harness.field('Uw naam').focus();
    await clickOn(harness.control('Kijk na'));
    await left;
    assert.deepEqual(harness.sent, ['send', 'left name']);
  });

  it('tells at once that a field is left when a press is over, or never was a click', async () => {
    const harness = await PanelHarness.show(filling);
    await clickOn(harness.field('Uw naam'));
    await sendKeys({ press: 'Tab' });
    assert.deepEqual(harness.sent, ['left name']);
    dispatchEvent(new PointerEvent('pointerdown'));
    harness.field('Uw naam').focus();
    assert.deepEqual(harness.sent, ['left name']);
    dispatchEvent(new PointerEvent('pointercancel'));
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(harness.sent, ['left name', 'left phone']);
  });

  it('says before sending what happens next', async () => {
    const harness = await PanelHarness.show(filling);
    const about = harness.all('p').find((sentence) => spoken(sentence).startsWith('Druk op ‘Kijk na’'));
    const order = about?.compareDocumentPosition(harness.control('Kijk na'));
    assert.strictEqual(order, Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe('the summary of errors', () => {
  it('takes focus once the user tried to send, and reads everything to mend', async () => {
    const harness = await PanelHarness.show(filling);
    harness.control('Kijk na').click();
    await harness.turnTo(errors);
    const summary = harness.focused;
    assert.strictEqual(summary?.getAttribute('role'), 'group');
    assert.strictEqual(harness.described(summary ?? harness.panel), 'Vul uw naam in. Vul uw telefoonnummer in.');
  });

  it('takes focus again when the user sends again', async () => {
    const harness = await PanelHarness.show(errors);
    harness.control('Kijk na').click();
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
    assert.strictEqual(spoken(region ?? field), 'We hebben een rijksregisternummer weggelaten.');
  });
});

describe('a field of the ticket', () => {
  it('says when it may stay empty', async () => {
    const harness = await PanelHarness.show(eHealth);
    assert.strictEqual(
      spoken(harness.field('Ticketnummer').labels?.[0] ?? harness.panel),
      'Ticketnummer (niet verplicht)',
    );
    const label = harness.field('Onderwerp').labels?.[0];
    assert.strictEqual(label?.textContent?.trim(), 'Onderwerp *');
    assert.strictEqual(label?.querySelector('[aria-hidden="true"]')?.textContent, ' *');
    const required = ['Ticketnummer', 'Onderwerp', 'Uw bericht'].map((label) => harness.field(label).ariaRequired);
    assert.deepEqual(required, [null, 'true', 'true']);
  });

  it('is filled in by the browser where it can be', async () => {
    const harness = await PanelHarness.show(eHealth);
    const fields = ['Naam', 'Voornaam', 'Tel nr', 'e-mail', 'Onderwerp'].map((label) => harness.field(label));
    assert.deepEqual(
      fields.map(({ type, autocomplete }) => `${type} ${autocomplete}`),
      ['text family-name', 'text given-name', 'tel tel', 'email email', 'text off'],
    );
  });
});

describe('the trap for programs', () => {
  const trapOf = (harness: PanelHarness) => harness.one('[name="website"]') as HTMLInputElement;

  it('is met by nobody: not by eye, by ear or by keyboard', async () => {
    const harness = await PanelHarness.show(filling);
    const trap = trapOf(harness);
    assert.deepEqual(
      [trap.tabIndex, trap.autocomplete, trap.closest('[aria-hidden]')?.ariaHidden],
      [-1, 'off', 'true'],
    );
    const { width, height } = trap.closest('.unseen')?.getBoundingClientRect() ?? {};
    assert.deepEqual([width, height], [1, 1]);
    assert.notInclude(await tabbedThrough(harness), trap);
  });

  it('says nothing when nobody fell in it', async () => {
    const harness = await PanelHarness.show(filling);
    harness.control('Kijk na').click();
    assert.deepEqual(harness.sent, ['send']);
  });

  it('tells what a program wrote in it, also without typing', async () => {
    const harness = await PanelHarness.show(filling);
    trapOf(harness).value = 'https://spam.example';
    harness.control('Kijk na').click();
    assert.deepEqual(harness.sent, ['website: https://spam.example', 'send']);
  });
});

describe('the ticket before it is sent', () => {
  it('is shown to the letter: answers, what was tried, files', async () => {
    const harness = await PanelHarness.show(reviewing);
    const rows = harness.all('dl > div').map((row) => [...row.children].map((cell) => cell.textContent));
    assert.deepEqual(rows.at(-1), ['Wat wilt u nog zeggen?', 'Ik zie een melding.\n  Ze zegt: ‘verlopen’.']);
    assert.strictEqual(getComputedStyle(harness.all('dd').at(-1) ?? harness.panel).whiteSpace, 'pre-wrap');
    assert.deepEqual(harness.all('li').map(spoken), [
      'U bent een persoon met een zorgnood.',
      'U koos ‘Burger’.',
      'scherm.png',
      'brief.pdf',
      'Zonder bestand: oud.png.',
    ]);
  });

  it('shows the pictures themselves, each called by its name', async () => {
    const harness = await PanelHarness.show(reviewing);
    const pictures = harness.all<HTMLCanvasElement>('canvas');
    const [one] = pictures;
    assert.deepEqual([pictures.length, one?.role, one?.ariaLabel], [1, 'img', 'scherm.png']);
    await waitUntil(() => one?.width === 64);
    assert.deepEqual([...(one?.getContext('2d')?.getImageData(30, 16, 1, 1).data ?? [])], [255, 0, 0, 255]);
  });

  it('asks for consent above the button that sends it', async () => {
    const harness = await PanelHarness.show(reviewing);
    const about = harness.all('p').find((sentence) => spoken(sentence).startsWith('Als u op ‘Ja, verstuur dit’ drukt'));
    const order = about?.compareDocumentPosition(harness.control('Ja, verstuur dit'));
    assert.strictEqual(order, Node.DOCUMENT_POSITION_FOLLOWING);
    assert.strictEqual(about?.compareDocumentPosition(harness.one('dl')), Node.DOCUMENT_POSITION_PRECEDING);
  });

  it('is sent or changed', async () => {
    const harness = await PanelHarness.show(reviewing);
    harness.control('Ja, verstuur dit').click();
    harness.control('Nee, ik pas iets aan').click();
    assert.deepEqual(harness.sent, ['send', 'change']);
  });

  it('takes focus to its heading when it is shown', async () => {
    const harness = await PanelHarness.show(filling);
    harness.control('Kijk na').click();
    await harness.turnTo(reviewing);
    assert.strictEqual(harness.focused, harness.heading);
  });

  it('leads to what must be mended when the gateway does not take it', async () => {
    const harness = await PanelHarness.show(reviewing);
    harness.control('Ja, verstuur dit').click();
    await harness.turnTo(sending);
    await harness.turnTo(errors);
    assert.strictEqual(harness.focused?.id, 'to-mend');
  });
});

describe('the ticket on its way', () => {
  it('keeps the button in place and focusable, says that it is sending, and sends once', async () => {
    const harness = await PanelHarness.show(reviewing);
    const button = harness.control('Ja, verstuur dit');
    button.focus();
    button.click();
    await harness.turnTo(sending);
    button.click();
    assert.strictEqual(harness.focused, button);
    assert.strictEqual(button.getAttribute('aria-disabled'), 'true');
    assert.deepEqual(harness.all('form > [role="status"]').map(spoken), ['We versturen uw vraag. Even geduld.']);
    assert.deepEqual(harness.sent, ['send']);
  });

  it('says that it waits, and can be sent at once, changed or taken back', async () => {
    const harness = await PanelHarness.show(waitingTicket);
    harness.control('Probeer nu opnieuw').click();
    harness.control('Pas uw vraag aan').click();
    harness.control('Trek uw vraag in').click();
    assert.deepEqual(harness.sent, ['retry', 'edit', 'withdraw']);
    const about = harness.all('p').find((sentence) => spoken(sentence).startsWith('We konden uw vraag nog niet'));
    assert.strictEqual(
      about?.compareDocumentPosition(harness.control('Probeer nu opnieuw')),
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  for (const view of [waitingTicket, refused])
    it(`offers other ways meanwhile: to copy, mail and call: ${view.phase}`, async () => {
      const harness = await PanelHarness.show(view);
      assert.includeMembers(harness.controls, ['Kopieer het bericht', 'Mail het bericht']);
      assert.strictEqual(harness.control('Bel de helpdesk van Alivia').getAttribute('href'), 'tel:+3222141909');
    });

  it('can be begun anew when it was given up', async () => {
    const harness = await PanelHarness.show(expired);
    harness.control('Schrijf uw vraag opnieuw').click();
    assert.deepEqual(harness.sent, ['edit']);
  });

  it('says that the form is coming', async () => {
    const harness = await PanelHarness.show(loading);
    assert.strictEqual(spoken(harness.one('form')), 'Een ogenblik.');
  });
});

describe('the receipt', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard') ?? {};
  const clipboardWith = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => ({ writeText }) });

  afterEach(() => Object.defineProperty(Navigator.prototype, 'clipboard', clipboard));

  it('gives the reference, and no field any more', async () => {
    const harness = await PanelHarness.show(sent);
    assert.strictEqual(spoken(harness.one('.receipt')), 'Uw referentie WW-7K3P4M');
    assert.deepEqual(harness.all('input, textarea'), []);
  });

  it('is copied by its button, which says so each time', async () => {
    const copied: string[] = [];
    clipboardWith(async (text) => void copied.push(text));
    const harness = await PanelHarness.show(sent);
    const said = harness.one('.ways [role="status"]');
    const heard: string[] = [];
    new MutationObserver(() => heard.push(spoken(said))).observe(said, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    harness.control('Kopieer de referentie').click();
    await harness.settled();
    harness.control('Kopieer de referentie').click();
    await harness.settled();
    assert.deepEqual(copied, ['WW-7K3P4M', 'WW-7K3P4M']);
    assert.deepEqual(heard.filter(Boolean).length, 2);
    assert.strictEqual(spoken(said), 'De referentie is gekopieerd.');
  });

  it('is selected where the browser does not copy', async () => {
    clipboardWith(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const harness = await PanelHarness.show(sent);
    harness.control('Kopieer de referentie').click();
    await harness.settled();
    assert.strictEqual(getSelection()?.toString(), 'WW-7K3P4M');
    assert.strictEqual(
      spoken(harness.one('.ways [role="status"]')),
      'De tekst is geselecteerd. Kopieer ze met Ctrl+C.',
    );
  });

  it('leads to the page that says how far the ticket is, beside this one', async () => {
    const harness = await PanelHarness.show(sent);
    const link = harness.control('Bekijk hoever uw vraag staat') as HTMLAnchorElement;
    assert.deepEqual(
      [link.href, link.target, link.rel],
      ['https://gateway.example/t/unguessable', '_blank', 'noopener'],
    );
    assert.include(spoken(link), 'opent in een nieuw tabblad');
  });

  it('can be printed, without the buttons', async () => {
    let printed = 0;
    const { print } = globalThis;
    globalThis.print = () => (printed += 1);
    const harness = await PanelHarness.show(sent);
    harness.control('Druk af').click();
    globalThis.print = print;
    assert.strictEqual(printed, 1);
    await emulateMedia({ media: 'print' });
    const shown = harness.all('form button, form strong').filter((element) => element.checkVisibility());
    const inside = harness.all('.receipt strong, .ways button').filter((element) => element.checkVisibility());
    await emulateMedia({ media: 'screen' });
    assert.deepEqual(shown, []);
    assert.deepEqual(inside.map(spoken), ['WW-7K3P4M']);
  });
});

describe('the keyboard alone', () => {
  it('comes past everything in the order of the page, and fills and sends the form', async () => {
    const harness = await PanelHarness.show(eHealth);
    harness.heading.focus();
    const passed = await tabbedThrough(harness);
    const names = passed.map((element) => element.id || spoken(element)).slice(0, 9);
    assert.deepEqual(names, [
      'lastName',
      'firstName',
      'phone',
      'email',
      'subject',
      'ticketNumber',
      'message',
      'file',
      'Kijk na',
    ]);
    harness.field('Naam').focus();
    await sendKeys({ type: 'Peeters' });
    await sendKeys({ press: 'Enter' });
    assert.include(harness.sent, 'lastName: Peeters');
    assert.strictEqual(harness.sent.at(-1), 'send');
  });
});

/** Presses the mouse in the middle of it. */
async function clickOn(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Presses Tab from the heading on, and answers where focus came, until it leaves the panel. */
async function tabbedThrough(harness: PanelHarness): Promise<Element[]> {
  const passed: Element[] = [];
  harness.heading.focus();
  for (let presses = 0; presses < 40; presses += 1) {
    await sendKeys({ press: 'Tab' });
    const { focused } = harness;
    if (!focused || focused === document.body || passed.includes(focused)) break;
    passed.push(focused);
  }
  return passed;
}

import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';
import type { TicketFilesView, TicketView } from '../../src/session/view.ts';

const { eHealth, withFiles, fileRefused, fileBusy, blackOut } = examples;

const { files: some } = withFiles as { files: TicketFilesView };

const withFile = (files: Partial<TicketFilesView>): TicketView => ({ ...withFiles, files: { ...some, ...files } });

const pictureFile = new File(['…'], 'scherm.png', { type: 'image/png' });

/** What a drag or a paste carries. */
function carrying(...things: readonly (File | string)[]): DataTransfer {
  const data = new DataTransfer();
  for (const thing of things) {
    if (typeof thing === 'string') data.items.add(thing, 'text/plain');
    else data.items.add(thing);
  }
  return data;
}

const paste = (target: Element, clipboardData: DataTransfer) => {
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

const names = (harness: PanelHarness) =>
  harness.attached.map(({ files, replaces }) => `${files.map((file) => (file as File).name).join(' ')} ${replaces}`);

describe('the files of a ticket', () => {
  it('are chosen in the browser’s own way', async () => {
    const harness = await PanelHarness.show(eHealth);
    const input = harness.field('Kies een bestand');
    assert.deepEqual([input.type, input.multiple], ['file', true]);
    assert.strictEqual(harness.described(input).trim(), some.hint);
    input.files = carrying(pictureFile, new File([''], 'b.txt')).files;
    input.dispatchEvent(new Event('change'));
    assert.deepEqual(names(harness), ['scherm.png b.txt undefined']);
    assert.strictEqual(input.value, '');
  });

  it('leave the control over the words that name it, so that a click and a drop find it', async () => {
    const harness = await PanelHarness.show(eHealth);
    const input = harness.field('Kies een bestand');
    const { left, top, width, height } = harness.one('.add').getBoundingClientRect();
    const root = input.getRootNode() as ShadowRoot;
    input.scrollIntoView();
    const place = harness.one('.add').getBoundingClientRect();
    assert.strictEqual(root.elementFromPoint(place.left + width / 2, place.top + height / 2), input);
    assert.isTrue(left >= 0 && top >= 0 && height >= 44);
  });

  it('show where focus is, though the control itself is not seen', async () => {
    const harness = await PanelHarness.show(eHealth);
    const { outlineStyle, outlineWidth } = getComputedStyle(harness.one('.add'));
    assert.strictEqual(outlineStyle, 'none', outlineWidth);
    harness.field('Kies een bestand').focus();
    const focused = getComputedStyle(harness.one('.add'));
    assert.deepEqual([focused.outlineStyle, focused.outlineWidth], ['solid', '3px']);
  });

  it('are dropped anywhere on the form, and the page does not open them', async () => {
    const harness = await PanelHarness.show(eHealth);
    const drag = (type: string, dataTransfer: DataTransfer, target = harness.one('#hint')) => {
      const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    assert.isTrue(drag('dragover', carrying(pictureFile)));
    assert.isTrue(drag('drop', carrying(pictureFile)));
    assert.isFalse(drag('dragover', carrying('text')));
    assert.isFalse(drag('drop', carrying('text')));
    assert.isTrue(drag('drop', carrying(pictureFile), harness.field('Uw bericht')));
    assert.deepEqual(names(harness), ['scherm.png undefined', 'scherm.png undefined']);
  });

  it('are pasted in any field of the form, unless text is meant', async () => {
    const harness = await PanelHarness.show(eHealth);
    const field = harness.field('Uw bericht');
    assert.isTrue(paste(field, carrying(pictureFile)));
    assert.isFalse(paste(field, carrying('text', pictureFile)));
    assert.isFalse(paste(field, carrying('text')));
    assert.deepEqual(names(harness), ['scherm.png undefined']);
  });

  it('take no paste once the form is gone', async () => {
    const harness = await PanelHarness.show(eHealth);
    const root = harness.one('wegwijzer-ticket').shadowRoot;
    harness.one('wegwijzer-files').remove();
    assert.isFalse(paste(root?.querySelector('textarea') ?? harness.panel, carrying(pictureFile)));
    assert.deepEqual(harness.attached, []);
  });

  it('are no more than fit: then nothing adds one', async () => {
    const { add: _add, ...full } = some;
    const harness = await PanelHarness.show({ ...withFiles, files: full });
    assert.deepEqual(harness.all('[type="file"]'), []);
    assert.isFalse(paste(harness.field('Uw bericht'), carrying(pictureFile)));
    assert.deepEqual(harness.attached, []);
  });

  it('each say their name and size, and what can be done with them', async () => {
    const harness = await PanelHarness.show(withFiles);
    assert.deepEqual(harness.all('.what').map(spoken), [
      'Schermafbeelding 2026-11-22 om 12.31.33.png (120 kB)',
      'brief.pdf (1,2 MB)',
    ]);
    harness.control('Maak iets onleesbaar: Schermafbeelding').click();
    harness.control('Verwijder: brief.pdf').click();
    assert.deepEqual(harness.sent, ['files.blackOut 0', 'files.remove 1']);
    assert.lengthOf(
      harness.controls.filter((name) => name.startsWith('Maak iets onleesbaar')),
      1,
    );
  });

  it('are read aloud when they came, by name', async () => {
    const harness = await PanelHarness.show(eHealth);
    await harness.turnTo({ ...eHealth, files: some });
    const heard = harness.one('wegwijzer-files').shadowRoot?.querySelectorAll('[role="status"]') ?? [];
    assert.deepEqual([...heard].map(spoken), ['', 'brief.pdf, 1,2 MB']);
  });

  it('say why one was not added, and while one is read', async () => {
    const harness = await PanelHarness.show(fileRefused);
    assert.include(harness.described(harness.field('Kies een bestand')), 'brief.docx');
    await harness.turnTo(fileBusy);
    const heard = harness.one('wegwijzer-files').shadowRoot?.querySelectorAll('[role="status"]') ?? [];
    assert.deepEqual([...heard].map(spoken), ['', 'We lezen het bestand. Even geduld.']);
  });

  it('are where the summary of errors leads', async () => {
    const harness = await PanelHarness.show(fileRefused);
    harness.control('Kies het bestand opnieuw.').click();
    assert.strictEqual(harness.focused, harness.field('Kies een bestand'));
  });
});

describe('the focus among files', () => {
  it('goes to the heading when a file was taken out, so that no second press takes out another', async () => {
    const harness = await PanelHarness.show(withFiles);
    harness.control('Verwijder: Schermafbeelding').focus();
    await sendKeys({ press: 'Enter' });
    await harness.turnTo(withFile({ items: some.items.slice(1).map((item) => ({ ...item, index: 0 })) }));
    assert.strictEqual(spoken(harness.focused ?? harness.panel), 'Een bestand toevoegen');
  });

  it('goes to the heading when the last file that fits was added, as nothing adds one then', async () => {
    const harness = await PanelHarness.show(withFiles);
    harness.field('Kies een bestand').focus();
    const { add: _add, ...full } = some;
    await harness.turnTo({ ...withFiles, files: full });
    assert.strictEqual(spoken(harness.focused ?? harness.panel), 'Een bestand toevoegen');
  });

  it('goes into the tool, and back to its button', async () => {
    const harness = await PanelHarness.show(withFiles);
    harness.control('Maak iets onleesbaar').click();
    await harness.turnTo(blackOut);
    assert.strictEqual(harness.focused?.localName, 'h4');
    await harness.turnTo(withFiles);
    assert.strictEqual(spoken(harness.focused ?? harness.panel), `Maak iets onleesbaar: ${some.items[0]?.name}`);
  });

  it('goes to what is said at the tool each time that the form is not sent for it', async () => {
    const harness = await PanelHarness.show(blackOut);
    const said = withFile({ ...blackOut.files, error: 'Bewaar eerst uw balken, of annuleer.' });
    for (const view of [said, { ...said }]) {
      harness.control('Kijk na').focus();
      harness.control('Kijk na').click();
      await harness.turnTo(view);
      assert.strictEqual(spoken(harness.focused ?? harness.panel), 'Bewaar eerst uw balken, of annuleer.');
    }
  });

  it('leaves the tool with Escape, which closes nothing else', async () => {
    const harness = await PanelHarness.show(blackOut);
    const heard: string[] = [];
    harness.panel.addEventListener('keydown', ({ key }) => heard.push(key));
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
    harness.control('Voeg een balk toe').dispatchEvent(event);
    assert.isTrue(event.defaultPrevented);
    assert.deepEqual([heard, harness.sent], [[], ['files.cancel']]);
  });

  it('stays where the user is when something else changes', async () => {
    const harness = await PanelHarness.show(withFiles);
    harness.field('Uw bericht').focus();
    await harness.turnTo(fileBusy);
    await harness.turnTo(withFile({ items: [] }));
    assert.strictEqual(harness.focused, harness.field('Uw bericht'));
  });
});

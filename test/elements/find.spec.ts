import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { examples } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const { list, gallery } = examples;
const label = 'Zoek op woorden die u ziet';
const everything = list.entries.map((entry) => entry.label);

/** The headings of the entries that are left after somebody typed this. */
async function found(harness: PanelHarness, words: string): Promise<readonly string[]> {
  harness.type(harness.field(label), words);
  await harness.settled();
  return harness.all('h3').map(spoken);
}

/** What the list says about how much was found. */
const said = (harness: PanelHarness) =>
  spoken(harness.all('[role="status"]').find((region) => region.matches('.count'))!);

describe('the list to search', () => {
  it('shows everything, and says nothing, before anybody searches', async () => {
    const harness = await PanelHarness.show(list);
    assert.deepEqual(harness.all('h3').map(spoken), everything);
    assert.strictEqual(said(harness), '');
  });

  it('asks nobody to search in a few lines', async () => {
    const harness = await PanelHarness.show({ ...list, entries: list.entries.slice(0, 8) });
    assert.isFalse(harness.field(label).checkVisibility());
    assert.lengthOf(harness.all('h3'), 8);
  });

  for (const [words, names] of [
    ['evipa', ['eVIPA']],
    ['COORDINATOR', ['Coördinator']],
    ['coördinator', ['Coördinator']],
    ['belrai lezer', ['BelRAI-lezer']],
    ['BelRAI‑Lezer', ['BelRAI-lezer']],
    ['lezer belrai', ['BelRAI-lezer']],
    ['geen rol', ['eVIPA']],
    ['rol', ['eVIPA', 'Coördinator']],
    ['eVIPA lezer', []],
    ['  ', everything],
    ['.*', everything],
  ] as const) {
    it(`finds what has every word, whatever its case, accents and hyphens: ‘${words}’`, async () => {
      const harness = await PanelHarness.show(list);
      assert.deepEqual(await found(harness, words), names);
    });
  }

  it('says how much was found, and that nothing was, in a region that is there before', async () => {
    const harness = await PanelHarness.show(list);
    const [region] = harness.all('.count');
    await found(harness, 'rol');
    assert.strictEqual(said(harness), '2 gevonden');
    await found(harness, 'eVIPA');
    assert.strictEqual(said(harness), '1 gevonden');
    await found(harness, 'xyz');
    assert.strictEqual(said(harness), 'Niets gevonden. Probeer een ander woord.');
    assert.strictEqual(harness.all('.count')[0], region);
  });

  it('sends nothing of what is sought', async () => {
    const harness = await PanelHarness.show(list);
    await found(harness, 'rol');
    assert.deepEqual(harness.sent, []);
    harness.control('Ik heb genoeg gezien').click();
    assert.deepEqual(harness.sent, ['next']);
  });

  it('lets no key that is typed reach the page', async () => {
    const keys: string[] = [];
    const onKey = ({ key }: KeyboardEvent) => void keys.push(key);
    document.addEventListener('keydown', onKey);
    const harness = await PanelHarness.show(list);
    harness.field(label).focus();
    await sendKeys({ type: 'rol' });
    document.removeEventListener('keydown', onKey);
    assert.deepEqual(keys, []);
    assert.strictEqual(said(harness), '2 gevonden');
  });
});

describe('the gallery', () => {
  it('shows what belongs together behind one line, and draws only what is opened', async () => {
    const harness = await PanelHarness.show(gallery);
    const groups = harness.all('summary');
    assert.deepEqual(groups.map(spoken), ['Alivia (1)', 'Toegangsbeheer eHealth (1)', 'De Sociale Kaart (7)']);
    assert.deepEqual(harness.all('wegwijzer-screen'), []);
    groups[1]?.focus();
    await sendKeys({ press: 'Enter' });
    await harness.settled();
    assert.deepEqual(harness.all('h3').map(spoken), ['De lijst van gebruikers']);
    await sendKeys({ press: 'Enter' });
    await harness.settled();
    assert.deepEqual(harness.all('h3'), []);
  });

  it('draws a screen as a replica on which nothing is chosen or marked', async () => {
    const harness = await PanelHarness.show(gallery);
    await found(harness, 'opslaan');
    assert.lengthOf(harness.all('wegwijzer-screen'), 1);
    assert.includeMembers(harness.all('.label').map(spoken), ['Beveiligde toepassingen']);
    assert.deepEqual(harness.all('.marked, wegwijzer-screen select, .icon.ticked'), []);
  });

  it('is searched by the words on a screen', async () => {
    const harness = await PanelHarness.show(gallery);
    assert.deepEqual(await found(harness, 'profiel bevestigen burger'), ['Het scherm waar u uw profiel kiest']);
    assert.lengthOf(harness.all('wegwijzer-screen'), 1);
  });

  it('leads to the one place where a screen is met', async () => {
    const harness = await PanelHarness.show(gallery);
    await found(harness, 'toepassingen');
    harness.control('Dit is mijn scherm').click();
    assert.deepEqual(harness.sent, ['go.tbe-manage-users.addUser.accessManager']);
  });

  it('asks which of several places it is, with the keyboard alone', async () => {
    const harness = await PanelHarness.show(gallery);
    await found(harness, 'burger');
    assert.notInclude(
      harness
        .all('button')
        .filter((button) => button.checkVisibility())
        .map(spoken)
        .join(),
      'Aanmelden in Alivia',
    );
    harness.one('summary').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    assert.strictEqual(
      spoken(harness.focused!),
      'Aanmelden in Alivia: Het scherm waar u uw profiel kiestAls Mandaathouder van de persoon met een zorgnood',
    );
    await sendKeys({ press: 'Enter' });
    assert.deepEqual(harness.sent, ['go.alivia-sign-in.confirmProfile.1']);
  });
});

import { assert } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { examples } from './examples.ts';
import { PanelHarness } from './harness.ts';

/** A colour of the palette as the browser draws it where the view stands, such as `rgb(26, 28, 32)`. */
function drawn(harness: PanelHarness, name: string): string {
  const probe = harness.one('.root').appendChild(document.createElement('i'));
  probe.style.color = `var(--ww-${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The relative luminance of such a colour, as WCAG defines it. */
function luminance(colour: string): number {
  const [, ...parts] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? assert.fail(`No colour: ${colour}`);
  const [red = 0, green = 0, blue = 0] = parts
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two colours of the palette, such as `text surface`. */
function contrast(harness: PanelHarness, pair: string): number {
  const [dark = 0, light = 0] = pair
    .split(' ')
    .map((name) => luminance(drawn(harness, name)))
    .toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** A look of `themes/`, for the element that stands in for the public ones here. */
async function sheetOfLook(look: string): Promise<CSSStyleSheet> {
  const rules = await (await fetch(`/themes/${look}.css`)).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.replace('wegwijzer-guide', 'wegwijzer-stand-in'));
  return sheet;
}

const textPairs = [
  'text surface',
  'text soft',
  'action surface',
  'action soft',
  'action-text action',
  'attention surface',
];
const edgePairs = ['border surface', 'border soft', 'attention surface', 'action surface', 'text surface', 'text soft'];

const lightText = 'rgb(26, 28, 32)';
const darkText = 'rgb(243, 244, 246)';

describe('the colours', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
    return emulateMedia({ colorScheme: 'light', media: 'screen' });
  });

  for (const look of ['none of its own', 'flemish', 'ehealth', 'neutral']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`keep text at 7:1, edges and icons at 3:1: the look ${look}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.adoptedStyleSheets = look === 'none of its own' ? [] : [await sheetOfLook(look)];
        const harness = await PanelHarness.show(examples.visit);
        for (const pair of textPairs) assert.isAtLeast(contrast(harness, pair), 7, pair);
        for (const pair of edgePairs) assert.isAtLeast(contrast(harness, pair), 3, pair);
      });
    }
  }

  it('are those of the look that a portal chose', async () => {
    document.adoptedStyleSheets = [await sheetOfLook('flemish')];
    const harness = await PanelHarness.show(examples.visit);
    assert.strictEqual(drawn(harness, 'soft'), 'rgb(255, 230, 21)');
  });

  it('follow what the visitor prefers', async () => {
    const harness = await PanelHarness.show(examples.visit);
    assert.strictEqual(drawn(harness, 'text'), lightText);
    await emulateMedia({ colorScheme: 'dark' });
    assert.strictEqual(drawn(harness, 'text'), darkText);
  });

  for (const [scheme, preferred, text] of [
    ['light', 'dark', lightText],
    ['dark', 'light', darkText],
  ] as const) {
    it(`stay ${scheme} on a portal that always is, controls too`, async () => {
      await emulateMedia({ colorScheme: preferred });
      const harness = await PanelHarness.show(examples.checkLists);
      harness.host.style.setProperty('--wegwijzer-color-scheme', scheme);
      assert.strictEqual(drawn(harness, 'text'), text);
      assert.strictEqual(getComputedStyle(harness.one('select')).colorScheme, scheme);
    });
  }

  it('are black on white on paper, whatever the screen and the portal', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await emulateMedia({ media: 'print' });
    const harness = await PanelHarness.show(examples.explain);
    harness.host.style.setProperty('--wegwijzer-color-scheme', 'dark');
    for (const name of ['text', 'surface', 'soft'])
      harness.host.style.setProperty(`--wegwijzer-${name}`, 'rgb(9, 9, 9)');
    const found = harness.all('*').flatMap((element) => {
      const { backgroundColor, color, fill } = getComputedStyle(element);
      return [backgroundColor, color, fill];
    });
    const paper = ['none', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
    assert.deepEqual([...new Set(found)].toSorted(), paper);
  });

  it('follow the custom properties of the portal, also in inner elements', async () => {
    const harness = await PanelHarness.show(examples.instructLists);
    harness.host.style.setProperty('--wegwijzer-action', 'rgb(1, 2, 3)');
    harness.host.style.setProperty('--wegwijzer-attention', 'rgb(4, 5, 6)');
    assert.strictEqual(getComputedStyle(harness.control('Ik klikte op')).backgroundColor, 'rgb(1, 2, 3)');
    assert.strictEqual(getComputedStyle(harness.one('.marked')).outlineColor, 'rgb(4, 5, 6)');
  });

  it('can be changed part by part, also in inner elements', async () => {
    const harness = await PanelHarness.show(examples.instructLists);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::part(heading), ::part(option), ::part(twin), ::part(primary) { color: rgb(7, 8, 9) }');
    (harness.panel.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
    const colours = harness.all('h2, .option, .twin, .primary').map((element) => getComputedStyle(element).color);
    assert.deepEqual([...new Set(colours)], ['rgb(7, 8, 9)']);
  });
});

import { assert } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { base } from '../../src/elements/base.styles.ts';
import { blackOut } from '../../src/elements/black-out.styles.ts';
import { checklist } from '../../src/elements/checklist.styles.ts';
import { contacts } from '../../src/elements/contacts.styles.ts';
import { files } from '../../src/elements/files.styles.ts';
import { find } from '../../src/elements/find.styles.ts';
import { message } from '../../src/elements/message.styles.ts';
import { panel } from '../../src/elements/panel.styles.ts';
import { receipt } from '../../src/elements/receipt.styles.ts';
import { screen } from '../../src/elements/screen.styles.ts';
import { ticket } from '../../src/elements/ticket.styles.ts';
import { examples, type ExampleName } from './examples.ts';
import { PanelHarness, spoken } from './harness.ts';

const names = Object.keys(examples) as ExampleName[];

/** The relative luminance of a colour such as `#1a1c20`, as WCAG defines it. */
function luminance(colour: string) {
  const long = colour.length === 4 ? colour.replaceAll(/[\da-f]/g, '$&$&') : colour;
  const parts = [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two of the element's colours, such as `text` on `surface`. */
function contrast(harness: PanelHarness, colour: string, ground: string) {
  const style = getComputedStyle(harness.one('.root'));
  const [dark = 0, light = 0] = [colour, ground]
    .map((name) => luminance(style.getPropertyValue(`--${name}`)))
    .toSorted((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
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

describe('the colours', () => {
  after(() => emulateMedia({ colorScheme: 'light' }));

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`keep text at 7:1, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const harness = await PanelHarness.show(examples.visit);
      for (const pair of textPairs) {
        const [colour = '', ground = ''] = pair.split(' ');
        assert.isAtLeast(contrast(harness, colour, ground), 7, pair);
      }
    });

    it(`keep edges and icons at 3:1, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const harness = await PanelHarness.show(examples.visit);
      for (const pair of edgePairs) {
        const [colour = '', ground = ''] = pair.split(' ');
        assert.isAtLeast(contrast(harness, colour, ground), 3, pair);
      }
    });
  }

  it('are dark on white on paper, whatever the screen', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await emulateMedia({ media: 'print' });
    const { backgroundColor, color } = getComputedStyle((await PanelHarness.show(examples.visit)).one('.root'));
    await emulateMedia({ media: 'screen' });
    assert.deepEqual([color, backgroundColor], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('follow the custom properties of the portal, also in inner elements', async () => {
    const harness = await PanelHarness.show(examples.instructLists);
    harness.panel.style.setProperty('--wegwijzer-action', 'rgb(1, 2, 3)');
    harness.panel.style.setProperty('--wegwijzer-attention', 'rgb(4, 5, 6)');
    assert.strictEqual(getComputedStyle(harness.control('Ik klikte op')).backgroundColor, 'rgb(1, 2, 3)');
    assert.strictEqual(getComputedStyle(harness.one('.marked')).outlineColor, 'rgb(4, 5, 6)');
  });

  it('can be changed part by part, also in inner elements', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::part(heading), ::part(option), ::part(twin), ::part(primary) { color: rgb(7, 8, 9) }');
    document.adoptedStyleSheets.push(sheet);
    const harness = await PanelHarness.show(examples.instructLists);
    const colours = harness.all('h2, .option, .twin, .primary').map((element) => getComputedStyle(element).color);
    document.adoptedStyleSheets.pop();
    assert.deepEqual([...new Set(colours)], ['rgb(7, 8, 9)']);
  });
});

describe('the typeface', () => {
  for (const name of names) {
    it(`is one, also in inner elements: ${name}`, async () => {
      const harness = await PanelHarness.show(examples[name]);
      // What stands in an element with a shadow tree is there for when that does not come.
      const written = harness
        .all('*')
        .filter((element) => !element.shadowRoot && element.checkVisibility() && hasWords(element));
      const faces = written.map((element) => getComputedStyle(element).fontFamily);
      assert.deepEqual([...new Set(faces)], [getComputedStyle(harness.one('h2')).fontFamily]);
    });
  }
});

/** Whether words stand in the element itself. */
function hasWords({ childNodes }: Element): boolean {
  return [...childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
}

/** What a person sees of each element, whatever the width. */
const drawing = (harness: PanelHarness) =>
  harness.all('*').map((element) => {
    const {
      font,
      color,
      direction,
      textTransform,
      letterSpacing,
      whiteSpace,
      textAlign,
      visibility,
      display,
      textIndent,
    } = getComputedStyle(element);
    const shown = [font, color, direction, textTransform, letterSpacing, whiteSpace, textAlign, visibility, display];
    return `${element.localName}.${element.classList.value}: ${[...shown, textIndent].join(', ')}`;
  });

const hostileSheets = {
  'a small root': 'html { font-size: 62.5% !important }',
  'inherited capitals, spacing and direction':
    '#mocha ~ *, body > * { text-transform: uppercase; letter-spacing: 0.5em; direction: rtl; line-height: 4; white-space: nowrap; font: italic 40px cursive; text-align: right; text-indent: 3em; visibility: hidden; color: red; -webkit-text-fill-color: red }',
  'a reset': '* { all: unset !important }',
  'important rules for everything':
    '* { text-transform: uppercase !important; letter-spacing: 1em !important; direction: rtl !important; font: 5px fantasy !important; color: transparent !important; display: inline !important; --text: red !important }',
  'rules for the tag':
    'wegwijzer-panel { display: none !important; font-size: 40px !important; color: red !important }',
};

describe('the host page', () => {
  for (const [kind, css] of Object.entries(hostileSheets))
    it(`changes nothing by ${kind}`, async () => {
      const view = examples.explain;
      const before = drawing(await PanelHarness.show(view));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
      const after = drawing(await PanelHarness.show(view));
      document.adoptedStyleSheets.pop();
      assert.deepEqual(after, before);
    });

  it('hides the panel with the hidden attribute', async () => {
    const { panel: element } = await PanelHarness.show(examples.visit);
    element.hidden = true;
    assert.strictEqual(getComputedStyle(element).display, 'none');
  });
});

describe('on a screen of 320 by 568', () => {
  before(() => setViewport({ width: 320, height: 568 }));

  for (const name of names) {
    it(`nothing is too wide: ${name}`, async () => {
      const harness = await PanelHarness.show(examples[name], { closable: true });
      const { right } = harness.panel.getBoundingClientRect();
      const tooWide = harness.all('*').filter((element) => element.getBoundingClientRect().right > right + 0.5);
      assert.deepEqual(
        tooWide.map((element) => `${element.localName} ${spoken(element)}`),
        [],
      );
    });

    it(`every target is 44 by 44: ${name}`, async () => {
      const harness = await PanelHarness.show(examples[name], { closable: true });
      const targets = harness.all(
        'button, a, select, summary, textarea, label.option, label.tick, input:not([type="radio"], [type="checkbox"])',
      );
      const small = targets
        .filter((one) => one.checkVisibility())
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 44 || height < 44;
        });
      assert.deepEqual(small.map(spoken), []);
      assert.notDeepEqual(targets, []);
    });
  }

  for (const name of ['visit', 'instructButtons', 'instructLists'] as const)
    it(`the next thing to do is in sight: ${name}`, async () => {
      const harness = await PanelHarness.show(examples[name], { closable: true });
      const { top } = harness.panel.getBoundingClientRect();
      const { bottom } = harness.one('.marked, .main .primary').getBoundingClientRect();
      assert.isBelow(bottom - top, 568);
    });
});

describe('the focus outline', () => {
  for (const name of [
    'trouble',
    'checkButtons',
    'contactsClosed',
    'errors',
    'withFiles',
    'blackOut',
    'sent',
    'checklist',
    'gallery',
    'handover',
  ] as const)
    it(`is 3 pixels wide and apart on every control: ${name}`, async () => {
      const harness = await PanelHarness.show(examples[name]);
      const controls = harness.all('button, a, select, summary, textarea, input, [tabindex]');
      for (const control of controls.filter((found) => found.checkVisibility())) {
        control.focus({ focusVisible: true });
        const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(control);
        const outline = [outlineStyle, outlineWidth, outlineOffset];
        assert.deepEqual(outline, ['solid', '3px', '2px'], spoken(control));
      }
    });
});

describe('the style sheets', () => {
  const all = [base, panel, screen, contacts, ticket, receipt, files, blackOut, message, checklist, find];
  const sheets = all.map(({ cssText }) => cssText);

  it('never use rem, nor pixels for text, nor anything sticky or fixed', () => {
    for (const sheet of sheets) assert.notMatch(sheet, /\drem|font(-size)?:[^;]*px|sticky|fixed|animation|transition/);
  });
});

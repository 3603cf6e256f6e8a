import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
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
    '* { text-transform: uppercase !important; letter-spacing: 1em !important; direction: rtl !important; font: 5px fantasy !important; color: transparent !important; display: inline !important; --ww-text: red !important }',
  'rules for the element':
    'wegwijzer-stand-in { display: none !important; font-size: 40px !important; color: red !important; visibility: hidden !important }',
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

  it('hides the element with the hidden attribute', async () => {
    const { host } = await PanelHarness.show(examples.visit);
    host.hidden = true;
    assert.strictEqual(getComputedStyle(host).display, 'none');
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

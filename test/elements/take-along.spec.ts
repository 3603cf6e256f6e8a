import { assert, fixture, nextFrame } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/wegwijzer-take-along.ts';
import type { WegwijzerTakeAlong } from '../../src/elements/wegwijzer-take-along.ts';
import { sheetOf, surface } from '../../src/embed/styles.ts';
import type { TakeAlongView } from '../../src/session/take-along-view.ts';
import { violations } from '../pages/axe.ts';
import { readQrCode, modulesIn } from '../qr-reader.ts';
import { text } from './examples.ts';
import { spoken } from './harness.ts';
import { link, takeAlong } from './take-along-example.ts';

/** Opens it, from a button that has focus. */
async function opened(view: TakeAlongView = takeAlong, under?: Element): Promise<WegwijzerTakeAlong> {
  const page = await fixture<HTMLElement>(html`<main><button>Ga verder op uw gsm</button></main>`);
  page.querySelector('button')?.focus();
  const element = document.createElement('wegwijzer-take-along');
  element.view = view;
  element.text = text;
  (under ?? page).append(element);
  await element.updateComplete;
  await nextFrame();
  return element;
}

const inside = (element: WegwijzerTakeAlong, selector: string): SVGElement | HTMLElement => {
  const found = element.renderRoot.querySelector<SVGElement | HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

function press(element: WegwijzerTakeAlong, name: string): void {
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  buttons.find((button) => spoken(button) === name)!.click();
}

/** The page on which it prints; undefined when it prints none. */
const paper = (element: WegwijzerTakeAlong) => element.renderRoot.querySelector('iframe');

/** The drawing as a camera sees it. */
async function seen(svg: Element) {
  const copy = svg.cloneNode(true) as Element;
  const { width } = svg.getBoundingClientRect();
  const side = Math.round(width * 2);
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await image.decode();
  const context = new OffscreenCanvas(side, side).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, side, side);
  return { width: side, height: side, light: [...Array(side * side).keys()].map((at) => data[at * 4]!) };
}

describe('what a user takes along', () => {
  it('lies over everything, and begins at its heading', async () => {
    const element = await opened();
    assert.isTrue(inside(element, 'dialog').matches(':modal'));
    assert.strictEqual(element.shadowRoot?.activeElement, inside(element, 'h2'));
    assert.strictEqual(spoken(inside(element, 'h2')), 'Neem deze uitleg mee');
  });

  it('covers the guide that it lies over', async () => {
    const root = (await fixture(html`<div></div>`)).attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(surface)];
    const guide = root.appendChild(document.createElement('div'));
    guide.className = 'guide';
    const { backgroundColor } = getComputedStyle(inside(await opened(takeAlong, guide), 'dialog'));
    assert.equal(backgroundColor, 'rgb(255, 255, 255)');
  });

  it('draws a QR code that holds the link, with enough white around it', async () => {
    const element = await opened();
    const { modules, quiet } = modulesIn(await seen(inside(element, '.root .qr')));
    assert.strictEqual(readQrCode(modules), link);
    assert.isAtLeast(quiet, 3.9);
  });

  it('says what the drawing is, and shows the same link as text', async () => {
    const element = await opened();
    const drawing = inside(element, '.root .qr');
    assert.deepEqual(
      [drawing.getAttribute('role'), drawing.getAttribute('aria-label')],
      ['img', 'QR-code met dezelfde link'],
    );
    const message = inside(element, 'wegwijzer-message');
    assert.strictEqual(message.shadowRoot?.querySelector('textarea')?.value, link);
  });

  it('offers no link where there is none', async () => {
    const element = await opened({ ...takeAlong, phone: { title: 'Op uw gsm', about: 'Dat gaat hier niet.' } });
    assert.isNull(element.renderRoot.querySelector('.root .qr, wegwijzer-message'));
    assert.include(spoken(inside(element, '.root')), 'Dat gaat hier niet.');
  });

  it('shows the code, and how to say it', async () => {
    const words = spoken(inside(await opened(), '.root'));
    assert.include(words, 'MA3-4R2');
    assert.include(words, takeAlong.desk.say);
  });

  for (const [how, close] of Object.entries({
    'with its button': async (element: WegwijzerTakeAlong) => press(element, 'Terug naar de uitleg'),
    'with Escape': () => sendKeys({ press: 'Escape' }),
  }))
    it(`is gone once it is closed ${how}, and focus is where it was`, async () => {
      const heard: string[] = [];
      const hear = ({ key }: KeyboardEvent) => heard.push(key);
      document.addEventListener('keydown', hear);
      const element = await opened();
      await close(element);
      await nextFrame();
      document.removeEventListener('keydown', hear);
      assert.isFalse(element.isConnected);
      assert.strictEqual(document.activeElement?.localName, 'button');
      assert.deepEqual(heard, []);
    });

  it('is gone with whatever it lies in: a router that moves that finds the guide', async () => {
    const element = await opened();
    const page = element.parentElement!;
    const place = page.parentElement!;
    page.remove();
    place.append(page);
    assert.isFalse(element.isConnected);
  });
});

describe('the sheet', () => {
  it('is printed from a page of its own, of which the host hears nothing', async () => {
    const element = await opened();
    const heard: string[] = [];
    const { print } = globalThis;
    globalThis.print = () => void heard.push('print');
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => heard.push(type), { once: true });
    const before = document.adoptedStyleSheets.length;
    press(element, 'Druk deze uitleg af');
    globalThis.print = print;
    const page = paper(element)?.contentDocument;
    assert.deepEqual([page?.title, page?.documentElement.lang], ['Aanmelden in Alivia', 'nl']);
    const words = spoken(page!.body);
    for (const part of ['Kies ‘Burger’', 'Hier was u', 'Sluit het venster niet.', '02/214.19.09', 'MA3-4R2'])
      assert.include(words, part);
    assert.deepEqual([heard, document.adoptedStyleSheets.length, window.length], [[], before, 0]);
  });

  it('leaves nothing behind once it is printed, and can be printed again', async () => {
    const element = await opened();
    press(element, 'Druk deze uitleg af');
    press(element, 'Druk deze uitleg af');
    assert.lengthOf(element.renderRoot.querySelectorAll('iframe'), 1);
    paper(element)?.contentWindow?.dispatchEvent(new Event('afterprint'));
    assert.isNull(paper(element));
  });

  it('is out of sight, and not read aloud, until then', async () => {
    const element = await opened();
    assert.strictEqual(getComputedStyle(inside(element, '.sheet')).display, 'none');
  });

  it('is the page as it stands where a frame is out of reach', async () => {
    const element = await opened();
    const reach = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { ...reach, get: () => null });
    const { print } = globalThis;
    let printed = 0;
    globalThis.print = () => printed++;
    press(element, 'Druk deze uitleg af');
    globalThis.print = print;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', reach);
    assert.strictEqual(printed, 1);
    assert.isNull(paper(element));
  });
});

describe('what a user takes along, for everybody', () => {
  before(() => setViewport({ width: 320, height: 568 }));

  afterEach(() => emulateMedia({ colorScheme: 'light', forcedColors: 'none' }));

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible: ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      assert.deepEqual(await violations(await opened()), []);
    });

  it('is dark on white in every scheme', async () => {
    for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await emulateMedia(media);
      const element = await opened();
      const fills = [...inside(element, '.root .qr').children].map((path) => getComputedStyle(path).fill);
      assert.deepEqual(fills, ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], JSON.stringify(media));
      element.remove();
    }
  });

  it('has the link, the paper and the code first on a phone, which cannot scan itself', async () => {
    const sections = [...(await opened()).renderRoot.querySelectorAll('.root > section')];
    const tops = sections.map((section) => section.getBoundingClientRect().top);
    assert.deepEqual(
      tops,
      tops.toSorted((one, other) => one - other),
    );
    assert.isTrue(sections.at(-1)?.matches('.scan'));
  });

  it('is in sight as a whole on a screen of 1280 by 900, with the page around it', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await opened();
    const dialog = inside(element, 'dialog');
    const { top, bottom } = dialog.getBoundingClientRect();
    assert.isAtMost(dialog.scrollHeight, dialog.clientHeight);
    assert.isAtLeast(top, 8);
    assert.isAtMost(bottom, 892);
    await setViewport({ width: 320, height: 568 });
  });

  it('fits on a small phone without scrolling sideways', async () => {
    const dialog = inside(await opened(), 'dialog');
    assert.isAtMost(dialog.scrollWidth, dialog.clientWidth);
    assert.isAtMost(dialog.getBoundingClientRect().right, 320);
  });
});

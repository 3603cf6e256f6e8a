import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { differences, drawingOf, type Drawing } from './drawing.ts';
import { wholeStory } from './whole-story.ts';

const now = '2026-03-02T10:00:00+01:00';

/** What may surround the element: the classes of `styles-around.html`. */
const surroundings = [
  'turned',
  'blurred',
  'about-to-turn',
  'in-perspective',
  'contained',
  'cut-off',
  'clipped',
  'skipped',
  'backdrop',
];

describe('A portal that puts the launcher', () => {
  let site: Site;
  let browser: Browser;
  let plain: Drawing;
  const at = (page: string) => Visitor.at(browser, `${site.url}/hosts/${page}.html`, { now });
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
    plain = await openedOn(await at('styles-around'));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const surrounding of surroundings) {
    it(`in something ${surrounding} has its button in sight while it scrolls, and the whole dialog on top`, async () => {
      const maria = await at('styles-around');
      await maria.page.$eval('#around', (around, name) => void (around.className = name), surrounding);
      for (const scrolled of [0, 700, 3000]) {
        await maria.page.evaluate((top) => scrollTo(0, top), scrolled);
        await comesInSight(maria);
      }
      await maria.page.evaluate(() => scrollTo(0, 0));
      assert.deepEqual(differences(plain, await openedOn(maria)), []);
      assert.deepEqual(await coveredIn(maria), []);
    });
  }

  for (const [element, zoom] of [
    ['html', 1],
    ['html', 1.5],
    ['body', 1.5],
    ['html', 0.6],
  ] as const)
    it(`in a page of which it sets the zoom of ${element} to ${zoom} has the guide fill the window, and no more`, async () => {
      const maria = await at('styles-around');
      await maria.page.addStyleTag({ content: `${element} { zoom: ${zoom} }` });
      await maria.page.setViewport({ width: 1280, height: 1800 });
      await maria.press('Hulp nodig?');
      await maria.reads('Waar zit u vast?');
      const [top, bottom, foot, height] = await maria.page.evaluate(() => {
        const dialog = document.querySelector('wegwijzer-launcher')!.shadowRoot!.querySelector('dialog')!;
        const footer = dialog.querySelector('.guide')!.shadowRoot!.querySelector('footer')!;
        const { top, bottom } = dialog.getBoundingClientRect();
        return [top, bottom, footer.getBoundingClientRect().bottom, innerHeight].map(Math.round);
      });
      assert.deepEqual([top, bottom], [0, height]);
      assert.ok(Math.abs(foot! - height!) <= 3, `${foot}`);
    });

  it('elsewhere while it is out of sight has it in sight again', async () => {
    const maria = await at('styles-around');
    await maria.page.$eval('#around', (around) => {
      const [launcher] = around.children;
      launcher?.remove();
      around.className = 'cut-off';
      around.append(launcher ?? '');
    });
    await comesInSight(maria);
    await maria.page.$eval('#around', (around) => around.append(around.firstElementChild ?? ''));
    await comesInSight(maria);
  });

  it('in nothing particular has it in the page, below whatever it lays over the page', async () => {
    const maria = await at('styles-around');
    await comesInSight(maria);
    await maria.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div id="over">Even geduld</div>'));
    await maria.page.addStyleTag({ content: '#over { position: fixed; inset: 0; z-index: 1050 }' });
    assert.equal(await maria.page.evaluate(atButton), 'div');
  });

  it('under a header and a footer on the highest level lets its visitor come to a ticket, with nothing covered', async () => {
    const maria = await at('styles-sticky');
    await comesInSight(maria);
    const covered: string[] = [];
    await wholeStory(maria, async () => void covered.push(...(await coveredIn(maria))));
    assert.deepEqual(covered, []);
    assert.deepEqual(maria.console, []);
  });
});

/** Everything that is drawn once the guide is open, but for the button: it is not where it was. */
async function openedOn(maria: Visitor): Promise<Drawing> {
  await maria.press('Hulp nodig?');
  await maria.reads('Waar zit u vast?');
  return (await drawingOf(maria)).filter(([name]) => !name.startsWith('button.open'));
}

/** Waits until the button is in the window and nothing lies over it. */
async function comesInSight({ page }: Visitor): Promise<void> {
  await page.waitForFunction(`(${atButton.toString()})() === 'wegwijzer-launcher'`, { polling: 'raf' });
}

/** Runs in the page: what is there where the middle of the button is. */
function atButton(): string | undefined {
  const button = document.querySelector('wegwijzer-launcher')?.shadowRoot?.querySelector('.open');
  const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
  return document.elementFromPoint(x + width / 2, y + height / 2)?.localName;
}

/** The controls of the open guide that are in the window and cannot be clicked, because something lies over them. */
function coveredIn({ page }: Visitor): Promise<readonly string[]> {
  return page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
    const dialog = document.querySelector('wegwijzer-launcher')?.shadowRoot?.querySelector('dialog[open]');
    const controls = within(dialog!).filter((one) =>
      one.matches(':is(button, a, select, input, textarea):not([tabindex="-1"])'),
    );
    if (controls.length < 3) return [`only ${controls.length} controls`];
    const isCovered = (control: Element) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      const found = (control.getRootNode() as ShadowRoot).elementFromPoint(left, top);
      return top > 0 && top < innerHeight && !(found && (control.contains(found) || found.contains(control)));
    };
    return controls.filter(isCovered).map(({ outerHTML }) => outerHTML);
  });
}

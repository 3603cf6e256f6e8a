import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { openSite, type Site } from '../stories/site.ts';
import { openBrowser, Visitor } from '../stories/visitor.ts';

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Above AA: 7:1 for text, and targets that a shaking hand can hit.
const rules = { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } };

/** One of each kind: the first page, a portal, a procedure with replicas, a long one with messages, all replicas. */
const kinds = ['index', 'alivia', 'alivia-login-mandate-holder', 'tbe-overview', 'find-screen'];

describe('The manual without script', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('is where a portal leads somebody without JavaScript, and takes her to who can help', async () => {
    const maria = await Visitor.at(browser, 'about:blank');
    await maria.page.setJavaScriptEnabled(false);
    await maria.page.goto(`${site.url}/`);
    await maria.press('Lees de uitleg zonder script', 'link');
    await maria.reads('Hulp bij aanmelden en toegang');
    await maria.press('Alivia', 'link');
    await maria.press('Mantelzorger', 'link');
    await maria.reads('Aanmelden in Alivia');
    await maria.says('U ziet vier keuzes. Kies ‘Als mantelzorger’.');
    await maria.press('Koos u iets anders? Kijk bij ‘Als u iets anders koos’.', 'link');
    await maria.says('U koos ‘Als persoon met een zorgnood’.');
    await maria.press('Kijk bij ‘Wie kan u helpen?’.', 'link');
    await maria.find('link', '02/214.19.09');
    assert.match(maria.page.url(), /\/manual\/nl\/alivia-login-informal-carer\.html#the-people$/);
    assert.deepEqual(maria.console, []);
    assert.deepEqual(
      maria.requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js')),
      [],
    );
  });

  it('is not in sight where the guide runs', async () => {
    const maria = await Visitor.at(browser, `${site.url}/`);
    await maria.find('button', 'Hulp nodig?');
    assert.doesNotMatch(await maria.aloud(), /Lees de uitleg zonder script/);
  });

  for (const [asked, file] of [
    ['/manual', '/manual/nl/index.html'],
    ['/manual/', '/manual/nl/index.html'],
    ['/manual/nl/', '/manual/nl/'],
    ['/manual/nl/alivia-login-no-riziv-or-other.html', '/manual/nl/alivia-choose-role.html'],
    ['/manual/nl/pgz-choose-mandatary-profile.html', '/manual/nl/pgz-choose-role.html#chooseMandataryProfile'],
  ] as const) {
    it(`opens at ${asked}`, async () => {
      const maria = await Visitor.at(browser, `${site.url}${asked}`);
      await maria.page.waitForFunction((end) => location.href.endsWith(end), {}, file);
      await maria.find('heading', '');
    });
  }

  for (const [name, width, scheme] of [
    ['a small phone', 320, 'light'],
    ['a PC in the dark', 1280, 'dark'],
  ] as const) {
    it(`can be read by everybody, on ${name}, and fetches its style sheet and icon only`, async () => {
      for (const kind of kinds) {
        const maria = await Visitor.at(browser, 'about:blank', { width });
        await maria.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await maria.page.goto(`${site.url}/manual/nl/${kind}.html`, { waitUntil: 'networkidle0' });
        const paths = maria.requests.filter((url) => url.startsWith('http')).map((url) => new URL(url).pathname);
        assert.deepEqual(paths.toSorted(), ['/manual/icon.svg', '/manual/manual.css', `/manual/nl/${kind}.html`]);
        assert.deepEqual(await violations(maria.page), [], kind);
        assert.equal(await maria.page.evaluate(() => document.documentElement.scrollWidth), width, kind);
        assert.deepEqual(maria.console, [], kind);
      }
    });
  }

  it('prints in black, without what can only be pressed, and with the addresses in full', async () => {
    const maria = await Visitor.at(browser, `${site.url}/manual/nl/alivia-login-mandate-holder.html`);
    await maria.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await maria.page.emulateMediaType('print');
    const printed = await maria.page.evaluate(() => {
      const link = document.querySelector('a[href="https://alivia.vlaanderen.be"]')!;
      return {
        colours: [...new Set([...document.querySelectorAll('main *')].map((one) => getComputedStyle(one).color))],
        address: getComputedStyle(link, '::after').content,
        isNavigationGone: [...document.querySelectorAll('nav')].every((nav) => !nav.checkVisibility()),
        broken: [...document.querySelectorAll('.steps > li')].filter(
          (step) => getComputedStyle(step).breakInside !== 'avoid',
        ).length,
      };
    });
    assert.deepEqual(printed, {
      colours: ['rgb(0, 0, 0)'],
      address: '" (https://alivia.vlaanderen.be)"',
      isNavigationGone: true,
      broken: 0,
    });
  });
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(
    async (options) => {
      const { violations: found } = await axe.run(options);
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
    },
    { runOnly: { type: 'tag' as const, values: tags }, rules },
  );
}

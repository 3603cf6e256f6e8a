import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { HeldBack } from './held-back.ts';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

const engine = '/chunks/guide';

describe('The first step, before what runs it has come', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const arrives = async (path: string, part = engine) => {
    const held = new HeldBack(part);
    return { held, maria: await Visitor.at(browser, `${site.url}${path}`, { line: held.line }) };
  };

  it('is read and heard in the dialog, and what is pressed in it is done once, when it can be', async () => {
    const { held, maria } = await arrives('/pages/launcher.html');
    await keepSteps(maria);
    await maria.press('Hulp nodig?');
    await maria.reads('Waarop meldt u zich aan?');
    await maria.hears('heading Waarop meldt u zich aan?');
    await maria.press('Op een computer');
    await maria.press('Op een computer');
    await maria.find('StaticText', 'De hulp wordt geopend.');
    held.arrive();
    await maria.reads('Open Alivia');
    await maria.hears('heading Open Alivia');
    assert.doesNotMatch(await maria.aloud(), /De hulp wordt geopend/);
    assert.deepEqual(await stepsOf(maria), ['chooseDevice', 'openAlivia']);
    assert.deepEqual(maria.console, []);
  });

  it('stays as it is when the rest comes: the same heading in the same place, with focus', async () => {
    const { held, maria } = await arrives('/');
    await maria.press('Hulp nodig?');
    await maria.hears('heading Waar zit u vast?');
    const before = await maria.page.evaluate(boxes);
    const heading = await maria.find('heading', 'Waar zit u vast?');
    held.arrive();
    await maria.aloud();
    assert.deepEqual(await maria.page.evaluate(boxes), before);
    assert.ok(before.length > 15, `${before.length}`);
    assert.equal(await heading.evaluate((one) => one.isConnected), true);
    await maria.hears('heading Waar zit u vast?');
  });

  it('can be closed and opened again meanwhile', async () => {
    const { held, maria } = await arrives('/pages/launcher.html');
    await keepSteps(maria);
    await maria.press('Hulp nodig?');
    await maria.reads('Waarop meldt u zich aan?');
    await maria.press('Op een telefoon of tablet');
    await maria.page.keyboard.press('Escape');
    await maria.hears('button Hulp nodig?');
    await maria.press('Hulp nodig?');
    await maria.reads('Waarop meldt u zich aan?');
    held.arrive();
    assert.equal((await maria.aloud()).match(/heading Waarop meldt u zich aan\?/g)?.length, 1);
    assert.deepEqual(await stepsOf(maria), ['chooseDevice']);
    await maria.press('Op een computer');
    await maria.reads('Open Alivia');
  });

  it('takes one answer, and then what stands below every view', async () => {
    const { held, maria } = await arrives('/pages/launcher.html');
    await keepSteps(maria);
    await maria.press('Hulp nodig?');
    for (const pressed of ['Op een computer', 'Op een telefoon of tablet', 'Het lukt niet', 'Het lukt niet'])
      await maria.press(pressed);
    held.arrive();
    await maria.find('button', 'Ik wil iemand spreken');
    assert.deepEqual(await stepsOf(maria), ['chooseDevice', 'openAlivia']);
  });

  it('erases all when that is pressed, whatever was pressed before', async () => {
    const { held, maria } = await arrives('/');
    await maria.press('Hulp nodig?');
    await maria.press('Alivia');
    await maria.press('Wis alles');
    held.arrive();
    await maria.says('Alles is gewist.');
    await maria.reads('Waar zit u vast?');
    assert.equal(await maria.page.evaluate(() => sessionStorage.length), 0);
  });

  it('is not shown to whoever goes on elsewhere', async () => {
    const maria = await Visitor.at(browser, `${site.url}/pages/launcher.html`);
    await maria.press('Hulp nodig?');
    await maria.press('Op een computer');
    await maria.reads('Open Alivia');
    await maria.aloud();
    const held = new HeldBack(engine);
    await maria.page.setRequestInterception(true);
    maria.page.on('request', held.line);
    await maria.page.reload();
    await maria.press('Hulp nodig?');
    // All but the one that is held back.
    await maria.page.waitForNetworkIdle({ concurrency: 1 });
    const shown = JSON.stringify(await maria.page.accessibility.snapshot());
    assert.match(shown, /De hulp wordt geopend/);
    assert.doesNotMatch(shown, /Waarop meldt u zich aan/);
    held.arrive();
    await maria.reads('Open Alivia');
  });

  it('leaves the focus of the page alone inside a page, and takes the place of what stood there', async () => {
    const { held, maria } = await arrives('/pages/inline.html');
    await maria.reads('Waarop meldt u zich aan?');
    await maria.hears('textbox Zoek');
    assert.equal(await maria.page.evaluate(showsFallback), false);
    await maria.page.evaluate(move);
    await maria.reads('Waarop meldt u zich aan?');
    assert.equal(await maria.page.evaluate(showsFallback), false);
    await maria.press('Op een computer');
    held.arrive();
    await maria.reads('Open Alivia');
    assert.deepEqual(maria.console, []);
  });

  it('comes back, and so does what was pressed, when the rest has to be fetched a second time', async () => {
    const { held, maria } = await arrives('/pages/launcher.html');
    await keepSteps(maria);
    await maria.press('Hulp nodig?');
    await maria.press('Op een computer');
    held.fail();
    await maria.reads('Open Alivia');
    assert.deepEqual(await stepsOf(maria), ['chooseDevice', 'openAlivia']);
  });
});

/** Keeps the steps of which the page hears. */
async function keepSteps({ page }: Visitor): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener('wegwijzer-step', ({ step }) => {
      document.title += ` ${step}`;
    });
  });
}

async function stepsOf({ page }: Visitor): Promise<readonly string[]> {
  return (await page.title()).split(' ').slice(2);
}

/** Runs in the page: what is to be seen in the guide, where. */
function boxes(): readonly string[] {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  return inside(document.querySelector('wegwijzer-launcher')!.shadowRoot!)
    .filter((one) => one.matches('h2, p, button, a, header, footer, li'))
    .map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return `${one.localName} ${one.textContent} ${[x, y, width, height].map(Math.round).join(' ')}`;
    });
}

/** Runs in the page: whether what it has for those without the guide is to be seen. */
function showsFallback(): boolean {
  return document.querySelector('wegwijzer-guide > p')!.getClientRects().length > 0;
}

/** Runs in the page: a router moves the guide. */
function move(): void {
  document.body.append(document.querySelector('wegwijzer-guide')!);
}

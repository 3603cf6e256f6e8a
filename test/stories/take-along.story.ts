import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { modulesIn, readQrCode } from '../qr-reader.ts';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

/** A name that another device could find: of this device's own address no link is made. */
const portal = 'portaal.example';
const phoneSize = { width: 390, height: 844 };

/** The text in the QR code on a page, as a camera reads it from the screen. */
async function scanned(page: Page, drawing: Awaited<ReturnType<Visitor['find']>>): Promise<string> {
  const picture = await drawing.screenshot({ encoding: 'base64' });
  const reader = await page.browser().newPage();
  const found = await reader.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    return { width, height, light: [...data].filter((_, at) => at % 4 === 1) };
  }, picture);
  await reader.close();
  return readQrCode(modulesIn(found).modules);
}

/** From the button to a choice on the profile screen that is not checked yet; in another role than the page says. */
async function setsProfile(maria: Visitor): Promise<void> {
  await maria.press('Hulp nodig?');
  await maria.press('Persoon met een zorgnood');
  for (const name of ['Mantelzorger', 'Op een computer', 'Alivia is open']) await maria.press(name);
  await maria.press('Ik heb op ‘Aanmelden’ geklikt');
  await maria.press('Ik ben aangemeld met mijn sleutel');
  await maria.press('Controleer mijn keuzes');
  await maria.set('Ik wil me aanmelden als:', 'uw eigen beroep, bijvoorbeeld ‘Arts’');
}

describe('Going on on a phone', () => {
  let site: Site;
  let browser: Browser;
  let start: string;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser(`--host-resolver-rules=MAP ${portal} 127.0.0.1`)]);
    start = `http://${portal}:${new URL(site.url).port}/pages/launcher.html`;
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('opens, by the QR code, the same place in the same role with the same choices', async () => {
    const maria = await Visitor.at(browser, `${start}?session=secret`);
    await setsProfile(maria);
    const before = await maria.aloud();
    const asked = maria.requests.length;
    await maria.press('Ga verder op uw gsm');
    const link = await scanned(maria.page, await maria.find('image', 'QR-code'));
    assert.match(link, new RegExp(`^${start}#wegwijzer=alivia-sign-in/confirmProfile/informalCarer/\\w+$`));
    await maria.says(link);
    assert.deepEqual(
      maria.requests.slice(asked).filter((url) => !url.includes('/chunks/')),
      [],
    );

    const phone = await Visitor.at(browser, link, phoneSize);
    await phone.reads('Wat koos u op het echte scherm?');
    await phone.says('Mantelzorger');
    assert.equal(inDialog(await phone.aloud()), inDialog(before));
    await phone.press('Terug');
    await phone.reads('Kies ‘Burger’');
    assert.deepEqual([...maria.console, ...phone.console], []);
  });

  it('says so when the guide was renewed since, and opens the nearest step', async () => {
    const phone = await Visitor.at(browser, `${start}#wegwijzer=alivia-sign-in/gone/informalCarer/K7P4MX`, phoneSize);
    await phone.says('Deze hulp is vernieuwd. We begonnen opnieuw bij de dichtstbijzijnde stap.');
    await phone.reads('Waarop meldt u zich aan?');
    await phone.says('Mantelzorger');
  });

  it('is done with the keyboard alone, and leads back to the guide', async () => {
    const maria = await Visitor.at(browser, start);
    await maria.enter('Hulp nodig?');
    await maria.enter('Op een computer');
    await maria.hears('heading Open Alivia');
    await maria.enter('Ga verder op uw gsm');
    await maria.hears('heading Neem deze uitleg mee');
    for (const name of ['Kopieer de link', 'Zet de link in een e-mail', 'Druk deze uitleg af']) await maria.tabTo(name);
    await maria.enter('Terug naar de uitleg');
    await maria.hears('button Ga verder op uw gsm');
    await maria.enter('Ga verder op uw gsm');
    await maria.hears('heading Neem deze uitleg mee');
    await maria.page.keyboard.press('Escape');
    await maria.hears('button Ga verder op uw gsm');
    await maria.reads('Open Alivia');
    assert.deepEqual(maria.console, []);
  });

  it('makes no link of a page that lies on this device alone', async () => {
    const maria = await Visitor.at(browser, `${site.url}/pages/launcher.html`);
    await maria.press('Hulp nodig?');
    await maria.press('Ga verder op uw gsm');
    await maria.says('Deze pagina staat alleen op dit toestel. Uw gsm kan ze niet openen.');
    const aloud = await maria.aloud();
    assert.ok(!aloud.includes('QR-code') && !aloud.includes('Kopieer de link'));
    await maria.says('Lees deze code voor aan de helpdesk');
  });

  it('can be tried again when its part did not come', async () => {
    const maria = await Visitor.at(browser, start, { broken: '/take-along-' });
    await maria.press('Hulp nodig?');
    await maria.press('Ga verder op uw gsm');
    await maria.says('Een deel van de hulp kan nu niet openen');
    await maria.reads('Waarop meldt u zich aan?');
    maria.mend();
    await maria.press('Ga verder op uw gsm');
    await maria.reads('Neem deze uitleg mee');
  });
});

describe('The same on paper', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('is one sheet of A4 that the strictest policy lets through, beside a page that hears nothing of it', async () => {
    const maria = await Visitor.at(browser, `${site.url}/pages/launcher.html`);
    await maria.page.evaluate(() => {
      for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => console.warn(type));
    });
    await setsProfile(maria);
    await maria.press('Ga verder op uw gsm');
    await maria.press('Druk deze uitleg af');
    const sheet = await maria.page.waitForFrame((frame) => frame !== maria.page.mainFrame());
    const words = await sheet.evaluate(() => document.body.innerText);
    for (const part of ['Aanmelden in Alivia', 'Mantelzorger', 'Kies ‘Burger’', '02/214.19.09', 'van 8:00 tot 18:00']) {
      assert.ok(words.includes(part), words);
    }
    assert.equal(await pagesOf(browser, await sheet.evaluate(pageOf)), 1);
    assert.deepEqual(maria.console, []);
  });
});

/** Runs in the frame: its page, with its styles, as a file. */
function pageOf(): string {
  const [styles] = document.adoptedStyleSheets;
  const rules = [...styles!.cssRules].map(({ cssText }) => cssText).join('\n');
  return `<!doctype html><style>${rules}</style>${document.body.innerHTML}`;
}

/** How many sheets of paper a page takes. */
async function pagesOf(browser: Browser, html: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.close();
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What is read aloud from the dialog on. */
function inDialog(aloud: string): string {
  return aloud.slice(aloud.indexOf('dialog '));
}

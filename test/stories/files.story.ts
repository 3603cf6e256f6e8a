import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Database from 'better-sqlite3';
import type { Browser, ElementHandle } from 'puppeteer-core';
import { picture } from '../elements/ticket-examples.ts';
import { dragOver } from '../hosts/every-part.ts';
import { openSite, type Site } from './site.ts';
import { openBrowser, Visitor } from './visitor.ts';

/** A file as the gateway stored it. */
interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

describe('A picture of the screen that goes with a ticket', () => {
  let site: Site;
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-files-'));
  const path = join(folder, 'scherm 85.07.30-033.28.png');
  before(async () => {
    writeFileSync(path, Buffer.concat([Buffer.from(await picture.arrayBuffer()), Buffer.from('taken by An Peeters')]));
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** Somebody at the form of the contact centre, with only the files left to add. */
  async function atTheForm(broken?: string): Promise<Visitor> {
    const address = `${site.url}/#wegwijzer=tbe-manage-users`;
    const visitor = await Visitor.at(browser, address, broken === undefined ? {} : { broken });
    await visitor.press('Het lukt niet');
    await visitor.press('Ik wil iemand spreken');
    await visitor.press('Stuur uw vraag naar het contactcenter');
    await visitor.type('Naam', 'Peeters');
    await visitor.type('Voornaam', 'An');
    await visitor.type('Tel nr of gsm', '0470 12 34 56');
    await visitor.type('e-mail', 'an@voorbeeld.be');
    return visitor;
  }

  async function send(visitor: Visitor): Promise<void> {
    await visitor.press('Kijk na');
    await visitor.reads('Versturen we dit?');
    await visitor.press('Ja, verstuur dit');
    await visitor.reads('Uw vraag is bewaard');
  }

  it('arrives without what was blacked out, its name without the number, under the strictest policy', async () => {
    const visitor = await atTheForm();
    const input = (await visitor.find('button', 'Kies een bestand')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await visitor.press('Maak iets onleesbaar');
    await dragOver(visitor, await visitor.find('application', 'Uw afbeelding'));
    await visitor.find('StaticText', 'Er staat één balk op de afbeelding.');
    await visitor.press('Bewaar de afbeelding zo');
    await visitor.hears('button Maak iets onleesbaar');
    await send(visitor);
    const [file, ...others] = storedFiles(site);
    assert.deepEqual([file?.name, file?.type, others], ['scherm ***.png', 'image/png', []]);
    assert.ok(!file?.content.includes('Peeters'));
    assert.deepEqual(await coloursOf(visitor, file?.content), { black: true, red: false, blue: true });
    assert.deepEqual(visitor.console, []);
  });

  it('is not in the way when the part that takes files does not arrive', async () => {
    const visitor = await atTheForm('/chunks/ticket-files');
    assert.ok(!(await visitor.aloud()).includes('Een bestand toevoegen'));
    visitor.mend();
    await visitor.type('Ticketnummer', '12345');
    await visitor.page.keyboard.press('Tab');
    await visitor.find('button', 'Kies een bestand');
    await send(visitor);
  });
});

function storedFiles({ dataDir }: Site): readonly StoredFile[] {
  const database = new Database(join(dataDir, 'tickets.db'), { readonly: true });
  const files = database.prepare<[], StoredFile>('select name, type, content from attachments').all();
  database.close();
  return files;
}

/** Which colours an image has. */
function coloursOf({ page }: Visitor, image: Buffer = Buffer.of()): Promise<Readonly<Record<string, boolean>>> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += 4) found.add([data[at], data[at + 1], data[at + 2]].join());
    return { black: found.has('0,0,0'), red: found.has('255,0,0'), blue: found.has('0,0,255') };
  }, image.toString('base64'));
}

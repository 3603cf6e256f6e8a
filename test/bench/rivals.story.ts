import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { dialogs, opens } from '../../tools/bench/guides.ts';
import { buildRivals } from '../../tools/bench/rivals.ts';
import { serve, type Served } from '../../tools/bench/server.ts';
import { openBrowser, Visit } from '../../tools/bench/visit.ts';

/** Bytes that the research measured for such guides (embedding.md §6), and how far from them an honest one may lie. */
const measured = { 'lit-guide.js': [30_300, 1500], 'vanilla-guide.js': [1800, 600] } as const;

describe('The guides that Wegwijzer is measured against', () => {
  let rivals: ReadonlyMap<string, string>;
  let served: Served;
  let browser: Browser;
  before(async () => {
    rivals = await buildRivals();
    [served, browser] = await Promise.all([serve(dialogs, rivals), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await served.close();
  });

  it('are as large as such guides are, neither fattened nor starved', () => {
    for (const [file, [bytes, margin]] of Object.entries(measured)) {
      const cost = brotliCompressSync(rivals.get(file) ?? '').length;
      assert.ok(Math.abs(cost - bytes) <= margin, `${file}: ${cost} bytes`);
    }
  });

  for (const guide of dialogs) {
    it(`${guide.tag} opens, and goes through its steps to the end and back, as Wegwijzer does`, async () => {
      const context = await browser.createBrowserContext();
      const visit = await Visit.in(context, { isSlow: false });
      await visit.page.goto(served.addressOf(guide));
      for (const name of [opens, ...guide.forward, ...guide.forward.map(() => guide.back)]) {
        await visit.press(name);
      }
      await assert.rejects(visit.ask('place', guide.back), /There is no button ‘Terug’/);
      await context.close();
    });
  }
});

/** Measures every guide in every way, in turn. */
import type { Browser } from 'puppeteer-core';
import { measureDialog, type Dialog } from './dialog.ts';
import { figuresOf, type Figure } from './figure.ts';
import { hours, inlines, dialogs, type Guide } from './guides.ts';
import { measureHour, type Hour } from './hour.ts';
import { measureInline, type Inline } from './inline.ts';
import { buildRivals } from './rivals.ts';
import { serve, type Served } from './server.ts';
import { openBrowser } from './visit.ts';

/** The figures of every way to embed a guide, by the id of that guide. */
export interface Measured {
  readonly browser: string;
  readonly inline: ReadonlyMap<string, Readonly<Record<keyof Inline, Figure>>>;
  readonly dialog: ReadonlyMap<string, Readonly<Record<keyof Dialog, Figure>>>;
  readonly hour: ReadonlyMap<string, Hour>;
}

/** Measures `rounds` times, and tells how far it is. */
export async function measured(rounds: number, tell: (what: string) => void): Promise<Measured> {
  const served = await serve([...inlines, ...dialogs], await buildRivals());
  const browser = await openBrowser();
  try {
    // The first page of a browser is slower than all that follow.
    await measureInline(browser, served, inlines[0]);
    const inline = await inTurn(rounds, inlines, tell, (guide) => measureInline(browser, served, guide));
    const dialog = await inTurn(rounds, dialogs, tell, (guide) => measureDialog(browser, served, guide));
    tell('An hour of steps');
    const hour = await anHourEach(browser, served);
    return { browser: await browser.version(), inline, dialog, hour };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Each round visits all of them, and begins with another one: whatever the machine does besides meets them all. */
async function inTurn<Name extends string>(
  rounds: number,
  guides: readonly Guide[],
  tell: (what: string) => void,
  measure: (guide: Guide) => Promise<Readonly<Record<Name, number>>>,
): Promise<ReadonlyMap<string, Readonly<Record<Name, Figure>>>> {
  const found = new Map(guides.map(({ id }) => [id, [] as Readonly<Record<Name, number>>[]]));
  for (let round = 0; round < rounds; round += 1) {
    const first = round % guides.length;
    const order = [...guides.slice(first), ...guides.slice(0, first)];
    tell(`Round ${round + 1} of ${rounds}: ${order.map(({ id }) => id).join(', ')}`);
    for (const guide of order) found.get(guide.id)!.push(await measure(guide));
  }
  return new Map([...found].map(([id, measured]) => [id, figuresOf(measured)]));
}

/** At once, each in a process of its own: memory does not depend on how fast they go. */
async function anHourEach(browser: Browser, served: Served): Promise<ReadonlyMap<string, Hour>> {
  return new Map(
    await Promise.all(hours.map(async (guide) => [guide.id, await measureHour(browser, served, guide)] as const)),
  );
}

/** What a guide holds after an hour of steps. */
import type { Browser } from 'puppeteer-core';
import type { Guide } from './guides.ts';
import type { Served } from './server.ts';
import { Visit } from './visit.ts';

/** What lies in the page's memory once garbage is collected. */
interface Held {
  readonly bytes: number;
  readonly nodes: number;
}

/** At the beginning, when everything that steps need has come, and an hour later. */
export interface Hour {
  readonly before: Held;
  readonly after: Held;
}

/** As many steps as somebody takes who reads three seconds at each. */
export const stepsAnHour = 1200;

const firstSteps = 120;

/** Walks to and fro for an hour's worth of steps, as fast as the page follows. */
export async function measureHour(browser: Browser, served: Served, guide: Guide): Promise<Hour> {
  const context = await browser.createBrowserContext();
  try {
    const visit = await Visit.in(context, { isSlow: false });
    await visit.page.goto(served.addressOf(guide), { waitUntil: 'networkidle0' });
    await visit.ask('walk', guide.forward, guide.back, firstSteps);
    await visit.page.waitForNetworkIdle();
    const before = await heldBy(visit);
    await visit.ask('walk', guide.forward, guide.back, stepsAnHour);
    return { before, after: await heldBy(visit) };
  } finally {
    await context.close();
  }
}

async function heldBy({ page }: Visit): Promise<Held> {
  const session = await page.createCDPSession();
  // Once more: what the first time set free may hold something else.
  for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = NaN, Nodes = NaN } = await page.metrics();
  return { bytes: JSHeapUsedSize, nodes: Nodes };
}

/** A guide inside a page of the portal: nothing of it in the cache, on the slow line. */
import type { Browser } from 'puppeteer-core';
import type { Guide } from './guides.ts';
import type { Served } from './server.ts';
import { Visit } from './visit.ts';

/** Times in milliseconds from the first paint of the page itself, which can be after the guide. */
export interface Inline {
  /** That first paint itself, from when the page was asked for: what is fetched for the guide must not keep it waiting. */
  readonly paint: number;
  /** Until the first step can be read and answered. */
  readonly first: number;
  /** Until the second step is there, when the answer was pressed the moment that it appeared. */
  readonly second: number;
  /** All tasks between the page's first paint and the first step, and the longest. */
  readonly busy: number;
  readonly longest: number;
  /** Chromium's measure of how far content of the portal moved. */
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
}

/** Visits the page once. */
export async function measureInline(browser: Browser, served: Served, guide: Guide): Promise<Inline> {
  const context = await browser.createBrowserContext();
  try {
    const visit = await Visit.in(context);
    await visit.expectTwoSteps(guide.forward[0]!);
    const { from, to, second, busy, longest } = await visit.traced(async () => {
      await visit.page.goto(served.addressOf(guide));
      const [first, second] = await visit.ask('arrived');
      return { from: await visit.ask('firstPaint'), to: first!.painted, second: second!.painted };
    });
    const files = await visit.ask('asked', to);
    return {
      paint: from,
      first: to - from,
      second: second - from,
      busy,
      longest,
      shift: await visit.ask('shiftOfHost'),
      bytes: served.bytesOf(files),
      requests: files.length,
    };
  } finally {
    await context.close();
  }
}

/** A guide behind a button of the page: pressed by somebody who is there for the first time, and by one who was before. */
import type { Browser, BrowserContext } from 'puppeteer-core';
import { quantileOf } from '../statistics.ts';
import { opens, type Guide } from './guides.ts';
import type { Served } from './server.ts';
import { Visit } from './visit.ts';

/** Times in milliseconds. */
export interface Dialog {
  /** Compiling and running the page's one script, before anything is opened. */
  readonly entry: number;
  readonly bytesBefore: number;
  readonly requestsBefore: number;
  readonly shiftBefore: number;
  /** From the press to the first step: nothing in the cache, and everything. */
  readonly cold: number;
  readonly warm: number;
  /** All tasks of the opening with everything in the cache, and the longest. */
  readonly busy: number;
  readonly longest: number;
  /** Chromium's measure of how far content of the portal moved, from beginning to end. */
  readonly shift: number;
  /** From the press to the next step, of steps forward and back. */
  readonly stepMedian: number;
  readonly stepP95: number;
}

type Cold = Pick<Dialog, 'entry' | 'bytesBefore' | 'requestsBefore' | 'shiftBefore' | 'cold'>;

/** How many steps of a visit are timed: to the end of the procedure and back, and so on. */
const stepsTimed = 40;

/** Visits the page twice, in two tabs. */
export async function measureDialog(browser: Browser, served: Served, guide: Guide): Promise<Dialog> {
  const context = await browser.createBrowserContext();
  try {
    const cold = await coldly(context, served, guide);
    return { ...cold, ...(await warmly(context, served, guide)) };
  } finally {
    await context.close();
  }
}

async function coldly(context: BrowserContext, served: Served, guide: Guide): Promise<Cold> {
  const visit = await Visit.in(context);
  const loaded = await visit.traced(async () => {
    await visit.page.goto(served.addressOf(guide), { waitUntil: 'networkidle0' });
    const painted = await visit.ask('firstPaint');
    return { from: painted, to: painted };
  });
  const files = await visit.ask('asked', Number.MAX_VALUE);
  const before = {
    entry: loaded.modules,
    bytesBefore: served.bytesOf(files),
    requestsBefore: files.length,
    shiftBefore: await visit.ask('shiftOfHost'),
  };
  const { pressed, painted } = await visit.press(opens);
  // What comes with the first press is in the cache too, of somebody who was here before.
  await visit.press(guide.forward[0]!);
  await visit.page.waitForNetworkIdle();
  await visit.page.close();
  return { ...before, cold: painted - pressed };
}

async function warmly(context: BrowserContext, served: Served, guide: Guide): Promise<Omit<Dialog, keyof Cold>> {
  const visit = await Visit.in(context);
  await visit.page.goto(served.addressOf(guide), { waitUntil: 'networkidle0' });
  const { from, to, busy, longest } = await visit.traced(async () => {
    const { pressed, painted } = await visit.press(opens);
    return { from: pressed, to: painted };
  });
  const steps = (await stepsOf(visit, guide)).toSorted((a, b) => a - b);
  return {
    warm: to - from,
    busy,
    longest,
    shift: await visit.ask('shiftOfHost'),
    stepMedian: quantileOf(steps, 0.5),
    stepP95: quantileOf(steps, 0.95),
  };
}

async function stepsOf(visit: Visit, { forward, back }: Guide): Promise<readonly number[]> {
  const toAndFro = [...forward, ...forward.map(() => back)];
  const taken: number[] = [];
  while (taken.length < stepsTimed) {
    const { pressed, painted } = await visit.press(toAndFro[taken.length % toAndFro.length]!);
    taken.push(painted - pressed);
  }
  return taken;
}

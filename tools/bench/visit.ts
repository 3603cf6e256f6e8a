/** Somebody on a slow computer, on a slow line, in a tab with the probe in it. */
import puppeteer, { PredefinedNetworkConditions, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { chromiumArguments, chromiumPath, ensureChromium } from '../chromium.mjs';
import { mainThreadOf, type MainThread } from './main-thread.ts';
import type * as probe from './probe.ts';

type Probe = typeof probe;

type Answer<Name extends keyof Probe> = Awaited<ReturnType<Probe[Name]>>;

/** How many times slower the processor is made. */
export const slowdown = 4;

/** The line, as Chromium's developer tools have it: 1.44 Mbit/s, and 562 ms until the first byte of an answer. */
const line = PredefinedNetworkConditions['Slow 4G'];

/** What is traced: tasks, modules and marks. */
const traced = ['-*', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'];

/** Starts a browser of its own. */
export function openBrowser(): Promise<Browser> {
  ensureChromium();
  return puppeteer.launch({ executablePath: chromiumPath(), args: chromiumArguments() });
}

let source: Promise<string> | undefined;

/** One tab. */
export class Visit {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** A new tab of somebody whose cache is that of `context`. */
  static async in(context: BrowserContext, { isSlow = true } = {}): Promise<Visit> {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluateOnNewDocument(await (source ??= probeSource()));
    if (isSlow) {
      await page.emulateCPUThrottling(slowdown);
      await page.emulateNetworkConditions(line);
    }
    return new Visit(page);
  }

  /** Asks the probe. */
  async ask<Name extends keyof Probe>(name: Name, ...given: Parameters<Probe[Name]>): Promise<Answer<Name>> {
    return (await this.page.evaluate(answer, name, given)) as Answer<Name>;
  }

  /** From the beginning of the next page on watches for its first two steps, of which this button leads to the second. */
  async expectTwoSteps(name: string): Promise<void> {
    await this.page.evaluateOnNewDocument(`probe.expectTwoSteps(${JSON.stringify(name)})`);
  }

  /** Presses a button of the guide with the mouse, down and up at once; resolves when another step is on the screen. */
  async press(name: string): Promise<probe.Arrival> {
    const { x, y } = await this.ask('place', name);
    await this.page.mouse.move(x, y);
    await this.ask('expectStep');
    await Promise.all([this.page.mouse.down(), this.page.mouse.up()]);
    const [arrival] = await this.ask('arrived');
    return arrival!;
  }

  /** Does something, and adds what the main thread was busy with between the two moments that it comes to. */
  async traced<Done extends Between>(work: () => Promise<Done>): Promise<Done & MainThread> {
    await this.page.tracing.start({ categories: traced });
    const done = await work();
    await this.ask('mark', done.from, done.to);
    const trace = await this.page.tracing.stop();
    return { ...done, ...mainThreadOf(JSON.parse(new TextDecoder().decode(trace)).traceEvents) };
  }
}

/** Runs in the page. */
function answer(name: string, given: readonly unknown[]): unknown {
  type Functions = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  return (globalThis as unknown as { probe: Functions }).probe[name]!(...given);
}

/** Two moments, in milliseconds since the page was asked for. */
interface Between {
  readonly from: number;
  readonly to: number;
}

/** `probe.ts` as a script that puts its exports on `probe`. */
async function probeSource(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'tools/bench/probe.ts', formats: ['iife'], name: 'probe' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

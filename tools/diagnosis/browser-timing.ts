/** How long one move takes in a real browser, and what the diagnosis adds to the opened widget. */
import puppeteer from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { Model } from '../../src/diagnosis/model.ts';
import type * as rules from '../../src/diagnosis/next.ts';
import { Manifest } from '../built/manifest.ts';
import { chromiumArguments, chromiumPath, ensureChromium } from '../chromium.mjs';
import type { Goal } from './goals.ts';
import type { DiagnosedFlow } from './models.ts';

/** Milliseconds. */
interface Timing {
  readonly median: number;
  /** Not exceeded by 99 of 100 calls. */
  readonly most: number;
  readonly max: number;
}

/** Milliseconds that one move may take: a frame of the screen. */
const frame = 16;

/** Bytes that the policies of a flow may take, compressed. */
const mostBytes = 6000;

const calls = 300;

/** The chunk with the rules and the view of a search. */
const rulesChunk = 'search';

/** The time of a move at the largest model, and the bytes of the diagnosis. */
export async function goalsInBrowser(flows: readonly DiagnosedFlow[]): Promise<readonly Goal[]> {
  const largest = largestOf(flows.flatMap(({ cases }) => cases.map(({ model }) => model)));
  const { 1: myopic, 2: twoStep } = await timingsOf(largest);
  const size = `${largest.causes.length} causes, ${largest.remedies.length} remedies, ${largest.questions.length} questions`;
  return [
    {
      what: `one move at the largest model (${size}), looking one question ahead, in Chromium`,
      found: `${told(myopic)} (two ahead: ${told(twoStep)})`,
      goal: `99 % under ${frame} ms`,
      isMet: myopic.most < frame,
    },
    goalOfBytes(flows),
  ];
}

function goalOfBytes(flows: readonly DiagnosedFlow[]): Goal {
  const dist = new Manifest('dist');
  const opened = dist.closure(dist.named('wegwijzer'), dist.named('guide'), dist.named('first-step'));
  const beyond = (name: string) => [...dist.closure(dist.named(name))].filter((file) => !opened.has(file));
  const ofFlows = flows.map(({ id }) => ({ id, bytes: dist.bytes([dist.named(`${id}-diagnosis`)]) }));
  console.log(`Bytes by flow: ${ofFlows.map(({ id, bytes }) => `${id} ${bytes}`).join(', ')}.`);
  const most = Math.max(...ofFlows.map(({ bytes }) => bytes));
  return {
    what: 'bytes of a diagnosis beyond the opened guide (brotli)',
    found: `the rules and their view ${dist.bytes(beyond(rulesChunk))}; a flow at most ${most}`,
    goal: `a flow at most ${mostBytes}`,
    isMet: most <= mostBytes,
  };
}

function largestOf(models: readonly Model[]): Model {
  const sizeOf = ({ causes, remedies, questions }: Model) =>
    causes.length * (remedies.length + questions.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0));
  return models.reduce((largest, model) => (sizeOf(model) > sizeOf(largest) ? model : largest));
}

/** Of one call at the priors, looking one and two questions ahead. */
async function timingsOf(model: Model): Promise<Record<1 | 2, Timing>> {
  ensureChromium();
  const script = await bundled();
  const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumArguments() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const timed = (ahead: 1 | 2) => page.evaluate(timesInPage, model, ahead, calls);
    return { 1: timingOf(await timed(1)), 2: timingOf(await timed(2)) };
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function timesInPage(model: Model, ahead: 1 | 2, calls: number): number[] {
  const { next } = (globalThis as unknown as { diagnosis: typeof rules }).diagnosis;
  return Array.from({ length: calls }, () => {
    const start = performance.now();
    next(model, model.priors, new Set(), ahead);
    return performance.now() - start;
  });
}

function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)]!;
  return { median: at(0.5), most: at(0.99), max: sorted.at(-1)! };
}

/** `src/diagnosis/next.ts` as a script that puts its exports on `diagnosis`. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'src/diagnosis/next.ts', formats: ['iife'], name: 'diagnosis' },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

function told({ median, most, max }: Timing): string {
  const [one, other, last] = [median, most, max].map((value) => value.toFixed(1));
  return `median ${one} ms, 99 % ${other} ms, most ${last} ms`;
}

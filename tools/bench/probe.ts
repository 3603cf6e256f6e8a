/**
 * Runs in the page that is measured, from before its first script: sees what its user sees, in open shadow trees, and
 * writes down when. It knows headings and buttons, and no other markup.
 */
import { marks } from './main-thread.ts';

/** A press, and when what it led to stood on the screen; milliseconds since the page was asked for. */
export interface Arrival {
  readonly pressed: number;
  readonly painted: number;
}

/** What Chromium tells of content that moved. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** The element that embeds the guide under measurement. */
const embedding = '[data-guide]';

let pressed = 0;
let hostShift = 0;
const arrivals: Promise<Arrival>[] = [];

addEventListener('pointerdown', (event) => (pressed = event.timeStamp), true);

new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries() as LayoutShift[]) {
    if (sources.some(({ node }) => node && !node.parentElement?.closest(embedding))) hostShift += value;
  }
}).observe({ type: 'layout-shift', buffered: true });

/** When the page itself painted its first content. */
export function firstPaint(): number {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  if (!paint) throw new Error('The page has painted nothing.');
  return paint.startTime;
}

/** How far content of the portal moved so far, by Chromium's measure; presses of the user excuse nothing. */
export function shiftOfHost(): number {
  return hostShift;
}

/** The scripts that were asked for before that moment. */
export function asked(before: number): readonly string[] {
  const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < before);
  return resources.map(({ name }) => new URL(name).pathname.slice(1)).filter((path) => path.endsWith('.js'));
}

/** Writes into the trace between which moments the main thread is looked at. */
export function mark(from: number, to: number): void {
  performance.mark(marks.from, { startTime: from });
  performance.mark(marks.to, { startTime: to });
}

/** From now on watches for a step that can be read and answered, and is not the one on the screen. */
export function expectStep(): void {
  const before = heading();
  arrivals.push(arrival(() => heading() !== undefined && heading() !== before && buttons().length > 0));
}

/** The same, presses this button by script as soon as that step is there, and watches for the one after it. */
export function expectTwoSteps(name: string): void {
  expectStep();
  const second = arrivals[0]!.then(() => {
    expectStep();
    button(name).click();
    return arrivals.pop()!;
  });
  arrivals.push(second);
}

/** Waits until every step that was expected since the last call has come. */
export function arrived(): Promise<readonly Arrival[]> {
  return Promise.all(arrivals.splice(0));
}

/** Waits until the page is at rest, and resolves to where the button of that name is, scrolled into view. */
export async function place(name: string): Promise<{ readonly x: number; readonly y: number }> {
  await rest();
  const found = button(name);
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  await frame();
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Presses so often by script, to and fro: the first of the forward buttons that is there, or at the end the one back. */
export async function walk(forward: readonly string[], back: string, presses: number): Promise<void> {
  let isBack = false;
  for (let done = 0; done < presses; done += 1) {
    expectStep();
    const ahead = forward.find(named);
    if (isBack ? !named(back) : !ahead) isBack = !isBack;
    button(isBack ? back : ahead!).click();
    await arrived();
  }
}

async function arrival(isThere: () => boolean): Promise<Arrival> {
  do await frame();
  while (!isThere());
  // The first task after the frame that is being made.
  return { painted: await nextTask(), pressed };
}

/** The words of the heading that can take focus. */
function heading(): string | undefined {
  return seen(':is(h1, h2, h3, h4, h5, h6)[tabindex]')[0]?.textContent?.trim();
}

function button(name: string): HTMLElement {
  const found = named(name);
  if (!found) throw new Error(`There is no button ‘${name}’ under ‘${heading()}’`);
  return found;
}

function named(name: string): HTMLElement | undefined {
  return buttons().find((one) => one.textContent?.trim().startsWith(name));
}

function buttons(): readonly HTMLElement[] {
  return seen('button:enabled') as HTMLElement[];
}

/** The elements of the guide that fit the selector and have a place on the screen. */
function seen(selector: string): readonly Element[] {
  const root = document.querySelector(embedding)?.shadowRoot;
  return root ? within(root, selector).filter((element) => element.getClientRects().length > 0) : [];
}

function within(root: ShadowRoot, selector: string): readonly Element[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? within(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll(selector), ...inner];
}

/** A page that nothing happens in may have no idle moment to tell of. */
function rest(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 50 }));
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function nextTask(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(performance.now()), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

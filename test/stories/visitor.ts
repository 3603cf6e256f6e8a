/** Somebody with a browser on the built product, who knows only what is read aloud: roles and names, no markup. */
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type ElementHandle,
  type HTTPRequest,
  type Page,
  type SerializedAXNode,
} from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../tools/chromium.mjs';

/** How long something may take to appear, in milliseconds. */
const patience = 10_000;
/** How long the page has to go on between two looks, in milliseconds. */
const frame = 16;

/** A window on the product. */
export interface Opening {
  readonly width?: number;
  readonly height?: number;
  /** What the clock of the browser says; it stands still. Without it the clock runs. */
  readonly now?: string;
  /** Requests whose address contains this do not arrive, until `mend` is called. */
  readonly broken?: string;
  /** Says what becomes of each request; without it they all arrive. */
  readonly line?: Line;
}

/** What becomes of a request: it continues, is answered, is aborted, or waits. */
export type Line = (request: HTTPRequest) => void;

/** Starts a browser of its own, with more arguments where a story needs them. */
export function openBrowser(...more: readonly string[]): Promise<Browser> {
  return puppeteer.launch({ executablePath: chromiumPath(), args: [...chromiumArguments(), ...more] });
}

/** One person in one tab, with an empty storage. */
export class Visitor {
  readonly page: Page;
  /** What the console said, with everything that the policy refused. */
  readonly console: string[] = [];
  /** What was requested, in order. */
  readonly requests: string[] = [];
  /** What was requested and has not come yet. */
  readonly #awaited = new Set<HTTPRequest>();
  readonly #intercepts: boolean;
  #broken: string | undefined;

  readonly #line: Line | undefined;

  private constructor(page: Page, { broken, line }: Opening) {
    this.page = page;
    this.#broken = broken;
    this.#line = line;
    this.#intercepts = broken !== undefined || line !== undefined;
    page.on('console', (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.console.push(`uncaught: ${String(error)}`));
    page.on('request', (request) => this.#onRequest(request));
    // Of what the page before still awaited, nothing is heard any more.
    page.on('framenavigated', (frame) => frame === page.mainFrame() && this.#awaited.clear());
    page.on('requestfinished', (request) => this.#awaited.delete(request));
    page.on('requestfailed', (request) => this.#awaited.delete(request));
  }

  static async at(browser: Browser, url: string, opening: Opening = {}): Promise<Visitor> {
    const { width = 1280, height = 800, now } = opening;
    const page = await (await browser.createBrowserContext()).newPage();
    page.setDefaultTimeout(10_000);
    const visitor = new Visitor(page, opening);
    await page.setViewport({ width, height });
    if (visitor.#intercepts) await page.setRequestInterception(true);
    if (now !== undefined) await page.evaluateOnNewDocument(stopClock, now);
    await page.evaluateOnNewDocument(tellRefusals);
    await page.goto(url);
    return visitor;
  }

  /** From now on every request arrives. */
  mend(): void {
    this.#broken = undefined;
  }

  /** Presses the button, or another control, whose name begins so. */
  async press(name: string, role = 'button'): Promise<void> {
    // A view that is drawn anew between the look and the click takes its button along.
    await (await this.find(role, name)).click().catch(async () => (await this.find(role, name)).click());
  }

  /** Waits until a heading that begins so is there: the next view. */
  async reads(heading: string): Promise<void> {
    await this.find('heading', heading);
  }

  /** Sets a list of the replica by the words of one of its options. */
  async set(field: string, option: string): Promise<void> {
    const list = (await this.find('combobox', field)) as ElementHandle<HTMLSelectElement>;
    const value = await list.evaluate(
      ({ options }, words) => [...options].find(({ text }) => text === words)?.value,
      option,
    );
    if (value === undefined) throw new Error(`‘${field}’ has no ‘${option}’`);
    await list.select(value);
  }

  /** Types in a field of a form. */
  async type(field: string, words: string): Promise<void> {
    await (await this.find('textbox', field)).type(words);
  }

  /** The first element with this role whose name begins so; waits until it is there. */
  async find(role: string, name: string): Promise<ElementHandle> {
    return this.#until(`${role} ‘${name}’`, async () => {
      const found = (await this.#nodes()).find((node) => node.role === role && node.name?.startsWith(name));
      return (await found?.elementHandle()) ?? undefined;
    });
  }

  /** Tabs to the control whose name begins (and ends) so, as somebody does who has no mouse. */
  async tabTo(name: string, ending = ''): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      const node = await this.#until('page', async () => (await this.#focused()) ?? null);
      const isIt = node?.name?.startsWith(name) && node.name.endsWith(ending);
      if (node?.role !== 'heading' && isIt) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ‘${name}’`);
  }

  /** Tabs to a button or link, and presses Enter; begins when the page is at rest, as somebody does who reads first. */
  async enter(name: string, ending?: string): Promise<void> {
    await this.#rests();
    await this.tabTo(name, ending);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until focus is where a screen reader begins so: with a role and a name. */
  async hears(words: string): Promise<void> {
    await this.#until(`focus on ‘${words}’`, async () => {
      const node = await this.#focused();
      return node && spoken(node).startsWith(words) ? node : undefined;
    });
  }

  /** Everything that is read aloud once the page is at rest, line by line: a role and a name each. */
  async aloud(): Promise<string> {
    await this.#rests();
    const nodes = await this.#until('page', () => this.#nodes());
    return nodes.map(spoken).join('\n');
  }

  /** Waits until this is read aloud somewhere. */
  async says(words: string): Promise<void> {
    await this.#until(words, async () => (await this.aloud()).includes(words) || undefined);
  }

  /** Closes the tab and opens the page in another one, of the same browser: only what the tab kept is gone. */
  async comesBack(): Promise<void> {
    await this.page.evaluate(() => sessionStorage.clear());
    await this.page.reload();
  }

  /** Waits until nothing is being fetched and two looks in a row, some frames apart, show the same. */
  async #rests(): Promise<void> {
    let before: string | undefined;
    await this.#until('rest', async () => {
      const now = (await this.#nodes()).map(spoken).join('\n');
      const same = now === before;
      before = now;
      return (same && this.#awaited.size === 0) || undefined;
    });
  }

  async #focused(): Promise<SerializedAXNode | undefined> {
    return (await this.#nodes()).find(({ focused }) => focused);
  }

  async #nodes(): Promise<readonly SerializedAXNode[]> {
    return nodesIn(await this.page.accessibility.snapshot());
  }

  /** Looks once a frame, at most, until there is something to see. A look that the page interrupts by changing is none. */
  async #until<Seen>(what: string, look: () => Promise<Seen | undefined>): Promise<Seen> {
    const deadline = performance.now() + patience;
    let fault: unknown;
    while (performance.now() < deadline) {
      const seen = await look().catch((error: unknown) => void (fault = error));
      if (seen !== undefined) return seen;
      await pause(frame);
    }
    const read = (await this.#nodes()).map(spoken).join('\n');
    throw new Error(`There is no ${what}:\n${read}`, { cause: fault });
  }

  #onRequest(request: HTTPRequest): void {
    this.requests.push(request.url());
    this.#awaited.add(request);
    if (!this.#intercepts) return;
    // A second try writes the same address in other letters (`tools/vite/second-try.ts`).
    const url = decodeURIComponent(request.url());
    if (this.#broken !== undefined && url.includes(this.#broken)) void request.abort('connectionrefused');
    else if (this.#line) this.#line(request);
    else void request.continue();
  }
}

/** A part of the page and all that is in it, in reading order. */
function nodesIn(node: SerializedAXNode | null): readonly SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(nodesIn)] : [];
}

/** What a screen reader says of it: its role, name, value and description. */
function spoken({ role, name = '', value, description = '' }: SerializedAXNode): string {
  const said = value === undefined || value === name ? '' : String(value);
  return [role, name, said, description].filter((part) => part !== '').join(' ');
}

/** Runs in the page: its clock stands still. */
function stopClock(at: string): void {
  const Running = Date;
  const moment = Running.parse(at);
  globalThis.Date = class extends Running {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [moment]) as []));
    }

    static override now() {
      return moment;
    }
  } as DateConstructor;
}

/** Runs in the page: what its policy refuses is said in the console. */
export function tellRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    console.error('refused by the policy:', violatedDirective, blockedURI, sample),
  );
}

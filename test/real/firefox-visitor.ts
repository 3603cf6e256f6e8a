/**
 * Somebody with Firefox, who knows only what is read aloud: roles and names. Firefox does not tell a test what it reads
 * aloud, so axe works that out from the page.
 */
import axe from 'axe-core';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { readAloud } from './read-aloud.ts';
import { tellRefusals } from '../stories/visitor.ts';
import { until } from '../../tools/real/service.ts';

/** Starts Debian's Firefox; with preferences where a test needs them. */
export function openFirefox(extraPrefsFirefox: Readonly<Record<string, unknown>> = {}): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', extraPrefsFirefox });
}

/** One person in one tab. */
export class FirefoxVisitor {
  readonly page: Page;
  /** What the console said, with everything that the policy refused. */
  readonly console: string[] = [];
  /** What was requested, in order. */
  readonly requests: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on('request', (request) => this.#onRequest(request.url()));
    page.on('pageerror', (error) => this.console.push(`uncaught: ${String(error)}`));
  }

  /** Opens an address in a new tab; those of one context share their storage. */
  static async at(context: Pick<Browser, 'newPage'>, url: string): Promise<FirefoxVisitor> {
    return FirefoxVisitor.in(await context.newPage(), url);
  }

  /** Opens an address in a tab that is there. */
  static async in(page: Page, url: string): Promise<FirefoxVisitor> {
    const visitor = new FirefoxVisitor(page);
    await page.evaluateOnNewDocument(tellRefusals);
    await page.goto(url);
    await page.evaluate(axe.source);
    await page.evaluate(readAloud);
    return visitor;
  }

  /** Presses the button, or another control, whose name begins so. */
  async press(name: string, role = 'button'): Promise<void> {
    // A view that is drawn anew between the look and the click takes its button along.
    await (await this.find(role, name)).click().catch(async () => (await this.find(role, name)).click());
  }

  /** Sets a list to the option whose words begin so. */
  async set(field: string, option: string): Promise<void> {
    const list = (await this.find('combobox', field)) as ElementHandle<HTMLSelectElement>;
    const value = await list.evaluate(
      ({ options }, words) => [...options].find(({ text }) => text.startsWith(words))?.value,
      option,
    );
    if (value === undefined) throw new Error(`‘${field}’ has no ‘${option}’`);
    await list.select(value);
  }

  /** Types in a field of a form. */
  async type(field: string, words: string): Promise<void> {
    await (await this.find('textbox', field)).type(words);
  }

  /** Waits until a heading that begins so is there: the next view. */
  async reads(heading: string): Promise<void> {
    await this.find('heading', heading);
  }

  /** Waits until these words are read aloud somewhere; up to `patienceMs` milliseconds. */
  async hears(words: string, patienceMs?: number): Promise<void> {
    await this.#until(`‘${words}’`, async () => (await this.aloud()).includes(words) || undefined, patienceMs);
  }

  /** The first element with this role whose name begins so; waits until it is there. */
  find(role: string, name: string): Promise<ElementHandle> {
    return this.#until(`${role} ‘${name}’`, async () => {
      const found = await this.page.evaluateHandle((...sought) => globalThis.aloud.find(...sought), role, name);
      return (found.asElement() as ElementHandle | null) ?? undefined;
    });
  }

  /** Everything of the guide that is read aloud, line by line. */
  aloud(): Promise<string> {
    return this.page.evaluate(() => globalThis.aloud.text());
  }

  /** The font of Firefox's own style sheet is nobody's. Were it ours, the policy would have refused it. */
  #onRequest(url: string): void {
    if (!url.startsWith('data:font/')) this.requests.push(url);
  }

  async #until<Seen>(what: string, look: () => Promise<Seen | undefined>, patienceMs?: number): Promise<Seen> {
    try {
      return await until(what, look, patienceMs);
    } catch (error) {
      throw new Error(`There is no ${what}:\n${await this.aloud()}`, { cause: error });
    }
  }
}

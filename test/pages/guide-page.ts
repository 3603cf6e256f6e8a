/** A portal page with Wegwijzer in it, as a visitor meets it. */
import '../../src/wegwijzer.ts';
import { eraseTickets } from '../../src/embed/opened-tickets.ts';
import { settingsOf } from '../../src/embed/settings.ts';
import { tabStore } from '../../src/session/store.ts';
import { spoken } from '../elements/harness.ts';
import { GuideView, type Field } from './guide-view.ts';

/** How long something may take to appear, in milliseconds. */
const patience = 10_000;

/** The attributes of the element in the page. */
export interface Attributes {
  readonly [name: string]: string;
}

const open = new Set<GuidePage>();

/** One element in the page: what the user does there, and sees. */
export class GuidePage extends GuideView {
  /** The public events that the page heard, in order. */
  readonly heard: Event[] = [];

  private constructor(host: HTMLElement, attributes: Attributes = {}) {
    super(host);
    for (const [name, value] of Object.entries(attributes)) this.host.setAttribute(name, value);
    open.add(this);
  }

  /** Puts the guide into the page, with these words for those who cannot have it. */
  static inline(attributes: Attributes = {}, fallback = ''): GuidePage {
    const page = new GuidePage(document.createElement('wegwijzer-guide'), attributes);
    page.host.append(fallback);
    page.#enter();
    return page;
  }

  /** A guide that stands in the markup of the page: an element before it is one of ours. */
  static inMarkup(markup: string): GuidePage {
    document.body.insertAdjacentHTML('beforeend', markup);
    return new GuidePage(document.body.lastElementChild as HTMLElement);
  }

  /** Puts the guide into the page and waits for its first view. */
  static async open(attributes: Attributes = {}): Promise<GuidePage> {
    const page = GuidePage.inline(attributes);
    await page.#until(() => page.heading !== '', 'a first view');
    return page;
  }

  /** Puts the floating button into the page; nobody has pressed it yet. */
  static launcher(attributes: Attributes = {}): GuidePage {
    const page = new GuidePage(document.createElement('wegwijzer-launcher'), attributes);
    page.#enter();
    return page;
  }

  /** Takes every guide out of the page, and forgets what they kept. */
  static async leaveAll(): Promise<void> {
    const keys = [...open].map(({ host }) => settingsOf(host).key);
    for (const { host } of open) host.remove();
    open.clear();
    // An element that left the page stops a task later.
    await new Promise((resolve) => setTimeout(resolve));
    await eraseTickets();
    for (const key of keys) tabStore(key).erase();
    sessionStorage.clear();
    localStorage.clear();
  }

  /** Loads the page again: only what this tab's storage keeps is left. */
  async reload(): Promise<GuidePage> {
    const { key } = settingsOf(this.host);
    const attributes = Object.fromEntries([...this.host.attributes].map(({ name, value }) => [name, value]));
    this.host.remove();
    await new Promise((resolve) => setTimeout(resolve));
    const kept = Object.entries(sessionStorage);
    tabStore(key).erase();
    for (const [name, value] of kept) sessionStorage.setItem(name, value);
    return GuidePage.open(attributes);
  }

  /** Waits until the engine runs: the page hears of the step, and the guide of the network. */
  async begins(): Promise<void> {
    await this.#until(() => this.heard.length > 0, 'a step of which the page hears');
  }

  /** Waits until the heading begins so. */
  async reads(heading: string): Promise<void> {
    await this.#until(() => this.heading.startsWith(heading), `the heading ‘${heading}’`);
  }

  /** Waits until the heading is another one. */
  async leaves(heading: string): Promise<void> {
    await this.#until(() => this.heading !== heading, `another heading than ‘${heading}’`);
  }

  /** Waits until this is read somewhere in the view. */
  async hears(words: string): Promise<void> {
    await this.#until(() => `${this.aloud} ${this.announced}`.includes(words), `‘${words}’`);
  }

  /** Waits until the widget itself says this: it is opening, or cannot. */
  async fails(words: string): Promise<void> {
    await this.#until(() => this.failure.includes(words), `‘${words}’`);
  }

  /** Waits until the dialog is closed. */
  async closes(): Promise<void> {
    await this.#until(() => !this.isOpen, 'the dialog to close');
  }

  /** Waits until the page heard an event of this kind. */
  async tells(type: string): Promise<void> {
    await this.#until(() => this.heard.some((event) => event.type === type), type);
  }

  /** Presses the button whose name begins so, as soon as it is there. */
  async press(name: string): Promise<void> {
    (await this.control(name)).click();
    await this.#settled();
  }

  /** Presses one after the other, each as soon as it is there. */
  async presses(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.press(name);
  }

  /** The button or link whose name begins so, as soon as it is there. */
  async control(name: string): Promise<HTMLElement> {
    const found = () => this.all('button, a').find((element) => spoken(element).startsWith(name));
    await this.#until(() => found() !== undefined, `a button or link ‘${name}’`);
    return found()!;
  }

  /** Sets a field of the replica. */
  async set(field: string, option: string): Promise<void> {
    await this.#until(() => this.all('select, input[type="radio"]').length > 0, 'a replica to set');
    const [list] = this.labelled(field).filter((control) => control.matches('select'));
    if (list) choose(list, option);
    else this.radio(field, option).click();
    await this.#settled();
  }

  /** The field of the form under this label. */
  async field(label: string): Promise<Field> {
    await this.#until(() => this.labelled(label).length > 0, `a field ‘${label}’`);
    return this.labelled(label)[0]!;
  }

  /** What is read aloud with a field, after its name. */
  async described(label: string): Promise<string> {
    const field = await this.field(label);
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const root = field.getRootNode() as ShadowRoot;
    return ids.map((id) => spoken(root.getElementById(id) ?? root.host)).join(' ');
  }

  /** Types in a field of the form, and leaves it. */
  async fill(label: string, words: string): Promise<void> {
    const field = await this.field(label);
    field.focus();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.blur();
    // In a tab that lies behind another the browser tells nobody.
    if (!document.hasFocus()) field.dispatchEvent(new FocusEvent('blur'));
    await this.#settled();
  }

  #enter() {
    for (const type of ['step', 'diagnosis', 'escalate', 'ticket'])
      this.host.addEventListener(`wegwijzer-${type}`, (event) => this.heard.push(event));
    document.body.append(this.host);
  }

  /** Everything that follows an act at once is drawn before the next frame. */
  async #settled(): Promise<void> {
    await new Promise(requestAnimationFrame);
  }

  async #until(isSo: () => boolean, what: string): Promise<void> {
    const deadline = performance.now() + patience;
    while (!isSo()) {
      if (performance.now() > deadline)
        throw new Error(`Waited in vain for ${what}; read instead:\n${this.aloud || this.failure}`);
      await new Promise(requestAnimationFrame);
    }
    await this.#settled();
  }
}

function choose(list: HTMLSelectElement, option: string): void {
  const index = [...list.options].findIndex(({ text }) => text === option);
  if (index < 0) throw new Error(`No ‘${option}’ in this list: ${spoken(list)}`);
  list.selectedIndex = index;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

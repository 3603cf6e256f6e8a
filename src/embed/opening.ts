import words from '../../locales/nl/launcher.json' with { type: 'json' };
import { phoneOf, phones } from '../flow/phones.ts';
import { portalOf } from '../flow/entrances.ts';
import type { Coming, Started } from './coming.ts';
import { fetchGuide, openTwice } from './open-guide.ts';
import { settingsOf } from './settings.ts';

/** After how many milliseconds it is said that the guide is coming: what comes sooner needs no announcement. */
const soon = 100;

/** After how many milliseconds whoever waits is told whom to call: a server that never answers fails nothing. */
const patience = 8000;

interface OpeningOptions extends Pick<Coming, 'host' | 'onClose'> {
  readonly root: ShadowRoot | HTMLElement;
  /** Called when the guide stands in the page, and when it does not after all. */
  readonly onShow?: (isGuide: boolean) => void;
}

/**
 * Opens the guide in an element: shows that it is coming, and when it does not come, a telephone number and another try
 * instead of an empty panel.
 */
export class Opening {
  /** How a guide opens. */
  static open = openTwice;

  readonly #options: OpeningOptions;
  #started: Started | undefined;
  /** Ends what is open, or on its way; undefined while nothing is. */
  #closing: AbortController | undefined;
  /** What stands in the page, and whether it is the guide. */
  #shown: HTMLElement | undefined;
  #isShown = false;

  constructor(options: OpeningOptions) {
    this.#options = options;
  }

  /** Begins to fetch, so that pressing finds it ready. Does nothing twice. */
  prefetch(): void {
    void fetchGuide(settingsOf(this.#options.host));
  }

  /** Whether the guide stands in the page, perhaps with its first step only. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /** Opens the guide; one that is open, or on its way, stays as it is. */
  async open(): Promise<void> {
    if (this.#closing) return;
    const { signal } = (this.#closing = new AbortController());
    const late = status();
    const waits = [
      setTimeout(() => this.#isShown || this.#say(words.loading), soon),
      // Beside what stands there: the focus may be on the button to close, or in the first step.
      setTimeout(() => {
        late.append(...this.#numbers());
        this.#shown?.before(late);
      }, patience),
    ];
    const rest = () => {
      waits.forEach(clearTimeout);
      // A library's own `remove` may throw for what stands nowhere.
      if (late.isConnected) late.remove();
    };
    signal.addEventListener('abort', rest);
    const show = (panel: HTMLElement) => this.#show(panel, true);
    const coming = { ...this.#options, signal, wait: words.loading, pressed: [], show };
    const started = await Opening.open(coming).catch(() => undefined);
    rest();
    // Closed, or opened anew with other attributes, while it was coming.
    if (signal.aborted) started?.stop();
    else if (started) this.#started = started;
    else this.#fail();
  }

  /** Closes it; what the user did stays in this tab. */
  close(): void {
    this.#closing?.abort();
    this.#started?.stop();
    this.#shown?.remove();
    this.#closing = this.#started = this.#shown = undefined;
    this.#isShown = false;
  }

  #fail(): void {
    this.#closing = undefined;
    this.#say(
      words.failed,
      ...this.#numbers(),
      button(words.retry, () => void this.open()),
    );
    this.#options.onShow?.(false);
  }

  /** The number of the portal, and the coordinator before it; before a portal is chosen every number. */
  #numbers(): readonly Node[] {
    const { start, coordinator } = settingsOf(this.#options.host);
    const portal = portalOf(start.flow);
    const own = Object.entries(phones).filter(([, phone]) => portal === 'none' || phoneOf[portal] === phone);
    const links = own.map(([key, { text, tel }]) => link(words.phones[key as keyof typeof phones], text, tel));
    const { name = words.coordinator, phone } = coordinator;
    // Only the documents of Alivia name a coordinator.
    if (phone && own.some(([key]) => key === 'aliviaHelpdesk')) links.unshift(link(name, phone));
    return links;
  }

  #say(sentence: string, ...ways: readonly Node[]): void {
    const { onClose } = this.#options;
    const said = status();
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    said.append(paragraph, ...ways, ...(onClose ? [button(words.close, onClose)] : []));
    this.#show(said);
  }

  #show(shown: HTMLElement, isGuide = false): void {
    if (shown === this.#shown) return;
    this.#shown?.remove();
    this.#options.root.append((this.#shown = shown));
    this.#isShown = isGuide;
    if (isGuide) this.#options.onShow?.(true);
  }
}

/** An element that a screen reader reads when something comes in it. */
function status(): HTMLElement {
  const said = document.createElement('div');
  said.className = 'message';
  said.setAttribute('role', 'status');
  said.lang = 'nl';
  return said;
}

function link(label: string, text: string, tel = text): HTMLAnchorElement {
  const made = document.createElement('a');
  // What an integrator wrote may be more than one number, or not be dialled as it stands: then it is a text.
  if (/^[+\d][\d ./-]{2,19}$/.test(tel)) made.href = `tel:${tel.replace(/[ ./-]/g, '')}`;
  made.textContent = `${label}: ${text}`;
  return made;
}

function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
}

import words from '../../locales/nl/launcher.json' with { type: 'json' };
import { phoneOf, phones } from '../flow/phones.ts';
import { portalOf } from '../flow/entrances.ts';
import { flowFiles } from '../flow/flow-files.ts';
import type { Inspect } from '../session/run.ts';
import { loadLocale } from '../text/load-locale.ts';
import type { mount, Mounted } from './mount.ts';
import { settingsOf } from './settings.ts';

/** Fetches the guide itself. */
export type Load = () => Promise<{ readonly mount: typeof mount }>;

interface OpeningOptions {
  readonly host: HTMLElement & { inspect?: Inspect | undefined };
  readonly root: ShadowRoot | HTMLElement;
  readonly load: Load;
  readonly onClose?: () => void;
  /** Called once the guide stands in the page. */
  readonly onOpen?: () => void;
}

/**
 * Opens the guide in an element: asks for everything that is needed at once, shows that it is coming, and when it does
 * not come, a telephone number and a second try instead of an empty panel.
 */
export class Opening {
  readonly #options: OpeningOptions;
  #mounted: Mounted | undefined;
  /** How often it was closed: what was asked for before a closing counts no more. */
  #turn = 0;
  /** The turn whose guide is on its way. */
  #coming: number | undefined;
  /** What is said while there is no guide. */
  #shown: HTMLElement | undefined;

  constructor(options: OpeningOptions) {
    this.#options = options;
  }

  /** Begins to fetch, so that pressing finds it ready. Does nothing twice. */
  prefetch(): void {
    const { host, load } = this.#options;
    const { start, language } = settingsOf(host);
    // Whoever opens the guide hears of a failure; asking early is only asking early.
    for (const part of [load(), loadLocale(language), flowFiles.load(start.flow)]) part.catch(() => undefined);
  }

  get isOpen(): boolean {
    return this.#mounted !== undefined;
  }

  /** Opens the guide; one that is open, or on its way, stays as it is. */
  async open(): Promise<void> {
    if (this.#mounted || this.#coming === this.#turn) return;
    this.#coming = this.#turn;
    this.#show(words.loading);
    await this.#mount(this.#turn);
  }

  /** Closes it; what the user did stays in this tab. */
  close(): void {
    this.#turn += 1;
    this.#shown?.remove();
    this.#mounted?.unmount();
    this.#mounted = undefined;
  }

  async #mount(turn: number): Promise<void> {
    const { host, root, load, onClose, onOpen } = this.#options;
    this.prefetch();
    try {
      const { mount } = await load();
      if (turn !== this.#turn) return;
      const settings = settingsOf(host);
      const { inspect } = host;
      const mounted = await mount({ host, root, settings, files: flowFiles, inspect, ...(onClose ? { onClose } : {}) });
      // Closed, or opened anew with other attributes, while it was coming.
      if (turn !== this.#turn) return mounted.unmount();
      this.#mounted = mounted;
      this.#shown?.remove();
      onOpen?.();
    } catch {
      if (turn === this.#turn) this.#showFailure();
    } finally {
      if (this.#coming === turn) this.#coming = undefined;
    }
  }

  #show(sentence: string, ...ways: readonly Node[]): void {
    const { root, onClose } = this.#options;
    const shown = document.createElement('div');
    shown.className = 'message';
    shown.setAttribute('role', 'status');
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    shown.append(paragraph, ...ways, ...(onClose ? [button(words.close, onClose)] : []));
    this.#shown?.remove();
    root.append((this.#shown = shown));
  }

  /** With the number of the portal; before a portal is chosen with every number. */
  #showFailure(): void {
    const portal = portalOf(settingsOf(this.#options.host).start.flow);
    const own = Object.entries(phones).filter(([, phone]) => portal === 'none' || phoneOf[portal] === phone);
    this.#show(
      words.failed,
      ...own.map(([contact, { text, tel }]) => link(`${words.phones[contact as keyof typeof phones]}: ${text}`, tel)),
      button(words.retry, () => void this.open()),
    );
  }
}

function link(text: string, tel: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = `tel:${tel}`;
  made.textContent = text;
  return made;
}

function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
}

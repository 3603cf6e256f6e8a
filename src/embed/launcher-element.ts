import words from '../../locales/nl/launcher.json' with { type: 'json' };
import type { Inspect } from '../session/run.ts';
import { Opening } from './opening.ts';
import { attributes, linkedProcedure } from './settings.ts';
import { floating, sheetOf, surface } from './styles.ts';

/** The dialog that was opened last in this page: a link opens no second one over it. */
let last: HTMLDialogElement | undefined;

/**
 * A floating button that opens the guide in a dialog. It takes the attributes and sends the events of the guide.
 * Nothing is requested, stored or printed before the user reaches for the button.
 *
 * @tag wegwijzer-launcher
 * @csspart launcher - The button.
 * @csspart dialog - The dialog.
 * @cssproperty [--wegwijzer-offset-block=16px] - The button's distance from the bottom.
 * @cssproperty [--wegwijzer-offset-inline=16px] - The button's distance from the right.
 * @cssproperty [--wegwijzer-z-index=10] - The button's layer in the page; the dialog needs none.
 */
export class WegwijzerLauncher extends HTMLElement {
  static readonly observedAttributes = attributes;

  /** For development: XState's inspection observer. Set it before opening. */
  inspect?: Inspect | undefined;

  readonly #shadow = this.attachShadow({ mode: 'open' });
  readonly #button = document.createElement('button');
  readonly #dialog = document.createElement('dialog');
  readonly #opening = new Opening({
    host: this,
    root: this.#dialog,
    onClose: () => this.#dialog.close(),
  });

  constructor() {
    super();
    this.#shadow.adoptedStyleSheets = [sheetOf(surface, floating)];
    this.#button.type = 'button';
    this.#button.className = 'open';
    this.#button.popover = 'manual';
    this.#button.part.add('launcher');
    this.#button.textContent = words.open;
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.lang = this.#dialog.lang = 'nl';
    this.#dialog.part.add('dialog');
    this.#dialog.setAttribute('aria-label', words.name);
    this.#shadow.append(this.#button, this.#dialog);
    this.#listen();
  }

  /** The link that was answered: once, also when a script puts the launcher back later. */
  #answered = '';

  /**
   * What surrounds the launcher may turn it away or cut it off: then the button goes to the top layer. Only then, as
   * whatever the page lays over itself is to lie over the button too. It may also hide both the button and the dialog.
   */
  readonly #watch = new IntersectionObserver(([seen]) => {
    if (seen?.isIntersecting) this.#onLink();
    else if (this.#button.checkVisibility()) this.#button.showPopover?.();
    else if (!this.#dialog.checkVisibility()) this.#dialog.close();
  });

  connectedCallback() {
    window.addEventListener('hashchange', this.#onLink);
    this.#watch.observe(this.#button);
    // A router moved the launcher while it was open: outside the page a dialog leaves the top layer, and stays "open".
    if (this.#dialog.open) {
      this.#dialog.close();
      this.#dialog.showModal();
    } else {
      this.#onLink();
    }
  }

  disconnectedCallback() {
    window.removeEventListener('hashchange', this.#onLink);
    this.#watch.disconnect();
    setTimeout(() => {
      if (!this.isConnected) this.#dialog.close();
    });
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null) {
    if (before === after || !this.#dialog.open) return;
    this.#opening.close();
    void this.#opening.open();
  }

  /** Whoever follows a link to a procedure has asked for the guide. */
  readonly #onLink = (event?: Event) => {
    if (!linkedProcedure() || (!event && this.#answered === location.hash)) return;
    if (last !== this.#dialog && last?.checkVisibility()) return;
    this.#opening.close();
    this.#open();
  };

  #open() {
    last = this.#dialog;
    if (!last.open) last.showModal();
    // A dialog that is not to be seen keeps the page inert all the same; a link is answered once it is.
    if (!last.checkVisibility()) return last.close();
    this.#answered = location.hash;
    void this.#opening.open();
  }

  #listen() {
    for (const reach of ['pointerdown', 'focus']) {
      this.#button.addEventListener(reach, () => this.#opening.prefetch(), { once: true });
    }
    this.#button.addEventListener('click', () => this.#open());
    // Escape closes this dialog, and nothing of the page with it; once it is closed, the page has the focus of its end.
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      addEventListener('keydown', holdEscape, true);
      addEventListener('keyup', holdEscape, true);
    });
    this.#dialog.addEventListener('close', () => {
      // Told a task later: it may be open again by then.
      if (this.#dialog.open) return;
      this.#opening.close();
      // Browsers give focus back to where it was, but for one that gives none to a button that is pressed.
      if (document.activeElement === document.body) this.#button.focus();
    });
  }
}

/** Until Escape is let go, it is still the one that closed the dialog: held down it repeats. */
function holdEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  if (event.repeat || event.type === 'keyup') {
    event.preventDefault();
    event.stopPropagation();
  }
  if (!event.repeat) {
    removeEventListener('keydown', holdEscape, true);
    removeEventListener('keyup', holdEscape, true);
  }
}

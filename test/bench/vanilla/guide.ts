import launcher from '../launcher-words.json' with { type: 'json' };
import words from '../words.json' with { type: 'json' };

const steps = Object.values(words.steps);

const styles = `
  :host {
    display: block;
    font: 1.125em/1.5 system-ui, sans-serif;
    color: #1a1c20;
  }
  section {
    max-width: 40em;
    padding: 1em;
    border: 1px solid #6c7480;
    background: #fff;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
    outline: none;
  }
  button {
    min-height: 44px;
    padding: 0 1em;
    border: 2px solid #003e87;
    font: inherit;
    color: #003e87;
    background: #fff;
  }
  button:focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
`;

/** A guide of ten steps written by hand, without any library: the least that such a thing can cost. */
export class VanillaGuide extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #section = document.createElement('section');
  #now = 0;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheetOf(styles)];
    this.#section.setAttribute('aria-label', words.name);
    this.#root.append(this.#section);
    this.#draw();
  }

  #draw() {
    const { heading, body } = steps[this.#now]!;
    const progress = words.progress.replace('{{now}}', `${this.#now + 1}`).replace('{{of}}', `${steps.length}`);
    const title = element('h2', heading);
    title.tabIndex = -1;
    this.#section.replaceChildren(
      element('p', progress),
      title,
      element('p', body),
      ...(this.#now > 0 ? [button(words.back, () => this.#go(-1))] : []),
      ...(this.#now < steps.length - 1 ? [button(words.next, () => this.#go(1))] : []),
    );
  }

  #go(by: number) {
    this.#now += by;
    this.#draw();
    this.#section.querySelector('h2')?.focus();
  }
}

/** The same behind a button, in a dialog. */
export class VanillaLauncher extends HTMLElement {
  connectedCallback() {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', launcher.name);
    dialog.append(button(launcher.close, () => dialog.close()));
    const open = button(launcher.open, () => {
      if (dialog.children.length === 1) dialog.append(document.createElement('vanilla-guide'));
      dialog.showModal();
    });
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf(':host { position: fixed; right: 16px; bottom: 16px }')];
    root.append(open, dialog);
  }
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', label);
  made.type = 'button';
  made.addEventListener('click', onPress);
  return made;
}

customElements.define('vanilla-guide', VanillaGuide);
customElements.define('vanilla-launcher', VanillaLauncher);

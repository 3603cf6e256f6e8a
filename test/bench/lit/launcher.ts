import words from '../launcher-words.json' with { type: 'json' };

const floating = new CSSStyleSheet();
floating.replaceSync(':host { position: fixed; right: 16px; bottom: 16px }');

/** A button that fetches the guide when somebody reaches for it, and opens it in a dialog. */
export class LitLauncher extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [floating];
    const open = button(words.open);
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', words.name);
    const close = button(words.close);
    close.addEventListener('click', () => dialog.close());
    dialog.append(close);
    open.addEventListener('pointerdown', () => void import('./guide.ts'));
    open.addEventListener('click', () => {
      dialog.showModal();
      void import('./guide.ts').then(
        () => dialog.children.length === 1 && dialog.append(document.createElement('lit-guide')),
      );
    });
    root.append(open, dialog);
  }
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  return made;
}

customElements.define('lit-launcher', LitLauncher);

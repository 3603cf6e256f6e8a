/** Makes a constructed style sheet: the only kind that a strict policy lets through. */
export function sheetOf(...rules: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  return sheet;
}

/** Important rules of a shadow tree beat those of the page; sizes follow the visitor's own text size. */
export const surface = `
:host { all: initial !important; display: block !important; direction: ltr !important; font-size: medium !important;
  color-scheme: light dark !important; }
:host([hidden]) { display: none !important; }
.message { font: 1.125em/1.5 var(--wegwijzer-font, system-ui, sans-serif); padding: 1em;
  color: var(--wegwijzer-text, light-dark(#1a1c20, #f3f4f6)); background: var(--wegwijzer-surface, light-dark(#fff, #16191e)); }
.message p { margin: 0 0 1em; }
.message :is(a, button) { display: inline-flex; align-items: center; min-height: 44px; min-width: 44px; margin: 0 1em .75em 0;
  padding: 0 .75em; font: inherit; font-weight: 600; box-sizing: border-box; cursor: pointer;
  color: var(--wegwijzer-action, light-dark(#003e87, #a9ccff)); background: transparent; border: 2px solid; border-radius: .35em; }
:focus-visible { outline: 3px solid var(--wegwijzer-action, light-dark(#003e87, #a9ccff)); outline-offset: 3px; }`;

/** The floating button, and the dialog in the top layer: no z-index reaches above it, none is needed. */
export const floating = `
:host(:not([hidden])) { display: contents !important; }
.open { position: fixed; inset-block-end: calc(var(--wegwijzer-offset-block, 16px) + env(safe-area-inset-bottom));
  inset-inline-end: calc(var(--wegwijzer-offset-inline, 16px) + env(safe-area-inset-right)); z-index: var(--wegwijzer-z-index, 10);
  display: inline-flex; align-items: center; gap: .5em; min-height: 52px; padding: 0 1.25em; box-sizing: border-box;
  font: 600 1.125em/1.2 var(--wegwijzer-font, system-ui, sans-serif); cursor: pointer; border-radius: 26px;
  color: var(--wegwijzer-action-text, light-dark(#fff, #0a1a33)); background: var(--wegwijzer-action, light-dark(#003e87, #a9ccff));
  border: 2px solid var(--wegwijzer-action-text, light-dark(#fff, #0a1a33)); }
dialog { --wegwijzer-min-height: 100dvh; position: fixed; inset: 0 0 0 auto; width: 30em; max-width: 100%; height: 100dvh;
  max-height: 100dvh; margin: 0; padding: 0; border: 0; border-inline-start: 1px solid GrayText; box-sizing: border-box; overflow: auto;
  overscroll-behavior: contain; background: var(--wegwijzer-surface, light-dark(#fff, #16191e)); }
dialog:not([open]) { display: none; }
dialog::backdrop { background: rgb(0 0 0 / .35); }
@media print { .open { display: none; } dialog { position: static; width: auto; height: auto; max-height: none; } }`;

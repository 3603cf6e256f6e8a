/** Makes a constructed style sheet: the only kind that a strict policy lets through. */
export function sheetOf(...rules: readonly string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  return sheet;
}

/**
 * How far the page comes: the public element takes over what is inherited, for the slot in it alone, and everything that
 * is drawn starts anew. Important rules of a shadow tree beat those of the page. Sizes follow the visitor's own text
 * size: `medium` and `large` are counted from that, whatever the page did to its root element.
 */
export const surface = `
:host { all: unset !important; display: block !important; }
:host([hidden]) { display: none !important; }
.open, dialog, .message, .guide { all: initial; direction: ltr; box-sizing: border-box;
  color-scheme: var(--wegwijzer-color-scheme, light dark);
  --ww-text: var(--wegwijzer-text, light-dark(#1a1c20, #f3f4f6));
  --ww-surface: var(--wegwijzer-surface, light-dark(#fff, #16191e));
  --ww-action: var(--wegwijzer-action, light-dark(#003e87, #a9ccff));
  --ww-action-text: var(--wegwijzer-action-text, light-dark(#fff, #0a1a33));
  --ww-attention: var(--wegwijzer-attention, light-dark(#98290b, #ffb59b));
  --ww-border: var(--wegwijzer-border, light-dark(#6c7480, #99a1ad));
  --ww-soft: var(--wegwijzer-soft, light-dark(#f1f4f8, #22272f));
  color: var(--ww-text); }
.message, .guide { display: block; font: large/1.5 var(--wegwijzer-font, system-ui, sans-serif); }
.message { padding: 1em; background: var(--ww-surface); }
.message p { margin: 0 0 1em; }
.message :is(a, button) { display: inline-flex; align-items: center; min-height: 44px; min-width: 44px; margin: 0 1em .75em 0;
  padding: 0 .75em; font: inherit; font-weight: 600; box-sizing: border-box; cursor: pointer;
  color: var(--ww-action); background: none; border: 2px solid; border-radius: .35em; }
:focus-visible { outline: 3px solid var(--ww-text); outline-offset: 2px; }
@media (forced-colors: active) { dialog, .message, .guide { --ww-attention: CanvasText; } }
@media print { dialog, .message, .guide { color-scheme: light; --ww-text: #000; --ww-action: #000; --ww-action-text: #000;
  --ww-attention: #000; --ww-border: #000; --ww-surface: #fff; --ww-soft: #fff; } }`;

/**
 * The floating button, and the dialog in the top layer: no z-index reaches above it, none is needed. On paper an open
 * guide has the sheet for itself: the page lies under white, and what is printed is as long as it is. The dialog is as high
 * as the window by its edges, and the guide in it at least: a page that sets `zoom` changes what `100dvh` is.
 */
export const floating = `
:host(:not([hidden])) { display: contents !important; }
.open { position: fixed; bottom: calc(var(--wegwijzer-offset-block, 16px) + env(safe-area-inset-bottom));
  right: calc(var(--wegwijzer-offset-inline, 16px) + env(safe-area-inset-right)); z-index: var(--wegwijzer-z-index, 10);
  display: inline-flex; align-items: center; min-height: 52px; padding: 0 1.25em;
  font: 600 large/1.2 var(--wegwijzer-font, system-ui, sans-serif); cursor: pointer; border-radius: 26px;
  color: var(--ww-action-text); background: var(--ww-action); border: 2px solid; }
.open:focus-visible { box-shadow: 0 0 0 7px var(--ww-surface); }
dialog { background: var(--ww-surface); position: fixed; inset: 0 0 0 auto; width: min(30em, 100%);
  border-left: 1px solid GrayText; overflow: auto; overscroll-behavior: contain; }
dialog:not([open]) { display: none; }
dialog .guide { display: flex; min-height: 100%; }
dialog::backdrop { background: #00000059; }
@media print { .open { display: none; }
  dialog { position: absolute; inset: 0 0 auto; width: auto; border: 0; overflow: visible; }
  dialog::backdrop { background: #fff; print-color-adjust: exact; } }`;

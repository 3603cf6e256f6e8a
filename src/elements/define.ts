/**
 * Registers an element under its tag. A page can load us twice, or in two versions: the first copy wins, and a
 * registry that refuses must not stop the rest of the module.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch {
    // The copy that is there already keeps the tag.
  }
}

/**
 * Registers an element that only its own copy of us makes, with `new`: where another copy has the tag, under another. So
 * a guide that is fetched a second time has its own panel.
 */
export function defineOwn(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) defineOwn(`${tag}-`, element);
  else define(tag, element);
}

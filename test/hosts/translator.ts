/**
 * Runs in the page: what a browser does that translates it, at its worst. Every text is wrapped in `<font>` anew whenever
 * it changes, in open shadow roots too, but where `translate="no"` stands; here the words stay and get a mark at their end.
 */
export function translatePage(mark: string): void {
  const ours = new WeakSet<Node>();
  const roots = new WeakSet<Node>();
  const mayTranslate = (text: Text): boolean => {
    const parent = text.parentElement;
    if (ours.has(text) || !text.data.trim() || !parent || parent.closest('script, style, textarea')) return false;
    return parent.closest('[translate]')?.getAttribute('translate') !== 'no';
  };
  const translate = (text: Text): void => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    const words = document.createTextNode(`${text.data.trimEnd()}${mark}${/\s*$/.exec(text.data)?.[0] ?? ''}`);
    ours.add(words);
    inner.append(words);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const walk = (node: Node): void => {
    if (node instanceof Text && mayTranslate(node)) return translate(node);
    for (const child of Array.of(...node.childNodes)) walk(child);
    if (node instanceof Element && node.shadowRoot) watch(node.shadowRoot);
  };
  const watch = (root: Node): void => {
    walk(root);
    if (roots.has(root)) return;
    roots.add(root);
    const changes = { subtree: true, childList: true, characterData: true } as const;
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) for (const node of [target, ...addedNodes]) walk(node);
    }).observe(root, changes);
  };
  // Elements that come later get their shadow root before they are seen: a look once a frame finds them.
  const look = (): void => {
    watch(document.body);
    requestAnimationFrame(look);
  };
  look();
}

/** What a page can see of itself: to compare before and after. */

/** What the page has once `watchHost` ran in it. */
type Seen = {
  /** What was written to whatever keeps something. */
  readonly writes: string[];
  /** What was changed in the page's own tree. */
  readonly mutations: string[];
  /** By how much its parts moved by themselves. */
  shift: number;
};

declare global {
  var seen: Seen;
}

/** Runs in a page that is not there yet: from now on it is written down what happens to it. */
export function watchHost(): void {
  const seen: Seen = { writes: [], mutations: [], shift: 0 };
  globalThis.seen = seen;
  const heard = (object: object, method: string) => {
    const own = Reflect.get(object, method) as (...given: unknown[]) => unknown;
    const listening = function (this: unknown, ...given: unknown[]) {
      seen.writes.push(`${method} ${given.map(String).join(' ')}`);
      return own.apply(this, given);
    };
    Object.defineProperty(object, method, { value: listening, configurable: true });
  };
  heard(Storage.prototype, 'setItem');
  heard(Storage.prototype, 'removeItem');
  heard(IDBFactory.prototype, 'open');
  heard(History.prototype, 'pushState');
  heard(History.prototype, 'replaceState');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: from now on what changes in its tree is written down. */
export function watchTree(): void {
  const said = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): string => {
    const nodes = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName);
    return [type, target.nodeName, attributeName ?? '', ...nodes].join(' ');
  };
  new MutationObserver((records) => void seen.mutations.push(...records.map(said))).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
}

/** Runs in the page: where it is, where everything in it stands, and what is written on its elements. */
export function hostNow() {
  return {
    html: document.documentElement.outerHTML,
    focus: document.activeElement?.id,
    scroll: [scrollX, scrollY],
    places: [...document.querySelectorAll('html, body, body :not(wegwijzer-guide, wegwijzer-guide *)')].map(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[x, y, width, height].join(' ')}`;
      },
    ),
    history: history.length,
    title: document.title,
    cookie: document.cookie,
  };
}

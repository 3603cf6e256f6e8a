/** The storage of a browser tab, for Node: what works, what is full, and what throws when it is looked at. */
import type { TestContext } from 'node:test';

const install = (t: TestContext, get: () => unknown): void => {
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, get });
  t.after(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));
};

/** A tab's storage that works, as a map; `isFull` makes the next writing throw. */
export const workingStorage = (t: TestContext) => {
  const items = new Map<string, string>();
  const state = { items, isFull: false };
  install(t, () => ({
    length: items.size,
    key: (at: number) => [...items.keys()][at] ?? null,
    getItem: (name: string) => items.get(name) ?? null,
    removeItem: (name: string) => items.delete(name),
    setItem: (name: string, text: string) => {
      if (state.isFull) throw new DOMException('Full', 'QuotaExceededError');
      items.set(name, text);
    },
  }));
  return state;
};

/** Cookies are blocked: even looking at it throws. */
export const blockedStorage = (t: TestContext): void =>
  install(t, () => {
    throw new DOMException('Blocked', 'SecurityError');
  });

/** Keeps one string per session for this tab, and says nothing when the browser refuses to. */
export interface Store {
  load(): string | null;
  save(value: string): void;
  erase(): void;
  /** Erases every session of this tab, and what else the guide keeps in it. */
  eraseAll(): void;
}

const prefix = 'wegwijzer:';

// Two elements for the same procedure, or one that a router took out and put back, go on with the same session.
const memory = new Map<string, string>();

/**
 * The store of a session: this tab's sessionStorage, and memory where that is blocked or full. Reading the storage can
 * throw too: in sandboxed frames, with cookies blocked.
 */
export function tabStore(key: string): Store {
  const name = `${prefix}session:${key}`;
  return {
    load: () => memory.get(name) ?? attempt((storage) => storage.getItem(name)) ?? null,
    save: (value) => {
      memory.set(name, value);
      attempt((storage) => {
        storage.setItem(name, value);
        // One copy is enough; a full storage keeps an older one, and then memory has the newest.
        memory.delete(name);
      });
    },
    erase: () => {
      memory.delete(name);
      attempt((storage) => storage.removeItem(name));
    },
    eraseAll: () => {
      memory.clear();
      attempt(eraseOurs);
    },
  };
}

/** From the last on: what is taken out moves up what comes after it. */
function eraseOurs(storage: Storage): void {
  for (let at = storage.length; at >= 0; at -= 1) {
    const name = storage.key(at);
    if (name?.startsWith(prefix)) storage.removeItem(name);
  }
}

function attempt<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(globalThis.sessionStorage);
  } catch {
    return undefined;
  }
}

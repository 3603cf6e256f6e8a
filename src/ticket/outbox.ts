/**
 * Holds what was sent until the user was told what became of it: on disk, so that all tabs and the next visit have it,
 * and in memory where the browser does not let us. Never rejects.
 */
import { inTurn } from './alone.ts';
import { EntryStore, type Change } from './entry-store.ts';
import { channelWith, tellErased, type Message } from './erased.ts';
import { attempt, isMarked, isThere, marker } from './mark.ts';
import type { Entry } from './entry.ts';

/** Entries by key, and who wants to know that they changed. */
export class Outbox {
  // A tab that finds nothing takes the mark away, also while another is putting something in.
  readonly #disk = new EntryStore(() => (this.#adding > 0 || isMarked() ? this.#onDisk : undefined));
  #adding = 0;
  /** What the disk does not take. */
  readonly #memory = new Map<string, Entry>();
  /** Everything, as it was last seen. */
  readonly #known = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;
  #opening: Promise<void> | undefined;
  #erasures = 0;

  /** What it holds, as far as it is known; everything once it is open. */
  get entries(): readonly Entry[] {
    return [...this.#known.values()];
  }

  /** How often everything was erased, here or in another tab: what was begun before that is of no more use. */
  get erasures(): number {
    return this.#erasures;
  }

  get #onDisk(): readonly Entry[] {
    return this.entries.filter(({ key }) => !this.#memory.has(key));
  }

  /** Whether an entry is there for other tabs and the next visit too. */
  isLasting(key: string): boolean {
    return !this.#memory.has(key);
  }

  /** Reads what is there already, and listens to the other tabs from then on. */
  open(): Promise<void> {
    return (this.#opening ??= this.#open());
  }

  /** Calls `listener` at each change, in whichever tab; the answer stops that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Puts an entry in. It is on disk once this resolves, or `isLasting` says that it is not. */
  async add(entry: Entry): Promise<void> {
    // Without the mark nobody would find it again, nor erase it.
    if (!mark()) this.#memory.set(entry.key, entry);
    this.#adding += 1;
    await inTurn(async () => void (await this.change(entry.key, () => entry)));
    this.#adding -= 1;
  }

  /** Changes one entry, as nobody else does at the same time; gives what it has become. */
  async change(key: string, change: Change): Promise<Entry | undefined> {
    const { erasures } = this;
    const after = await this.#changed(key, change);
    const isErased = this.erasures !== erasures;
    // What was erased meanwhile does not come back.
    if (isErased) this.#memory.delete(key);
    if (after && !isErased) this.#known.set(key, after);
    else this.#known.delete(key);
    await this.#keepMark();
    this.#send('changed');
    this.touch();
    return after;
  }

  /** Who listens looks again: something changed, or what they make of it did. */
  touch(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Erases everything, in the other tabs too. */
  async erase(): Promise<void> {
    const wasMarked = isMarked();
    this.#forget();
    if (this.#opening) this.#send('erased');
    else tellErased();
    if (wasMarked || (await isThere())) await this.#disk.erase();
  }

  /** Hears no more of the other tabs. */
  close(): void {
    this.#channel?.close();
    this.#channel = this.#opening = undefined;
  }

  async #open(): Promise<void> {
    this.#channel = channelWith(({ data }) => {
      if (data !== 'erased') return void this.refresh();
      const keys = [...this.#known.keys()];
      this.#forget();
      void this.#sweep(keys);
    });
    // A portal that empties its localStorage takes the mark away too.
    if (isMarked() || (await isThere())) await this.refresh();
    await this.#keepMark();
    if (this.#known.size === 0) await this.#sweep([]);
  }

  /** What was written while all was erased goes too, and so does an empty database; what came after that stays. */
  async #sweep(keys: readonly string[]): Promise<void> {
    if (!(await isThere())) return;
    try {
      await Promise.all(keys.map((key) => this.#disk.change(key, () => undefined)));
      // Not while another tab puts something in: it would go too.
      await inTurn(async (isInTurn) => {
        if (isInTurn && (await this.#disk.all()).length === 0 && !isMarked()) await this.#disk.erase();
      });
    } catch {
      // What cannot be read was not written from here.
    }
  }

  async #changed(key: string, change: Change): Promise<Entry | undefined> {
    if (this.isLasting(key))
      try {
        return await this.#disk.change(key, change);
      } catch {
        // The disk is full, blocked or gone: from now on this page alone has it.
      }
    const after = change(this.#known.get(key) ?? this.#memory.get(key));
    if (after) this.#memory.set(key, after);
    else this.#memory.delete(key);
    return after;
  }

  /** The mark stands while the disk holds anything; another tab may be putting something in just now. */
  async #keepMark(): Promise<void> {
    if (this.#onDisk.length === 0 && isMarked()) {
      unmark();
      await this.refresh();
    }
    if (this.#onDisk.length > 0) mark();
  }

  /** Reads the disk again: a message of another tab may still be on its way. */
  async refresh(): Promise<void> {
    const { erasures } = this;
    try {
      const rows = await this.#disk.all();
      if (this.erasures !== erasures) return;
      this.#known.clear();
      for (const entry of [...rows, ...this.#memory.values()]) this.#known.set(entry.key, entry);
    } catch {
      // What is known stays known.
    }
    this.touch();
  }

  #forget(): void {
    unmark();
    this.#memory.clear();
    this.#known.clear();
    this.#erasures += 1;
    this.touch();
  }

  #send(message: Message): void {
    // In a frame without an origin of its own there is none, nor are there other tabs.
    this.#channel?.postMessage(message);
  }
}

/** Whether it can be marked: storage can be blocked, or full. */
const mark = (): boolean =>
  attempt(() => {
    localStorage.setItem(marker, '1');
    return true;
  }) ?? false;

const unmark = (): void => attempt(() => localStorage.removeItem(marker));

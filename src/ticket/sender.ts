/** Sends what the outbox holds, until it has an answer: at once, when the network is back, again and again. */
import { alone } from './alone.ts';
import { eraseDrafts, isShownHere, type KeyedBody } from './draft.ts';
import { sendTicket, type SendOutcome, type SendRequest } from './client.ts';
import {
  aged,
  answered,
  claimed,
  entryOf,
  isDue,
  isLeased,
  toldOf,
  wakeOf,
  type Entry,
  type Posting,
} from './entry.ts';
import { toJson } from './json.ts';
import { Outbox } from './outbox.ts';
import type { TicketBody } from './contract.ts';

/** What a sender is made of; all but the outbox can be left out. */
export interface SenderOptions {
  readonly outbox: Outbox;
  /** Sends a ticket: `sendTicket`. */
  readonly send?: (request: SendRequest) => Promise<SendOutcome>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** From 0 up to 1. */
  readonly random?: () => number;
}

const noAnswer: SendOutcome = { kind: 'unreachable', why: 'network' };

/** The longest that a timer runs: a laptop that slept must not sleep on. */
const longestTimer = 60_000;

/** Sends the tickets of one page's outbox; over all tabs each is being sent once at most. Never rejects. */
export class Sender {
  readonly #outbox: Outbox;
  readonly #send: NonNullable<SenderOptions['send']>;
  readonly #now: () => number;
  readonly #random: () => number;
  /** What is being sent from here. */
  readonly #posts = new Map<string, { readonly stop: AbortController; readonly done: Promise<void> }>();
  readonly #shown = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #erasures = 0;
  #starting: Promise<void> | undefined;
  readonly #ended = new AbortController();

  constructor({ outbox, send = sendTicket, now = Date.now, random = Math.random }: SenderOptions) {
    this.#outbox = outbox;
    this.#send = send;
    this.#now = now;
    this.#random = random;
    outbox.listen(() => this.#heed());
  }

  /** What the outbox holds. */
  get entries(): readonly Entry[] {
    return this.#outbox.entries;
  }

  /** The ends that nobody was told and no form shows. */
  get news(): readonly Entry[] {
    return this.entries.filter((entry) => entry.state !== 'queued' && !entry.isTold && !this.isShown(entry));
  }

  /** How often everything was erased. */
  get erasures(): number {
    return this.#outbox.erasures;
  }

  /** Opens the outbox, and tries at once what is in it; asked again, it reads what other tabs put in. */
  start(): Promise<void> {
    if (this.#starting) return this.#starting.then(() => this.#outbox.refresh());
    return (this.#starting = this.#start());
  }

  listen(listener: () => void): () => void {
    return this.#outbox.listen(listener);
  }

  /** Who listens looks again. */
  touch(): void {
    this.#outbox.touch();
  }

  isLasting(key: string): boolean {
    return this.#outbox.isLasting(key);
  }

  /** Whether a form shows it, here or as soon as this page has loaded. */
  isShown({ key, contact }: Entry): boolean {
    return this.#shown.has(key) || isShownHere(contact, key);
  }

  /** A form shows this ticket from now on, until the answer is called. */
  show(key: string): () => void {
    this.#shown.add(key);
    return () => {
      this.#shown.delete(key);
      this.touch();
    };
  }

  /** The body under a key: that of before when it is the same, for one body has one key for life; its day begins anew. */
  keyedBodyOf(body: TicketBody, before: KeyedBody | undefined): KeyedBody {
    const isSame = before && toJson(before.body) === toJson(body);
    return { key: isSame ? before.key : newKey(), body, createdAt: this.#now() };
  }

  /** Keeps a ticket, and only then begins to send it. Resolves when it is kept. */
  async post(posting: Posting): Promise<void> {
    const { erasures } = this;
    await this.#outbox.add(entryOf(posting));
    if (this.erasures !== erasures) return this.take(posting.key);
    void this.#post(posting.key, true);
  }

  /** Sends one now, whatever it waits for. Resolves when that was tried. */
  async retry(key: string): Promise<void> {
    await this.#post(key, true);
  }

  /** Takes one out: it is no longer sent from any tab. */
  async take(key: string): Promise<void> {
    await this.#outbox.change(key, () => undefined);
  }

  /** Takes note that the user was told its end; undefined when somebody was told already. */
  async told(key: string): Promise<Entry | undefined> {
    let told: Entry | undefined;
    await this.#outbox.change(key, (entry) => {
      told = entry?.isTold === false && entry.state !== 'queued' ? toldOf(entry, this.#now()) : undefined;
      return told ?? entry;
    });
    return told;
  }

  /** Erases everything, here and in the other tabs. */
  erase(): Promise<void> {
    return this.#outbox.erase();
  }

  /** Sends what is due; with `isUrgent` all that no gateway asked patience for. Resolves when that was tried. */
  async run(isUrgent = false): Promise<void> {
    const now = this.#now();
    await Promise.all(this.entries.filter((entry) => aged(entry, now) !== entry).map(({ key }) => this.#age(key)));
    const due = this.entries.filter((entry) => isDue(entry, now, isUrgent));
    await Promise.all(due.map(({ key }) => this.#post(key, isUrgent)));
  }

  /** Sends nothing more from this page. */
  stop(): void {
    this.#ended.abort();
    clearTimeout(this.#timer);
    for (const { stop } of this.#posts.values()) stop.abort();
    this.#outbox.close();
  }

  async #start(): Promise<void> {
    await this.#outbox.open();
    const { signal } = this.#ended;
    addEventListener('online', () => void this.run(true), { signal });
    document.addEventListener('visibilitychange', () => void this.run(), { signal });
    // Whoever is here now does not wait until the next attempt was planned.
    void this.run(true);
  }

  async #age(key: string): Promise<void> {
    await this.#outbox.change(key, (entry) => entry && aged(entry, this.#now()));
  }

  /** Something changed, here or in another tab. */
  #heed(): void {
    const left = new Set(this.entries.map(({ key }) => key));
    for (const [key, { stop }] of this.#posts) if (!left.has(key)) stop.abort();
    if (this.#erasures !== this.erasures) eraseDrafts();
    this.#erasures = this.erasures;
    this.#setTimer();
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const now = this.#now();
    if (this.#ended.signal.aborted) return;
    const wakes = this.entries
      .filter(({ key }) => !this.#posts.has(key))
      .map((entry) => wakeOf(entry, now) ?? Infinity);
    const next = Math.min(...wakes);
    if (next < Infinity) this.#timer = setTimeout(() => void this.run(), Math.min(next - now, longestTimer));
  }

  #post(key: string, isUrgent: boolean): Promise<void> {
    const stop = new AbortController();
    const done = async () => {
      await alone(key, (isAlone) => this.#attempt(key, { stop, isUrgent, isAlone }));
      this.#posts.delete(key);
      this.#setTimer();
    };
    const post = this.#posts.get(key) ?? { stop, done: done() };
    this.#posts.set(key, post);
    return post.done;
  }

  async #attempt(key: string, how: { stop: AbortController; isUrgent: boolean; isAlone: boolean }): Promise<void> {
    const { erasures } = this;
    const claim = await this.#claim(key, how);
    if (!claim?.body) return;
    const { gateway, body } = claim;
    const { signal } = how.stop;
    const outcome = await this.#send({ gateway, body, key, signal }).catch(() => noAnswer);
    const isStored = outcome.kind === 'stored';
    // What was taken out while it was being sent may be stored all the same: then the user must hear of it.
    if (this.erasures !== erasures || (signal.aborted && !isStored)) return;
    await this.#outbox.change(key, (entry = isStored ? claim : undefined) =>
      entry && entry.state !== 'sent' ? answered(entry, outcome, this.#now(), this.#random()) : entry,
    );
  }

  async #claim(
    key: string,
    { isUrgent, isAlone }: { isUrgent: boolean; isAlone: boolean },
  ): Promise<Entry | undefined> {
    const now = this.#now();
    let claim: Entry | undefined;
    await this.#outbox.change(key, (entry) => {
      const isFree = entry && entry.state === 'queued' && (isAlone || !isLeased(entry, now));
      claim = isFree && (isUrgent || isDue(entry, now)) ? claimed(entry, now, toJson(entry.body).length) : undefined;
      return claim ?? entry;
    });
    return claim;
  }
}

/** A random key. `randomUUID` is there only on https and localhost; a portal on plain http gets as many random bits. */
const newKey = (): string =>
  typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : crypto.getRandomValues(new Uint32Array(4)).join('-');

let sender: Sender | undefined;

/** The sender of this page: all guides in it share one. */
export const theSender = (): Sender => (sender ??= new Sender({ outbox: new Outbox() }));

import type { HTTPRequest } from 'puppeteer-core';

/** A line on which requests for one part wait. */
export class HeldBack {
  readonly #part: string;
  #waiting: HTTPRequest[] | undefined = [];

  /** @param part - Requests whose address contains this wait. */
  constructor(part: string) {
    this.#part = part;
  }

  readonly line = (request: HTTPRequest): void => {
    const waits = this.#waiting && decodeURIComponent(request.url()).includes(this.#part);
    if (waits) this.#waiting?.push(request);
    else void request.continue();
  };

  /** They arrive, and so does what is asked for from now on. */
  arrive(): void {
    for (const request of this.#waiting ?? []) void request.continue();
    this.#waiting = undefined;
  }

  /** They fail; what is asked for from now on arrives. */
  fail(): void {
    for (const request of this.#waiting ?? []) void request.abort('connectionreset');
    this.#waiting = undefined;
  }
}

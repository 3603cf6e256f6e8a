/** What a network does to an answer. */
import { setTimeout as pause } from 'node:timers/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers in the place of a server. */
export type Fault = (response: ServerResponse) => void;

/** Which requests get a fault: by their path, and undefined for those that are answered as ever. */
export type Answers = (path: string, request: IncomingMessage) => Fault | undefined;

const anyOrigin = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** The connection ends half way. Whoever asked has seen a beginning, so that the browser itself does not ask again. */
export const broken: Fault = (response) => {
  response.writeHead(200, { ...anyOrigin, 'content-type': 'text/javascript', 'content-length': 100_000 });
  response.write('/*', () => response.destroy());
};

/** The page of a hotel or a hospital that wants a login first. */
export const loginPage: Fault = (response) => {
  response.writeHead(200, { ...anyOrigin, 'content-type': 'text/html' });
  response.end('<!doctype html><title>Log in</title><form><input name="user"></form>');
};

/** The server is there, and cannot serve now. */
export const unavailable: Fault = (response) => {
  response.writeHead(503, { ...anyOrigin, 'content-type': 'text/plain' }).end('Service Unavailable');
};

/** No origin may read the answer, and none may ask for more than it has to. */
export const forbidden: Fault = (response) => void response.writeHead(200).end('{}');

/** Gives a fault the first time that something is asked for; `paths` are those that had it. */
export function onceEach(fault: Fault) {
  const paths = new Set<string>();
  const answers = (path: string): Fault | undefined => {
    if (paths.has(path)) return undefined;
    paths.add(path);
    return fault;
  };
  return { answers, paths };
}

/** Answers that are held back. */
export class Hanging {
  readonly #held: ServerResponse[] = [];

  /** Holds an answer back until it ends. */
  readonly fault: Fault = (response) => void this.#held.push(response);

  /** Waits until one is. */
  async holds(): Promise<void> {
    while (this.#held.length === 0) await pause(16);
  }

  /** They end without an answer. */
  end(): void {
    for (const response of this.#held.splice(0)) response.destroy();
  }
}

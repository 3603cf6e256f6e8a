/** The part of REST2 that we use, as Request Tracker 5 was seen to behave: what it drops, it drops without an error. */
import type { Answer, Came } from './http-server.ts';

/** The custom field with our reference; its name needs care in a query. */
export const referenceField = "External's \\ ID";

/** A ticket as Request Tracker keeps it. */
export type Kept = {
  readonly id: number;
  readonly document: Readonly<Record<string, unknown>>;
  reference: string | undefined;
  mergedInto: number | undefined;
};

/** How an installation is set up. */
export type Setup = {
  /** The field refuses a value that another ticket has. */
  readonly unique?: boolean;
  /** Never takes the reference; `create` takes it in a second step. */
  readonly drops?: 'create' | 'always';
  /** The token's user may not merge. */
  readonly noMerge?: boolean;
};

/** The tickets of one installation, and its answers. */
export class Tracker {
  readonly tickets: Kept[] = [];
  readonly #setup: Setup;

  constructor(setup: Setup = {}) {
    this.#setup = setup;
  }

  /** The tickets that a person sees there. */
  get open(): readonly Kept[] {
    return this.tickets.filter(({ mergedInto }) => mergedInto === undefined);
  }

  answer({ method, path, query, body }: Came): Answer {
    const document = (body ?? {}) as Readonly<Record<string, unknown>>;
    const number = Number(/^\/REST\/2\.0\/ticket\/(\d+)$/.exec(path)?.[1]);
    if (method === 'GET' && path === '/REST/2.0/tickets') return this.#search(query.get('query') ?? '');
    if (method === 'POST' && path === '/REST/2.0/ticket') return this.#create(document);
    const ticket = this.tickets.find(({ id }) => id === number);
    if (!ticket) return { status: 404, json: { message: 'Not Found' } };
    if (method === 'GET') return { status: 200, json: { id: ticket.mergedInto ?? ticket.id } };
    return this.#change(ticket, document);
  }

  /** A ticket that somebody else makes. */
  add(reference: string): void {
    this.#create({ CustomFields: { [referenceField]: reference } });
  }

  #search(query: string): Answer {
    const [, name, value] = /^'CF\.\{((?:[^'\\]|\\.)*)\}' = '((?:[^'\\]|\\.)*)'$/.exec(query) ?? [];
    if (name === undefined || value === undefined) return { status: 400, json: { message: 'Bad query' } };
    const isRight = plain(name) === referenceField;
    const found = this.open.filter(({ reference }) => isRight && reference === plain(value));
    // The newest first: nothing says that they come in order.
    const items = found.toReversed().map(({ id }) => ({ type: 'ticket', id: String(id), _url: `…/ticket/${id}` }));
    return { status: 200, json: { count: items.length, total: items.length, per_page: 20, page: 1, items } };
  }

  #create(document: Readonly<Record<string, unknown>>): Answer {
    const id = this.tickets.length + 1;
    const reference = this.#setup.drops === undefined ? this.#accepted(document) : undefined;
    this.tickets.push({ id, document, reference, mergedInto: undefined });
    return { status: 201, json: { type: 'ticket', id: String(id), _url: `…/ticket/${id}` } };
  }

  #change(ticket: Kept, document: Readonly<Record<string, unknown>>): Answer {
    const into = document['MergeInto'];
    if (typeof into === 'number' && this.#setup.noMerge === true) return { status: 200, json: ['Permission Denied'] };
    if (typeof into === 'number') ticket.mergedInto = into;
    else if (this.#setup.drops !== 'always') ticket.reference = this.#accepted(document);
    return { status: 200, json: ['Done'] };
  }

  #accepted(document: Readonly<Record<string, unknown>>): string | undefined {
    const value = (document['CustomFields'] as Readonly<Record<string, string>> | undefined)?.[referenceField];
    const isTaken = this.tickets.some(({ reference }) => reference === value);
    return this.#setup.unique === true && isTaken ? undefined : value;
  }
}

function plain(quoted: string): string {
  return quoted.replace(/\\(.)/g, '$1');
}

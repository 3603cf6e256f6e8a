import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowId } from '../flow/catalogue.ts';
import { registry } from '../flow/registry.ts';
import { loadPeopleWords } from '../text/load-locale.ts';
import type { Text } from '../text/text.ts';
import type { People } from './situation.ts';

/**
 * What a session has fetched so far: flows with the words that every user reads, the words for whoever is stuck, and
 * what is said about people who can help. Fetching rejects when the network does, and can be tried again.
 */
export class Library {
  readonly #text: Text;
  readonly #flows = new Map<FlowId, AnyFlow>();
  readonly #stuck = new Set<FlowId>();
  #people: People | undefined;

  constructor(text: Text) {
    this.#text = text;
  }

  /** A flow that was fetched before. */
  known(id: FlowId): AnyFlow | undefined {
    return this.#flows.get(id);
  }

  /** What is said about people who can help, once it is there. */
  get people(): People | undefined {
    return this.#people;
  }

  /** Whether the words for whoever is stuck in a flow are there. */
  hasStuckWords(id: FlowId): boolean {
    return this.#stuck.has(id);
  }

  /** Fetches a flow and its words, in parallel. */
  async flow(id: FlowId): Promise<AnyFlow> {
    const [flow, words] = await Promise.all([registry[id].flow(), registry[id].nl()]);
    this.#text.add(id, words);
    this.#flows.set(id, flow);
    return flow;
  }

  /** Fetches the words of a flow that are read once somebody is stuck: diagnoses, advice, symptoms. */
  async stuckWords(id: FlowId): Promise<void> {
    if (this.#stuck.has(id)) return;
    this.#text.add(id, await registry[id].nlStuck());
    this.#stuck.add(id);
  }

  /** Fetches what is said about people who can help. */
  async fetchPeople(): Promise<void> {
    if (this.#people) return;
    const [part, { people, contacts }] = await Promise.all([import('./people.ts'), loadPeopleWords()]);
    this.#text.add('people', people);
    this.#text.add('contacts', contacts);
    this.#people = part;
  }
}

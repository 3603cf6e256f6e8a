import type { LadderKey } from '../../flows/contacts.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import type { Selections } from '../../src/flow/machine-setup.ts';
import { toMachine, type FlowMachine } from '../../src/flow/to-machine.ts';
import * as people from '../../src/session/people.ts';
import * as rare from '../../src/session/rare.ts';
import type { Resumed } from '../../src/session/saved.ts';
import type { Situation } from '../../src/session/situation.ts';
import { snapshotAt } from '../../src/session/snapshot-at.ts';
import * as stuck from '../../src/session/stuck.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { ContactView, View } from '../../src/session/view.ts';
import { Words } from '../../src/session/words.ts';
import { flowOf, type Book } from './book.ts';
import { orderOf } from './order.ts';

/** What is written is read for a long time: of contacts it says until when the documents name them. */
const longAfter = new Date('2100-01-01T12:00:00Z');

/** Nobody has tried anything yet. */
const untried: Situation['people'] = { ...people, trailLines: () => [] };

/** A flow as one role reads it. */
export class Reading {
  readonly book: Book;
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly role: string;
  readonly words: Words;
  /** The steps in the order in which they are read. */
  readonly steps: readonly string[];
  readonly #machine: FlowMachine;

  constructor(book: Book, id: FlowId, role: string) {
    this.book = book;
    this.id = id;
    this.flow = flowOf(book, id);
    this.role = role;
    this.words = new Words(book.text, id, this.flow, role);
    this.steps = orderOf(book, id, role);
    this.#machine = toMachine(id, this.flow, () => {
      throw new Error('The manual gives all causes: it looks for none.');
    });
  }

  /** What stands above the steps: "Aanmelden in Alivia". */
  get title(): string {
    return this.words.flow('title');
  }

  /** Who reads it; undefined where everybody reads the same. */
  get reader(): string | undefined {
    return this.role === 'anyone' ? undefined : this.book.text.label(`roles.${this.role}`).text;
  }

  /** The ladder of this role, when nothing above it helps. */
  get ladder(): LadderKey {
    return this.flow.escalate[this.role]!;
  }

  /** The number of a step, counted from 1. */
  numberOf(step: string): number {
    return this.steps.indexOf(step) + 1;
  }

  /** What the guide shows at a step. */
  view<Kind extends View['kind']>(
    at: Resumed,
    kind: Kind,
    selections: Selections = {},
  ): Extract<View, { readonly kind: Kind }> {
    const view = viewOf(this.#situation(at, selections, this.book.now), this.book.text);
    if (view.kind !== kind) throw new RangeError(`${this.id}.${at.step} is not shown as ${kind}`);
    return view as Extract<View, { readonly kind: Kind }>;
  }

  /** Who can help, in the documented order. */
  contacts(ladder: LadderKey): readonly ContactView[] {
    return people.contactsIn(this.#situation({ step: this.flow.first }, {}, longAfter), this.words, ladder).contacts;
  }

  #situation(at: Resumed, selections: Selections, now: Date): Situation {
    const { book, id, flow, role } = this;
    const snapshot = snapshotAt(flow, { role, selections }, at, now.getTime())(this.#machine);
    const known = (one: FlowId) => book.flows.get(one);
    const around = { own: {}, page: '', ticketFor: [], earlier: [], known, gallery: book.gallery };
    return { id, flow, snapshot, now, ...around, people: untried, rare, stuck };
  }
}

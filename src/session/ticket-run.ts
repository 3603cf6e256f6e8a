import { createActor } from 'xstate';
import type { ContactKey } from '../../flows/contacts.ts';
import { catalogueVersion } from '../flow/catalogue-version.ts';
import type { TicketField } from '../flow/contact.ts';
import type { Text } from '../text/text.ts';
import type { FieldSpec } from '../ticket/check.ts';
import { sendTicket } from '../ticket/client.ts';
import { eraseDraft, loadDraft } from '../ticket/draft.ts';
import { ticketMachine, type TicketActor } from '../ticket/form.ts';
import { keepDraft } from '../ticket/keep-draft.ts';
import type { Inspect } from './run.ts';
import type { Situation } from './situation.ts';
import { ticketForm } from './ticket-view.ts';
import type { TicketView } from './view.ts';
import { Words } from './words.ts';

/** What must stand in each field that a form can have. */
const specs: { readonly [Key in TicketField]: FieldSpec } = {
  name: { key: 'name', required: true, kind: 'text', maxLength: 200 },
  reach: { key: 'reach', required: true, kind: 'reach', maxLength: 200 },
  message: { key: 'message', required: true, kind: 'message', maxLength: 4000 },
};

/** What a form is opened with. `listener` hears of every change. */
export interface TicketRunOptions {
  readonly situation: Situation;
  readonly text: Text;
  readonly contact: ContactKey;
  /** The gateway's absolute URL. */
  readonly gateway: string;
  readonly inspect?: Inspect | undefined;
  readonly listener: () => void;
}

/** The ticket form of one contact while it is open. What was typed is kept in this tab until the ticket is stored. */
export class TicketRun {
  readonly contact: ContactKey;
  readonly #actor: TicketActor;
  readonly #words: Words;
  readonly #stops: readonly (() => void)[];

  constructor({ situation, text, contact, gateway, inspect, listener }: TicketRunOptions) {
    // The way to the form goes over the people who can help, so that part is there.
    const { id, flow, snapshot, people } = situation;
    this.contact = contact;
    this.#words = new Words(text, id, flow, snapshot.context.role);
    this.#actor = createActor(ticketMachine, {
      input: {
        contact,
        fields: (people?.contactOf(contact).ticket ?? []).map((field) => specs[field]),
        summary: people?.trailLines(situation, this.#words) ?? [],
        language: text.language,
        catalogue: catalogueVersion,
        draft: loadDraft(contact),
        gateway,
        send: sendTicket,
      },
      ...(inspect ? { inspect } : {}),
    });
    const heard = this.#actor.subscribe(listener);
    this.#actor.start();
    this.#stops = [keepDraft(this.#actor), () => heard.unsubscribe()];
  }

  /** The reference, once the ticket is stored. */
  get reference(): string | undefined {
    const { outcome } = this.#actor.getSnapshot().context;
    return outcome?.kind === 'stored' ? outcome.receipt.reference : undefined;
  }

  /** The view of the form in the frame of the page. */
  view(frame: TicketView): TicketView {
    return ticketForm(this.#actor.getSnapshot(), this.#words, frame);
  }

  fill(field: string, value: string): void {
    this.#actor.send({ type: 'fill', field, value });
  }

  /** The user left a field: what must be kept out of it is kept out now. */
  leave(field: string): void {
    this.#actor.send({ type: 'leave', field });
  }

  /** A button of the form; answers whether it was one. */
  press(event: string, index = 0): boolean {
    if (event === 'line.remove' || event === 'line.restore') this.#actor.send({ type: event, index });
    else if (event === 'send' || event === 'retry') this.#actor.send({ type: event });
    else return false;
    return true;
  }

  /** The user goes on: a stored ticket's receipt is not shown again. */
  finish(): void {
    if (this.reference !== undefined) eraseDraft(this.contact);
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#actor.stop();
  }
}

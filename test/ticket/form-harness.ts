/** A ticket form and a gateway that answers when the test says so. */
import { createActor } from 'xstate';
import { ticketMachine, type TicketActor } from '../../src/ticket/form.ts';
import type { SendOutcome, SendRequest } from '../../src/ticket/client.ts';
import type { TicketInput } from '../../src/ticket/form-context.ts';

/** The Alivia helpdesk's form. */
export const fields: TicketInput['fields'] = [
  { key: 'name', required: false, kind: 'text', maxLength: 20 },
  { key: 'reach', required: true, kind: 'reach', maxLength: 100 },
  { key: 'message', required: true, kind: 'message', maxLength: 2000 },
];

/** A receipt. */
export const stored: SendOutcome = {
  kind: 'stored',
  receipt: { reference: 'WW-7K3P9Q', statusUrl: '/v1/tickets/unguessable' },
};

/** Nobody answers. */
export const unreachable: SendOutcome = { kind: 'unreachable', why: 'network' };

/** The requests that were made; `answer` settles the last one, and comes back when the form has taken it in. */
export class FakeGateway {
  readonly requests: SendRequest[] = [];
  #pending: PromiseWithResolvers<SendOutcome> = Promise.withResolvers();

  readonly send = (request: SendRequest): Promise<SendOutcome> => {
    this.requests.push(request);
    this.#pending = Promise.withResolvers();
    return this.#pending.promise;
  };

  async answer(outcome: SendOutcome | Error): Promise<void> {
    if (outcome instanceof Error) this.#pending.reject(outcome);
    else this.#pending.resolve(outcome);
    await new Promise(setImmediate);
  }

  /** The key of each request. */
  get keys(): readonly string[] {
    return this.requests.map(({ key }) => key);
  }
}

/** A running form. */
export const openForm = (gateway: FakeGateway, input: Partial<TicketInput> = {}): TicketActor =>
  createActor(ticketMachine, { input: { ...inputFor(gateway), ...input } }).start();

/** What the form of these tests is made for. */
export const inputFor = (gateway: FakeGateway): TicketInput => ({
  contact: 'aliviaHelpdesk',
  fields,
  summary: ['Ik meld mij aan als arts.', 'Ik koos Burger.'],
  language: 'nl',
  catalogue: '3f9a-1',
  gateway: 'https://gateway.example/',
  send: gateway.send,
});

/** Types into the fields. */
export const fill = (form: TicketActor, values: Readonly<Record<string, string>>): void => {
  for (const [field, value] of Object.entries(values)) form.send({ type: 'fill', field, value });
};

/** What can be sent. */
export const good = { reach: 'an@voorbeeld.be', message: 'Ik geraak niet binnen.' };

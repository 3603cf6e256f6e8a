/** A ticket form, the real sender without a disk, and a gateway that answers when the test says so. */
import { after } from 'node:test';
import * as filesKit from '../../src/ticket/attach-form.ts';
import { openForm as opened, type TicketActor } from '../../src/ticket/form.ts';
import type { SendOutcome, SendRequest } from '../../src/ticket/client.ts';
import type { TicketInput } from '../../src/ticket/form-context.ts';
import type { FormSender, LateSender } from '../../src/ticket/page-sender.ts';
import { Outbox } from '../../src/ticket/outbox.ts';
import { Sender } from '../../src/ticket/sender.ts';

export { good, postingOf } from './posting.ts';

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

/** The gateway refuses it without saying which field. */
export const refused: SendOutcome = { kind: 'refused', status: 413, title: 'Payload Too Large' };

/** When it is, whatever the clock says: ten past ten in the morning, here. */
export const now = new Date(2026, 5, 10, 10, 10).getTime();

/** Lets everything happen that only waits for something that is there already. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
};

const gateways = new Set<FakeGateway>();

// What would be tried again by itself later is not of these tests, and would keep them waiting.
after(() => {
  for (const { sender } of gateways) sender.stop();
});

/** The requests that were made; `answer` settles the last one, and comes back when the form has taken it in. */
export class FakeGateway {
  readonly requests: SendRequest[] = [];
  readonly sender: Sender;
  #pending: PromiseWithResolvers<SendOutcome> = Promise.withResolvers();

  constructor() {
    this.sender = new Sender({ outbox: new Outbox(), send: this.send, now: () => now, random: () => 1 });
    gateways.add(this);
  }

  readonly send = (request: SendRequest): Promise<SendOutcome> => {
    this.requests.push(request);
    this.#pending = Promise.withResolvers();
    return this.#pending.promise;
  };

  async answer(outcome: SendOutcome | Error): Promise<void> {
    await settled();
    if (outcome instanceof Error) this.#pending.reject(outcome);
    else this.#pending.resolve(outcome);
    await settled();
  }

  /** The page is gone, and what it waited for with it. */
  async leave(): Promise<void> {
    this.sender.stop();
    await this.answer(unreachable);
  }

  /** The key of each request. */
  get keys(): readonly string[] {
    return this.requests.map(({ key }) => key);
  }
}

/** What sends, as long as it is not there: it comes, or fails to come, when the test says so. */
export class SenderToCome implements LateSender {
  readonly #sender: FormSender;
  #coming: PromiseWithResolvers<FormSender> = Promise.withResolvers();
  readonly #listeners = new Set<() => void>();
  here: FormSender | undefined;

  constructor({ sender }: FakeGateway) {
    this.#sender = sender;
  }

  async fetch(): Promise<FormSender> {
    return this.here ?? this.#coming.promise;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The network gives it. */
  async come(): Promise<void> {
    this.here = this.#sender;
    for (const listener of this.#listeners) this.here.listen(listener);
    this.#coming.resolve(this.here);
    await settled();
  }

  /** The network is gone. */
  async fail(): Promise<void> {
    this.#coming.reject(new TypeError('Failed to fetch'));
    this.#coming = Promise.withResolvers();
    await settled();
  }
}

/** A running form. */
export const openForm = (gateway: FakeGateway, input: Partial<TicketInput> = {}): TicketActor =>
  opened({ ...inputFor(gateway), ...input }).form.start();

/** What the form of these tests is made for. */
export const inputFor = ({ sender }: FakeGateway): TicketInput => ({
  contact: 'aliviaHelpdesk',
  fields,
  filesKit: () => filesKit,
  summary: ['Ik meld mij aan als arts.', 'Ik koos Burger.'],
  prefill: {},
  language: 'nl',
  catalogue: '3f9a-1',
  gateway: 'https://gateway.example/',
  sender: { here: sender, fetch: async () => sender, listen: (listener) => sender.listen(listener) },
});

/** Types into the fields. */
export const fill = (form: TicketActor, values: Readonly<Record<string, string>>): void => {
  for (const [field, value] of Object.entries(values)) form.send({ type: 'fill', field, value });
};

/** Presses send, and says yes to what is shown. */
export const send = async (form: TicketActor): Promise<void> => {
  form.send({ type: 'send' });
  form.send({ type: 'send' });
  await settled();
};

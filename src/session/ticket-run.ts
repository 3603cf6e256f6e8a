import type { ContactKey } from '../../flows/contacts.ts';
import { catalogueVersion } from '../flow/catalogue-version.ts';
import type { Text } from '../text/text.ts';
import { loadDraft } from '../ticket/draft.ts';
import { openForm, type TicketActor, type TicketEvent } from '../ticket/form.ts';
import type { TicketInput } from '../ticket/form-context.ts';
import { formOf } from '../ticket/forms.ts';
import { keepDraft, leaveDraft } from '../ticket/keep-draft.ts';
import type { LateSender } from '../ticket/page-sender.ts';
import type { Inspect } from './run.ts';
import type { Situation } from './situation.ts';
import type { FilesPart } from './ticket-files-view.ts';
import { prefillOf } from './ticket-prefill.ts';
import { ticketForm } from './ticket-view.ts';
import type { TicketView } from './view.ts';
import { Words } from './words.ts';

/** What a form is opened with. `listener` hears of every change, `onStop` when it is closed. */
export interface TicketRunOptions {
  readonly situation: Situation;
  readonly text: Text;
  readonly contact: ContactKey;
  readonly now: () => Date;
  /** The gateway's absolute URL. */
  readonly gateway: string;
  /** Fetched meanwhile; there already when the form is to show what lies in the outbox. */
  readonly sender: LateSender;
  readonly inspect?: Inspect | undefined;
  /** What a form that takes files needs; when it could not be fetched yet, the form goes without meanwhile. */
  readonly filesPart: FilesPart | undefined;
  /** Fetches that; undefined where the form takes no files. */
  readonly fetchFilesPart: (() => Promise<FilesPart>) | undefined;
  readonly listener: () => void;
  readonly onStop: () => void;
}

/**
 * The ticket form of one contact while it is open. What was typed is kept in this tab; what was sent lies in the outbox,
 * whether the form is open or not.
 */
export class TicketRun {
  readonly contact: ContactKey;
  readonly #actor: TicketActor;
  readonly #words: Words;
  readonly #options: TicketRunOptions;
  #filesPart: FilesPart | undefined;
  readonly #stops: readonly (() => void)[];
  #shown: { readonly key: string; readonly stop: () => void } | undefined;

  constructor(options: TicketRunOptions) {
    const { situation, text, contact, inspect, listener, onStop } = options;
    const { id, flow, snapshot } = situation;
    this.contact = contact;
    this.#options = options;
    this.#filesPart = options.filesPart;
    this.#words = new Words(text, id, flow, snapshot.context.role);
    const { form, stop } = openForm(
      inputFor(options, this.#words, () => this.#filesPart?.filesKit),
      inspect,
    );
    this.#actor = form;
    const heard = form.subscribe(() => {
      this.#show();
      listener();
    });
    const stopKeeping = keepDraft(form);
    form.start();
    this.#fetchLate();
    this.#show();
    this.#stops = [stopKeeping, () => heard.unsubscribe(), () => this.#shown?.stop(), stop, onStop];
  }

  /** The reference, once the ticket is stored. */
  get reference(): string | undefined {
    return this.#actor.getSnapshot().context.receipt?.reference;
  }

  /** The view of the form in the frame of the page. */
  view(frame: TicketView): TicketView {
    const now = this.#options.now().getTime();
    return ticketForm(this.#actor.getSnapshot(), this.#words, { frame, now, filesView: this.#filesPart?.filesView });
  }

  fill(field: string, value: string): void {
    this.#actor.send({ type: 'fill', field, value });
  }

  /** The user left a field: what must be kept out of it is kept out now. */
  leave(field: string): void {
    this.#actor.send({ type: 'leave', field });
    this.#fetchLate();
  }

  /** The user chose files, or blacked out a part of the one at `replaces`. */
  async attach(files: readonly Blob[], replaces?: number): Promise<void> {
    await this.#filesPart?.attach(this.#actor, files, replaces);
  }

  /** A button of the form; answers whether it was one. */
  press(event: string, index = 0): boolean {
    if (!isOfForm(event)) return false;
    this.#actor.send({ type: event, index } as TicketEvent);
    return true;
  }

  /** The user goes on: what was sent is the sender's, what was typed stays. */
  finish(): void {
    leaveDraft(this.#actor);
    // From now on its end is told.
    this.#shown?.stop();
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  /** What the form shows, nobody else needs to tell. */
  #show(): void {
    const { key, entry } = this.#actor.getSnapshot().context;
    const { here } = this.#options.sender;
    if (this.#shown?.key !== key) {
      this.#shown?.stop();
      this.#shown = here && key !== undefined ? { key, stop: here.show(key) } : undefined;
    }
    if (entry && entry.state !== 'queued' && !entry.isTold) void here?.told(entry.key);
  }

  /** While the user types, so that nothing is missing when the connection is lost by then; what fails is tried again. */
  #fetchLate(): void {
    this.#options.sender.fetch().catch(() => undefined);
    this.#fetchFilesPart().catch(() => undefined);
  }

  async #fetchFilesPart(): Promise<void> {
    const { fetchFilesPart, listener } = this.#options;
    if (this.#filesPart || !fetchFilesPart) return;
    this.#filesPart = await fetchFilesPart();
    listener();
  }
}

/** The way to the form goes over the people who can help, so that part is there. */
function inputFor(
  { situation, text, contact, gateway, sender }: TicketRunOptions,
  words: Words,
  filesKit: TicketInput['filesKit'],
): TicketInput {
  const fields = formOf(contact)?.fields ?? [];
  return {
    ...prefillOf(words, fields, situation.people?.trailLines(situation, words) ?? []),
    contact,
    fields,
    filesKit,
    language: text.language,
    catalogue: catalogueVersion,
    draft: loadDraft(contact),
    gateway,
    sender,
  };
}

/** Whether it is a button of the form; a button of a line or of a file says which one with its index. */
function isOfForm(event: string): event is Exclude<TicketEvent['type'], 'fill' | 'leave' | 'outbox'> {
  return /^(?:line\.|files\.|send$|change$|retry$|edit$|withdraw$)/.test(event);
}

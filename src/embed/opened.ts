import type { ContactKey } from '../../flows/contacts.ts';
import type { ActEvent } from '../elements/events.ts';
import { WegwijzerTicketEvent } from '../elements/public-events.ts';
import type { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';
import { failedBody } from '../session/failed-view.ts';
import { happeningOf } from '../session/happening.ts';
import type { Inspect } from '../session/run.ts';
import type { Session } from '../session/session.ts';
import { twice } from '../session/twice.ts';
import type { TicketRun } from '../session/ticket-run.ts';
import type { TicketView, View } from '../session/view.ts';
import type { Text } from '../text/text.ts';
import { eventOf } from './opened-events.ts';
import { elementsFor } from './opened-elements.ts';
import { takeAlong } from './opened-late.ts';
import { resumeTickets, ticketPart, watchTickets } from './opened-tickets.ts';

interface OpenedOptions {
  readonly host: HTMLElement;
  readonly panel: WegwijzerPanel;
  readonly session: Session;
  readonly text: Text;
  readonly gateway: string | undefined;
  readonly inspect: Inspect | undefined;
}

/** An open guide: draws what the session says, tells the session what the user does, and the page what happened. */
export class Opened {
  readonly #options: OpenedOptions;
  #shownAt = '';
  #ticket: TicketRun | undefined;
  #ticketFails = false;
  /** The form is on its way: one is enough, whatever is drawn meanwhile. */
  #ticketComes = false;
  #preparing: Promise<void> | undefined;
  #peopleFail = false;
  #told: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopTelling: (() => void) | undefined;
  readonly #stopWatching: () => void;

  constructor(options: OpenedOptions) {
    this.#options = options;
    const { panel, session } = options;
    panel.addEventListener('wegwijzer-act', this.#onAct);
    panel.addEventListener('wegwijzer-fill', ({ field, value }) => this.#ticket?.fill(field, value));
    panel.addEventListener('wegwijzer-leave', ({ field }) => this.#ticket?.leave(field));
    session.listen(() => this.#draw());
    this.#draw();
    this.#stopWatching = watchTickets({ onErased: () => this.#renewTicket(), onFound: () => this.#resume(true) });
  }

  /** Stops everything that runs. */
  close(): void {
    clearTimeout(this.#timer);
    this.#stopWatching();
    this.#stopTelling?.();
    this.#dropTicket();
    this.#options.session.stop();
  }

  readonly #onAct = (event: ActEvent) => {
    // In good time: whoever gets stuck later finds it here, also when the network is gone by then.
    void this.#options.session.prepare();
    this.#fetchElements('screen');
    if (event.event === 'erase') this.#dropTicket();
    const isRetry = event.event === 'retry';
    if (isRetry && this.#ticketFails) void this.#openTicket();
    else if (isRetry && this.#peopleFail) this.#retryPeople();
    else if (event.event === 'share') void this.#share();
    else if (event.event === 'takeAlong') void takeAlong(this.#options);
    else if (!this.#ticket?.press(event.event, event.index)) void this.#options.session.send(event.event);
  };

  /** Once for a case: from the press on it is no longer offered, also after a reload. */
  async #share(): Promise<void> {
    const { panel, session } = this.#options;
    const { situation, view } = session;
    await session.send('counted');
    const after = await situation?.diagnosing?.shared(situation, view);
    if (after?.at === session.view.at) panel.view = after;
  }

  #draw(): void {
    const { panel, session } = this.#options;
    const { view } = session;
    if (view.kind === 'ticket') {
      if (!this.#ticket && !this.#ticketFails) void this.#openTicket();
    } else if (this.#leaveTicket()) {
      // What the form said at its end was drawn by then, and is not in this view.
      return this.#draw();
    }
    this.#fetchElements(view.kind);
    this.#keepTime(view);
    if (view.kind !== 'contacts' && view.kind !== 'handover') this.#peopleFail = false;
    else if (!this.#peopleFail) void this.#prepareContacts();
    panel.view = this.#viewNow(view);
    this.#tell(view);
  }

  /** Until the elements come, and when they cannot come, the panel says what it can without. */
  #fetchElements(kind: View['kind']): void {
    const { panel } = this.#options;
    elementsFor(kind)?.then(
      () => panel.requestUpdate(),
      () => undefined,
    );
  }

  /** While the user waits, the time that is left is drawn anew. */
  #keepTime(view: View): void {
    clearTimeout(this.#timer);
    if (view.kind === 'visit' && view.wait?.left) this.#timer = setTimeout(() => this.#draw(), 10_000);
  }

  #viewNow(view: View): View {
    if (view.kind === 'ticket') return this.#ticketView(view);
    if (view.kind !== 'contacts' || !this.#peopleFail) return view;
    const { text, session } = this.#options;
    return {
      ...view,
      notice: { text: text.ui('failed.heading') },
      body: failedBody(text, session.situation?.flow.portal),
      primary: { event: 'retry', label: text.ui('failed.retry') },
    };
  }

  #retryPeople(): void {
    this.#peopleFail = false;
    this.#draw();
  }

  #ticketView(view: TicketView): TicketView {
    if (this.#ticket) return this.#ticket.view(view);
    if (!this.#ticketFails) return view;
    const { text, session } = this.#options;
    const retry = { event: 'retry', label: text.ui('failed.retry') };
    const heading = text.ui('failed.heading');
    const body = failedBody(text, session.situation?.flow.portal);
    return { ...view, phase: 'failed', heading, body, primary: retry };
  }

  /** Fetches the form and opens it. */
  async #openTicket(): Promise<void> {
    const { session } = this.#options;
    if (this.#ticketComes) return;
    this.#ticketComes = true;
    this.#ticketFails = false;
    try {
      const { openTicket } = await twice(ticketPart);
      // After a reload the form is the first that the user sees.
      const isAsked = async () => {
        if (session.situation?.ticketFor.length === 0) await this.#prepareContacts();
        return !this.#ticket && session.view.kind === 'ticket';
      };
      const ticket = await openTicket({ ...this.#options, isAsked, listener: () => this.#draw() });
      this.#ticket = ticket;
      // A receipt that is there from the start was told before the reload.
      this.#told = ticket?.reference ?? this.#told;
    } catch {
      this.#ticketFails = true;
    }
    this.#ticketComes = false;
    this.#draw();
  }

  /** Without a form, what waits is told above the view. Says whether there was a form. */
  #leaveTicket(): boolean {
    const ticket = this.#ticket;
    this.#dropTicket();
    ticket?.finish();
    this.#ticketFails = false;
    this.#resume();
    return ticket !== undefined;
  }

  #resume(isFound = false): void {
    const { host, session, text } = this.#options;
    this.#stopTelling ??= resumeTickets(host, session, text, isFound);
  }

  /** Everything was erased: the form begins anew. */
  #renewTicket(): void {
    if (!this.#ticket) return;
    this.#dropTicket();
    this.#draw();
  }

  /** What it holds is not written once more. */
  #dropTicket(): void {
    this.#ticket?.stop();
    this.#ticket = undefined;
  }

  /** Who can help is on the page: its elements, and which contacts take tickets. Asked once, again after a failure. */
  #prepareContacts(): Promise<void> {
    return (this.#preparing ??= this.#fetchContacts().catch(() => {
      this.#preparing = undefined;
      const { situation } = this.#options.session;
      // The contacts are there without the gateway; without themselves they are offered again.
      if (!situation || situation.people) return;
      this.#peopleFail = true;
      this.#draw();
    }));
  }

  async #fetchContacts(): Promise<void> {
    const { gateway, session } = this.#options;
    await Promise.all([
      session.prepare(),
      import('../elements/wegwijzer-contacts.ts'),
      import('../elements/wegwijzer-message.ts'),
    ]);
    if (!session.situation?.people) throw new Error('Nobody who can help is known.');
    if (gateway === undefined) return;
    const { ticketContacts } = await import('../ticket/ask.ts');
    const contacts = await ticketContacts(gateway, new AbortController().signal);
    if (!contacts) throw new Error('The gateway does not say who takes tickets.');
    session.offerTickets(contacts as ContactKey[]);
  }

  /** Tells the page once for each new view. */
  #tell(view: View): void {
    this.#tellTicket();
    if (view.at === this.#shownAt) return;
    this.#shownAt = view.at;
    const { situation } = this.#options.session;
    const happening = situation && happeningOf(situation, view);
    if (happening) this.#options.host.dispatchEvent(eventOf(happening));
  }

  #tellTicket(): void {
    const reference = this.#ticket?.reference;
    if (!this.#ticket || reference === undefined || reference === this.#told) return;
    this.#told = reference;
    this.#options.host.dispatchEvent(new WegwijzerTicketEvent(this.#ticket.contact, reference));
  }
}

import type { ContactKey } from '../../flows/contacts.ts';
import { catalogueVersion } from '../flow/catalogue-version.ts';
import type { FlowId } from '../flow/catalogue.ts';
import { entrances, portalOf } from '../flow/entrances.ts';
import type { FlowInput } from '../flow/machine-setup.ts';
import { failedView } from './failed-view.ts';
import { roleIn } from './first-view.ts';
import { Library } from './library.ts';
import { isForStuck, leadOf } from './pressed.ts';
import { positionOf, startRun, type Run } from './run.ts';
import { written, type Position, type Resumed } from './saved.ts';
import { stepUnder, type Situation } from './situation.ts';
import { situationOf } from './situation-of.ts';
import type { Beginning, SessionOptions } from './session-options.ts';
import type { Frame, View } from './view.ts';
import { inTime, twice } from './twice.ts';
import { viewOf } from './view-of.ts';

const resuming = () => inTime(import('./resume.ts'));

/**
 * One user's run: one flow after another, each with its own machine, of which the last one runs. Knows how to go on in
 * another flow and back, and how to be kept in this tab. A listener hears of every change.
 */
export class Session {
  readonly #options: SessionOptions;
  readonly #library: Library;
  readonly #listeners = new Set<() => void>();
  /** What is under the present flow, to go back to; the last is the most recent. */
  #earlier: Position[] = [];
  #run: Run | undefined;
  /** What was set and tried in each flow: a changed role keeps every answer that still holds. */
  readonly #kept = new Map<FlowId, Pick<FlowInput, 'selections' | 'trail'>>();
  #notice: Frame['notice'];
  #failed: { readonly task: () => Promise<void>; readonly flow: FlowId } | undefined;
  #ticketFor: readonly ContactKey[] = [];
  /** Something is being fetched: what is pressed meanwhile is pressed too late. */
  #isBusy = false;
  /** The user wants all erased, and it is not certain yet that it is. */
  #isErasing = false;

  private constructor(options: SessionOptions) {
    this.#options = options;
    this.#notice = options.notice;
    this.#library = new Library(options.text, options.files);
  }

  /** Opens the session that this tab kept, or a new one. Never rejects: what cannot be loaded is offered again. */
  static async open(options: SessionOptions): Promise<Session> {
    const session = new Session(options);
    await session.#attempt(() => session.#begin());
    return session;
  }

  /** The present view. */
  get view(): View {
    const { situation } = this;
    const { text, start } = this.#options;
    return situation ? viewOf(situation, text) : failedView(text, portalOf(this.#failed?.flow ?? start.flow));
  }

  /** The present situation: what the ticket is made of. Undefined while nothing could be loaded. */
  get situation(): Situation | undefined {
    if (!this.#run || this.#failed) return undefined;
    const around = { ticketFor: this.#ticketFor, ...(this.#notice ? { notice: this.#notice } : {}) };
    return situationOf(this.#run, this.#options, this.#library, this.#earlier, around);
  }

  /** Calls `listener` after every change; the answer stops that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Fetches, in good time, what is read once somebody is stuck. */
  async prepare(): Promise<void> {
    try {
      if (await this.#library.prepare(this.#run?.id)) this.#changed();
    } catch {
      // The telephone number in the footer is there without it; the next time is the next try.
    }
  }

  /** Takes note of the contacts for which tickets can be sent. */
  offerTickets(contacts: readonly ContactKey[]): void {
    this.#ticketFor = contacts;
    this.#changed();
  }

  /** Says one sentence above the present view, until something is pressed. */
  tell(sentence: string): void {
    this.#notice = { text: sentence };
    this.#changed();
  }

  /** What the user pressed: an event of the flow's machine, or one of the session's own. */
  async send(type: string): Promise<void> {
    if (type === 'erase') this.#isErasing = true;
    if (this.#isBusy) return;
    this.#notice = undefined;
    if (type === 'startOver' || this.#isErasing) return this.#startOver();
    if (type === 'retry') return this.#attempt(this.#failed?.task ?? (() => this.#begin()), this.#failed?.flow);
    const run = this.#run;
    if (!run) return;
    if (type === 'changeRole') return this.#goTo({ flow: entrances[run.flow.portal] });
    const lead = leadOf(type);
    if (lead) return this.#goTo(lead);
    if (isForStuck(type) && !this.#library.isReadyForStuck(run.id)) {
      await this.#attempt(() => this.#library.forStuck(run.id));
      if (this.#failed) return;
    }
    if (type === 'back' && !run.actor.getSnapshot().can({ type })) return this.#goBack();
    run.actor.send({ type });
    const { status, context } = run.actor.getSnapshot();
    if (status === 'done' && context.lead) return this.#goTo(context.lead, context.role);
    this.#save();
    await this.#complete(run);
  }

  /** Stops the machine. The session can be opened again from what the tab kept. */
  stop(): void {
    this.#run?.actor.stop();
    this.#listeners.clear();
  }

  /** On to another flow; the present one can be gone back to. */
  async #goTo({ flow, role, step }: Beginning, present?: string): Promise<void> {
    await this.#attempt(async () => {
      const before = this.#run && this.#leave(this.#run);
      await this.#start({ flow, role: role ?? present, step });
      if (before) this.#earlier = [...this.#earlier, before];
      this.#save();
    }, flow);
  }

  async #goBack(): Promise<void> {
    const before = this.#earlier.at(-1);
    if (!before) return;
    await this.#attempt(async () => {
      if (this.#run) this.#leave(this.#run);
      await this.#restore(before, true);
      this.#earlier = this.#earlier.slice(0, -1);
      this.#save();
    });
  }

  /** From the first question of the portal where this session began; with nothing left of before when all is erased. */
  async #startOver(): Promise<void> {
    const { start, store, eraseTickets, text } = this.#options;
    const isErasing = this.#isErasing;
    await this.#attempt(async () => {
      this.#kept.clear();
      this.#earlier = [];
      if (isErasing) store.eraseAll();
      if (isErasing) await eraseTickets?.();
      await this.#start({ flow: entrances[portalOf(start.flow)] });
      store.erase();
      if (!isErasing) return;
      this.#isErasing = false;
      this.#notice = { text: text.ui('notice.erased') };
    });
  }

  /** Goes on with what this tab kept, or begins where the page says. */
  async #begin(): Promise<void> {
    const { start, store, files } = this.#options;
    const kept = store.load() ?? start.link;
    const saved = kept && (await resuming()).read(kept, files.has);
    const last = saved && saved.positions.at(-1);
    if (!saved || !last) return this.#start(start);
    await this.#remember(saved.positions.slice(0, -1));
    await this.#restore(last, saved.catalogue === catalogueVersion);
  }

  /** Starts a flow in a role, with what was set in it before. */
  async #start({ flow: id, role, step }: Beginning): Promise<void> {
    const flow = await this.#library.flow(id);
    // A link can name a step that is no longer there.
    const at = step !== undefined && Object.hasOwn(flow.steps, step) ? { step } : undefined;
    await this.#become(id, flow, { role: roleIn(flow, role), ...this.#kept.get(id) }, at);
  }

  /** Takes note of what lay under the present flow, with the choices that were made there. */
  async #remember(positions: readonly Position[]): Promise<void> {
    const { fitting } = await resuming();
    const flows = await Promise.all(positions.map(({ flow }) => this.#library.whole(flow)));
    this.#earlier = positions.flatMap((position, index) => fitting(flows[index]!, position) ?? []);
    for (const { flow, selections, trail } of this.#earlier) this.#kept.set(flow, { selections, trail });
  }

  /** Puts a kept position back; after a new version at its step, with one sentence. */
  async #restore(position: Position, same: boolean): Promise<void> {
    const { fitting } = await resuming();
    const flow = await this.#library.whole(position.flow);
    const at = fitting(flow, position);
    if (!same || !at) this.#notice = { text: this.#options.text.ui('notice.restarted') };
    if (!at) {
      this.#earlier = [];
      return this.#start(this.#options.start);
    }
    const { role, selections, trail } = at;
    await this.#become(position.flow, flow, { role, selections, trail }, same ? at : { step: at.step, path: at.path });
  }

  /** The flow that runs from now on, with all that its present step needs. */
  async #become(id: FlowId, flow: Run['flow'], input: FlowInput, at?: Resumed): Promise<void> {
    await this.#library.lacking(id, at?.step ?? flow.first)?.();
    const { inspect, now } = this.#options;
    const resume = at && (await resuming()).snapshotAt(flow, input, at, now().getTime());
    this.#run?.actor.stop();
    this.#run = startRun(id, flow, input, { resume, inspect, now, diagnose: this.#library.searching(id) });
  }

  /** Fetches what the present step still needs. */
  async #complete({ id, flow, actor }: Run): Promise<void> {
    const lacking = this.#library.lacking(id, stepUnder(actor.getSnapshot(), flow).step);
    if (lacking) await this.#attempt(lacking);
    else this.#changed();
  }

  #leave(run: Run): Position {
    const { selections, trail } = run.actor.getSnapshot().context;
    this.#kept.set(run.id, { selections, trail });
    return positionOf(run);
  }

  #save(): void {
    if (this.#run) this.#options.store.save(written([...this.#earlier, positionOf(this.#run)]));
  }

  /** Does what may need the network for a flow; twice when that fails, but at the opening. Then the view offers a retry. */
  async #attempt(task: () => Promise<void>, flow = this.#run?.id ?? this.#options.start.flow): Promise<void> {
    const calm = this.#run && this.#options.calm;
    this.#isBusy = true;
    try {
      await (calm ? twice(task, calm) : task());
      this.#failed = undefined;
    } catch {
      this.#failed = { task, flow };
    }
    this.#isBusy = false;
    if (this.#isErasing && !this.#failed) return this.#startOver();
    this.#changed();
  }

  /** What is fetched meanwhile must not draw a machine that has ended: whoever is busy tells it afterwards. */
  #changed(): void {
    if (!this.#isBusy) for (const listener of this.#listeners) listener();
  }
}

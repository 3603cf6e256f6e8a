import { createActor, type Actor } from 'xstate';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowContext, FlowInput } from '../../src/flow/machine-setup.ts';
import { idle } from './idle.ts';
import { toMachine, type FlowMachine } from '../../src/flow/to-machine.ts';

/** What each field of a screen stands at: an option in `check`, a verdict in `explain`. */
export interface Regions {
  readonly [field: string]: string;
}

/** Where a state value is: its name (`confirmProfile.check`, `symptom.errorMessage`, `person`) and its regions. */
export function placeOf(value: unknown): { readonly name: string; readonly regions: Regions } {
  if (typeof value === 'string') return { name: value, regions: {} };
  const [[outer, inner] = ['', ''] as const] = Object.entries(value as { readonly [outer: string]: unknown });
  if (outer !== 'guide') return { name: `${outer}.${inner as string}`, regions: {} };
  if (typeof inner === 'string') return { name: inner, regions: {} };
  const [[step, phase] = ['', ''] as const] = Object.entries(inner as { readonly [step: string]: unknown });
  if (typeof phase === 'string') return { name: `${step}.${phase}`, regions: {} };
  const [[name, regions] = ['', {}] as const] = Object.entries(phase as { readonly [phase: string]: Regions });
  return { name: `${step}.${name}`, regions };
}

/** One user's run through a compiled flow, as the tests drive and read it. */
export class Run {
  readonly #actor: Actor<FlowMachine>;

  constructor(flow: AnyFlow, input: FlowInput, now?: () => number) {
    this.#actor = createActor(toMachine('run', flow, idle, now), { input }).start();
  }

  /** Sends events, by their types, one after the other. An event that nothing takes is an error of the test. */
  send(...types: readonly string[]): this {
    for (const type of types) {
      if (!this.takes(type)) throw new RangeError(`‘${type}’ does nothing at ${this.at}`);
      this.#actor.send({ type });
    }
    return this;
  }

  /** Whether an event of this type does something now. */
  takes(type: string): boolean {
    return !this.isDone && this.#actor.getSnapshot().can({ type });
  }

  /** Where the run is, as {@link placeOf} names it. */
  get at(): string {
    return placeOf(this.#actor.getSnapshot().value).name;
  }

  /** What each field stands at: the selections in `check`, the verdicts in `explain`. */
  get regions(): Regions {
    return placeOf(this.#actor.getSnapshot().value).regions;
  }

  get context(): FlowContext {
    return this.#actor.getSnapshot().context;
  }

  /** Whether the machine has come to its end: another flow takes over. */
  get isDone(): boolean {
    return this.#actor.getSnapshot().status === 'done';
  }
}

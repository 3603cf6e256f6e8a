/** A simulated person who is led through a diagnosis as a session leads them: by the trail of what they did. */
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { unknown } from '../../src/diagnosis/model-of.ts';
import { mostQuestions } from '../../src/diagnosis/assumed.ts';
import { standingOf } from '../../src/diagnosis/standing.ts';
import type { Model, Policy, PolicyNode } from '../../src/diagnosis/model.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { TrailItem } from '../../src/flow/machine-setup.ts';
import { oneOf, type Draw } from './drawing.ts';
import { isScreen, selectionsWith, truthOf, untruthsOf, wrongOn, type Fault, type WrongOption } from './faults.ts';

/** What a person is asked about. */
export interface Guided {
  readonly flow: AnyFlow;
  readonly symptom: string;
  readonly role: string;
  readonly model: Model;
  readonly policy: Policy;
}

/** How a person answers: parts of 1. */
export interface Manner {
  readonly wrong: number;
  readonly unknown: number;
  /** How much of what can be asked was said before anything is asked. */
  readonly volunteered: number;
}

/**
 * Where a person ends: at what puts it right, at the documented contact, or never. Of a wrong selection the replica
 * says what is right as soon as it is set there.
 */
export type Ending = 'found' | 'handedOver' | 'circle';

export const truthful: Manner = { wrong: 0, unknown: 0, volunteered: 0 };

/** Where somebody with this fault ends. */
export function endingOf(guided: Guided, fault: Fault, manner: Manner, draw: Draw): Ending {
  const { flow, symptom, role, model, policy } = guided;
  const person = new Person(guided, fault, manner, draw);
  const trail: TrailItem[] = person.volunteered();
  const used = new Set<string>();
  const most = mostQuestions + model.remedies.length;
  for (let moves = 0; moves <= most && !person.hasSeen; moves += 1) {
    const { move } = standingOf(model, policy, evidenceOf(flow, symptom, role, trail, model));
    if ('escalate' in move) return 'handedOver';
    const id = 'do' in move ? move.do : move.ask;
    if (used.has(id)) return 'circle';
    used.add(id);
    if ('do' in move && id === fault.cause) return 'found';
    trail.push(person.after(move));
  }
  return person.hasSeen ? 'found' : 'circle';
}

class Person {
  /** Whether the replica has shown what is wrong. */
  hasSeen = false;
  readonly #guided: Guided;
  readonly #fault: Fault;
  readonly #manner: Manner;
  readonly #draw: Draw;

  constructor(guided: Guided, fault: Fault, manner: Manner, draw: Draw) {
    this.#guided = guided;
    this.#fault = fault;
    this.#manner = manner;
    this.#draw = draw;
  }

  /** What was said and set before anything was asked. */
  volunteered(): TrailItem[] {
    const said = this.#guided.model.questions.filter(() => this.#draw() < this.#manner.volunteered);
    return said.map(({ id }) => this.#answer(id));
  }

  /** What comes of a move that did not put it right. */
  after(move: Exclude<PolicyNode, { readonly escalate: true }>): TrailItem {
    if ('ask' in move) return this.#answer(move.ask);
    return { kind: 'told', symptom: this.#guided.symptom, event: `failed.${move.do}` };
  }

  #answer(id: string): TrailItem {
    const { flow, symptom, role, model } = this.#guided;
    const question = model.questions.find((one) => one.id === id)!;
    const chance = this.#draw();
    const { wrong, unknown: notKnown } = this.#manner;
    if (chance < notKnown) return { kind: 'told', symptom, event: `tell.${id}.${unknown}` };
    const untruth = chance < notKnown + wrong ? oneOf(untruthsOf(this.#fault, question), this.#draw) : undefined;
    if (!isScreen(flow, id)) {
      return { kind: 'told', symptom, event: `tell.${id}.${untruth ?? truthOf(this.#fault, question)}` };
    }
    const set = untruth === undefined ? this.#fault.wrong : this.#wrongly(id, untruth);
    if (untruth === undefined && set?.step === id) this.hasSeen = true;
    return { kind: 'checked', step: id, selections: selectionsWith(flow, role, id, set) };
  }

  /** A selection that the person did not make, and that gives this answer. */
  #wrongly(step: string, answer: string): WrongOption | undefined {
    const { flow, role, model } = this.#guided;
    const all = wrongOn(
      flow,
      role,
      model.questions.find(({ id }) => id === step)!,
    );
    return oneOf(
      all.filter((one) => one.answer === answer),
      this.#draw,
    );
  }
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts, ladders } from '../../flows/contacts.ts';
import { waived } from '../../flows/waived.ts';
import register from '../../src/flow/facts.json' with { type: 'json' };
import { allFlows } from './all-flows.ts';
import { faultsIn } from './fact-check.ts';
import { contactPlacesOf, placesOf } from './places.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FactId } from '../../src/flow/facts.ts';
import type { WaiverReason } from '../../src/flow/waived.ts';

const data = { flows: Object.fromEntries(allFlows.map(({ id, flow }) => [id, flow])), contacts, ladders, waived };

/** A copy of the flows, contacts, ladders and waived facts, in which a mistake is made. */
class Mutant {
  readonly #data = structuredClone<typeof data>(data);

  /** Takes a fact out of every place that cites it. */
  without(...ids: readonly FactId[]): this {
    forget(this.#data, new Set<unknown>(ids));
    return this;
  }

  /** Cites facts at a place: the way to its list of facts. */
  citing(way: string, ...ids: readonly FactId[]): this {
    const found = way.split('/').reduce<unknown>((at, key) => (at as { [key: string]: unknown })[key], this.#data);
    (found as FactId[]).push(...ids);
    return this;
  }

  waiving(...ids: readonly FactId[]): this {
    const list = this.#data.waived as { [Id in FactId]?: WaiverReason };
    for (const id of ids) list[id] = 'layoutOnly';
    return this;
  }

  /** The faults of the mutant that the data itself does not have. */
  get faults(): readonly string[] {
    const own = new Set(faultsOf(data));
    return faultsOf(this.#data).filter((fault) => !own.has(fault));
  }
}

function forget(at: unknown, ids: ReadonlySet<unknown>): void {
  if (typeof at !== 'object' || at === null) return;
  for (const child of Object.values(at)) forget(child, ids);
  if (Array.isArray(at)) at.splice(0, at.length, ...at.filter((one) => !ids.has(one)));
}

function faultsOf({ flows, contacts, ladders, waived }: typeof data): readonly string[] {
  const places = Object.entries<AnyFlow>(flows).flatMap(([id, flow]) => placesOf(id, flow));
  return faultsIn({ facts: register, places: [...places, ...contactPlacesOf(contacts, ladders)], waived }, 'ALV-');
}

const signIn = 'flows/alivia-sign-in';
const ways = {
  step: `${signIn}/steps/useTheApp/cites`,
  answer: `${signIn}/steps/checkMandate/ask/notYet/cites`,
  field: `${signIn}/screens/profile/fields/forMyChild/cites`,
  option: `${signIn}/screens/profile/fields/forMyChild/options/child`,
  button: `${signIn}/screens/profile/button/cites`,
  verdict: `${signIn}/steps/confirmProfile/verdicts/forMyChild/mandateHolder/nothing/right`,
  diagnosis: `${signIn}/steps/confirmProfile/verdicts/forMyChild/mandateHolder/child/cites`,
  symptom: `${signIn}/symptoms/selectChildOrNot/cites`,
  cause: `${signIn}/symptoms/selectChildOrNot/causes/childIsNotMandate/cites`,
  contact: 'contacts/aliviaHelpdesk/cites',
  rung: 'ladders/aliviaApp/1/cites',
} as const;
type Kind = keyof typeof ways;

/** One fact of each kind that has a home, and the places that are one. */
const homes: readonly { readonly kind: string; readonly fact: FactId; readonly at: readonly Kind[] }[] = [
  {
    kind: 'selection-rule',
    fact: 'ALV-P1-05',
    at: ['answer', 'field', 'option', 'button', 'verdict', 'diagnosis'],
  },
  { kind: 'option', fact: 'ALV-OPT-02', at: ['answer', 'field', 'option', 'button', 'verdict', 'diagnosis'] },
  { kind: 'step', fact: 'ALV-P1-03', at: ['step', 'button'] },
  { kind: 'contact', fact: 'ALV-P8-03', at: ['contact', 'rung'] },
  { kind: 'failure', fact: 'ALV-P5-17', at: ['symptom', 'diagnosis'] },
];

describe('the check of the facts', () => {
  for (const { kind, fact, at } of homes) {
    it(`misses a fact of the kind ${kind} that nothing cites`, () => {
      assert.deepEqual(new Mutant().without(fact).faults, [`${fact} is neither cited nor waived`]);
    });

    for (const place of Object.keys(ways) as Kind[]) {
      const faults = () => new Mutant().without(fact).citing(ways[place], fact).faults;
      if (at.includes(place)) {
        it(`lets a ${place} cite a ${kind}`, () => assert.deepEqual(faults(), []));
      } else {
        it(`refuses a ${kind} that only a ${place} cites`, () => {
          assert.equal(faults().length, 1);
          assert.match(faults()[0] ?? '', new RegExp(`^${fact} is a ${kind} and only cited by ${place} `));
        });
      }
    }
  }

  it('misses a fact of any other kind that nothing cites, wherever it would stand', () => {
    assert.deepEqual(new Mutant().without('ALV-P1-13').faults, ['ALV-P1-13 is neither cited nor waived']);
    assert.deepEqual(new Mutant().without('ALV-P1-13').citing(ways.rung, 'ALV-P1-13').faults, []);
  });

  it('asks nothing for context', () => {
    assert.deepEqual(new Mutant().without('ALV-ROL-04').faults, []);
  });

  it('lets a place cite eight facts and no ninth', () => {
    const seven: readonly FactId[] = [
      'ALV-P1-01',
      'ALV-P1-02',
      'ALV-P1-03',
      'ALV-P1-04',
      'ALV-P1-05',
      'ALV-P1-06',
      'ALV-P1-07',
    ];
    assert.deepEqual(new Mutant().citing(ways.step, ...seven).faults, []);
    assert.deepEqual(new Mutant().citing(ways.step, ...seven, 'ALV-P1-08').faults, [
      'alivia-sign-in.steps.useTheApp cites 9 facts',
    ]);
  });

  it('takes a waiver for a citation, but not beside one', () => {
    assert.deepEqual(new Mutant().without('ALV-P1-04').waiving('ALV-P1-04').faults, []);
    assert.deepEqual(new Mutant().waiving('ALV-P1-04').faults, ['ALV-P1-04 is waived and cited']);
  });

  it('lets fewer than one fact in twenty be waived', () => {
    const facts = Object.entries(register).filter(([id, { kind }]) => id.startsWith('ALV-') && kind !== 'context');
    const twentieth = Math.ceil(facts.length / 20);
    const ids = facts.slice(0, twentieth).map(([id]) => id as FactId);
    const fewer = ids.slice(1);
    assert.deepEqual(new Mutant().without(...fewer).waiving(...fewer).faults, []);
    assert.deepEqual(new Mutant().without(...ids).waiving(...ids).faults, [
      `${twentieth} of ${facts.length} facts are waived`,
    ]);
  });
});

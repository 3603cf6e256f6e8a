import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts, ladders } from '../../flows/contacts.ts';
import { waived } from '../../flows/waived.ts';
import register from '../../src/flow/facts.json' with { type: 'json' };
import { allFlows } from './all-flows.ts';
import { faultsIn, waiverFaults, type Evidence } from './fact-check.ts';
import { contactPlacesOf, placesOf, type PlaceKind } from './places.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FactId } from '../../src/flow/facts.ts';
import type { Waived, WaiverReason } from '../../src/flow/waived.ts';

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

function evidenceOf({ flows, contacts, ladders, waived }: typeof data): Evidence {
  const places = Object.entries<AnyFlow>(flows).flatMap(([id, flow]) => placesOf(id, flow));
  return { facts: register, places: [...places, ...contactPlacesOf(contacts, ladders)], waived };
}

function faultsOf(changed: typeof data): readonly string[] {
  return faultsIn(evidenceOf(changed), 'ALV-');
}

const signIn = 'flows/alivia-sign-in';
const ways = {
  step: `${signIn}/steps/useTheApp/cites`,
  trap: 'flows/tbe-activate-subafdeling/steps/addSubdivisionUnit/trap',
  period: 'flows/pilot-apply/steps/seeWhetherItIsOpen/dated/cites',
  item: 'flows/tbe-prepare/steps/haveReady/checklist/enterpriseNumber/cites',
  entry: 'flows/tbe-overview/steps/readOverview/list/users',
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
} as const satisfies { readonly [Kind in PlaceKind]: string };

/** One fact of each kind that has a home, and the places that are one. */
const homes: readonly { readonly kind: string; readonly fact: FactId; readonly at: readonly PlaceKind[] }[] = [
  {
    kind: 'selection-rule',
    fact: 'ALV-P1-05',
    at: ['answer', 'entry', 'field', 'option', 'button', 'verdict', 'diagnosis'],
  },
  { kind: 'option', fact: 'ALV-OPT-02', at: ['answer', 'entry', 'field', 'option', 'button', 'verdict', 'diagnosis'] },
  { kind: 'step', fact: 'ALV-P1-03', at: ['step', 'item', 'button'] },
  { kind: 'contact', fact: 'ALV-P8-03', at: ['contact', 'rung', 'field'] },
  { kind: 'failure', fact: 'ALV-P5-17', at: ['symptom', 'diagnosis'] },
];

describe('the check of the facts', () => {
  for (const { kind, fact, at } of homes) {
    it(`misses a fact of the kind ${kind} that nothing cites`, () => {
      assert.deepEqual(new Mutant().without(fact).faults, [`${fact} is neither cited nor waived`]);
    });

    for (const place of Object.keys(ways) as PlaceKind[]) {
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

  it('sees a waiver beside a citation wherever it is', () => {
    for (const way of Object.values(ways)) {
      const faults = new Mutant().without('ALV-P1-04').citing(way, 'ALV-P1-04').waiving('ALV-P1-04').faults;
      assert.deepEqual(faults, ['ALV-P1-04 is waived and cited'], way);
    }
  });
});

describe('the check of the facts of every document', () => {
  const evidence = evidenceOf(data);
  /** The same evidence, in which only one place of this kind cites the fact, or none does. */
  const onlyAt = (fact: FactId, kind?: PlaceKind): Evidence => {
    const places = evidence.places.map((place) =>
      place.facts.includes(fact) ? { ...place, facts: place.facts.filter((id) => id !== fact) } : place,
    );
    return { ...evidence, places: kind ? [...places, { path: 'here', kind, facts: [fact] }] : places };
  };
  const elsewhere: { readonly [kind: string]: PlaceKind } = {
    'selection-rule': 'step',
    option: 'symptom',
    step: 'verdict',
    contact: 'step',
    failure: 'step',
  };

  for (const prefix of ['ALV-', 'PIL-', 'PGZ-', 'TBE-', 'SKA-']) {
    const own = new Set(faultsIn(evidence, prefix));
    const faultsWith = (changed: Evidence) => faultsIn(changed, prefix).filter((fault) => !own.has(fault));
    const cited = Object.entries(register).filter(
      ([id, { kind }]) => id.startsWith(prefix) && kind !== 'context' && !Object.hasOwn(waived, id),
    ) as readonly (readonly [FactId, { readonly kind: string }])[];

    it(`misses each one that nothing cites: ${prefix}`, () => {
      assert.ok(cited.length > 40);
      for (const [id] of cited) assert.deepEqual(faultsWith(onlyAt(id)), [`${id} is neither cited nor waived`]);
    });

    it(`refuses each one that is cited only where it has no effect: ${prefix}`, () => {
      const homeless = cited.filter(([, { kind }]) => elsewhere[kind]);
      assert.ok(homeless.length > 0);
      for (const [id, { kind }] of homeless) {
        const place = elsewhere[kind] ?? 'step';
        assert.deepEqual(faultsWith(onlyAt(id, place)), [`${id} is a ${kind} and only cited by ${place} here`]);
      }
    });
  }
});

describe('the check of what is waived', () => {
  const idsOf = (...kinds: readonly string[]) =>
    Object.entries(register).flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []));
  const waiving = (ids: readonly string[], reason: WaiverReason): Waived =>
    Object.fromEntries(ids.map((id) => [id, reason]));
  const faultsOf = (waived: Waived) => waiverFaults({ facts: register, waived });

  it('lets fewer than eight facts in a hundred be waived, over all documents', () => {
    const free = idsOf('note', 'screen', 'definition', 'link', 'rule', 'role');
    const due = Object.values(register).filter(({ kind }) => kind !== 'context').length;
    const most = Math.ceil(0.08 * due) - 1;
    assert.ok(free.length > most);
    assert.deepEqual(faultsOf(waiving(free.slice(0, most), 'layoutOnly')), []);
    assert.deepEqual(faultsOf(waiving(free.slice(0, most + 1), 'layoutOnly')), [
      `${most + 1} of ${due} facts are waived`,
    ]);
  });

  for (const kind of ['step', 'selection-rule', 'option', 'outcome', 'failure', 'contact', 'precondition']) {
    it(`lets a ${kind} be waived only for a contradiction`, () => {
      const [id = ''] = idsOf(kind);
      for (const reason of ['layoutOnly', 'historical'] as const) {
        assert.deepEqual(faultsOf(waiving([id], reason)), [`${id} is a ${kind} and waived as ${reason}`]);
      }
      assert.deepEqual(faultsOf(waiving([id], 'contradicted:I-33')), []);
    });
  }

  it('sees a waiver that is not needed', () => {
    const [id = ''] = idsOf('context');
    assert.deepEqual(faultsOf(waiving([id], 'layoutOnly')), [`${id} is context and needs no waiver`]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts, ladders } from '../../flows/contacts.ts';
import { waived } from '../../flows/waived.ts';
import register from '../../src/flow/facts.json' with { type: 'json' };
import { allFlows } from './all-flows.ts';
import { faultsIn, waiverFaults, type Evidence } from './fact-check.ts';
import { contactPlacesOf, placesOf, type PlaceKind } from './places.ts';

const evidence: Evidence = {
  facts: register,
  places: [...allFlows.flatMap(({ id, flow }) => placesOf(id, flow)), ...contactPlacesOf(contacts, ladders)],
  waived,
};

describe('the register of facts', () => {
  it('has 1021 entries of known kinds', () => {
    const kinds = Map.groupBy(Object.values(register), ({ kind }) => kind);
    assert.equal(Object.keys(register).length, 1021);
    assert.deepEqual([...kinds.keys()].toSorted(), [
      'contact',
      'context',
      'definition',
      'failure',
      'link',
      'note',
      'option',
      'outcome',
      'precondition',
      'role',
      'rule',
      'screen',
      'selection-rule',
      'step',
    ]);
  });
});

describe('the places that cite', () => {
  it('are found in every kind of place', () => {
    const kinds = new Set(evidence.places.map(({ kind }) => kind));
    const expected: readonly PlaceKind[] = [
      'answer',
      'button',
      'cause',
      'contact',
      'diagnosis',
      'entry',
      'field',
      'item',
      'option',
      'period',
      'rung',
      'step',
      'symptom',
      'trap',
      'verdict',
    ];
    assert.deepEqual([...kinds].toSorted(), expected);
  });

  it('have a path of their own', () => {
    const paths = evidence.places.map(({ path }) => path);
    assert.deepEqual(paths, [...new Set(paths)]);
  });

  it('cite no fact twice', () => {
    const twice = evidence.places.filter(({ facts }) => new Set(facts).size < facts.length);
    assert.deepEqual(twice, []);
  });
});

const documents: { readonly [prefix: string]: string } = {
  'ALV-': 'the Alivia manual',
  'PIL-': 'the call for pilot centres',
  'PGZ-': 'the questions about ProGezondheid',
  'TBE-': 'the manual of the access management',
  'SKA-': 'the slides on De Sociale Kaart',
};

describe('the documents', () => {
  it('have every fact of the register', () => {
    const others = Object.keys(register).filter((id) => !Object.hasOwn(documents, id.slice(0, 4)));
    assert.deepEqual(others, []);
  });
});

for (const [prefix, name] of Object.entries(documents)) {
  describe(`the facts of ${name}`, () => {
    it('are cited where they have their effect, or waived', () => {
      assert.deepEqual(faultsIn(evidence, prefix), []);
    });
  });
}

describe('the facts that are waived', () => {
  it('are few, and none on which a user acts unless the documents contradict each other', () => {
    assert.deepEqual(waiverFaults(evidence), []);
  });

  it('are none of the Alivia manual, in which every fact is cited', () => {
    assert.deepEqual(
      Object.keys(waived).filter((id) => id.startsWith('ALV-')),
      [],
    );
  });
});

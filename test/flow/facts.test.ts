import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts, ladders } from '../../flows/contacts.ts';
import { waived } from '../../flows/waived.ts';
import register from '../../src/flow/facts.json' with { type: 'json' };
import { allFlows } from './all-flows.ts';
import { faultsIn, type Evidence } from './fact-check.ts';
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
      'field',
      'option',
      'rung',
      'step',
      'symptom',
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

describe('the facts of the Alivia manual', () => {
  it('are cited where they have their effect, or waived', () => {
    assert.deepEqual(faultsIn(evidence, 'ALV-'), []);
  });
});

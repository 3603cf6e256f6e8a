import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import * as fc from 'fast-check';
import { toJson } from '../../src/ticket/json.ts';

/** A library of the page gives arrays and objects a `toJSON`, as Prototype does. */
const spoil = (t: TestContext) => {
  for (const prototype of [Array.prototype, Object.prototype]) {
    Reflect.defineProperty(prototype, 'toJSON', { configurable: true, value: () => 'spoiled' });
    t.after(() => Reflect.deleteProperty(prototype, 'toJSON'));
  }
};

describe('toJson', () => {
  it('writes plain data as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        assert.equal(toJson(value), JSON.stringify(value));
      }),
    );
  });

  it('leaves out what is undefined', () => assert.equal(toJson({ a: undefined, b: [1] }), '{"b":[1]}'));

  it('is not led astray by the toJSON of the page', (t) => {
    spoil(t);
    assert.equal(JSON.stringify([1]), '"spoiled"');
    assert.equal(toJson({ summary: ['a'], fields: { b: 'c' } }), '{"summary":["a"],"fields":{"b":"c"}}');
  });
});

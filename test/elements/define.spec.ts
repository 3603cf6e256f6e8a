import { assert } from '@open-wc/testing';
import { define, defineOwn } from '../../src/elements/define.ts';

describe('defining an element', () => {
  it('keeps the first copy', () => {
    const first = class extends HTMLElement {};
    define('wegwijzer-twice', first);
    define('wegwijzer-twice', class extends HTMLElement {});
    assert.strictEqual(customElements.get('wegwijzer-twice'), first);
  });

  it('survives a registry that refuses', () => {
    assert.doesNotThrow(() => define('not a tag', class extends HTMLElement {}));
  });

  it('gives an element of its own copy another tag where the tag is taken', () => {
    const [first, second] = [class extends HTMLElement {}, class extends HTMLElement {}];
    defineOwn('wegwijzer-own', first);
    defineOwn('wegwijzer-own', second);
    assert.deepEqual(
      [first, second].map((element) => new element().localName),
      ['wegwijzer-own', 'wegwijzer-own-'],
    );
  });
});

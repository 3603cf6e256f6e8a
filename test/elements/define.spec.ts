import { assert } from '@open-wc/testing';
import { define } from '../../src/elements/define.ts';

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
});

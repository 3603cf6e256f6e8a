import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it, type TestContext } from 'node:test';
import { withOwnKeys } from '../../tools/vite/own-keys.ts';

/** A script of the page gives every object a key, as portals of long ago do. */
const spoil = (t: TestContext) => {
  Object.assign(Object.prototype, { extend: () => undefined });
  t.after(() => Reflect.deleteProperty(Object.prototype, 'extend'));
};

const loaded = (code: string): Promise<{ met(): string[] }> => import(`data:text/javascript,${code}`);

describe('withOwnKeys', () => {
  it('meets no keys that every object of the page has', async (t) => {
    const source =
      'export const met = () => { const keys = []; for (const key in { ours: 1 }) keys.push(key); return keys; };';
    const [loose, own] = await Promise.all([source, withOwnKeys(source)].map(loaded));
    spoil(t);
    assert.deepEqual(loose?.met(), ['ours', 'extend']);
    assert.deepEqual(own?.met(), ['ours']);
  });

  it('leaves loops over lists as they are', () => {
    const source = "for (const key of keys) if ('a' in key) { for (let at = 0; ; ) {} }";
    assert.equal(withOwnKeys(source), source);
  });

  it('leaves no such loop in i18next', () => {
    const source = readFileSync('node_modules/i18next/dist/esm/i18next.js', 'utf8');
    assert.match(source, /for \(const \w+ in /);
    assert.doesNotMatch(withOwnKeys(source), /for \(const \w+ in /);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forBundlers } from '../../tools/package/bundler-entries.ts';

describe('An entry for bundlers', () => {
  it('writes out every address', () => {
    assert.equal(
      forBundlers('const flows={faq:()=>import(`./chunks/faq-a_B-cd1.js`)};export{flows as t};'),
      'const flows={faq:()=>import("./chunks/faq-a_B-cd1.js")};export{flows as t};',
    );
  });

  it('asks for its own parts again where another entry fetches itself anew', () => {
    assert.equal(
      forBundlers(
        'async function o(){}function a(){let u=new URL(import.meta.url);return import(u.href)}export{o as openGuide};',
      ),
      'async function o(){}function a(){let u=new URL(import.meta.url);return Promise.resolve({openGuide:o})}export{o as openGuide};',
    );
  });

  for (const code of [
    'import(`./chunks/${name}.js`)',
    'import(name)',
    'import(u.href)',
    'import("https://cdn.example/a.js")',
  ]) {
    it(`is refused when no bundler can follow it: ${code}`, () => {
      assert.throws(() => forBundlers(code), /No bundler can follow/);
    });
  }
});

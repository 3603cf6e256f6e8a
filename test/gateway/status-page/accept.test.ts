import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { prefersPage } from '../../../src/gateway/status-page/accept.ts';

const wishes: readonly (readonly [accept: string | undefined, page: boolean])[] = [
  [undefined, false],
  ['', false],
  ['*/*', false],
  ['application/json', false],
  ['application/json, text/html', false],
  ['text/html;q=0.5, */*', false],
  ['text/html;q=0', false],
  ['text/html;q=0, text/*', false],
  ['text/html;q=nonsense', false],
  [';;,,', false],
  ['text/html', true],
  ['TEXT/HTML', true],
  ['text/*', true],
  ['text/html, application/json;q=0.9', true],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['text/html;level=1;q=0.7, */*;q=0.1', true],
];

describe('a client', () => {
  for (const [accept, page] of wishes) {
    it(`gets ${page ? 'a page' : 'JSON'} when it accepts ${accept ?? 'nothing in particular'}`, () => {
      assert.equal(prefersPage(accept), page);
    });
  }
});

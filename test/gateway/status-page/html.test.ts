import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { html } from '../../../src/gateway/status-page/html.ts';

describe('a template of a page', () => {
  it('keeps its own markup, and that of templates in it', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    const { markup } = html`<ul class="x">
        ${items}
      </ul>
      ${undefined}`;
    assert.equal(markup.replaceAll(/\s*\n\s*/g, ''), '<ul class="x"><li>a</li><li>b</li></ul>');
  });

  it('makes text of every other value', () => {
    const nasty = `</p><script>alert('"')</script>&amp;\``;
    const { markup } = html`<p title="${nasty}">${[nasty]}</p>`;
    const escaped = '&#60;/p&#62;&#60;script&#62;alert(&#39;&#34;&#39;)&#60;/script&#62;&#38;amp;&#96;';
    assert.equal(markup, `<p title="${escaped}">${escaped}</p>`);
  });

  it('lets no value end an element or an attribute, or begin a reference', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`${text}`;
      assert.doesNotMatch(markup, /[<>"'`]|&(?!#\d+;)|\p{Cs}/u);
      const read = markup.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
      assert.equal(read, text.toWellFormed());
    });
    fc.assert(property, { numRuns: 300 });
  });
});

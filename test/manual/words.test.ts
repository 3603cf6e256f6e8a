import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { html } from '../../tools/manual/html.ts';
import { dutchFiles, textsIn } from '../../tools/locales/locale-files.ts';

const folder = new URL('../../tools/manual/', import.meta.url);
const source = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

describe('the words of the manual', () => {
  it('are all used', () => {
    const keys = textsIn(dutchFiles.get('manual.json')).map(({ path }) => path);
    assert.ok(keys.length > 20);
    assert.deepEqual(
      keys.filter((key) => !source.includes(`'${key}'`)),
      [],
    );
  });
});

describe('a template for HTML', () => {
  it('keeps words words, between tags and in attributes', () => {
    const hostile = `"><b onclick='x'>&`;
    assert.equal(
      html`<a href="${hostile}">${hostile}</a>`.source,
      `<a href="&quot;&gt;&lt;b onclick='x'&gt;&amp;">&quot;&gt;&lt;b onclick='x'&gt;&amp;</a>`,
    );
  });

  it('puts pieces together, and leaves out what is not there', () => {
    const pieces = ['a', 'b'].map((one) => html`<i>${one}</i>`);
    assert.equal(html`${pieces}${undefined}${false}${0}`.source, '<i>a</i><i>b</i>0');
  });
});

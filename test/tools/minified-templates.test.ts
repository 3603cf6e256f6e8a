import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifiedTemplates } from '../../tools/vite/minified-templates.ts';

type Transform = (code: string, id: string) => { code: string } | null;

const fold = (code: string, id = '/project/src/elements/a.ts') =>
  (minifiedTemplates().transform as Transform)(code, id)?.code;

describe('the minified templates', () => {
  it('fold a line break with its indentation into one space', () => {
    assert.equal(fold('html`<p>\n    ${a} b  c\n  </p>`'), 'html`<p> ${a} b  c </p>`');
  });

  it('fold style sheets around brackets and semicolons, and keep the spaces between selectors', () => {
    assert.equal(fold('css`\n  /* why */\n  a :hover {\n    margin: 0 1em;\n  }\n`'), 'css` a :hover{margin:0 1em}`');
  });

  it('fold every template of the style sheets of the entry, also in its own copy of them', () => {
    for (const id of ['/project/src/embed/styles.ts', '/project/src/embed/styles.ts?entry=wegwijzer'])
      assert.equal(fold('const a = `\n.b, c {\n  margin: 0; }`', id), 'const a = ` .b,c{margin:0}`');
  });

  it('leave other strings and other files alone', () => {
    assert.equal(fold('const a = `x\n  y`'), 'const a = `x\n  y`');
    assert.equal(fold('html`a\n b`', '/project/src/session/a.ts'), undefined);
  });
});

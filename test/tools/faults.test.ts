import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { faultsIn } from '../../tools/built/faults.ts';

const soundEntry =
  'const open=()=>import("./chunks/guide-1.js");customElements.define("x-y",class extends HTMLElement{});';
const soundGuide = 'const own=[...[1]];export{own as t};';

/** Code of the entry or of the guide that must not ship, and what is said about it. */
const unsound: readonly { entry?: string; guide?: string; says: RegExp }[] = [
  { entry: 'import{t as e}from"./chunks/guide-1.js";e();', says: /imports a file statically/ },
  { entry: 'var a=1;import"./chunks/guide-1.js";', says: /imports a file statically/ },
  { entry: 'const a=1;export{t}from"./chunks/guide-1.js";', says: /imports a file statically/ },
  { guide: 'import{a}from"../wegwijzer.js";a();', says: /guide-1\.js imports an entry/ },
  { guide: '(globalThis.litHtmlVersions??=[]).push("3");', says: /trace of Lit/ },
  { guide: 's.createPolicy(`lit-html`,{})', says: /policy name/ },
  { guide: 'const a=Array.from(new Set);', says: /Array\.from/ },
  { guide: 'new Function("a")()', says: /evaluates text/ },
  { guide: '"function"==typeof define&&define.amd', says: /module format/ },
  { guide: '__vitePreload(()=>import("./a.js"))', says: /wraps import/ },
  { guide: 'if(process.env.NODE_ENV)a()', says: /needs Node/ },
  { guide: 'import("/chunks/a.js")', says: /elsewhere/ },
];

describe('faultsIn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-faults-'));
  after(() => rmSync(folder, { recursive: true }));

  it('finds none in a sound build', () => {
    assert.deepEqual(faultsIn(built({})), []);
  });

  it('finds a style sheet', () => {
    const place = built({});
    writeFileSync(join(place, 'chunks', 'a.css'), '');
    assert.match(faultsIn(place).join(), /a\.css is a style sheet/);
  });

  for (const { says, ...code } of unsound) {
    it(`finds fault with ${JSON.stringify(code)}`, () => assert.match(faultsIn(built(code)).join('\n'), says));
  }

  function built({ entry = soundEntry, guide = soundGuide }): string {
    const place = mkdtempSync(join(folder, 'dist-'));
    mkdirSync(join(place, 'chunks'));
    writeFileSync(join(place, 'wegwijzer.js'), entry);
    writeFileSync(join(place, 'chunks', 'guide-1.js'), guide);
    const manifest = {
      'src/wegwijzer.ts': { file: 'wegwijzer.js', name: 'wegwijzer', dynamicImports: ['_guide-1.js'] },
      '_guide-1.js': { file: 'chunks/guide-1.js', name: 'guide' },
    };
    writeFileSync(join(place, 'manifest.json'), JSON.stringify(manifest));
    return place;
  }
});

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { bundledIn } from '../../tools/built/bundled.ts';
import { faultsIn, strangersIn } from '../../tools/built/faults.ts';

const soundEntry =
  'const open=()=>import("./chunks/guide-1.js");customElements.define("x-y",class extends HTMLElement{});';
const soundGuide = 'const own=[...[1]];export{own as t};';

/** Code of the entries or of the guide that must not ship, and what is said about it. */
const unsound: readonly { entry?: string; inline?: string; guide?: string; says: RegExp }[] = [
  { entry: 'import{t as e}from"./chunks/guide-1.js";e();', says: /imports a file statically/ },
  { entry: 'var a=1;import"./chunks/guide-1.js";', says: /wegwijzer\.js imports a file statically/ },
  { inline: 'import"./chunks/guide-1.js";', says: /wegwijzer-guide\.js imports a file statically/ },
  { entry: 'const a=1;export{t}from"./chunks/guide-1.js";', says: /imports a file statically/ },
  { guide: 'import{a}from"../wegwijzer.js";a();', says: /guide-1\.js imports an entry/ },
  { guide: '(globalThis.litHtmlVersions??=[]).push("3");', says: /trace of Lit/ },
  { guide: 's.createPolicy(`lit-html`,{})', says: /policy name/ },
  { guide: 'const a=Array.from(new Set);', says: /Array\.from/ },
  { guide: 'for(let e in t)n(e)', says: /keys that a portal gave/ },
  { guide: 'class A extends Event{}', says: /extends Event/ },
  { guide: 'new Function("a")()', says: /evaluates text/ },
  { guide: '"function"==typeof define&&define.amd', says: /module format/ },
  { guide: '__vitePreload(()=>import("./a.js"))', says: /wraps import/ },
  { guide: 'if(process.env.NODE_ENV)a()', says: /needs Node/ },
  { guide: 'import("/chunks/a.js")', says: /elsewhere/ },
  { guide: 'const cites=["ALV-P1-05"];', says: /holds ALV-P1-05/ },
  { guide: 'const facts={"TBE-USR-12":{kind:"step"}};', says: /holds TBE-USR-12/ },
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

  it('finds no fact in what only looks like one', () => {
    assert.deepEqual(faultsIn(built({ guide: 'const own="ISO-AB1-27 ALV-P1-99";' })), []);
  });

  for (const [name, file, says] of [
    ['msw', 'msw/lib/browser/index.js', /guide-1\.js holds msw/],
    ['the inspector', '@statelyai/inspect/dist/index.mjs', /guide-1\.js holds the inspector/],
    ['the register of facts', '../src/flow/facts.json', /guide-1\.js holds ALV-HLP-01/],
  ] as const) {
    it(`finds ${name} in a part of the guide`, () => {
      const planted = readFileSync(join('node_modules', file), 'utf8');
      assert.match(faultsIn(built({ guide: soundGuide + planted })).join('\n'), says);
    });
  }

  for (const { says, ...code } of unsound) {
    it(`finds fault with ${JSON.stringify(code)}`, () => assert.match(faultsIn(built(code)).join('\n'), says));
  }

  function built({ entry = soundEntry, inline = soundEntry, guide = soundGuide }): string {
    const place = mkdtempSync(join(folder, 'dist-'));
    mkdirSync(join(place, 'chunks'));
    writeFileSync(join(place, 'wegwijzer.js'), entry);
    writeFileSync(join(place, 'wegwijzer-guide.js'), inline);
    writeFileSync(join(place, 'chunks', 'guide-1.js'), guide);
    const manifest = {
      'src/wegwijzer.ts': { file: 'wegwijzer.js', name: 'wegwijzer', dynamicImports: ['_guide-1.js'] },
      'src/wegwijzer-guide.ts': {
        file: 'wegwijzer-guide.js',
        name: 'wegwijzer-guide',
        dynamicImports: ['_guide-1.js'],
      },
      '_guide-1.js': { file: 'chunks/guide-1.js', name: 'guide' },
    };
    writeFileSync(join(place, 'manifest.json'), JSON.stringify(manifest));
    return place;
  }
});

describe('The packages in a build', () => {
  const module = (path: string) => join(process.cwd(), 'node_modules', path);
  const outputOf = (...ids: readonly string[]) => [
    { output: [{ modules: Object.fromEntries(ids.map((id) => [id, { renderedLength: 1 }])) }, {}] },
  ];

  it('are those of which code is in it, each once', () => {
    const output = outputOf(module('lit-html/lit-html.js'), module('lit-html/directive.js'), module('xstate/x.js'));
    const own = outputOf('/project/src/wegwijzer.ts', '\0flow/choose-portal.js');
    const gone = [{ output: [{ modules: { [module('msw/lib/a.js')]: { renderedLength: 0 } } }] }];
    const found = bundledIn([...output, ...own, ...gone]);
    assert.deepEqual(
      found.map(({ name }) => name),
      ['lit-html', 'xstate'],
    );
    assert.deepEqual(strangersIn(found), []);
  });

  it('count the helpers of the bundler', () => {
    const [helper] = bundledIn(outputOf('\0@oxc-project+runtime@0.1.2/helpers/esm/decorate.js'));
    assert.equal(`${helper?.name} ${helper?.version}`, '@oxc-project/runtime 0.1.2');
  });

  for (const [name, id] of [
    ['msw', 'msw/lib/browser/index.js'],
    ['@statelyai/inspect', '@statelyai/inspect/dist/index.mjs'],
  ] as const) {
    it(`are refused when they are for development: ${name}`, () => {
      assert.deepEqual(strangersIn(bundledIn(outputOf(module(id)))), [
        `The build holds ${name}, which is there for development only.`,
      ]);
    });
  }
});

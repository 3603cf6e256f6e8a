import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { readBundled } from '../../tools/built/bundled.ts';
import { describedElements } from '../../tools/package/elements.ts';
import { fileOf, projectWithPackage, run, type Project } from './packed.ts';

const compilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  types: [],
  jsx: 'react-jsx',
};

describe('The package', () => {
  let project: Project;
  before(() => {
    project = projectWithPackage();
  });
  after(() => project.remove());

  for (const [module, moduleResolution] of [
    ['ESNext', 'Bundler'],
    ['NodeNext', 'NodeNext'],
  ]) {
    it(`gives a portal in TypeScript its types, and refuses what does not exist (${moduleResolution})`, () => {
      for (const name of ['react', '@types/react', 'csstype']) {
        if (!existsSync(join(project.folder, 'node_modules', name))) project.link(name);
      }
      cpSync('test/package/portal', project.folder, { recursive: true });
      for (const file of ['help.tsx', 'wegwijzer.d.ts']) {
        cpSync(join('docs/examples/portals/react', file), join(project.folder, file));
      }
      const options = { ...compilerOptions, module, moduleResolution };
      const config = { compilerOptions: options, include: ['*.ts', '*.tsx'] };
      writeFileSync(join(project.folder, 'tsconfig.json'), JSON.stringify(config));
      run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project.folder]);
    });
  }

  it('is put together as bundlers, Node and editors expect', async () => {
    const { messages } = await publint({ pkgDir: project.wegwijzer, strict: true });
    assert.deepEqual(messages, []);
  });

  it('makes a portal install nothing else', () => {
    const { dependencies, peerDependencies, optionalDependencies } = JSON.parse(fileOf(project, 'package.json'));
    assert.deepEqual(
      { dependencies, peerDependencies, optionalDependencies },
      {
        dependencies: undefined,
        peerDependencies: undefined,
        optionalDependencies: undefined,
      },
    );
  });

  it('holds every script that was built, and nothing of the demo, the gateway or the sources', () => {
    const files = readdirSync(project.wegwijzer, { recursive: true, encoding: 'utf8' });
    const { length } = readdirSync('dist/chunks');
    assert.equal(files.filter((file) => file.startsWith('chunks/')).length, length);
    assert.deepEqual(
      files.filter((file) => /demo|gateway|bundled|manual|(?<!\.d)\.ts$/.test(file)),
      [],
    );
  });

  it('brings the licence of everything that is inside', () => {
    const texts = fileOf(project, 'LICENSES.txt');
    const bundled = readBundled('dist').map(({ name, version }) => `${name} ${version}`);
    assert.ok(bundled.some((name) => name.startsWith('lit-html ')));
    assert.deepEqual(
      bundled.filter((name) => !texts.includes(`\n${name}\n`)),
      [],
    );
    assert.match(texts, /BSD 3-Clause[^]*Google/);
    assert.match(texts, /i18next/);
  });

  it('brings a bill of what is inside, and no more', () => {
    const { components } = JSON.parse(fileOf(project, 'sbom.cdx.json')) as { components: { 'bom-ref': string }[] };
    const bundled = readBundled('dist').map(({ name, version }) => `${name}@${version}`);
    assert.deepEqual(
      components.map((component) => component['bom-ref']),
      bundled,
    );
  });

  it('names files in package.json that are there', () => {
    const { exports, customElements, 'web-types': webTypes } = JSON.parse(fileOf(project, 'package.json'));
    const named = Object.values(exports as object).flatMap((one: string | object) =>
      typeof one === 'string' ? [one] : (Object.values(one) as string[]),
    );
    const missing = [...named, customElements, webTypes].filter((file) => !existsSync(join(project.wegwijzer, file)));
    assert.deepEqual(missing, []);
  });

  it('tells editors every value of an attribute', () => {
    const { tags } = JSON.parse(fileOf(project, 'vscode.html-custom-data.json'));
    const values = tags.map((tag: { attributes: { name: string; values: unknown[] }[] }) =>
      tag.attributes.map(({ name, values }) => `${name} ${values.length}`).slice(0, 3),
    );
    const expected = ['procedure 64', 'visitor 17', 'lang 4'];
    assert.deepEqual(values, [expected, expected]);
    const { contributions } = JSON.parse(fileOf(project, 'web-types.json'));
    assert.deepEqual(
      contributions.html.elements.map((element: { name: string }) => element.name),
      ['wegwijzer-guide', 'wegwijzer-launcher'],
    );
  });
});

describe('What is documented of the look', () => {
  const [guide, launcher] = describedElements();
  const code = ['wegwijzer.js', ...readdirSync('dist/chunks').map((name) => `chunks/${name}`)]
    .map((file) => readFileSync(join('dist', file), 'utf8'))
    .join('\n');

  it('is every part that a page can reach in the built product', () => {
    const [, exported = ''] = /"(panel, header[\w, ]*)"/.exec(code) ?? [];
    const parts = guide?.cssParts.map(({ name }) => name) ?? [];
    assert.deepEqual(parts.toSorted(), exported.split(', ').toSorted());
    const own = [...code.matchAll(/\.part\.add\("(\w+)"\)/g)].map(([, name = '']) => name);
    assert.deepEqual(launcher?.cssParts.map(({ name }) => name).toSorted(), [...parts, ...own].toSorted());
  });

  it('is no part that nothing has', () => {
    const used = new Set([...code.matchAll(/ part=\\?"(\w+)/g)].map(([, name]) => name));
    assert.deepEqual(
      guide?.cssParts.filter(({ name }) => !used.has(name)),
      [],
    );
  });

  it('is every property that the built product reads and does not set itself', () => {
    const names = (pattern: RegExp) => new Set([...code.matchAll(pattern)].map(([, name]) => name ?? ''));
    const set = names(/[{;]\s*(--wegwijzer-[\w-]+):/g);
    const read = [...names(/var\((--wegwijzer-[\w-]+)/g)].filter((name) => !set.has(name));
    assert.deepEqual(launcher?.cssProperties.map(({ name }) => name).toSorted(), read.toSorted());
  });

  for (const { name, default: value = '' } of launcher?.cssProperties ?? []) {
    it(`has the default that it has in the light: ${name}`, () => {
      const inCode = code.replaceAll(/,\s+/g, ',');
      const plain = value.replaceAll(/,\s+/g, ',');
      assert.ok(
        [plain, `light-dark(${plain}`].some((one) => inCode.includes(`var(${name},${one}`)),
        value,
      );
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowIds, type FlowId } from '../../src/flow/catalogue.ts';
import { loadGallery } from '../../src/session/gallery.ts';
import { flowFiles } from '../../tools/vite/flow-files.ts';
import { allFlows } from '../flow/all-flows.ts';
import { textsIn } from '../../tools/locales/locale-files.ts';

/** The plugin's hooks, as the bundler calls them. */
interface Hooks {
  config(config: object, environment: { command: 'build' | 'serve' }): void;
  resolveId: (
    this: { resolve(source: string, importer: string | undefined): Promise<{ id: string } | null> },
    source: string,
    importer: string | undefined,
    options: { kind: string },
  ) => Promise<string | null> | string | null;
  load(id: string): Promise<string | null> | string | null;
  transform(code: string, id: string): Promise<{ code: string } | null>;
}

const hooksFor = (command: 'build' | 'serve', flows: readonly string[] = flowIds): Hooks => {
  const hooks = flowFiles(flows) as unknown as Hooks;
  hooks.config({}, { command });
  return hooks;
};
const hooks = hooksFor('build');

const moduleOf = async (id: FlowId) => (await hooks.load(`\0flow/${id}.js`)) ?? '';
const stuckModuleOf = async (id: FlowId) => (await hooks.load(`\0stuck/${id}-stuck.js`)) ?? '';

/** The data that a made module exports: `export const words = {…};`. */
const dataIn = (code: string, name: string) => {
  const before = `export const ${name} = `;
  const line = code.split('\n').find((one) => one.startsWith(before)) ?? '';
  return JSON.parse(line.slice(before.length).replace(/;$/, '')) as object;
};

/** Every text of some data, with the way to it. */
const pathsIn = (data: unknown) => new Map(textsIn(data).map(({ path, text }) => [path, text]));

/** A made module, run; what it would fetch is only named. */
const run = async (code: string): Promise<{ readonly [name: string]: unknown }> => {
  const named = code.replaceAll(
    /import\('([^']+)'\)/g,
    (_all, name: string) => `Promise.resolve({ fetched: '${name}' })`,
  );
  return (await import(`data:text/javascript,${encodeURIComponent(named)}`)) as { readonly [name: string]: unknown };
};

describe('the words of a flow in two parts', () => {
  for (const { id, text, screens } of allFlows) {
    it(`are together the whole, and share nothing: ${id}`, async () => {
      const [first, second] = [await moduleOf(id), await stuckModuleOf(id)];
      for (const [name, whole] of Object.entries({ words: text, screens })) {
        const [before, after] = [pathsIn(dataIn(first, name)), pathsIn(dataIn(second, name))];
        assert.deepEqual(Object.fromEntries([...before, ...after]), Object.fromEntries(pathsIn(whole)), name);
        assert.equal(before.size + after.size, pathsIn(whole).size, name);
      }
    });
  }

  it('are what everybody reads, and what only the stuck and the done read', async () => {
    const first = dataIn(await moduleOf('tbe-overview'), 'words');
    const second = dataIn(await stuckModuleOf('tbe-overview'), 'words');
    assert.deepEqual(Object.keys(first).toSorted(), ['roles', 'steps', 'title']);
    assert.deepEqual(Object.keys(second).toSorted(), ['advice', 'diagnoses', 'steps', 'symptoms']);
    const later = [...pathsIn(second).keys()].filter((path) => path.startsWith('steps.'));
    assert.deepEqual(
      later.filter((path) => !/^steps\.\w+\.(handover|arrived)\./.test(path)),
      [],
    );
    assert.ok(later.includes('steps.addUser.handover.message'));
  });

  it('leave the options of a list that are right for nobody for later, and those of buttons never', async () => {
    const later = dataIn(await stuckModuleOf('alivia-sign-in'), 'screens') as {
      [screen: string]: { fields: { [field: string]: { options: object } } };
    };
    assert.deepEqual(later['aliviaStart']?.fields, {});
    assert.ok(Object.keys(later['profile']?.fields['signInAs']?.options ?? {}).includes('otherProfession'));
    assert.equal('citizen' in (later['profile']?.fields['signInAs']?.options ?? {}), false);
  });
});

describe('the module of a flow', () => {
  for (const { id, flow } of allFlows) {
    it(`has the words of its own screens and of no other: ${id}`, async () => {
      for (const code of [await moduleOf(id), await stuckModuleOf(id)]) {
        assert.deepEqual(Object.keys(dataIn(code, 'screens')), Object.keys(flow.screens));
      }
    });
  }

  it('takes the data of the flow from its file', async () => {
    assert.ok((await moduleOf('alivia-sign-in')).startsWith("export { flow } from './flows/alivia-sign-in.ts';\n"));
  });

  it('names no other flow, and fetches what is read once somebody is stuck', async () => {
    for (const { id, flow } of allFlows) {
      const fetched = [...(await moduleOf(id)).matchAll(/virtual:([\w/-]+)/g)].map(([, name]) => name);
      const knowsSymptoms = Object.keys(flow.symptoms).length > 0;
      assert.deepEqual(fetched, [`stuck/${id}`, ...(knowsSymptoms ? [`diagnosis/${id}`] : [])]);
      assert.doesNotMatch(await stuckModuleOf(id), /virtual:|import\(/);
    }
  });
});

describe('what a flow imports', () => {
  /** Resolves as a bundler does, without a disk. */
  const context = {
    resolve: (source: string, importer: string | undefined) =>
      Promise.resolve({ id: new URL(source, `file://${importer}`).pathname }),
  };
  const resolved = (source: string, importer: string | undefined, kind = 'import-statement') =>
    hooks.resolveId.call(context, source, importer, { kind });
  const root = new URL('../../', import.meta.url).pathname;

  it('becomes its own copy, under its own name', async () => {
    assert.equal(
      await resolved('./flows/alivia-sign-in.ts', '\0flow/alivia-sign-in.js'),
      `${root}flows/alivia-sign-in.ts?flow=alivia-sign-in`,
    );
    assert.equal(
      await resolved('./screens/profile.ts', '/a/flows/alivia-sign-in.ts?flow=alivia-sign-in'),
      '/a/flows/screens/profile.ts?flow=alivia-sign-in',
    );
    assert.equal(
      await resolved('./screens/profile.ts', '/a/flows/alivia-request.ts?flow=alivia-request'),
      '/a/flows/screens/profile.ts?flow=alivia-request',
    );
    assert.equal(
      await resolved('../a.ts', '/a/flows/screens/profile.ts?flow=alivia-sign-in'),
      '/a/flows/a.ts?flow=alivia-sign-in',
    );
  });

  it('is the text of the file, whoever owns the copy', async () => {
    const first = await hooks.load(`${root}flows/screens/profile.ts?flow=alivia-sign-in`);
    assert.match(first ?? '', /export const profile\b/);
    assert.equal(await hooks.load(`${root}flows/screens/profile.ts?flow=alivia-choose-role`), first);
  });

  it('stays shared where the guide itself imports', async () => {
    assert.equal(await resolved('../../flows/phones.ts', '/a/src/session/frame.ts'), null);
    assert.equal(await resolved('./b.ts', '/a/flows/a.ts'), null);
    assert.equal(await resolved('/index.html', undefined), null);
    assert.equal(await hooks.load(`${root}flows/phones.ts`), null);
  });

  it('is not what a flow asks for later', async () => {
    assert.equal(await resolved('./b.ts', '/a/flows/a.ts?flow=a', 'dynamic-import'), null);
  });

  it('by the names of made modules is found without a disk', async () => {
    assert.equal(await resolved('virtual:flow/a-flow', '/a.ts', 'dynamic-import'), '\0flow/a-flow.js');
    assert.equal(await resolved('virtual:stuck/a-flow', '/a.ts', 'dynamic-import'), '\0stuck/a-flow-stuck.js');
  });
});

describe('the list of flows', () => {
  const listOf = async (id = '/a/src/flow/flow-files.ts') => {
    const made = await hooksFor('build', ['a-flow', 'b-flow']).transform('', id);
    return (await run(made?.code ?? '')).flowFiles as {
      has: (id: string) => boolean;
      load: (id: string, language: string) => Promise<{ fetched: string }>;
    };
  };

  it('knows its flows and no name of a method', async () => {
    const { has } = await listOf();
    assert.deepEqual(['a-flow', 'b-flow', 'c-flow', 'toString', '__proto__', ''].map(has), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('fetches one flow at a time', async () => {
    const { load } = await listOf();
    assert.deepEqual(await load('b-flow', 'nl'), { fetched: 'virtual:flow/b-flow' });
  });

  it('stands in the place of the files in the copy of each entry too, and of nothing else', async () => {
    assert.equal((await listOf('/a/src/flow/flow-files.ts?entry=wegwijzer')).has('a-flow'), true);
    assert.equal(await hooks.transform('', '/a/src/flow/flow-file.ts'), null);
    assert.equal(await hooks.transform('', '/a/src/flow/registry.ts'), null);
  });
});

describe('the gallery', () => {
  it('is made once, while the product is built', async () => {
    const made = await hooks.transform('', '/a/src/session/gallery.ts');
    const { loadGallery: shipped } = await run(made?.code ?? '');
    assert.deepEqual(await (shipped as typeof loadGallery)('nl'), await loadGallery('nl'));
  });

  it('is left as it is in development: what is edited is seen at once', async () => {
    assert.equal(await hooksFor('serve').transform('', '/a/src/session/gallery.ts'), null);
  });
});

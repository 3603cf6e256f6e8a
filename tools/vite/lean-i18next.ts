import { parseAst, type Plugin } from 'vite';
import { cutOut, isNode, nameOf, nodesIn, type Cut } from './syntax.ts';

/** Classes of i18next that serve what we never do: fetch texts itself, format numbers within a text, and write a log. */
const stubs: Readonly<Record<string, string>> = {
  Connector: 'class Connector extends EventEmitter {}',
  Formatter: 'class Formatter { format(value) { return value; } }',
  Logger: 'class Logger { init() {} create() { return this; } }',
};

/** Methods that nothing of ours reaches: other ways to load, to copy, to configure and to guess a language. */
const unused: ReadonlySet<string> = new Set([
  'cloneInstance',
  'dir',
  'getFixedT',
  'hydrate',
  'loadLanguages',
  'loadNamespaces',
  'reloadResources',
  'use',
  'addResource',
  'addResources',
  'getBestMatchFromCodes',
  'getSuffixes',
  'getUsedParamsDetails',
  'removeNamespaces',
  'removeResourceBundle',
  'off',
  'once',
  // No language here is written in two scripts.
  'getScriptPartFromCode',
  'getLanguagePartFromCode',
  'needsPlural',
  'getPluralFormsOfKey',
  'clearCache',
  'setDefaultNamespace',
  'toJSON',
  // Of a look-up nothing is wanted but its text: no defaults, no objects, no word of what is missing.
  'extendTranslation',
  'hasDefaultValue',
]);

/** Keys as functions: ours are paths. */
const selectors: ReadonlySet<string> = new Set(['createProxy', 'keysFromSelector']);

/** Methods that are called, and that have little to do here: our look-ups are for texts that are there, one at a time. */
const shorter: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // No text holds another.
    nest: 'nest(text) { return text; }',
    // All that is known is there from the start, or is added.
    hasLoadedNamespace: 'hasLoadedNamespace() { return true; }',
    loadResources: 'loadResources(_language, done) { done(); }',
    // Every key is that of a text in a part that it names, as in `ui:frame.back`.
    extractFromKey: `extractFromKey(path) {
      const [space, key] = path.split(':');
      return { key, namespaces: [space] };
    }`,
    // Not for lists, objects and texts that are missing.
    translate: `translate(key, values) {
    const options = { ...values };
    return this.interpolator.interpolate(this.resolve(key, options).res, options, this.language, options);
  }`,
  }),
);

/** Copies texts in a way that no `toJSON` of the page comes between. */
const copy = 'JSON.parse(JSON.stringify(resources))';

/** What it writes to its log, and what it says of arguments that no types have checked. */
const logCall = /(?:logger|Logger)\.(?:log|warn|error|deprecate|once)$|^assertSeparateArguments$/;

/**
 * Leaves out of i18next what the product never calls: its backends, its formatter, a dozen methods and the words of its
 * log (our look-ups throw when a text is missing). That is more than a third of what every opened guide loads of it.
 */
export function leanI18next(): Plugin {
  let seen = false;
  return {
    name: 'wegwijzer:lean-i18next',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/i18next/dist/esm/i18next.js')) return null;
      seen = true;
      return { code: withoutUnused(code), map: null };
    },
    buildEnd(error) {
      if (!error && !seen) throw new Error('i18next was not found, so it was not made lean');
    },
  };
}

/**
 * The source of i18next without what is never called.
 *
 * @throws {Error} when i18next has changed, and this has to be looked at again.
 */
export function withoutUnused(code: string): string {
  const nodes = nodesIn(parseAst(code));
  const emptied = nodes.flatMap((node): Cut[] => {
    const { type, start, end } = node;
    const name = nameOf(node['key'] ?? node['id']);
    if (type === 'ClassDeclaration' && name in stubs) return [{ start, end, instead: stubs[name] ?? '' }];
    const instead = shorter.get(name) ?? (unused.has(name) ? `${name}() {}` : undefined);
    if (type === 'MethodDefinition' && instead !== undefined) return [{ start, end, instead }];
    return type === 'FunctionDeclaration' && selectors.has(name)
      ? [{ start, end, instead: `function ${name}() {}` }]
      : [];
  });
  const copies = nodes.filter(({ start, end }) => code.slice(start, end) === copy);
  const logs = nodes.filter(
    ({ type, callee }) =>
      type === 'CallExpression' && isNode(callee) && logCall.test(code.slice(callee.start, callee.end)),
  );
  const names = new Set(nodes.map((node) => nameOf(node['key'] ?? node['id'])));
  const expected = [...Object.keys(stubs), ...shorter.keys(), ...unused, ...selectors];
  if (logs.length === 0 || copies.length !== 1 || expected.some((name) => !names.has(name)))
    throw new Error('i18next has changed');
  const outer = emptied.filter((cut) => !emptied.some((other) => other !== cut && within(cut, other)));
  const silent = logs.filter((log) => !outer.some((cut) => within(log, cut)));
  return cutOut(code, [
    ...outer,
    ...silent.map(({ start, end }) => ({ start, end, instead: 'void 0' })),
    ...copies.map(({ start, end }) => ({ start, end, instead: 'structuredClone(resources)' })),
  ]);
}

function within(inner: Pick<Cut, 'start' | 'end'>, outer: Cut): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

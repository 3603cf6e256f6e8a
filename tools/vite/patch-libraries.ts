import type { Plugin } from 'vite';

/** One textual change to a library file; it must match exactly once, or the build fails. */
interface Patch {
  /** The end of the file's path. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What Lit leaves behind on a page, removed. Its version lists warn the portal's developers of several Lits, and two
 * policies of one name make the second copy throw where Trusted Types are enforced. `Symbol.metadata` and
 * `litPropertyMetadata` serve standard decorators only, and this project uses the legacy ones.
 */
const litPatches: readonly Patch[] = [
  {
    file: 'lit-html/lit-html.js',
    from: 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    to: '(()=>{try{return s?.createPolicy("wegwijzer",{createHTML:t=>t})}catch{}})()',
  },
  { file: 'lit-html/lit-html.js', from: ',(t.litHtmlVersions??=[]).push("3.3.3")', to: '' },
  { file: 'lit-element/lit-element.js', from: '(s.litElementVersions??=[]).push("4.2.2");', to: '' },
  {
    file: 'reactive-element/reactive-element.js',
    from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    to: '',
  },
  {
    file: 'reactive-element/reactive-element.js',
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    to: '',
  },
  {
    file: 'reactive-element/reactive-element.js',
    from: ',(a.reactiveElementVersions??=[]).push("2.1.2")',
    to: '',
  },
  { file: 'reactive-element/decorators/property.js', from: '"object"==typeof o?r(t,e,o):', to: '' },
];

/** Where a browser that translates the page has put an element in the place of a text, the next text goes into that. */
const textPatch: Patch = {
  file: 'lit-html/lit-html.js',
  from: 'this._$AA.nextSibling.data=t',
  to: 'this._$AA.nextSibling.textContent=t',
};

/** What XState's `setup` hands out and no machine of ours asks it for: 0.8 KB compressed. */
const xstatePatches: readonly Patch[] = [
  'sendTo,',
  'raise,',
  'log,',
  'cancel,',
  'stopChild,',
  'enqueueActions,',
  'emit,',
  'spawnChild,',
  'createStateConfig: config => config,',
  'createAction: fn => fn,',
].map((given) => ({ file: 'xstate/dist/xstate.esm.js', from: `\n    ${given}\n`, to: '\n' }));

/** The same for machines that are made of other machines. */
const extendPatch: Patch = {
  file: 'xstate/dist/xstate.esm.js',
  from: `    extend: extended => setup({
      schemas,
      actors,
      actions: {
        ...actions,
        ...extended.actions
      },
      guards: {
        ...guards,
        ...extended.guards
      },
      delays: {
        ...delays,
        ...extended.delays
      }
    })
`,
  to: '',
};

/** What Lit does where style sheets cannot be constructed: nowhere here, as the entries construct theirs before Lit is fetched. */
const stylePatches: readonly Patch[] = [
  {
    from: 't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    to: '!0',
  },
  // And what it says of styles that no types have checked.
  {
    from: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    to: 'this._$cssResult$=!0;',
  },
  {
    from: `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
    to: '',
  },
].map((change) => ({ file: 'reactive-element/css-tag.js', ...change }));

const libraryPatches = [...litPatches, textPatch, ...stylePatches, ...xstatePatches, extendPatch];

/** Removes Lit's traces (globals, policy name) and XState's unused creators from the production build. */
export function patchedLibraries(): Plugin {
  const pending = new Set(libraryPatches);
  return {
    name: 'wegwijzer:patched-libraries',
    apply: 'build',
    buildStart() {
      for (const patch of libraryPatches) pending.add(patch);
    },
    transform(code, id) {
      const patches = libraryPatches.filter(({ file }) => id.endsWith(`/${file}`));
      if (patches.length === 0) return null;
      for (const patch of patches) pending.delete(patch);
      return { code: patches.reduce((text, patch) => patched(text, patch), code), map: null };
    },
    buildEnd(error) {
      if (!error && pending.size > 0)
        throw new Error(`Not found, so not patched: ${[...pending].map(({ file }) => file).join(', ')}`);
    },
  };
}

function patched(code: string, { file, from, to }: Patch): string {
  if (code.split(from).length !== 2) throw new Error(`${file}: expected exactly one ${from}`);
  return code.replace(from, () => to);
}

/** The files of XState and i18next that a production build takes. */
const iterating = /\/(?:xstate\/dist\/[^/]+\.esm|i18next\/dist\/esm\/i18next)\.js$/;

/**
 * `Array.from(x)` becomes `[...x]` in XState and i18next: old libraries on portals (MooTools, Prototype) replace
 * `Array.from` by one that knows no iterables.
 */
export function withoutArrayFrom(): Plugin {
  const call = 'Array.from(';
  const replaced = new Set<string>();
  return {
    name: 'wegwijzer:without-array-from',
    apply: 'build',
    transform(code, id) {
      if (!iterating.test(id) || !code.includes(call)) return null;
      replaced.add(id.includes('/xstate/') ? 'xstate' : 'i18next');
      return {
        code: code.split(call).reduceRight((after, before) => `${before}[...${closeBracket(after)}`),
        map: null,
      };
    },
    buildEnd(error) {
      if (!error && replaced.size !== 2)
        throw new Error(`Array.from was replaced only in: ${[...replaced].join(', ')}`);
    },
  };
}

/** Turns the bracket that closes the call whose arguments `code` starts with into a square one. */
function closeBracket(code: string): string {
  let depth = 1;
  for (let at = 0; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 1 && code[at] === ',') throw new Error(`Array.from with two arguments: ${code.slice(0, at + 20)}`);
    if (depth === 0) return `${code.slice(0, at)}]${code.slice(at + 1)}`;
  }
  throw new Error('Array.from( is never closed');
}

import { relative, sep } from 'node:path';
import { defineConfig } from 'vite';
import { flowIds } from './src/flow/catalogue.ts';
import { chunkOf } from './tools/vite/chunk-of.ts';
import { entriesFromSource, jsonAsScript } from './tools/vite/development.ts';
import { flowFiles } from './tools/vite/flow-files.ts';
import { inlineRuntime } from './tools/vite/inline-runtime.ts';
import { leanI18next } from './tools/vite/lean-i18next.ts';
import { leanNumbers } from './tools/vite/lean-numbers.ts';
import { leanUqr } from './tools/vite/lean-uqr.ts';
import { leanXstate } from './tools/vite/lean-xstate.ts';
import { ownKeys } from './tools/vite/own-keys.ts';
import { patchedLibraries, withoutArrayFrom } from './tools/vite/patch-libraries.ts';
import { ownTags } from './tools/vite/own-tags.ts';
import { minifiedAgain } from './tools/vite/minified-again.ts';
import { minifiedTemplates } from './tools/vite/minified-templates.ts';
import { withoutCitations } from './tools/vite/without-citations.ts';
import { secondTry } from './tools/vite/second-try.ts';
import { shortList } from './tools/vite/short-list.ts';
import { versionMark } from './tools/vite/version-mark.ts';
import { selfContainedEntry } from './tools/vite/self-contained-entry.ts';

const mark = versionMark(import.meta.dirname);

/** From the root of the project, with forward slashes. */
const fromRoot = (id: string) => relative(import.meta.dirname, id).replaceAll(sep, '/');

/**
 * The product: `dist/wegwijzer.js`, `dist/wegwijzer-guide.js` and their chunks. `npm run build` adds the demo page.
 *
 * Library mode, because it alone leaves `import()` as it is: the wrapper of the other mode fetches by `<link>`, which
 * a policy with a nonce blocks, and throws events at the portal's window.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  json: { namedExports: false },
  plugins: [
    entriesFromSource(),
    jsonAsScript(),
    flowFiles(flowIds),
    selfContainedEntry('wegwijzer'),
    selfContainedEntry('wegwijzer-guide'),
    ownTags(),
    patchedLibraries(),
    withoutArrayFrom(),
    ownKeys(),
    leanI18next(),
    leanXstate(),
    leanNumbers(),
    leanUqr(),
    withoutCitations(),
    minifiedTemplates(),
    inlineRuntime(),
    shortList(),
    minifiedAgain(),
    secondTry(),
  ],
  // The gateway of `npm run gateway`, beside the demo page.
  server: { proxy: { '/v1': 'http://127.0.0.1:8787' } },
  build: {
    target: 'es2022',
    modulePreload: false,
    manifest: 'manifest.json',
    reportCompressedSize: false,
    lib: {
      entry: { wegwijzer: 'src/wegwijzer.ts', 'wegwijzer-guide': 'src/wegwijzer-guide.ts' },
      formats: ['es'],
    },
    rolldownOptions: {
      // Nobody who runs `npm start` can do anything about the time that our own plugins take.
      checks: { bundlerTimings: false },
      output: {
        minify: {
          compress: { target: 'es2022', unused: true },
          mangle: { toplevel: true },
          codegen: { removeWhitespace: true },
        },
        comments: false,
        entryFileNames: '[name].js',
        // The flows carry one mark together: the entry names it once (`tools/vite/short-list.ts`).
        chunkFileNames: ({ facadeModuleId }) =>
          `chunks/[name]-${facadeModuleId?.startsWith('\0flow/') ? mark : '[hash:7]'}.js`,
        codeSplitting: {
          groups: [{ debugName: 'chunk-of', name: (id) => chunkOf(fromRoot(id)) }],
        },
      },
    },
  },
});

/**
 * Builds `dist/`: the product, checked, in `dist/demo/` the stand-in portal page with its own script, in `dist/manual/`
 * the manual without script, and the looks of `themes/`. `tools/package.ts` makes a package of it.
 */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { bundledIn, writeBundled } from './built/bundled.ts';
import { faultsIn, strangersIn } from './built/faults.ts';
import { solveAll } from './diagnosis/solve-all.ts';
import { writeManual } from './manual/write.ts';
import { bundlerEntries } from './package/bundler-entries.ts';
import { writeIntegrity } from './package/integrity.ts';
import { writePreload } from './package/preload.ts';

const page = 'index.html';
const demoSource = 'tools/demo';
const demo = 'dist/demo';
const manual = 'dist/manual';

await solveAll();
const built = await build({ logLevel: 'warn', plugins: [bundlerEntries()] });
const bundled = bundledIn([built].flat() as Parameters<typeof bundledIn>[0]);
const faults = [...faultsIn('dist'), ...strangersIn(bundled)];
if (faults.length > 0) {
  console.error(`dist/ is not fit to ship:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  process.exit(1);
}
writeBundled('dist', bundled);
writeIntegrity('dist');
writePreload('dist');
if (existsSync(page)) await buildDemo();
await writeManual(manual, new Date());
cpSync('themes', 'dist/themes', { recursive: true });
console.log('dist/ is built.');

/** A build of its own, so that the demo's script never shares a chunk with the product. */
async function buildDemo(): Promise<void> {
  await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      modulePreload: false,
      outDir: demo,
      lib: { entry: { demo: `${demoSource}/demo.ts` }, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
  for (const file of readdirSync(demoSource).filter((name) => !name.endsWith('.ts'))) {
    cpSync(`${demoSource}/${file}`, `${demo}/${file}`, { recursive: true });
  }
  writeFileSync(`${demo}/${page}`, builtPage(readFileSync(page, 'utf8')));
}

/** The page is served at `/`; in `dist/` its own files lie in `demo/`, and its script is JavaScript. */
function builtPage(html: string): string {
  return html.replaceAll(
    /(?:\.?\/)?tools\/demo\/([\w.-]+)/g,
    (_all, file: string) => `demo/${file.replace(/\.ts$/, '.js')}`,
  );
}

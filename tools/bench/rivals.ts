/** The guides of test/bench/ that Wegwijzer is measured against, built as it is. */
import { build, type Rolldown } from 'vite';
import product from '../../vite.config.ts';
import { minifiedAgain } from '../vite/minified-again.ts';

/** Where each of them begins, by the name of its script; those of one guide are built together. */
const guides = [
  { 'lit-guide': 'test/bench/lit/guide.ts', 'lit-launcher': 'test/bench/lit/launcher.ts' },
  { 'vanilla-guide': 'test/bench/vanilla/guide.ts' },
];

/** Their scripts, by file name; nothing is written. */
export async function buildRivals(): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(guides.map(built));
  return new Map(files.flat());
}

async function built(entry: Record<string, string>): Promise<readonly (readonly [file: string, code: string])[]> {
  const done = await build({
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [minifiedAgain()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output: { ...outputOfProduct(), entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const [output] = (Array.isArray(done) ? done : [done]) as Rolldown.RolldownOutput[];
  const chunks = output!.output.filter((file) => file.type === 'chunk');
  return chunks.map(({ fileName, code }) => [fileName, code]);
}

/** How the product's own files are minified. */
function outputOfProduct(): Pick<Rolldown.OutputOptions, 'minify' | 'comments'> {
  const output = product.build?.rolldownOptions?.output;
  if (!output || Array.isArray(output) || output.minify === undefined)
    throw new Error('vite.config.ts minifies nothing');
  return { minify: output.minify, comments: output.comments ?? false };
}

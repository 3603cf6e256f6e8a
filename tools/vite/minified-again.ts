import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Minifies every file of the product once more, with Terser: what the bundler's own minifier leaves is about one byte
 * in a hundred of what an opened guide loads.
 */
export function minifiedAgain(): Plugin {
  return {
    name: 'wegwijzer:minified-again',
    apply: 'build',
    // After the bundler's own.
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const options = {
          module: true,
          ecma: 2022,
          compress: { passes: 3, keep_fargs: false, pure_getters: true },
          mangle: { toplevel: true },
        } as const;
        file.code = (await minify(file.code, options)).code ?? file.code;
      }
    },
  };
}

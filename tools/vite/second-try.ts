import type { Plugin } from 'vite';

/** The folder of the chunks, by its name, or by the same name in other letters when the entry is fetched a second time. */
export const folder = [
  'const again_=+new URL(import.meta.url).searchParams.get("again")',
  'chunks_="chunks".replace(/./g,(e,t)=>again_>>t&1?"%"+e.charCodeAt().toString(16):e);',
].join(',');

/**
 * Lets an entry ask for its chunks by other addresses when it is fetched a second time (`wegwijzer.js?again=…`): a
 * browser can keep it in mind that an address failed, for as long as the page lives. Letters of the folder's name are
 * written as `%63` then, which every server reads as the same; what the chunks ask for of each other is found beside
 * them, and so by the same new addresses.
 */
export function secondTry(): Plugin {
  return {
    name: 'wegwijzer:second-try',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        if (!/[?&"'`]again/.test(file.code)) throw new Error(`${file.fileName} does not know of a second try`);
        file.code = folder + withFolder(file.code);
      }
    },
  };
}

/** The same code, which asks for chunks in that folder. */
export function withFolder(code: string): string {
  return code.replaceAll(/\bimport\((["`])\.\/chunks\/([^"`]+)\1\)/g, 'import(`./${chunks_}/$2`)');
}

import type { Plugin } from 'vite';

const entry = /(?:"([\w-]+)"|([\w]+)):\(\)=>import\([`"]\.\/chunks\/([\w-]+)-([\w-]{7})\.js[`"]\),?/g;
const list = new RegExp(`\\{(?:${entry.source}){2,}\\}`, 'g');

/**
 * Writes the list of flows in an entry in short: the name of a flow is the name of its chunk, so that one more flow
 * costs the page its name and the hash. The other chunks know no flow by name.
 */
export function shortList(): Plugin {
  return {
    name: 'wegwijzer:short-list',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        const code = file.code.replace(list, shortened);
        if (code === file.code) throw new Error(`${file.fileName} has no list of flows to shorten`);
        file.code = code;
      }
    },
  };
}

/** The same list, made when the page loads. */
export function shortened(written: string): string {
  const flows = [...written.matchAll(entry)].map(([, quoted, plain, chunk, hash]) => {
    if ((quoted ?? plain) !== chunk) throw new Error(`The flow ${quoted ?? plain} is in the chunk ${chunk}`);
    return `${chunk}.${hash}`;
  });
  return [
    `Object.fromEntries("${flows.join(' ')}".split(" ").map(`,
    'e=>e.split(".")).map(([e,t])=>[e,()=>import(`./chunks/${e}-${t}.js`)]))',
  ].join('');
}

import type { Plugin } from 'vite';

const entry = /(?:"([\w-]+)"|([\w]+)):\(\)=>import\([`"]\.\/chunks\/([\w-]+)-([\w-]{7})\.js[`"]\),?/g;
const list = new RegExp(`\\{(?:${entry.source}){2,}\\}`, 'g');

/**
 * Writes the list of flows in an entry in short: the name of a flow is the name of its chunk, and all carry the mark of
 * the version, so that one more flow costs the page its name. The other chunks know no flow by name.
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
  const found = [...written.matchAll(entry)];
  const marks = new Set(found.map(([, , , , mark]) => mark));
  if (marks.size !== 1) throw new Error(`The flows carry the marks ${[...marks].join(' ')}`);
  const flows = found.map(([, quoted, plain, chunk]) => {
    if ((quoted ?? plain) !== chunk) throw new Error(`The flow ${quoted ?? plain} is in the chunk ${chunk}`);
    return chunk;
  });
  const asking = `import(\`./chunks/\${e}-${[...marks][0]}.js\`)`;
  return `Object.fromEntries("${flows.join(' ')}".split(" ").map(e=>[e,()=>${asking}]))`;
}

import type { Plugin } from 'vite';

/** The files of a flow by the end of their names: none in Dutch, `.fr` in French. */
const file =
  /(?:"(?<quoted>[\w.]*)"|(?<plain>\w+)):\(\)=>import\([`"]\.\/chunks\/(?<chunk>[\w.-]+)-(?<mark>[\w-]{7})\.js[`"]\),?/g;
const flow = /(?:"(?<quoted>[\w-]+)"|(?<plain>\w+)):\{(?<files>[^{}]+)\},?/g;
const list =
  /\{(?:(?:"[\w-]+"|\w+):\{(?:(?:"[\w.]*"|\w+):\(\)=>import\([`"]\.\/chunks\/[\w.-]+\.js[`"]\),?)+\},?){2,}\}/g;

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
      for (const built of Object.values(bundle)) {
        if (built.type !== 'chunk' || !built.isEntry) continue;
        const code = built.code.replace(list, shortened);
        if (code === built.code) throw new Error(`${built.fileName} has no list of flows to shorten`);
        built.code = code;
      }
    },
  };
}

/** The same list, made when the page loads. */
export function shortened(written: string): string {
  const flows = [...written.matchAll(flow)].map(({ groups = {} }) => ({
    id: groups['quoted'] ?? groups['plain'] ?? '',
    files: [...(groups['files'] ?? '').matchAll(file)].map((found) => found.groups ?? {}),
  }));
  const ends = endsOf(flows);
  const marks = new Set(flows.flatMap(({ files }) => files.map(({ mark }) => mark)));
  if (marks.size !== 1) throw new Error(`The flows carry the marks ${[...marks].join(' ')}`);
  const asking = `import(\`./chunks/\${e}\${t}-${[...marks][0]}.js\`)`;
  const ids = flows.map(({ id }) => id).join(' ');
  return `Object.fromEntries("${ids}".split(" ").map(e=>[e,Object.fromEntries("${ends}".split(" ").map(t=>[t,()=>${asking}]))]))`;
}

interface ListedFlow {
  readonly id: string;
  readonly files: readonly Readonly<Record<string, string>>[];
}

/** The ends of the names of the files, which every flow must have alike. */
function endsOf(flows: readonly ListedFlow[]): string {
  const ends = flows.map(({ id, files }) =>
    files
      .map(({ quoted, plain, chunk }) => {
        const end = quoted ?? plain ?? '';
        if (chunk !== id + end) throw new Error(`The flow ${id}${end} is in the chunk ${chunk}`);
        return end;
      })
      .join(' '),
  );
  if (new Set(ends).size !== 1) throw new Error('The flows are not all there in the same languages');
  return ends[0]!;
}

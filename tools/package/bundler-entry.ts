const shortList = new RegExp(
  String.raw`Object\.fromEntries\("([\w. -]+)"\.split\(" "\)\.map\((\w+)=>\2\.split\("\."\)\)` +
    String.raw`\.map\(\(\[(\w+),(\w+)\]\)=>\[\3,\(\)=>import\(` +
    '`' +
    String.raw`\.\/chunks\/\$\{\3\}-\$\{\4\}\.js` +
    '`' +
    String.raw`\)\]\)\)`,
);

/**
 * An entry for bundlers. What browsers load has a list of flows in short (`tools/vite/short-list.ts`) and puts the address
 * of a chunk together; a portal's bundler finds only what is written out.
 *
 * @throws {Error} when the entry has no such list, or holds another address that is put together.
 */
export function bundlerEntry(code: string): string {
  const long = code.replace(shortList, (_all, list: string) => `{${list.split(' ').map(lineOf).join(',')}}`);
  if (long === code) throw new Error('The entry has no list of flows: see tools/vite/short-list.ts');
  const [madeUp] = /\bimport\(\s*`[^`]*\$\{[^`]*`/.exec(long) ?? [];
  if (madeUp) throw new Error(`No bundler can follow ${madeUp})`);
  return long;
}

function lineOf(named: string): string {
  const [flow, hash] = named.split('.');
  return `"${flow}":()=>import("./chunks/${flow}-${hash}.js")`;
}

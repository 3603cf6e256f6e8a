import { inflateSync } from 'node:zlib';

/**
 * The words on each sheet of a PDF that Chromium printed, without the spaces between them. It writes a page's letters as
 * numbers in a font `/F9` that is object 9 of the file, and for each font a list of the letters behind the numbers.
 */
export function sheetsOf(pdf: Uint8Array): readonly string[] {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of file.matchAll(/\n(\d+) 0 obj\s([^]*?)\nendobj/g)) objects.set(id, body);
  const letters = new Map(
    [...objects].flatMap(([id, body]) => {
      const list = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
      return list === undefined ? [] : [[id, lettersOf(streamOf(objects.get(list)))] as const];
    }),
  );
  return [...objects.values()].flatMap((body) => {
    const contents = /\/Type \/Page\b[^]*\/Contents (\d+) 0 R/.exec(body)?.[1];
    return contents === undefined ? [] : [wordsOf(streamOf(objects.get(contents)), letters)];
  });
}

function streamOf(body = ''): string {
  const [, dictionary = '', stream = ''] = /^([^]*?)stream\n([^]*)\nendstream/.exec(body) ?? [];
  const bytes = Buffer.from(stream, 'latin1');
  return dictionary.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : stream;
}

/** The letter behind each number: `<from> <letter>`, or `<from> <to> <letter of the first>`. */
function lettersOf(list: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const line of list.split('\n')) {
    const [from, second, third] = [...line.matchAll(/<(\w+)>/g)].map(([, hexadecimal]) => parseInt(hexadecimal!, 16));
    if (from === undefined || second === undefined) continue;
    const to = third === undefined ? from : second;
    for (let at = from; at <= to; at += 1) letters.set(at, String.fromCodePoint((third ?? second) + at - from));
  }
  return letters;
}

function wordsOf(contents: string, letters: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let words = '';
  for (const [, name, hexadecimal = ''] of contents.matchAll(/\/F(\d+) \S+ Tf|<(\w+)> Tj/g)) {
    if (name !== undefined) font = letters.get(name);
    for (const [number] of hexadecimal.matchAll(/\w{4}/g)) words += font?.get(parseInt(number, 16)) ?? '';
  }
  // Two letters that are drawn as one, such as ﬁ, are two again.
  return words.normalize('NFKC').replaceAll(/\s/g, '');
}

/** Abbreviations: whoever reads one has read what it is. */
import { withoutLabels, type Found } from './locale-files.ts';

/** Names that need no explanation beside them, each with the reason. */
export const names: ReadonlyMap<string, string> = new Map([
  ['BIS', 'stands beside the rijksregisternummer, as on the screens; who has no BIS-nummer needs none'],
  ['BOV', 'only in BOV-coach, the name of a profession as De Sociale Kaart lists it'],
  ['BelRAI', 'the name of an application, as its users know it'],
  ['CSAM', 'the name of the site where people sign in; nobody calls it by its long name'],
  ['CoBRHA', 'the name of a site; beside it stands what to look up there'],
  ['LTCF', 'only in BelRAI LTCF, the name of an assessment; its hint says what it is for'],
  ['MB', 'the size of a file, as every computer shows it'],
  ['QR', 'everybody calls it a QR-code'],
  ['RIZIV', 'care providers call it so, and their number too; citizens know it from their health insurance'],
  ['VIVEL', 'the name of an organisation, of which the documents give no other'],
  ['eID', 'the name on the reader, the software and the screens to sign in'],
  ['eVIPA', 'the name of an application, as its users know it'],
]);

/** Entries of which the hint explains the term that the label is. */
const termsExplained = /\.lookUpWords\.entries\.\w+\.label$/;

/** Names of roles in a list of a real screen, to the letter. */
const printed = /\.findRole\.entries\.\w+\.label$/;

/** Every abbreviation that a text uses before the file explains it, in the order of the file. */
export function unexplainedIn(texts: readonly Found[]): readonly (Found & { readonly abbreviation: string })[] {
  const known = new Set(names.keys());
  return texts.flatMap((found) => {
    const used = abbreviationsIn(found.text);
    const together = togetherWith(found, texts);
    for (const one of used) if (termsExplained.test(found.path) || isExplained(one, together)) known.add(one);
    if (printed.test(found.path)) return [];
    return used.filter((one) => !known.has(one)).map((abbreviation) => ({ ...found, abbreviation }));
  });
}

/** The abbreviations of a text, each once: words with two capitals in a row, outside labels, values and addresses. */
export function abbreviationsIn(text: string): readonly string[] {
  return [...new Set(ownWords(text).match(/\p{L}*\p{Lu}{2}\p{L}*/gu))];
}

/** Whether a text says what an abbreviation is: `het lange woord (KW)`, `KW (het lange woord)`, `KW is het lange woord`. */
export function isExplained(abbreviation: string, text: string): boolean {
  const itself = String.raw`(?<!\p{L})${abbreviation}(?:-\p{Ll}+)?`;
  const ways = [
    String.raw`[\p{L}’] \((?:co-)?(?:\p{Lu}+ )*${itself}`,
    String.raw`${itself} \([\p{L}‘]`,
    String.raw`${itself} (?:is|betekent) (?:een|het|de) `,
    String.raw`${itself}[^.?!:()\n]*: (?:een|het|de|\p{Lu}\p{Ll}+) `,
    String.raw`${itself}[^.?!:()\n]*[.\n] ?Dat is (?:een|het|de) `,
  ];
  return ways.some((way) => new RegExp(way, 'u').test(ownWords(text)));
}

/** The texts that people see at once: those of the same object, such as a label and its hint. */
function togetherWith({ path }: Found, texts: readonly Found[]): string {
  const parentOf = (key: string) => key.slice(0, key.lastIndexOf('.') + 1);
  const beside = texts.filter((other) => parentOf(other.path) === parentOf(path));
  return beside.map(({ text }) => text).join('\n');
}

function ownWords(text: string): string {
  return withoutLabels(text)
    .replaceAll(/\{\{\w+\}\}/g, '')
    .replaceAll(/\bwww\.\S+/g, '');
}

/**
 * Reads a QR code from its modules, by the standard (ISO/IEC 18004) and not by the library that made it: versions 1 to
 * 10, level M, text in bytes. A drawing has no faults, so none is corrected: what is read is what is drawn.
 */

/** Dark or light, row by row, without the quiet zone. */
type Modules = readonly (readonly boolean[])[];

/** The blocks of data at level M, by version from 1: how many codewords each has. */
const blocks = [
  [16],
  [28],
  [44],
  [32, 32],
  [43, 43],
  [27, 27, 27, 27],
  [31, 31, 31, 31],
  [38, 38, 39, 39],
  [36, 36, 36, 37, 37],
  [43, 43, 43, 43, 44],
];

/** Where alignment patterns stand, by version from 1. */
const alignments = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

const masks: readonly ((y: number, x: number) => boolean)[] = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (_, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/** The text of a code. Throws a RangeError for what is not such a code. */
export function readQrCode(modules: Modules): string {
  const version = (modules.length - 17) / 4;
  const sizes = blocks[version - 1];
  if (!sizes || modules.some((row) => row.length !== modules.length)) throw new RangeError('No known size');
  const format = bitsOf([0, 1, 2, 3, 4].map((x) => modules[8]![x]!)) ^ 0b10101;
  if (format >> 3 !== 0) throw new RangeError('Not of level M');
  const isDark = masks[format & 7]!;
  const read = placesOf(modules.length, version).map(([y, x]) => modules[y]![x] !== isDark(y, x));
  const total = sizes.reduce((sum, size) => sum + size);
  return textIn(deinterleaved(codewordsOf(read).slice(0, total), sizes));
}

/** Where the bits of data lie: two columns at a time from the right, up and down in turn. */
function placesOf(size: number, version: number): readonly (readonly [y: number, x: number])[] {
  const columns = [...Array(size - 1).keys()].map((at) => (size - 1 - at <= 6 ? size - 2 - at : size - 1 - at));
  const pairs = columns.flatMap((x, at) => (at % 2 === 0 ? [[x, columns[at + 1]!] as const] : []));
  return pairs.flatMap((pair, at) => {
    const rows = [...Array(size).keys()];
    const upOrDown = at % 2 === 0 ? rows.toReversed() : rows;
    return upOrDown.flatMap((y) => pair.filter((x) => !isFunction(y, x, size, version)).map((x) => [y, x] as const));
  });
}

/** Whether a module belongs to the patterns, to the format or to the version. */
function isFunction(y: number, x: number, size: number, version: number): boolean {
  const [top, left, bottom, right] = [y < 9, x < 9, y >= size - 8, x >= size - 8];
  if ((top && left) || (top && right) || (bottom && left) || y === 6 || x === 6) return true;
  if (version >= 7 && ((y < 6 && x >= size - 11) || (x < 6 && y >= size - 11))) return true;
  const centres = alignments[version - 1]!;
  const last = centres.at(-1);
  return centres.some((cy) =>
    centres.some((cx) => {
      const isCorner = (cy === 6 && cx === 6) || (cy === 6 && cx === last) || (cy === last && cx === 6);
      return !isCorner && Math.abs(y - cy) <= 2 && Math.abs(x - cx) <= 2;
    }),
  );
}

function codewordsOf(bits: readonly boolean[]): readonly number[] {
  return [...Array(Math.floor(bits.length / 8)).keys()].map((at) => bitsOf(bits.slice(at * 8, at * 8 + 8)));
}

/** The codewords lie a first of each block, then a second of each: short blocks end earlier. */
function deinterleaved(codewords: readonly number[], sizes: readonly number[]): readonly number[] {
  const found = sizes.map((): number[] => []);
  let at = 0;
  for (let turn = 0; turn < Math.max(...sizes); turn += 1) {
    for (const [block, size] of sizes.entries()) if (turn < size) found[block]!.push(codewords[at++]!);
  }
  return found.flat();
}

function textIn(data: readonly number[]): string {
  const bits = data.flatMap((byte) => [...byte.toString(2).padStart(8, '0')].map((bit) => bit === '1'));
  if (bitsOf(bits.slice(0, 4)) !== 0b0100) throw new RangeError('Not in bytes');
  // From version 10 on, which has more than 182 codewords of data, two bytes say how long the text is.
  const count = data.length > 182 ? 16 : 8;
  const length = bitsOf(bits.slice(4, 4 + count));
  const bytes = codewordsOf(bits.slice(4 + count)).slice(0, length);
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}

function bitsOf(bits: readonly boolean[]): number {
  return bits.reduce((sum, bit) => sum * 2 + (bit ? 1 : 0), 0);
}

/** A picture in grey: how light each point is, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly light: readonly number[];
}

/** The modules of the one code in a picture, and how wide the white around it is at least, in modules. */
export function modulesIn({ width, height, light }: Picture): { modules: Modules; quiet: number } {
  const dark = (y: number, x: number) => light[y * width + x]! < 128;
  const rows = [...Array(height).keys()].filter((y) => [...Array(width).keys()].some((x) => dark(y, x)));
  const columns = [...Array(width).keys()].filter((x) => rows.some((y) => dark(y, x)));
  const [top, left, bottom, right] = [rows[0]!, columns[0]!, rows.at(-1)! + 1, columns.at(-1)! + 1];
  // The finder pattern in the corner begins with seven dark modules.
  const [light7] = columns.filter((x) => !dark(top, x) && x > left);
  const size = Math.round((right - left) / ((light7! - left) / 7));
  const unit = (right - left) / size;
  const at = (from: number, index: number) => Math.floor(from + (index + 0.5) * unit);
  const each = [...Array(size).keys()];
  const modules = each.map((y) => each.map((x) => dark(at(top, y), at(left, x))));
  return { modules, quiet: Math.min(top, left, height - bottom, width - right) / unit };
}

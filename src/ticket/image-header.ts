/** What the first bytes of a file say of the image in it, so that nothing is decoded that is too large to decode. */

/** The kinds of image that browsers decode; `heif` is HEIC too, which few of them can, and AVIF. */
export type ImageKind = 'png' | 'jpeg' | 'gif' | 'webp' | 'bmp' | 'heif';

/** An image by its header; no size where the header tells none. */
export interface ImageHeader {
  readonly kind: ImageKind;
  /** Width × height. */
  readonly pixels: number | undefined;
}

/** The image that a file starts with; undefined when it is none. */
export const imageHeader = (file: Uint8Array): ImageHeader | undefined => {
  const start = textAt(file, 0, 12);
  const kind = kinds.find(([, magic]) => magic.test(start))?.[0];
  if (!kind) return undefined;
  try {
    return { kind, pixels: pixels[kind](new DataView(file.buffer, file.byteOffset, file.byteLength)) };
  } catch {
    // It ends before it has said how large it is.
    return { kind, pixels: undefined };
  }
};

/** One character for each byte. */
const textAt = (file: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...file.subarray(at, at + length));

const kinds: readonly (readonly [ImageKind, RegExp])[] = [
  ['png', /^\x89PNG\r\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['bmp', /^BM/],
  ['heif', /^[^]{4}ftyp(?:hei|hev|mif1|msf1|avi)/],
];

const pixels: Readonly<Record<ImageKind, (view: DataView) => number | undefined>> = {
  png: (view) => view.getUint32(16) * view.getUint32(20),
  jpeg: (view) => jpegPixels(view),
  gif: (view) => view.getUint16(6, true) * view.getUint16(8, true),
  webp: (view) => webpPixels(view),
  bmp: (view) => Math.abs(view.getInt32(18, true) * view.getInt32(22, true)),
  heif: (view) => heifPixels(view),
};

/** The size stands in the first segment that starts a frame; the segments before it say how long they are. */
const jpegPixels = (view: DataView): number | undefined => {
  let at = 2;
  for (;;) {
    // Any number of FF may stand before a marker.
    while (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xff) at += 1;
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
};

/** The simple, the lossless and the extended form each have the size in a place of their own. */
const webpPixels = (view: DataView): number => {
  const form = view.getUint8(15);
  if (form === 0x58) return (uint24(view, 24) + 1) * (uint24(view, 27) + 1);
  if (form !== 0x4c) return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
  const bits = view.getUint32(21, true);
  return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1);
};

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;

/** Each item of such a file, the whole and its tiles, has a box `ispe` with its size: the largest counts. */
const heifPixels = (view: DataView): number | undefined => {
  let most: number | undefined;
  // The boxes stand near the start.
  const end = Math.min(view.byteLength, 0x1_0000) - 16;
  for (let at = 0; at <= end; at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    most = Math.max(most ?? 0, view.getUint32(at + 8) * view.getUint32(at + 12));
  }
  return most;
};

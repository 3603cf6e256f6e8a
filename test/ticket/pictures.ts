/** Pictures for the tests of what is read of a file: drawn here, with what cameras and screens add to them. */

/** A picture by a canvas: four quarters, the top left one red, then green, blue and white. */
export async function picture(type: string, width = 40, height = 20): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas here.');
  for (const [at, colour] of ['#f00', '#0f0', '#00f', '#fff'].entries()) {
    context.fillStyle = colour;
    context.fillRect((at % 2) * (width / 2), at < 2 ? 0 : height / 2, width / 2, height / 2);
  }
  return bytesOf(await canvas.convertToBlob({ type, quality: 1 }));
}

/** A picture that no PNG makes small: noise. */
export async function noise(type: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height);
  const data = new ImageData(width, height);
  let seed = 1;
  for (let at = 0; at < data.data.length; at += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    data.data[at] = at % 4 === 3 ? 255 : seed & 255;
  }
  canvas.getContext('2d')?.putImageData(data, 0, 0);
  return bytesOf(await canvas.convertToBlob({ type, quality: 1 }));
}

/** The bytes of a blob. */
export const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer());

/** One character for each byte. */
export const latin = (bytes: Uint8Array): string => [...bytes].map((byte) => String.fromCharCode(byte)).join('');

/** The bytes of a text of one byte a character. */
export const bytes = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part])),
  );

const uint32 = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** A JPEG with what a telephone adds: the model, where it was taken, a comment; `orientation` as EXIF counts. */
export function withExif(jpeg: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> {
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => [
    tag >> 8,
    tag & 255,
    0,
    type,
    ...uint32(count),
    ...value,
  ];
  const first = [
    0,
    3,
    ...entry(0x0110, 2, 4, [...bytes('Cam\0')]),
    ...entry(0x0112, 3, 1, [0, orientation, 0, 0]),
    ...entry(0x8825, 4, 1, uint32(50)),
    ...uint32(0),
  ];
  const place = [0, 2, ...entry(1, 2, 2, [...bytes('N\0\0\0')]), ...entry(29, 2, 11, uint32(80)), ...uint32(0)];
  const exif = bytes('Exif\0\0', 'MM\0*', uint32(8), first, place, 'GPS:50.8503');
  const comment = bytes('taken by An Peeters');
  const segment = (marker: number, content: Uint8Array) => [0xff, marker, 0, content.length + 2, ...content];
  return bytes(jpeg.subarray(0, 2), segment(0xe1, exif), segment(0xfe, comment), jpeg.subarray(2));
}

/** A PNG chunk. */
function chunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = bytes(type, content);
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return bytes(uint32(content.length), body, uint32(~crc));
}

/** A PNG with a text that says who made it, and something after its end. */
export const withText = (png: Uint8Array, text: string): Uint8Array<ArrayBuffer> =>
  bytes(png.subarray(0, 33), chunk('tEXt', bytes('Author\0', text)), png.subarray(33), 'after the end');

/** A PNG of a few kilobytes that unpacks to as many black pixels as its sides say. */
export async function bomb(side: number): Promise<Uint8Array<ArrayBuffer>> {
  const rows = new Blob([new Uint8Array((Math.ceil(side / 8) + 1) * side)]);
  const packed = await new Response(rows.stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer();
  const header = chunk('IHDR', bytes(uint32(side), uint32(side), [1, 0, 0, 0, 0]));
  return bytes('\x89PNG\r\n\x1a\n', header, chunk('IDAT', new Uint8Array(packed)), chunk('IEND', bytes()));
}

/** A GIF of one pixel that is red, then blue. */
export const animation = (): Uint8Array<ArrayBuffer> => {
  const frame = (colour: number) => bytes([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, colour, 1, 0]);
  const pause = [0x21, 0xf9, 4, 4, 10, 0, 0, 0];
  const palette = [255, 0, 0, 0, 0, 255];
  return bytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0], palette, pause, frame(0x44), pause, frame(0x4c), [0x3b]);
};

/** A BMP of one green pixel. */
export const bitmapFile = (): Uint8Array<ArrayBuffer> => {
  const little = (value: number) => uint32(value).toReversed();
  const header = [40, 1, 1].flatMap(little);
  return bytes(
    'BM',
    little(58),
    little(0),
    little(54),
    header,
    [1, 0, 24, 0],
    [0, 4, 0, 0, 0, 0].flatMap(little),
    [0, 255, 0, 0],
  );
};

/** The colour in the middle of each quarter of a picture: its red, green and blue, rounded to 0 or 255. */
export async function colours(blob: Blob): Promise<readonly string[]> {
  const image = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return [0, 1, 2, 3].map((at) => {
    const x = Math.floor(image.width * (at % 2 === 0 ? 0.25 : 0.75));
    const y = Math.floor(image.height * (at < 2 ? 0.25 : 0.75));
    const [red = 0, green = 0, blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
    return [red, green, blue].map((value) => (value > 127 ? 'f' : '0')).join('');
  });
}

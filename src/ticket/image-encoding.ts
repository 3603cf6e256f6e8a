/** Images as they are sent: drawn anew, so that nothing is left of them but what is seen. */
import { imageHeader } from './image-header.ts';

/** The most that is decoded: a photo of a good camera, not a file that unpacks to gigabytes. */
const mostPixels = 50_000_000;

/** Bytes; an image file that is larger holds no screen and no photo. */
const mostImageBytes = 60_000_000;

/** Pixels: sharp enough to read every word of a screen. */
const longestEdge = 2560;

/** Pixels: of a picture more than three times as long as wide, such as of a whole page or of two screens. */
const longestOfLong = 10_000;

/** Bytes: what no screen needs as PNG, a photo does. */
const mostPngBytes = 2_000_000;

const jpegQuality = 0.85;

/** Whether this is an image that a browser might decode, by its first bytes. */
export const isImage = async (file: Blob): Promise<boolean> =>
  imageHeader(new Uint8Array(await file.slice(0, 32).arrayBuffer())) !== undefined;

/**
 * The image upright, on white, without its metadata, and of an animation the first frame: a photo as JPEG, anything else
 * as PNG. Its longest edge is 2560 pixels at most; a long picture has no more pixels than such a square.
 *
 * @throws {RangeError} when it is too large to decode.
 * @throws {Error} when it does not say how large it is, or the browser cannot decode it.
 */
export const withoutMetadata = async (file: Blob): Promise<Blob> => {
  if (file.size > mostImageBytes) throw new RangeError('The file is too large for an image.');
  const content = new Uint8Array(await file.arrayBuffer());
  const header = imageHeader(content);
  if (!header?.pixels) throw new Error('The image does not say how large it is.');
  if (header.pixels > mostPixels) throw new RangeError('The image is too large.');
  const canvas = await drawn(new Blob([content]));
  const isPhoto = header.kind === 'jpeg' || header.kind === 'heif';
  const png = isPhoto ? undefined : await encoded(canvas, 'image/png');
  if (png && png.size <= mostPngBytes) return png;
  const jpeg = await encoded(canvas, 'image/jpeg');
  return png && png.size < jpeg.size ? png : jpeg;
};

/** The canvas's content as a file. */
const encoded = async (canvas: HTMLCanvasElement, type: 'image/png' | 'image/jpeg'): Promise<Blob> => {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, jpegQuality));
  if (!blob) throw new Error('The browser encodes no image of this size.');
  return blob;
};

const drawn = async (image: Blob): Promise<HTMLCanvasElement> => {
  const bitmap = await createImageBitmap(image, { imageOrientation: 'from-image' });
  try {
    const scale = scaleOf(bitmap);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('The browser has no canvas left.');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    bitmap.close();
  }
};

/** By what to make an image smaller; a long one keeps more of its length, or nobody could read it. */
const scaleOf = ({ width, height }: ImageBitmap): number => {
  const longest = Math.max(width, height);
  if (longest <= 3 * Math.min(width, height)) return Math.min(1, longestEdge / longest);
  return Math.min(1, longestEdge / Math.sqrt(width * height), longestOfLong / longest);
};

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { imageHeader } from '../../src/ticket/image-header.ts';

const file = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

const zeros = (length: number): readonly number[] => Array.from({ length }, () => 0);

/** A box of HEIC with the size of an item. */
const size = (width: number, height: number) =>
  [[0, 0, 0, 20], 'ispe', zeros(4), [0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255]] as const;

const rows = {
  png: [file('\x89PNG\r\n\x1a\n', zeros(8), [0, 0, 2, 0, 0, 0, 1, 0]), 512 * 256],
  gif: [file('GIF89a', [2, 1, 3, 0]), 258 * 3],
  bmp: [file('BM', zeros(16), [2, 0, 0, 0, 0xfd, 0xff, 0xff, 0xff]), 6],
  'webp, simple': [file('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0x10, 0x40, 0x20, 0x80]), 16 * 32],
  'webp, lossless': [file('RIFF', zeros(4), 'WEBPVP8L', zeros(5), [0x0f, 0xc0, 0x07, 0]), 16 * 32],
  'webp, extended': [file('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0, 1, 0, 1, 0, 0]), 257 * 2],
  // The thumbnail in its first segment has a frame of its own.
  jpeg: [
    file(
      [0xff, 0xd8, 0xff, 0xe1, 0, 12, 0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1, 0],
      [0xff, 0xff, 0xc2, 0, 17, 8, 0, 100, 1, 0],
    ),
    100 * 256,
  ],
  heif: [file([0, 0, 0, 24], 'ftypheic', zeros(12), ...size(512, 512), ...size(4032, 3024)), 4032 * 3024],
} as const;

describe('the header of an image', () => {
  for (const [name, [content, pixels]] of Object.entries(rows))
    it(`says how many pixels it has: ${name}`, () => {
      assert.deepEqual(imageHeader(content), { kind: name.replace(/,.*/, ''), pixels });
    });

  it('says nothing of them when it ends too soon, however soon', () => {
    for (const [content] of Object.values(rows))
      for (let length = 12; length < content.length - 3; length += 1) {
        const found = imageHeader(content.subarray(0, length));
        assert.ok(found && (found.pixels === undefined || found.kind === 'heif'));
      }
  });

  it('is not there when the file is no image', () => {
    for (const other of ['', '%PDF-1.7', '<svg xmlns="…">', 'RIFF1234WAVE', '    ftypmp42'])
      assert.equal(imageHeader(file(other)), undefined);
  });
});

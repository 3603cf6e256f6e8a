import { assert } from '@open-wc/testing';
import { readFile } from '../../src/ticket/attach.ts';
import {
  animation,
  bitmapFile,
  bomb,
  bytes,
  bytesOf,
  colours,
  latin,
  noise,
  picture,
  withExif,
  withText,
} from './pictures.ts';

/** What is sent of a file with this content. */
async function sent(content: Uint8Array<ArrayBuffer>, name: string, type = '') {
  const outcome = await readFile(new File([content], name, { type }), name);
  if (outcome.kind !== 'read') throw new Error(`It was refused: ${outcome.why}`);
  return outcome.attachment;
}

/** Why a file with this content is refused. */
async function refusal(content: Uint8Array<ArrayBuffer> | string, name: string, type = '') {
  const outcome = await readFile(new File([content], name, { type }), name);
  return outcome.kind === 'refused' ? outcome.why : outcome.kind;
}

const sizeOf = async (blob: Blob) => {
  const { width, height } = await createImageBitmap(blob);
  return [width, height];
};

describe('a photo that is added', () => {
  it('leaves out where and with what it was taken', async () => {
    const photo = withExif(await picture('image/jpeg'), 1);
    assert.match(latin(photo), /Exif[^]*Cam[^]*GPS:50[^]*An Peeters/);
    const { type, blob } = await sent(photo, 'IMG_1.jpeg');
    assert.strictEqual(type, 'image/jpeg');
    assert.notMatch(latin(await bytesOf(blob)), /Exif|Cam|GPS|Peeters/);
  });

  it('stands upright, also without the note that says how it was held', async () => {
    const { blob } = await sent(withExif(await picture('image/jpeg'), 6), 'IMG_2.jpg');
    assert.deepEqual(await sizeOf(blob), [20, 40]);
    assert.deepEqual(await colours(blob), ['00f', 'f00', 'fff', '0f0']);
  });

  it('is made no larger than is needed to read a screen', async () => {
    const { blob } = await sent(await picture('image/jpeg', 4000, 2000), 'IMG_3.jpg');
    assert.deepEqual(await sizeOf(blob), [2560, 1280]);
  });
});

describe('a picture of a screen that is added', () => {
  it('keeps every pixel and loses every word beside them', async () => {
    const { type, blob, name } = await sent(withText(await picture('image/png'), 'An Peeters'), 'scherm.PNG');
    assert.deepEqual([type, name], ['image/png', 'scherm.png']);
    assert.deepEqual(await colours(blob), ['f00', '0f0', '00f', 'fff']);
    assert.notMatch(latin(await bytesOf(blob)), /tEXt|Peeters|after the end/);
  });

  it('becomes a JPEG when it is a photo in fact', async () => {
    const { type, name } = await sent(await noise('image/png', 1200, 800), 'foto.png');
    assert.deepEqual([type, name], ['image/jpeg', 'foto.jpg']);
  });

  it('stays readable when it is long: of two screens, of a whole page', async () => {
    const two = await sent(await picture('image/png', 3840, 1080), 'twee schermen.png');
    assert.deepEqual(await sizeOf(two.blob), [3840, 1080]);
    const page = await sent(await picture('image/png', 1200, 12_000), 'pagina.png');
    assert.deepEqual(await sizeOf(page.blob), [810, 8095]);
    const strip = await sent(await picture('image/png', 20, 30_000), 'strook.png');
    assert.deepEqual(await sizeOf(strip.blob), [7, 10_000]);
  });

  it('shows nothing of what was transparent', async () => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d');
    const { blob } = await sent(await bytesOf(await canvas.convertToBlob()), 'leeg.png');
    assert.deepEqual(await colours(blob), ['fff', 'fff', 'fff', 'fff']);
  });

  it('shows the first frame of an animation', async () => {
    const { type, blob } = await sent(animation(), 'beweegt.gif');
    assert.strictEqual(type, 'image/png');
    assert.deepEqual([...new Set(await colours(blob))], ['f00']);
  });

  for (const [name, content] of [
    ['scherm.webp', () => picture('image/webp', 33, 17)],
    ['scherm.bmp', async () => bitmapFile()],
  ] as const)
    it(`is sent in a form that everyone can open: ${name}`, async () => {
      const attachment = await sent(await content(), name);
      assert.deepEqual([attachment.type, attachment.name], ['image/png', 'scherm.png']);
    });

  it('is what its content says, whatever its name and type say', async () => {
    const { type, name } = await sent(await picture('image/png'), 'scherm.pdf', 'application/pdf');
    assert.deepEqual([type, name], ['image/png', 'scherm.png']);
  });
});

describe('a document that is added', () => {
  it('stays as it is: a PDF', async () => {
    const content = bytes('%PDF-1.7\n', [0, 200, 255]);
    const { type, blob } = await sent(content, 'brief.pdf', 'application/pdf');
    assert.strictEqual(type, 'application/pdf');
    assert.deepEqual(await bytesOf(blob), content);
  });

  for (const [name, type] of [
    ['melding.txt', ''],
    ['portaal.log', ''],
    ['plakken', 'text/plain'],
  ] as const)
    it(`stays as it is: plain text (${name}, ${type})`, async () => {
      const content = new TextEncoder().encode('\uFEFFDe melding is “verlopen”.\r\n');
      const { blob, ...attachment } = await sent(content, name, type);
      assert.deepEqual(attachment, { name: `${name.replace(/\..*/, '')}.txt`, type: 'text/plain' });
      assert.deepEqual(await bytesOf(blob), content);
    });

  it('becomes UTF-8 when it is text of an older program', async () => {
    const { type, blob } = await sent(bytes('caf', [0xe9], ' ', [0x93], 'ok', [0x94], '\r\n'), 'melding.txt');
    assert.deepEqual([type, await blob.text()], ['text/plain', 'café “ok”\r\n']);
  });

  it('is read only at its start when it is too large for a ticket anyway', async () => {
    const content = new Uint8Array(10_000_001).fill(65);
    // The character at the end of that start is cut.
    content.set(new TextEncoder().encode('é'), 1023);
    assert.strictEqual((await sent(content, 'groot.txt')).blob.size, content.length);
  });
});

describe('a file that cannot be added', () => {
  const rows: readonly (readonly [
    what: string,
    content: Uint8Array<ArrayBuffer> | string,
    name: string,
    why: string,
  ])[] = [
    ['nothing', '', 'leeg.png', 'empty'],
    ['a program', bytes('MZ', [0, 1, 2]), 'scherm.png', 'type'],
    ['a program that is called text', bytes('MZ', [0, 1, 2]), 'scherm.txt', 'type'],
    ['bytes that are no text', bytes('caf', [0xe9, 1]), 'melding.txt', 'type'],
    ['bytes that are no character', bytes('caf', [0xe9, 0x81]), 'melding.txt', 'type'],
    ['a web page', '<script>alert(1)</script>', 'pagina.html', 'type'],
    ['a drawing that can hold a program', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'tekening.svg', 'type'],
    ['a document of a word processor', bytes('PK', [3, 4]), 'brief.docx', 'type'],
    ['a PDF after other bytes', bytes([0], '%PDF-1.7'), 'brief.pdf', 'type'],
    ['a picture that ends too soon', bytes('\x89PNG\r\n\x1a\n'), 'scherm.png', 'unreadable'],
    [
      'a picture that is none',
      bytes('\x89PNG\r\n\x1a\n', new Uint8Array(8), [0, 0, 0, 1, 0, 0, 0, 1]),
      'a.png',
      'unreadable',
    ],
    [
      'a form that this browser does not know',
      bytes([0, 0, 0, 24], 'ftypheic', new Uint8Array(40)),
      'a.heic',
      'unreadable',
    ],
  ];

  for (const [what, content, name, why] of rows)
    it(`is ${what}`, async () => {
      assert.strictEqual(await refusal(content, name), why);
    });

  it('is a small file that unpacks to a giant picture', async () => {
    const giant = await bomb(7100);
    assert.isBelow(giant.length, 20_000);
    assert.strictEqual(await refusal(giant, 'bom.png'), 'tooLarge');
    assert.strictEqual(await refusal(await bomb(500), 'klein.png'), 'read');
  });

  it('is one that was taken away', async () => {
    const file = new File(['%PDF-'], 'weg.pdf');
    file.slice = () => {
      throw new DOMException('', 'NotFoundError');
    };
    assert.deepEqual(await readFile(file, 'weg.pdf'), { kind: 'refused', why: 'unreadable' });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attachmentPlaces } from '../../../src/gateway/intake/attachment-places.ts';
import { attachmentName } from '../../../src/ticket/attach-name.ts';
import { mostAttachmentBytes } from '../../../src/ticket/limits.ts';
import { smallestPng } from '../../ticket/contract-table.ts';

const base64 = (bytes: readonly number[] | string): string =>
  Buffer.from(typeof bytes === 'string' ? [...Buffer.from(bytes)] : bytes).toString('base64');
const jpeg = base64([0xff, 0xd8, 0xff, 0xe0, 0, 16]);
const pdf = base64('%PDF-1.7\n');
const text = base64('één regel\n');

const wrongBase64: readonly (readonly [string, string])[] = [
  ['a data URL', `data:image/png;base64,${smallestPng}`],
  ['no padding', base64('regel').replaceAll('=', '')],
  ['too much padding', `${base64('regel')}=`],
  ['lines', `${text.slice(0, 4)}\r\n${text.slice(4)}`],
  ['the letters of a URL', '_-_-'],
  ['bits that are left over', 'eB=='],
  ['text after the padding', `eA==${text}`],
  ['nothing', ''],
];

describe('the attachments of a ticket', () => {
  for (const [type, content] of [
    ['image/png', smallestPng],
    ['image/jpeg', jpeg],
    ['application/pdf', pdf],
    ['text/plain', text],
  ] as const) {
    it(`may be ${type}, and are then nothing else`, () => {
      assert.deepEqual(attachmentPlaces([{ type, content }]), []);
      const others = [smallestPng, jpeg, pdf, base64([0xc3, 0x28])].filter((other) => other !== content);
      // A PDF may well be plain text too.
      for (const other of type === 'text/plain' ? others.filter((one) => one !== pdf) : others) {
        const detail = 'is not of the type that it says';
        assert.deepEqual(attachmentPlaces([{ type, content: other }]), [
          { pointer: '#/attachments/0/content', detail },
        ]);
      }
    });
  }

  for (const [type, content, right, wrong] of [
    ['image/png', smallestPng, ['a.png', 'B.PNG', '***.png'], ['a.html', 'a.png.exe', 'png', 'a.jpg', 'a.png ', '']],
    ['image/jpeg', jpeg, ['a.jpg', 'a.JPEG'], ['a.png', 'a.jpe']],
    ['application/pdf', pdf, ['a.pdf'], ['a.docm', 'a.pdf.js']],
    ['text/plain', text, ['a.txt', 'a.log'], ['a.bat', 'a.html', 'a.pdf']],
  ] as const) {
    it(`have a name that ends as ${type} does`, () => {
      for (const name of right) assert.deepEqual(attachmentPlaces([{ name, type, content }]), [], name);
      for (const name of wrong) {
        const [place, ...others] = attachmentPlaces([{ name, type, content }]);
        assert.equal(place?.pointer, '#/attachments/0/name', name);
        assert.match(place.detail, /^does not end in \.[a-z. or]+, as its type asks$/);
        assert.deepEqual(others, []);
      }
    });
  }

  it('have a name that ends as its type does when it comes from our page', () => {
    const names = ['wachtwoord Zomer2024!.png', 'pin 1234', '85.07.30-033.28.PNG', 'x'.repeat(300), '.html', 'a.b.c'];
    for (const name of names) {
      const file = { name: attachmentName(name, 'image/png'), type: 'image/png', content: smallestPng };
      assert.deepEqual(attachmentPlaces([file]), [], file.name);
    }
  });

  it('hold no NUL in plain text', () => {
    assert.equal(attachmentPlaces([{ type: 'text/plain', content: base64('a\0b') }]).length, 1);
  });

  for (const [what, content] of wrongBase64) {
    it(`are base64 to the letter: not ${what}`, () => {
      const wrong = { type: 'text/plain', content };
      const pointers = attachmentPlaces([{ type: 'text/plain', content: text }, wrong]).map(({ pointer }) => pointer);
      // What is empty has nothing wrong in it: the schema refuses it.
      assert.deepEqual(pointers, content === '' ? [] : ['#/attachments/1/content']);
    });
  }

  it('hold ten million bytes together and no more', () => {
    const file = (bytes: number) => ({ type: 'text/plain', content: Buffer.alloc(bytes, 'x').toString('base64') });
    assert.deepEqual(attachmentPlaces([file(mostAttachmentBytes - 1), file(1)]), []);
    const places = attachmentPlaces([file(mostAttachmentBytes - 1), file(2)]);
    assert.deepEqual(
      places.map(({ pointer }) => pointer),
      ['#/attachments'],
    );
  });

  it('are passed over where the schema finds what is wrong', () => {
    for (const value of [undefined, null, 4, {}, [null, 4, [], {}], [{ type: 'constructor', content: text }]]) {
      assert.deepEqual(attachmentPlaces(value), [], JSON.stringify(value));
    }
    const unknown = { type: 'text/html', content: 'no base64!' };
    assert.equal(attachmentPlaces([unknown]).length, 1);
    assert.deepEqual(attachmentPlaces(Array.from({ length: 6 }, () => unknown)), []);
  });
});

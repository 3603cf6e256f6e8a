import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Value } from 'typebox/value';
import { attachmentName } from '../../src/ticket/attach-name.ts';
import { Attachment } from '../../src/ticket/contract.ts';

const rows: readonly (readonly [name: string, type: Attachment['type'], sent: string])[] = [
  ['scherm.png', 'image/png', 'scherm.png'],
  ['Schermafbeelding 2026-11-22 om 12.31.33.png', 'image/png', 'Schermafbeelding 2026-11-22 om 12.31.33.png'],
  ['Screenshot_20261122-123133.jpg', 'image/jpeg', 'Screenshot_20261122-123133.jpg'],
  ['IMG_0042.HEIC', 'image/jpeg', 'IMG_0042.jpg'],
  ['versie 1.2', 'application/pdf', 'versie 1.2.pdf'],
  ['C:\\fakepath\\brief.PDF', 'application/pdf', 'brief.pdf'],
  ['/home/an/../brief.pdf', 'application/pdf', 'brief.pdf'],
  ['..', 'text/plain', 'bijlage.txt'],
  ['.profile', 'text/plain', 'profile.txt'],
  ['', 'image/png', 'bijlage.png'],
  ['foto\u202Egpj.exe', 'image/jpeg', 'fotogpj.jpg'],
  ['a\r\nX-Evil: 1\0.txt', 'text/plain', 'aX-Evil: 1.txt'],
  ['caf\u0065\u0301\u00A0 1.png', 'image/png', 'café 1.png'],
  ['85.07.30-033.28.png', 'image/png', '***.png'],
  ['85.07.30-033.28', 'image/png', '***.png'],
  ['wachtwoord: Zomer2026!.txt', 'text/plain', 'wachtwoord: ***.txt'],
  ['🙂'.repeat(200), 'image/png', `${'🙂'.repeat(96)}.png`],
];

describe('the name of an attachment', () => {
  for (const [name, type, sent] of rows)
    it(`is clean: ${JSON.stringify(name.slice(0, 40))}`, () => {
      assert.equal(attachmentName(name, type), sent);
    });

  it('is always one that the contract takes, and cleaning it again changes nothing', () => {
    for (const [name, type] of rows) {
      const sent = attachmentName(name, type);
      assert.ok(Value.Check(Attachment, { name: sent, type, content: 'AA==' }), sent);
      assert.equal(attachmentName(sent, type), sent);
    }
  });
});

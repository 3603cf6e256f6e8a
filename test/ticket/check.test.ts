import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultOf, type Fault, type FieldSpec } from '../../src/ticket/check.ts';

type Row = readonly [kind: FieldSpec['kind'], value: string, fault: Fault | undefined];

const table: readonly Row[] = [
  ['text', 'An', undefined],
  ['text', '', 'missing'],
  ['text', ' \n\u00a0', 'missing'],
  ['message', '*** ', 'missing'],
  ['message', 'x'.repeat(40), undefined],
  ['message', 'x'.repeat(41), 'tooLong'],
  ['email', 'an.peeters+zorg@voorbeeld.be', undefined],
  ['email', ' an@voorbeeld.be ', undefined],
  ['email', 'an@voorbeeld', 'notReachable'],
  ['email', '@voorbeeld.be', 'notReachable'],
  ['email', 'Mail an@voorbeeld.be', 'notReachable'],
  ['email', '02/214.19.09', 'notReachable'],
  ['tel', '0470 12 34 56', undefined],
  ['tel', '+32-2-788 51 55', undefined],
  ['tel', '(02) 214 19 09', undefined],
  ['tel', '+32 (0)470/12.34.56', undefined],
  ['tel', '０４７０ １２ ３４ ５６', undefined],
  ['tel', '1234567', 'notReachable'],
  ['tel', '1234567890123456', 'notReachable'],
  ['tel', '0470 12 34 56 na 17 uur', 'notReachable'],
  ['tel', 'an@voorbeeld.be', 'notReachable'],
  ['reach', 'an@voorbeeld.be', undefined],
  ['reach', '02/214.19.09', undefined],
  ['reach', 'Bel 0470 12 34 56, na 17 uur', undefined],
  ['reach', 'an@voorbeeld.be of 0470123456', undefined],
  ['email', 'an.***@voorbeeld.be', 'notReachable'],
  ['reach', 'an***p@voorbeeld.be', 'notReachable'],
  ['reach', 'an@voorbeeld.be***', 'notReachable'],
  ['reach', '***0470123456', 'notReachable'],
  ['reach', '0470 12 34 56, pin ***', undefined],
  ['reach', 'An Peeters', 'notReachable'],
  ['reach', 'an@voorbeeld', 'notReachable'],
  ['reach', '12 34', 'notReachable'],
  ['reach', '1234567890123456', 'notReachable'],
];

describe('faultOf', () => {
  for (const [kind, value, fault] of table) {
    it(`finds ${fault ?? 'nothing wrong'} for ${JSON.stringify(value)} in a field of kind ${kind}`, () => {
      assert.equal(faultOf({ key: 'field', required: true, kind, maxLength: 40 }, value), fault);
    });
  }

  it('lets a field that is not required be empty, but not wrong', () => {
    const spec = { key: 'field', required: false, kind: 'reach', maxLength: 40 } as const;
    assert.equal(faultOf(spec, ' '), undefined);
    assert.equal(faultOf(spec, 'An Peeters'), 'notReachable');
  });
});

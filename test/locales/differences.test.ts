import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differences } from '../../tools/locales/differences.ts';
import { screenLabels } from '../../tools/locales/screen-labels.ts';
import { textsOf } from '../../tools/locales/texts.ts';

const entry = (text: string, path = 'steps.one.body', file = 'a-flow') => ({ file, path, text });
const found = (dutch: string, other: string, labels: readonly string[] = []) =>
  differences([entry(dutch)], [entry(other)], new Set(labels)).map(({ what }) => what);

describe('What another language has otherwise than Dutch', () => {
  it('is nothing but the words', () => {
    assert.deepEqual(
      found('Klik op ‘Volgende’.\nKies {{right}}.', 'Click ‘Volgende’ (next).\nChoose {{right}}.', ['Volgende']),
      [],
    );
  });

  for (const [what, dutch, other, says] of [
    ['a value that is left out', 'Kies {{right}}.', 'Choose.', /other values/],
    ['a line too few', 'Eén.\nTwee.', 'One. Two.', /lines/],
    ['a label that was translated', 'Klik op ‘Volgende’.', 'Click “Next”.', /leaves out the label ‘Volgende’/],
    ['a label that Dutch does not name', 'Klik.', 'Click ‘Opslaan’.', /quotes ‘Opslaan’/],
    ['an empty text', 'Klik.', '', /is empty/],
  ] as const) {
    it(`can be ${what}`, () => assert.match(found(dutch, other, ['Volgende']).join(), says));
  }

  it('can be a key', () => {
    const other = [entry('One.', 'steps.two.body')];
    assert.deepEqual(
      differences([entry('Eén.')], other, new Set()).map(({ at, what }) => `${at}: ${what}`),
      ['a-flow.json steps.two.body: Dutch has no such key', 'a-flow.json steps.one.body: is missing'],
    );
  });
});

describe('The texts', () => {
  const dutch = textsOf('nl');
  for (const language of ['fr', 'de', 'en']) {
    it(`are the same in keys, values, lines and labels: ${language}`, () => {
      assert.ok(dutch.length > 4000);
      assert.deepEqual(differences(dutch, textsOf(language), screenLabels(dutch)), []);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsInTwo } from '../../tools/vite/words-in-two.ts';

const transform = wordsInTwo(['a-flow']).transform as (code: string, id: string) => { code: string } | null;
const words = { title: 'Aanmelden', steps: { go: {} }, diagnoses: { d: {} }, advice: {}, symptoms: { s: {} } };
const built = (id: string) => {
  const out = transform(JSON.stringify(words), id);
  return out && (JSON.parse(out.code.replace('export default ', '')) as unknown);
};

describe('the words of a flow in two', () => {
  it('keeps what every user reads in the first', () => {
    assert.deepEqual(built('/project/locales/nl/a-flow.json'), { title: 'Aanmelden', steps: { go: {} } });
  });

  it('has what is read once somebody is stuck in the second', () => {
    assert.deepEqual(built('/project/locales/nl/a-flow.json?stuck'), {
      diagnoses: { d: {} },
      advice: {},
      symptoms: { s: {} },
    });
  });

  it('leaves other words alone', () => {
    assert.equal(built('/project/locales/nl/ui.json'), null);
  });
});

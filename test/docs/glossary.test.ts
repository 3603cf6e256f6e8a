import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import labels from '../../locales/nl/labels.json' with { type: 'json' };
import profile from '../../locales/nl/screens/profile.json' with { type: 'json' };
import register from '../../src/flow/facts.json' with { type: 'json' };

const page = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word') && !line.startsWith('| --'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('docs/glossary.md', () => {
  it('has one line for each word', () => {
    const words = rows.flatMap(([, word = '']) => word.split(', '));
    assert.ok(words.length > 60);
    assert.deepEqual(words.toSorted(), [...new Set(words)].toSorted());
  });

  it('has every role and every field of the profile screen', () => {
    const keys = [...Object.keys(labels.roles), ...Object.keys(profile.fields)];
    assert.deepEqual(
      keys.filter((key) => !page.includes(`\`${key}\``)),
      [],
    );
  });

  it('cites facts that are in the register, for every Dutch term', () => {
    const cited = rows.map(([, , dutch = '', , facts = '']) => ({ dutch, facts: facts.split(', ') }));
    const unknown = cited.flatMap(({ facts }) => facts).filter((id) => id !== '' && !(id in register));
    assert.deepEqual(unknown, []);
    assert.deepEqual(
      cited.filter(({ dutch, facts }) => dutch !== '' && facts[0] === ''),
      [],
    );
  });
});

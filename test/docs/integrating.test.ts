import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import labels from '../../locales/nl/labels.json' with { type: 'json' };
import { procedures, visitors } from '../../src/flow/registry.ts';
import { attributes } from '../../src/embed/settings.ts';

const page = readFileSync(new URL('../../docs/integrating.md', import.meta.url), 'utf8');

/** The rows of the table under a heading row that starts with this word: first and second cell. */
function tableOf(word: string): readonly (readonly [string, string])[] {
  const [, after = ''] = page.split(new RegExp(`^\\| ${word} +\\|.*\\n\\|[ -|]*\\n`, 'm'));
  const rows = /^(?:\|.*\n)+/.exec(after)?.[0].trim().split('\n') ?? [];
  return rows.map((row) => {
    const [, first = '', second = ''] = row.split('|').map((cell) => cell.trim());
    return [first.replaceAll('`', ''), second];
  });
}

describe('docs/integrating.md', () => {
  it('lists every public procedure, and no other', () => {
    assert.deepEqual(
      tableOf('procedure').map(([id]) => id),
      Object.keys(procedures),
    );
  });

  it('lists every role key with the words of its role', () => {
    assert.deepEqual(
      tableOf('visitor'),
      Object.keys(visitors).map((key) => [key, labels.roles[key as 'personInNeed']]),
    );
  });

  it('describes every attribute', () => {
    const described = tableOf('attribute').flatMap(([names]) => names.split(', '));
    assert.deepEqual(described, [...attributes]);
  });
});

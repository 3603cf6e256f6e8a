import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { attributes } from '../../src/embed/settings.ts';
import { describedElements } from '../../tools/package/elements.ts';
import { keys } from '../../tools/package/keys.ts';

const elements = describedElements();
const sent = [...readFileSync('src/elements/public-events.ts', 'utf8').matchAll(/super\('([\w-]+)'/g)].map(
  ([, name = '']) => name,
);

describe('What is documented of the elements', () => {
  it('is both of them', () => {
    assert.deepEqual(
      elements.map(({ name, tagName }) => [name, tagName]),
      [
        ['WegwijzerGuide', 'wegwijzer-guide'],
        ['WegwijzerLauncher', 'wegwijzer-launcher'],
      ],
    );
  });

  for (const { tagName, attributes: documented, events, members } of elements) {
    it(`is every attribute that is read, with what can stand in it: ${tagName}`, () => {
      assert.deepEqual(
        documented.map(({ name }) => name),
        attributes,
      );
      const types = Object.fromEntries(documented.map(({ name, type }) => [name, type?.text.split(' | ').length]));
      assert.equal(types['procedure'], keys['ProcedureId']?.length);
      assert.equal(types['visitor'], keys['RoleKey']?.length);
    });

    it(`is every event that is sent: ${tagName}`, () => {
      assert.equal(sent.length, 4);
      assert.deepEqual(events.map(({ name }) => name).toSorted(), sent.toSorted());
    });

    it(`is of the rest the one property that is for others: ${tagName}`, () => {
      assert.deepEqual(
        members.map(({ name, type }) => [name, type?.text]),
        [['inspect', 'Inspect | undefined']],
      );
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ScreenText } from '../../src/flow/screen.ts';
import { placeOf } from '../../src/session/situation.ts';
import { viewOf } from '../../src/session/view-of.ts';
import { loadWords } from '../../src/text/load-locale.ts';
import { partsOf, type Part } from '../../tools/vite/flow-parts.ts';
import { allFlows } from '../flow/all-flows.ts';
import { allDutch, someDutch } from '../text/dutch.ts';
import { everyPlace } from './every-case.ts';
import { everySelection } from './selections.ts';
import { nameOf, situationOf, type Case } from './situations.ts';

const parts = allFlows.map(({ id, flow, text, screens }) => ({ id, ...partsOf(flow, text, screens) }));

/** The words as a session has them after it fetched these parts of every flow, one after the other. */
const wordsAfter = async (...fetched: readonly ('first' | 'stuck')[]) => {
  const text = await someDutch();
  for (const one of parts) {
    for (const part of fetched.map((name): Part => one[name])) {
      text.add(one.id, part.words);
      text.addScreens(part.screens as Readonly<Record<string, ScreenText>>);
    }
  }
  text.add('rare', await loadWords('rare', 'nl'));
  return text;
};

const all = await allDutch();
const fullView = (one: Case) => viewOf(situationOf(one), all);

describe('the words that are fetched first', () => {
  /** What is shown before anything is pressed that only the stuck and the done press; a handover waits for more. */
  const before = everyPlace.filter(({ flow, snapshot, reached }) => {
    const place = placeOf(snapshot.value);
    const step = flow.steps[reached.name];
    return place.kind === 'guide' && place.phase === 'instruct' && !(step && 'refer' in step);
  });

  it('are all that a user reads who follows the steps', async () => {
    const text = await wordsAfter('first');
    assert.ok(before.length > 300);
    for (const one of before) {
      const situation = situationOf(one, { stuck: undefined, people: undefined });
      assert.deepEqual(viewOf(situation, text), fullView(one), nameOf(one));
    }
  });

  it('are fewer than all', () => {
    const size = (data: unknown) => JSON.stringify(data).length;
    for (const { id, first, stuck } of parts.filter(({ stuck: { words } }) => size(words) > 100)) {
      assert.ok(size(first) < size({ first, stuck }), id);
    }
  });
});

describe('the words that are fetched once somebody is stuck', () => {
  it('complete the first: then every view is whole', async () => {
    const text = await wordsAfter('first', 'stuck');
    for (const file of ['people', 'contacts', 'stuck'] as const) text.add(file, await loadWords(file, 'nl'));
    const shown = [
      ...everyPlace.filter(({ snapshot }) => snapshot.status === 'active'),
      ...everySelection.map((one) => one.one),
    ];
    for (const one of shown) assert.deepEqual(viewOf(situationOf(one), text), fullView(one), nameOf(one));
  });

  it('stay when the first come again: two parts of the page may ask for them', async () => {
    const text = await wordsAfter('first', 'stuck', 'first');
    for (const { id, text: words } of allFlows) {
      for (const [key, { title }] of Object.entries(words.symptoms)) {
        assert.equal(text.flow(id, `symptoms.${key}.title`), title);
      }
    }
  });
});

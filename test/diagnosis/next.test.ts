import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { observe } from '../../src/diagnosis/belief.ts';
import { effortOfAsking, next } from '../../src/diagnosis/next.ts';
import { bestOrder, effortOf } from '../../src/diagnosis/remedies-only.ts';
import { disjoint, login } from './vectors.ts';
import type { Model, Used } from '../../src/diagnosis/model.ts';

const nothingUsed: Used = new Set();

/** Every order of the letters. */
function orders(letters: readonly string[]): readonly (readonly string[])[] {
  if (letters.length === 0) return [[]];
  return letters.flatMap((first) => orders(letters.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

describe('an order of remedies', () => {
  it('is best by chance per second (V1)', () => {
    const model = disjoint(100);
    assert.deepEqual(bestOrder(model, model.priors, nothingUsed).order, ['c', 'b', 'd', 'a']);
    const efforts = orders(['a', 'b', 'c', 'd'])
      .map((order) => `${order.join('')} ${effortOf(model, model.priors, order).toFixed(1)}`)
      .sort((one, other) => Number(one.slice(5)) - Number(other.slice(5)));
    assert.equal(efforts[0], 'cbda 50.0');
    assert.deepEqual(efforts.slice(1, 3), ['cdba 50.4', 'bcda 51.0']);
  });

  it('costs as printed, wherever it is cut off (V1)', () => {
    const order = ['c', 'b', 'd', 'a'];
    const printed = { 30: [30, 34, 41, 42, 50], 52: [52, 51.6, 52, 50.8, 50], 100: [100, 90, 76, 70, 50] };
    for (const [escalation, efforts] of Object.entries(printed)) {
      const model = disjoint(Number(escalation));
      const found = efforts.map((_, length) => effortOf(model, model.priors, order.slice(0, length)).toFixed(1));
      assert.deepEqual(
        found,
        efforts.map((effort) => effort.toFixed(1)),
      );
    }
  });

  it('is cut off where all prefixes say so, not at the first rise (V1)', () => {
    for (const [escalation, length] of [
      [30, 0],
      [52, 4],
      [100, 4],
    ] as const) {
      const model = disjoint(escalation);
      assert.equal(bestOrder(model, model.priors, nothingUsed).order.length, length);
    }
  });

  it('leaves out what was used and what helps nothing', () => {
    const model = disjoint(1000);
    assert.deepEqual(bestOrder(model, [0.4, 0, 0.5, 0.1], new Set(['c'])).order, ['d', 'a']);
  });

  it('takes the cheapest of equals, and then the first', () => {
    const remedies = [
      { id: 'dear', cost: 20, fixes: [0.5, 0, 0] },
      { id: 'first', cost: 10, fixes: [0, 0.5, 0] },
      { id: 'second', cost: 10, fixes: [0, 0, 0.5] },
    ];
    const model = { ...disjoint(1000), causes: ['x', 'y', 'z'], priors: [0.5, 0.25, 0.25], remedies };
    assert.deepEqual(bestOrder(model, model.priors, nothingUsed).order, ['first', 'second', 'dear']);
  });
});

describe('the next move', () => {
  it('weighs remedies and questions as printed (V2)', () => {
    const { order, effort } = bestOrder(login, login.priors, nothingUsed);
    assert.deepEqual(order, ['reselectProfile', 'reselectOrg', 'restartReader', 'activateKey']);
    assert.equal(effort.toFixed(2), '712.30');
    const asked = login.questions.map((question) => effortOfAsking(login, login.priors, nothingUsed, question));
    assert.deepEqual(
      asked.map((one) => one.toFixed(2)),
      ['717.05', '629.82', '733.24'],
    );
    assert.deepEqual(
      asked.map((one) => (effort - one).toFixed(2)),
      ['-4.75', '82.48', '-20.94'],
    );
  });

  it('is the question that saves most effort (V2)', () => {
    const { kind, id, effort } = next(login, login.priors, nothingUsed);
    assert.deepEqual([kind, id, effort.toFixed(2)], ['ask', 'errText', '629.82']);
  });

  it('is a remedy when no question saves any (V3)', () => {
    const belief = observe(login, login.priors, { question: 'tapScreen', answer: 'wrongProf' });
    const { kind, id, effort } = next(login, belief, new Set(['tapScreen']));
    assert.deepEqual([kind, id, effort.toFixed(2)], ['do', 'reselectProfile', '91.19']);
  });

  it('is another question when that saves effort (V3)', () => {
    const belief = observe(login, login.priors, { question: 'tapScreen', answer: 'allRight' });
    const used = new Set(['tapScreen']);
    assert.equal(bestOrder(login, belief, used).effort.toFixed(2), '1337.10');
    const { kind, id, effort } = next(login, belief, used);
    assert.deepEqual([kind, id, effort.toFixed(2)], ['ask', 'errText', '1144.63']);
  });

  it('is handing over when nothing is left that helps', () => {
    const used = new Set([...login.remedies, ...login.questions].map(({ id }) => id));
    assert.deepEqual(next(login, login.priors, used), { kind: 'escalate', id: '', effort: 1500 });
  });

  it('is the cheapest of equal questions, and then the first', () => {
    const answers = { yes: [1, 0], no: [0, 1] };
    const model: Model = {
      causes: ['left', 'right'],
      priors: [0.5, 0.5],
      remedies: [
        { id: 'fixLeft', cost: 50, fixes: [1, 0] },
        { id: 'fixRight', cost: 50, fixes: [0, 1] },
      ],
      questions: [10, 5, 5].map((cost, at) => ({ id: `question${at}`, cost, answers })),
      escalation: 500,
    };
    assert.equal(next(model, model.priors, nothingUsed).id, 'question1');
    assert.equal(next(model, model.priors, nothingUsed, 2).id, 'question1');
  });

  it('sees two steps ahead what one step does not', () => {
    // Each question alone says nothing; the two together say everything.
    const model: Model = {
      causes: ['bothOff', 'leftOn', 'rightOn', 'bothOn'],
      priors: [0.25, 0.25, 0.25, 0.25],
      remedies: [
        { id: 'same', cost: 100, fixes: [1, 0, 0, 1] },
        { id: 'different', cost: 100, fixes: [0, 1, 1, 0] },
      ],
      questions: [
        { id: 'left', cost: 5, answers: { on: [0, 1, 0, 1], off: [1, 0, 1, 0] } },
        { id: 'right', cost: 5, answers: { on: [0, 0, 1, 1], off: [1, 1, 0, 0] } },
      ],
      escalation: 1000,
    };
    assert.deepEqual(next(model, model.priors, nothingUsed), { kind: 'do', id: 'same', effort: 150 });
    assert.deepEqual(next(model, model.priors, nothingUsed, 2), { kind: 'ask', id: 'left', effort: 110 });
  });
});

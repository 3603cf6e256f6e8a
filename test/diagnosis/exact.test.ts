import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { lowerBound } from '../../src/diagnosis/bound.ts';
import { firstMoves, solve } from '../../src/diagnosis/exact.ts';
import { bestOrder } from '../../src/diagnosis/remedies-only.ts';
import { bruteForce, smallModels } from './small-models.ts';
import { disjoint, login } from './vectors.ts';

/** So many independent questions of three answers, and as many remedies: too many states for anyone. */
function huge(size: number) {
  const rows = Array.from({ length: size }, (_, at) => at);
  return {
    causes: rows.map(String),
    priors: rows.map(() => 1 / size),
    remedies: rows.map((at) => ({
      id: `r${at}`,
      cost: 50 + at,
      fixes: rows.map((cause) => (cause === at ? 0.9 : 0.1)),
    })),
    questions: rows.map((at) => ({
      id: `q${at}`,
      cost: 5 + at,
      answers: {
        yes: rows.map((cause) => (cause === at ? 0.8 : 0.1)),
        no: rows.map((cause) => (cause === at ? 0.1 : 0.7)),
        unknown: rows.map((cause) => (cause === at ? 0.1 : 0.2)),
      },
    })),
    escalation: 1000,
  };
}

describe('the exact search', () => {
  it('finds the printed value (V4)', () => {
    assert.equal(solve(login)?.value.toFixed(2), '602.54');
    assert.equal(solve(disjoint(100))?.value.toFixed(1), '50.0');
    assert.equal(solve(disjoint(30))?.value.toFixed(1), '30.0');
  });

  it('finds the printed values of the first moves (V4)', () => {
    const found = firstMoves(login)?.map(({ kind, id, effort }) => [kind, id, effort.toFixed(2)].join(' '));
    assert.deepEqual(found?.slice(0, 3), ['ask tapScreen 602.54', 'ask errText 608.84', 'do reselectProfile 610.10']);
    assert.ok(found?.includes('ask colleagueToo 648.06'));
    assert.equal(found?.at(-1), 'escalate  1500.00');
  });

  it('opens with the best of the first moves', () => {
    const move = solve(login)?.move(login.priors, new Set());
    assert.deepEqual([move?.kind, move?.id, move?.effort.toFixed(2)], ['ask', 'tapScreen', '602.54']);
  });

  it('knows no move in a state to which nothing leads', () => {
    assert.equal(solve(login)?.move([1, 0, 0, 0, 0, 0], new Set(['errText'])), undefined);
  });

  it('gives up when the model is over its budget, or too big to count', () => {
    assert.equal(solve(login, { budget: 10 }), undefined);
    assert.equal(firstMoves(login, { budget: 10 }), undefined);
    assert.equal(solve(huge(10), { budget: 1000 }), undefined);
    assert.equal(solve(huge(40)), undefined);
  });

  it('agrees with trying everything', () => {
    const property = fc.property(smallModels, fc.constantFrom(0, 1, Infinity), (model, maxQuestions) => {
      const value = solve(model, { maxQuestions })?.value ?? NaN;
      assert.ok(Math.abs(value - bruteForce(model, maxQuestions)) < 1e-7, String(value));
    });
    fc.assert(property, { numRuns: 1000 });
  });

  it('opens with a move that is worth what the search says', () => {
    fc.assert(
      fc.property(smallModels, (model) => {
        const solution = solve(model);
        const best = firstMoves(model)?.[0];
        assert.ok(Math.abs((best?.effort ?? NaN) - (solution?.value ?? NaN)) < 1e-7);
        const move = solution?.move(model.priors, new Set());
        assert.ok(Math.abs((move?.effort ?? NaN) - (solution?.value ?? NaN)) < 1e-7);
      }),
    );
  });

  it('lies between the bound of one who knows the cause and trying remedies only', () => {
    fc.assert(
      fc.property(smallModels, (model) => {
        const value = solve(model)?.value ?? NaN;
        assert.ok(lowerBound(model) <= value + 1e-9);
        assert.ok(bestOrder(model, model.priors, new Set()).effort >= value - 1e-9);
      }),
    );
  });
});

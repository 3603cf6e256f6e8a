import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mostQuestions } from '../../src/diagnosis/assumed.ts';
import { effortOfPolicy } from '../../src/diagnosis/effort.ts';
import { modelOf } from '../../src/diagnosis/model-of.ts';
import type { Evidence, Model, Policy } from '../../src/diagnosis/model.ts';
import { exactRule, policyOf, twoStepRule } from '../../src/diagnosis/policy.ts';
import { standingOf } from '../../src/diagnosis/standing.ts';
import { flow, likelihoods } from './sample-diagnosis.ts';

const model = modelOf(flow, 'errorMessage', 'provider', likelihoods);
const policy = policyOf(model, exactRule(model)!);

/** Every order of these. */
function ordersOf<Item>(all: readonly Item[]): readonly (readonly Item[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((first) => ordersOf(all.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

/** Expected seconds from here on when one always makes the move of the standing, over all that can be seen. */
function secondsBy(all: Model, written: Policy, evidence: readonly Evidence[] = [], weights = all.priors): number {
  const mass = weights.reduce((sum, one) => sum + one, 0);
  if (mass === 0) return 0;
  const { move } = standingOf(all, written, evidence);
  if ('escalate' in move) return mass * all.escalation;
  const after = (one: Evidence, row: readonly number[]) =>
    secondsBy(
      all,
      written,
      [...evidence, one],
      weights.map((weight, cause) => weight * row[cause]!),
    );
  if ('do' in move) {
    const { cost, fixes } = all.remedies.find(({ id }) => id === move.do)!;
    return (
      mass * cost +
      after(
        { failed: move.do },
        fixes.map((chance) => 1 - chance),
      )
    );
  }
  const { cost, answers } = all.questions.find(({ id }) => id === move.ask)!;
  const branches = Object.entries(answers).map(([answer, row]) => after({ question: move.ask, answer }, row));
  return branches.reduce((sum, one) => sum + one, mass * cost);
}

describe('where a search stands', () => {
  it('is the start of the policy when nothing is known', () => {
    assert.deepEqual(standingOf(model, policy, []), { node: 0, move: policy[0], belief: model.priors });
  });

  it('is on the policy as far as the answers are foreseen, in whatever order they came', () => {
    const [first] = policy;
    assert.ok(first && 'ask' in first);
    const [answer, index] = Object.entries(first.answers)[0]!;
    const second = policy[index]!;
    const evidence: readonly Evidence[] = [
      { question: first.ask, answer },
      ...('do' in second ? [{ failed: second.do }] : []),
    ];
    const nodes = ordersOf(evidence).map((order) => standingOf(model, policy, order).node);
    assert.deepEqual(
      nodes,
      nodes.map(() => ('do' in second ? second.failed : index)),
    );
    assert.notEqual(nodes[0], undefined);
  });

  it('is off the policy for who does not know, and goes on from there', () => {
    const [first] = policy;
    assert.ok(first && 'ask' in first);
    const { node, move } = standingOf(model, policy, [{ question: first.ask, answer: 'unknown' }]);
    assert.equal(node, undefined);
    assert.ok(!('ask' in move) || move.ask !== first.ask);
  });

  it('is off the policy for who says what was not asked', () => {
    const { node } = standingOf(model, policy, [{ question: 'chooseEntrance', answer: 'none' }]);
    assert.equal(node, undefined);
  });

  it('has the same move in whatever order the evidence came', () => {
    const evidence: readonly Evidence[] = [
      { question: 'confirmProfile', answer: 'none' },
      { question: 'which', answer: 'none' },
      { question: 'chooseEntrance', answer: 'unknown' },
      { failed: 'wrongAddress' },
    ];
    const moves = ordersOf(evidence).map((order) => JSON.stringify(standingOf(model, policy, order).move));
    assert.equal(new Set(moves).size, 1);
  });

  it('believes in something else after what contradicts the model', () => {
    const sure: Model = { ...model, priors: model.priors.map((_, cause) => (cause === 0 ? 1 : 0)) };
    const { belief, move } = standingOf(sure, [], [{ failed: 'confirmProfile.signInAs' }]);
    assert.equal(belief.at(-1), 1);
    assert.deepEqual(move, { escalate: true });
  });

  it('asks no more than it may, and then goes on with remedies', () => {
    const many: Model = {
      ...model,
      questions: Array.from({ length: mostQuestions + 1 }, (_, at) => ({
        id: `question${at}`,
        cost: 0.1,
        answers: model.questions[1]!.answers,
      })),
    };
    const asked = many.questions.slice(0, mostQuestions).map(({ id }) => ({ question: id, answer: 'unknown' }));
    assert.ok('ask' in standingOf(many, [], asked.slice(1)).move);
    assert.ok(!('ask' in standingOf(many, [], asked).move));
  });

  it('costs what the effort of the policy says', () => {
    for (const written of [policy, policyOf(model, twoStepRule(model)), []]) {
      const { seconds } = effortOfPolicy(model, written, twoStepRule(model));
      assert.equal(secondsBy(model, written).toFixed(6), seconds.toFixed(6));
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { chanceOf, observe } from '../../src/diagnosis/belief.ts';
import { effortOfPolicy } from '../../src/diagnosis/effort.ts';
import { solve } from '../../src/diagnosis/exact.ts';
import { next } from '../../src/diagnosis/next.ts';
import { exactRule, policyOf, twoStepRule } from '../../src/diagnosis/policy.ts';
import { smallModels } from './small-models.ts';
import { login } from './vectors.ts';
import type { Belief, Model, Move, Policy, PolicyNode, Question } from '../../src/diagnosis/model.ts';
import type { Rule } from '../../src/diagnosis/policy.ts';

const escalate: Move = { kind: 'escalate', id: '', effort: 1500 };

function ask(id: string): Move {
  return { kind: 'ask', id, effort: NaN };
}

/** The seconds of a rule that is followed from the priors on, no branch left out. */
function secondsOf(rule: Rule, model: Model = login): number {
  return effortOfPolicy(model, policyOf(model, rule, { least: 0, maxQuestions: Infinity }), rule).seconds;
}

/** The rule that looks one question ahead. */
function myopicRule(model: Model): Rule {
  return (belief, used) => next(model, belief, used, 1);
}

/** The remedies in the best order; all questions count as used. */
function remedyRule(model: Model): Rule {
  return (belief, used) => next(model, belief, new Set([...used, ...model.questions.map(({ id }) => id)]));
}

/** The remedies in this order, and then handing over. */
function fixedRule(order: readonly string[]): Rule {
  return (_, used) => {
    const id = order.find((one) => !used.has(one));
    return id === undefined ? escalate : { kind: 'do', id, effort: NaN };
  };
}

function askAllRule(model: Model): Rule {
  return (belief, used) => {
    const question = model.questions.find(({ id }) => !used.has(id));
    return question === undefined ? remedyRule(model)(belief, used) : ask(question.id);
  };
}

function entropyOf(belief: Belief): number {
  return -belief.reduce((sum, chance) => sum + (chance > 0 ? chance * Math.log2(chance) : 0), 0);
}

/** The bits that the answer to the question is expected to tell. */
function gainOf(question: Question, belief: Belief): number {
  const answers = Object.keys(question.answers).map((answer) => {
    const after = observe(login, belief, { question: question.id, answer });
    return chanceOf(question, answer, belief) * entropyOf(after);
  });
  return entropyOf(belief) - answers.reduce((sum, one) => sum + one);
}

/** Asks what tells most bits per second until one cause has a probability of 0.8. */
function gainRule(model: Model): Rule {
  return (belief, used) => {
    const [best] = model.questions
      .filter(({ id }) => !used.has(id))
      .sort((one, other) => gainOf(other, belief) / other.cost - gainOf(one, belief) / one.cost);
    return best === undefined || Math.max(...belief) >= 0.8 ? remedyRule(model)(belief, used) : ask(best.id);
  };
}

function edgesOf(node: PolicyNode): readonly number[] {
  if ('ask' in node) return Object.values(node.answers);
  return 'do' in node && node.failed !== undefined ? [node.failed] : [];
}

/** The most questions on any way through the policy. */
function mostQuestions(policy: Policy, index = 0): number {
  const node = policy[index]!;
  return ('ask' in node ? 1 : 0) + Math.max(0, ...edgesOf(node).map((edge) => mostQuestions(policy, edge)));
}

describe('the effort of a policy', () => {
  it('is as printed for every rule (V4)', () => {
    const printed = [
      [() => escalate, '1500.00'],
      [fixedRule(['restartReader', 'activateKey', 'reselectProfile', 'reselectOrg']), '975.93'],
      [remedyRule(login), '712.30'],
      [askAllRule(login), '658.99'],
      [myopicRule(login), '617.13'],
      [twoStepRule(login), '609.09'],
      [gainRule(login), '605.38'],
      [exactRule(login)!, '602.54'],
    ] as const;
    assert.deepEqual(
      printed.map(([rule]) => secondsOf(rule).toFixed(2)),
      printed.map(([, seconds]) => seconds),
    );
  });

  it('reckons the bits of a question as printed (V2)', () => {
    assert.equal(entropyOf(login.priors).toFixed(4), '2.4183');
    const gains = login.questions.map((question) => gainOf(question, login.priors).toFixed(4));
    assert.deepEqual(gains, ['1.0858', '0.6148', '0.2628']);
  });

  it('counts the questions and the worst case', () => {
    const all = effortOfPolicy(login, [], askAllRule(login));
    assert.deepEqual(
      all.byQuestions.map((chance) => chance.toFixed(9)),
      [0, 0, 0, 1].map((chance) => chance.toFixed(9)),
    );
    assert.equal(all.questions.toFixed(9), '3.000000000');
    // All questions, all remedies and handing over.
    assert.equal(all.worst, 15 + 20 + 60 + 40 + 45 + 240 + 300 + 1500);
    assert.deepEqual(effortOfPolicy(login, [{ escalate: true }], myopicRule(login)), {
      seconds: 1500,
      questions: 0,
      byQuestions: [1],
      worst: 1500,
    });
  });

  it('goes on by the fallback where the policy ends', () => {
    const start: Policy = [{ do: 'reselectProfile' }];
    assert.equal(effortOfPolicy(login, start, exactRule(login)!).seconds.toFixed(2), '610.10');
  });

  it('hands over where the fallback would ask too much', () => {
    const { byQuestions } = effortOfPolicy(login, [], askAllRule(login), { maxQuestions: 1 });
    assert.deepEqual(
      byQuestions.map((chance) => chance.toFixed(9)),
      ['0.000000000', '1.000000000'],
    );
  });

  it('refuses a policy of another model', () => {
    assert.throws(() => effortOfPolicy(login, [{ do: 'nothing' }], myopicRule(login)), RangeError);
  });

  it('is the exact value for the exact policy, and no less for the others', () => {
    fc.assert(
      fc.property(smallModels, (model) => {
        const value = solve(model)?.value ?? NaN;
        // Evidence of less than a millionth contradicts the model, so a little effort may differ.
        assert.ok(Math.abs(secondsOf(exactRule(model)!, model) - value) < 1e-3);
        for (const rule of [myopicRule(model), twoStepRule(model)]) assert.ok(secondsOf(rule, model) >= value - 1e-3);
      }),
      { numRuns: 300 },
    );
  });

  it('counts every person once', () => {
    fc.assert(
      fc.property(smallModels, (model) => {
        const { byQuestions } = effortOfPolicy(model, [], twoStepRule(model));
        assert.ok(Math.abs(byQuestions.reduce((sum, chance) => sum + chance, 0) - 1) < 1e-9);
      }),
    );
  });
});

describe('a policy', () => {
  it('starts at index 0 with the first move of its rule', () => {
    const [first] = policyOf(login, exactRule(login)!);
    assert.ok(first !== undefined && 'ask' in first);
    assert.equal(first.ask, 'tapScreen');
    assert.deepEqual(Object.keys(first.answers), ['wrongProf', 'wrongOrgSel', 'allRight']);
  });

  it('ends: every edge leads onwards, to a node that is there', () => {
    fc.assert(
      fc.property(smallModels, fc.constantFrom(0, 0.005, 0.2), (model, least) => {
        const policy = policyOf(model, twoStepRule(model), { least });
        policy.forEach((node, at) => {
          for (const edge of edgesOf(node)) assert.ok(edge > at && edge < policy.length);
        });
        const led = new Set(policy.flatMap(edgesOf));
        assert.equal(led.size, policy.length - 1);
      }),
    );
  });

  it('merges what is the same state of knowledge', () => {
    // The two answers say the same, so there is one node after both.
    const question = {
      id: 'idle',
      cost: 1,
      answers: { heads: login.priors.map(() => 0.5), tails: login.priors.map(() => 0.5) },
    };
    const model = { ...login, questions: [question] };
    const policy = policyOf(model, askAllRule(model));
    assert.deepEqual(policy[0], { ask: 'idle', answers: { heads: 1, tails: 1 } });
    // Half of the callers come there by either, so all come there: then the first remedy fails for 0.66 of them.
    const [, second] = policyOf(model, askAllRule(model), { least: 0.4 });
    assert.deepEqual(second, { do: 'reselectProfile', failed: 2 });
  });

  it('has no edge for who does not know', () => {
    const answers = { yes: [1, 1, 1, 0, 0, 0], no: [0, 0, 0, 1, 1, 1] };
    const rows = Object.entries(answers).map(([name, row]) => [name, row.map((chance) => chance * 0.7)]);
    const unknown = login.priors.map(() => 0.3);
    const question = { id: 'known', cost: 1, answers: { ...Object.fromEntries(rows), unknown } };
    const model = { ...login, questions: [question] };
    const [first] = policyOf(model, askAllRule(model));
    assert.deepEqual(first && edgesOf(first).length, 2);
    assert.ok(first !== undefined && 'ask' in first && !('unknown' in first.answers));
  });

  it('leaves out what hardly ever happens', () => {
    const rule = exactRule(login)!;
    const whole = policyOf(login, rule, { least: 0 });
    const pruned = policyOf(login, rule, { least: 0.05 });
    assert.ok(pruned.length < whole.length);
    assert.equal(effortOfPolicy(login, pruned, rule).seconds.toFixed(2), '602.54');
  });

  it('asks no more than it may', () => {
    for (const maxQuestions of [0, 1, 2]) {
      const policy = policyOf(login, askAllRule(login), { least: 0, maxQuestions });
      assert.equal(mostQuestions(policy), maxQuestions);
    }
  });

  it('does not exist for a model that is over the budget', () => {
    assert.equal(exactRule(login, { budget: 10 }), undefined);
  });
});

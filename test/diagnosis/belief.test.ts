import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { chanceFixed, chanceOf, keyOf, observe } from '../../src/diagnosis/belief.ts';
import { smallModels } from './small-models.ts';
import { login } from './vectors.ts';
import type { Evidence, Model } from '../../src/diagnosis/model.ts';

const [tapScreen] = login.questions;
const [reselectProfile] = login.remedies;

/** A dongle is broken or not; the light tells for certain, and so does another dongle. */
function certain(lastCause: string): Model {
  return {
    causes: ['broken', lastCause],
    priors: [1, 0],
    remedies: [{ id: 'replace', cost: 1, fixes: [1, 0] }],
    questions: [{ id: 'light', cost: 1, answers: { off: [1, 0], on: [0, 1] } }],
    escalation: 10,
  };
}

function everyEvidence(model: Model): readonly Evidence[] {
  return [
    ...model.remedies.map(({ id }) => ({ failed: id })),
    ...model.questions.flatMap(({ id, answers }) => Object.keys(answers).map((answer) => ({ question: id, answer }))),
  ];
}

describe('a belief', () => {
  it('follows on an answer as printed (V3)', () => {
    const afterProfile = observe(login, login.priors, { question: 'tapScreen', answer: 'wrongProf' });
    const printed = ['0.949605', '0.016393', '0.014572', '0.008500', '0.006072', '0.004857'];
    assert.deepEqual(
      afterProfile.map((chance) => chance.toFixed(6)),
      printed,
    );
    const afterAllRight = observe(login, login.priors, { question: 'tapScreen', answer: 'allRight' });
    const alsoPrinted = ['0.035153', '0.018610', '0.311001', '0.277916', '0.198511', '0.158809'];
    assert.deepEqual(
      afterAllRight.map((chance) => chance.toFixed(6)),
      alsoPrinted,
    );
  });

  it('follows on a failed remedy', () => {
    const belief = observe(login, login.priors, { failed: 'restartReader' });
    // Of 0.14 one fifth is left.
    assert.ok(Math.abs(belief[3]! - 0.028 / 0.888) < 1e-12);
    assert.ok(Math.abs(belief[0]! - 0.34 / 0.888) < 1e-12);
  });

  it('says how probable an answer and a success are', () => {
    assert.ok(Math.abs(chanceOf(tapScreen!, 'wrongProf', login.priors) - 0.3294) < 1e-12);
    assert.equal(chanceFixed(reselectProfile!, login.priors), 0.34);
  });

  it('goes to the cause "other" when it is contradicted', () => {
    for (const evidence of [{ failed: 'replace' }, { question: 'light', answer: 'on' }]) {
      assert.deepEqual(observe(certain('other'), [1, 0], evidence), [0, 1]);
    }
  });

  it('stays what it was when it is contradicted and no cause is "other"', () => {
    assert.deepEqual(observe(certain('whole'), [1, 0], { failed: 'replace' }), [1, 0]);
  });

  it('refuses what the model does not have', () => {
    const unknown: readonly Evidence[] = [
      { failed: 'nothing' },
      { question: 'nothing', answer: 'yes' },
      { question: 'tapScreen', answer: 'nothing' },
      { question: 'tapScreen', answer: 'toString' },
    ];
    for (const evidence of unknown) assert.throws(() => observe(login, login.priors, evidence), RangeError);
    assert.throws(() => chanceOf(tapScreen!, 'nothing', login.priors), RangeError);
  });

  it('stays a distribution, whatever is seen in whatever order', () => {
    fc.assert(
      fc.property(smallModels, fc.array(fc.nat(), { maxLength: 6 }), (model, picks) => {
        const possible = everyEvidence(model);
        let belief = model.priors;
        for (const pick of possible.length > 0 ? picks : []) {
          belief = observe(model, belief, possible[pick % possible.length]!);
          assert.ok(belief.every((chance) => chance >= 0 && chance <= 1 + 1e-12));
          assert.ok(Math.abs(belief.reduce((sum, chance) => sum + chance) - 1) < 1e-9);
        }
      }),
    );
  });

  it('has one key whatever the order in which things were seen', () => {
    const answer = { question: 'errText', answer: 'other' };
    const failed = { failed: 'restartReader' };
    const one = observe(login, observe(login, login.priors, answer), failed);
    const other = observe(login, observe(login, login.priors, failed), answer);
    const used = ['errText', 'restartReader'];
    assert.equal(keyOf(one, new Set(used)), keyOf(other, new Set(used.toReversed())));
  });
});

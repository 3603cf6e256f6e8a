import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assumed, type Numbers } from '../../src/diagnosis/assumed.ts';
import { causesOf } from '../../src/diagnosis/causes.ts';
import { modelOf } from '../../src/diagnosis/model-of.ts';
import type { Model } from '../../src/diagnosis/model.ts';
import { flow, likelihoods } from './sample-diagnosis.ts';

const provider = modelOf(flow, 'errorMessage', 'provider', likelihoods);
const { weightOf, seconds } = assumed;

function weightsOf(role: string): { readonly [cause: string]: number } {
  const causes = causesOf(flow, 'errorMessage', role, likelihoods, assumed);
  return Object.fromEntries(causes.map(({ id, weight }) => [id, weight]));
}

function costsOf({ remedies }: Model): { readonly [remedy: string]: number } {
  return Object.fromEntries(remedies.map(({ id, cost }) => [id, cost]));
}

/** The answers of a question with their probability for one cause, to two decimals. */
function answersFor({ causes, questions }: Model, question: string, cause: string) {
  const { answers } = questions.find(({ id }) => id === question)!;
  const at = causes.indexOf(cause);
  return Object.fromEntries(Object.entries(answers).map(([answer, row]) => [answer, row[at]!.toFixed(2)]));
}

describe('the causes of a symptom', () => {
  it('are its wrong selections, its own causes, and what can be wrong on the way', () => {
    assert.deepEqual(weightsOf('provider'), {
      // The screen's weight is shared by its selections as their classes say.
      'confirmProfile.signInAs': (weightOf.often * 9) / 12,
      'confirmProfile.organisation.organisationNotListed': (weightOf.often * 3) / 12,
      wrongAddress: weightOf.sometimes,
      askedSomebody: weightOf.rare,
      onlyTheContact: weightOf.rare,
      // All screens on the way share one weight.
      'chooseEntrance.any': weightOf.sometimes,
    });
  });

  it('are only those of the role', () => {
    // A citizen is not asked for an organisation.
    assert.deepEqual(weightsOf('citizen'), {
      'confirmProfile.signInAs': weightOf.often,
      wrongAddress: weightOf.sometimes,
      askedSomebody: weightOf.rare,
      onlyTheContact: weightOf.rare,
      'chooseEntrance.any': weightOf.sometimes,
    });
  });

  it('are all wrong selections of the screen where nothing is assumed', () => {
    const causes = causesOf(flow, 'errorMessage', 'provider', {}, assumed).map(({ id }) => id);
    assert.deepEqual(causes.slice(0, 4), [
      'confirmProfile.signInAs',
      'confirmProfile.organisation',
      'confirmProfile.organisation.organisationNotListed',
      'wrongAddress',
    ]);
  });
});

describe('the causes of a symptom at a screen on which nothing can be wrong in a role', () => {
  it('do not hold that screen', () => {
    const selections = { 'organisation.organisationNotListed': 'often' } as const;
    const only = {
      errorMessage: { ...likelihoods.errorMessage, wrongProfile: { likely: 'often', selections } },
    } as const;
    const causes = causesOf(flow, 'errorMessage', 'citizen', only, assumed).map(({ id }) => id);
    assert.deepEqual(causes, ['wrongAddress', 'askedSomebody', 'onlyTheContact', 'chooseEntrance.any']);
  });
});

describe('the model of a symptom', () => {
  it('has priors that add up to 1, with what is not known at the end', () => {
    assert.equal(provider.causes.at(-1), 'other');
    assert.equal(provider.priors.at(-1), assumed.otherCause);
    assert.equal(provider.priors.reduce((sum, one) => sum + one).toFixed(9), '1.000000000');
  });

  it('costs what trying again, or finding somebody, costs; what handing over does anyway is no remedy', () => {
    assert.deepEqual(costsOf(provider), {
      'confirmProfile.signInAs': seconds.again,
      // What is not listed cannot be chosen again: its remedy is a person.
      'confirmProfile.organisation.organisationNotListed': seconds.again + seconds.person,
      wrongAddress: seconds.again,
      askedSomebody: seconds.again + seconds.person,
      'chooseEntrance.any': seconds.again,
    });
    assert.equal(provider.escalation, seconds.escalation);
  });

  it('has remedies that put right their own cause only', () => {
    for (const { id, fixes } of provider.remedies) {
      assert.deepEqual(
        fixes,
        provider.causes.map((cause) => (cause === id ? 1 : 0)),
      );
    }
  });

  it('asks for the list of known causes, and for what each step shows', () => {
    assert.deepEqual(
      provider.questions.map(({ id, cost, answers }) => [id, cost, Object.keys(answers)]),
      [
        ['which', seconds.question, ['wrongAddress', 'onlyTheContact', 'none', 'unknown']],
        ['confirmProfile', 2 * seconds.field, ['signInAs', 'organisation.organisationNotListed', 'none', 'unknown']],
        ['chooseEntrance', seconds.field, ['any', 'none', 'unknown']],
      ],
    );
  });

  it('has no list where the user can know no cause', () => {
    const { questions } = modelOf(flow, 'errorMessage', 'provider', {});
    assert.ok(questions.every(({ id }) => id !== 'which'));
  });

  it('has answers that add up to 1 for each cause', () => {
    for (const { answers } of provider.questions) {
      const rows = Object.values(answers);
      for (const [at] of provider.causes.entries()) {
        assert.equal(rows.reduce((sum, row) => sum + row[at]!, 0).toFixed(9), '1.000000000');
      }
    }
  });

  it('lets people answer as their cause makes them', () => {
    // 0.98 against 0.02 for each of the two others, with 0.05 for who does not know.
    const truth = { signInAs: '0.91', 'organisation.organisationNotListed': '0.02', none: '0.02', unknown: '0.05' };
    assert.deepEqual(answersFor(provider, 'confirmProfile', 'confirmProfile.signInAs'), truth);
    const right = { signInAs: '0.02', 'organisation.organisationNotListed': '0.02', none: '0.91', unknown: '0.05' };
    assert.deepEqual(answersFor(provider, 'confirmProfile', 'wrongAddress'), right);
    // Picked by whom it is not: 0.10 against 0.98.
    const mixed = answersFor(provider, 'which', 'onlyTheContact');
    assert.deepEqual(mixed, { wrongAddress: '0.09', onlyTheContact: '0.85', none: '0.02', unknown: '0.05' });
  });

  it('takes other numbers than those that are assumed', () => {
    const numbers: Numbers = { ...assumed, otherCause: 0.2, seconds: { ...seconds, escalation: 1000, field: 7 } };
    const model = modelOf(flow, 'errorMessage', 'provider', likelihoods, { numbers });
    assert.equal(model.priors.at(-1), 0.2);
    assert.equal(model.escalation, 1000);
    assert.equal(model.questions.find(({ id }) => id === 'confirmProfile')?.cost, 14);
    assert.deepEqual(costsOf(model), costsOf(provider));
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { modelOf } from '../../src/diagnosis/model-of.ts';
import type { Evidence } from '../../src/diagnosis/model.ts';
import type { TrailItem } from '../../src/flow/machine-setup.ts';
import { flow, likelihoods } from './sample-diagnosis.ts';

const symptom = 'errorMessage';

function learnt(...trail: readonly TrailItem[]): readonly Evidence[] {
  const model = modelOf(flow, symptom, 'provider', likelihoods);
  return evidenceOf(flow, symptom, 'provider', trail, model);
}

function checked(step: string, selections: { readonly [field: string]: string }): TrailItem {
  return { kind: 'checked', step, selections };
}

const rows: readonly (readonly [what: string, trail: readonly TrailItem[], evidence: readonly Evidence[]])[] = [
  ['nothing', [], []],
  ['a question on the way', [{ kind: 'answered', step: 'chooseDevice', answer: 'phone' }], []],
  [
    'a screen that was set after all',
    [
      { kind: 'told', symptom, event: 'tell.confirmProfile.unknown' },
      checked('confirmProfile', { signInAs: 'profession', organisation: 'nothing' }),
    ],
    [{ question: 'confirmProfile', answer: 'none' }],
  ],
  [
    'a screen on which all is right',
    [checked('confirmProfile', { signInAs: 'profession', organisation: 'nothing' })],
    [{ question: 'confirmProfile', answer: 'none' }],
  ],
  [
    'a wrong selection',
    [checked('confirmProfile', { signInAs: 'nothing', organisation: 'nothing' })],
    [{ question: 'confirmProfile', answer: 'signInAs' }],
  ],
  [
    'what is not listed, with a way out of its own',
    [checked('confirmProfile', { signInAs: 'profession', organisation: 'notListed' })],
    [{ question: 'confirmProfile', answer: 'organisation.organisationNotListed' }],
  ],
  [
    'two wrong selections: the first',
    [checked('confirmProfile', { signInAs: 'citizen', organisation: 'notListed' })],
    [{ question: 'confirmProfile', answer: 'signInAs' }],
  ],
  [
    'a wrong selection that does not make this symptom: nothing that does',
    [checked('confirmProfile', { signInAs: 'profession', organisation: 'own' })],
    [{ question: 'confirmProfile', answer: 'none' }],
  ],
  [
    'whatever is wrong on a screen that the symptom does not name',
    [checked('chooseEntrance', { entrance: 'asCitizen' })],
    [{ question: 'chooseEntrance', answer: 'any' }],
  ],
  [
    'a selection that was put right since, and did not help',
    [checked('confirmProfile', { signInAs: 'nothing' }), { kind: 'adjusted', step: 'confirmProfile' }],
    [{ question: 'confirmProfile', answer: 'signInAs' }, { failed: 'confirmProfile.signInAs' }],
  ],
  [
    'the same on a screen that the symptom does not name',
    [checked('chooseEntrance', { entrance: 'asCitizen' }), { kind: 'adjusted', step: 'chooseEntrance' }],
    [{ question: 'chooseEntrance', answer: 'any' }, { failed: 'chooseEntrance.any' }],
  ],
  [
    'what was put right before it was set again: it may be wrong again',
    [{ kind: 'adjusted', step: 'confirmProfile' }, checked('confirmProfile', { signInAs: 'nothing' })],
    [{ question: 'confirmProfile', answer: 'signInAs' }],
  ],
  [
    'what was told, also that one does not know, and what was tried',
    [
      { kind: 'told', symptom, event: 'tell.which.wrongAddress' },
      { kind: 'told', symptom, event: 'failed.wrongAddress' },
      { kind: 'told', symptom, event: 'tell.chooseEntrance.unknown' },
    ],
    [
      { question: 'which', answer: 'wrongAddress' },
      { failed: 'wrongAddress' },
      { question: 'chooseEntrance', answer: 'unknown' },
    ],
  ],
  [
    'what was told about another symptom',
    [
      { kind: 'told', symptom: 'noOrganisation', event: 'tell.which.none' },
      { kind: 'told', symptom: 'noOrganisation', event: 'failed.wrongAddress' },
    ],
    [],
  ],
  [
    'what the model does not know',
    [
      { kind: 'told', symptom, event: 'tell.which.toString' },
      { kind: 'told', symptom, event: 'tell.nowhere.none' },
      { kind: 'told', symptom, event: 'failed.onlyTheContact' },
    ],
    [],
  ],
  [
    'the first of two answers to one question that the model knows',
    [
      { kind: 'told', symptom, event: 'tell.which.perhaps' },
      { kind: 'told', symptom, event: 'tell.which.wrongAddress' },
      { kind: 'told', symptom, event: 'tell.which.none' },
    ],
    [{ question: 'which', answer: 'wrongAddress' }],
  ],
];

describe('what a session already knows', () => {
  for (const [what, trail, evidence] of rows) {
    it(`is, of ${what}, ${evidence.length === 0 ? 'nothing' : JSON.stringify(evidence)}`, () => {
      assert.deepEqual(learnt(...trail), evidence);
    });
  }
});

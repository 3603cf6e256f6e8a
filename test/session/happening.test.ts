import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { happeningOf } from '../../src/session/happening.ts';
import { viewOf } from '../../src/session/view-of.ts';
import { allDutch } from '../text/dutch.ts';
import { explained } from './selections.ts';
import { everyCase } from './every-case.ts';
import { caseAt, situationOf, type Case } from './situations.ts';

const text = await allDutch();
const happeningIn = (one: Case) => happeningOf(situationOf(one), viewOf(situationOf(one), text));
const mandateHolder = (...events: readonly string[]) => caseAt('alivia-sign-in', 'mandateHolder', ...events);

describe('what the page hears', () => {
  it('is the step, and in which role', () => {
    assert.deepEqual(happeningIn(mandateHolder('answer.computer')), {
      kind: 'step',
      flow: 'alivia-sign-in',
      visitor: 'mandateHolder',
      step: 'checkMandate',
    });
  });

  it('is no role where none is chosen', () => {
    assert.deepEqual(happeningIn(caseAt('alivia-choose-role', 'anyone')), {
      kind: 'step',
      flow: 'alivia-choose-role',
      step: 'chooseRole',
    });
  });

  it('is what went wrong, in the order of the screen', () => {
    const wrong = ['select.mandateOf.nothing', 'select.signInAs.ownProfession'] as const;
    const one = explained('alivia-sign-in', 'mandateHolder', 'confirmProfile', ...wrong);
    assert.deepEqual(happeningIn(one), {
      kind: 'diagnosis',
      flow: 'alivia-sign-in',
      step: 'confirmProfile',
      diagnoses: ['professionInsteadOfCitizen', 'noNameUnderMandate'],
    });
  });

  it('is who can help', () => {
    assert.deepEqual(happeningIn(mandateHolder('person')), {
      kind: 'escalate',
      flow: 'alivia-sign-in',
      contacts: ['coordinator', 'aliviaHelpdesk', 'aliviaWebForm'],
    });
  });

  it('is nothing where the user only looks for help, or sets a screen', () => {
    const quiet = [['help'], ['symptoms'], ['symptoms', 'symptom.errorMessage'], ['check.chooseEntrance']];
    for (const events of quiet) assert.equal(happeningIn(mandateHolder(...events)), undefined, events.join(' '));
  });

  it('is keys only, from every state', () => {
    for (const one of everyCase) {
      const heard = Object.values(happeningIn(one) ?? {}).flat();
      for (const key of heard) assert.match(key, /^[a-z][A-Za-z-]*$/);
    }
  });
});

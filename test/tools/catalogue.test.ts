import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { catalogueVersion } from '../../src/flow/catalogue-version.ts';
import { everyFlow } from '../../tools/catalogue/flows.ts';
import { keysOf, versionFile, versionOf } from '../../tools/catalogue/version.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

const flows = await everyFlow();
const version = versionOf(flows);
const signIn = flows['alivia-sign-in']!;

/** The version when the flow for signing in is another. */
const versionWith = (changed: Partial<AnyFlow>) => versionOf({ ...flows, 'alivia-sign-in': { ...signIn, ...changed } });

describe('the catalogue version', () => {
  it('is that of the flows', () => {
    assert.equal(catalogueVersion, version, 'The flows have other keys: run `npm run catalogue`.');
  });

  it('is written as the file has it', () => {
    const file = new URL('../../src/flow/catalogue-version.ts', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), versionFile(catalogueVersion));
  });

  it('has eight characters that a ticket takes', () => {
    assert.match(version, /^[0-9a-f]{8}$/);
  });

  it('does not change with the order of the keys', () => {
    const steps = Object.fromEntries(Object.entries(signIn.steps).toReversed());
    assert.equal(versionWith({ steps }), version);
  });

  it('does not change with the facts that are cited', () => {
    const steps = { ...signIn.steps, useTheApp: { ...signIn.steps['useTheApp']!, cites: [] } };
    assert.equal(versionWith({ steps }), version);
  });

  const { arrive, ...fewerSteps } = signIn.steps;
  const { profile, ...fewerScreens } = signIn.screens;
  const { errorMessage, ...fewerSymptoms } = signIn.symptoms;
  const renamed = { ...errorMessage!, causes: { another: Object.values(errorMessage!.causes)[0]! } };
  const mutants: { readonly [what: string]: Partial<AnyFlow> } = {
    roles: { escalate: { ...signIn.escalate, neighbour: 'alivia' } },
    steps: { steps: fewerSteps },
    answers: { steps: { ...signIn.steps, chooseDevice: { cites: [], ask: {} } } },
    diagnoses: {
      steps: { ...signIn.steps, confirmProfile: { ...arrive!, screen: 'profile', verdicts: {}, next: '' } },
    },
    screens: { screens: { ...fewerScreens, another: profile! } },
    fields: {
      screens: { ...fewerScreens, profile: { fields: { ...profile!.fields, another: { inert: true, cites: [] } } } },
    },
    options: {
      screens: { ...fewerScreens, profile: { fields: { ...profile!.fields, forMyChild: { inert: true, cites: [] } } } },
    },
    symptoms: { symptoms: fewerSymptoms },
    causes: { symptoms: { ...fewerSymptoms, errorMessage: renamed } },
  };
  for (const [what, mutant] of Object.entries(mutants)) {
    it(`changes with the ${what}`, () => {
      assert.notEqual(versionWith(mutant), version);
    });
  }

  it('is made of the keys alone', () => {
    assert.deepEqual(keysOf(flows['alivia-request-mandate']!), {
      roles: ['mandateHolder'],
      steps: { checkMandate: { answers: ['inOrder', 'notYet'] }, requestMandate: {}, waitForMandate: {} },
      screens: {},
      diagnoses: [],
      symptoms: { mandateUnclear: ['noAnswer', 'notRequested'] },
    });
  });
});

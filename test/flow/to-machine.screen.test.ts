import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Selections } from '../../src/flow/machine-setup.ts';
import { Run } from './run.ts';
import { sampleFlow } from './sample.ts';

/** A citizen at the check of a screen. */
function citizenChecks(step: 'chooseEntrance' | 'confirmProfile', selections: Selections = {}): Run {
  return new Run(sampleFlow, { role: 'citizen', selections }).send(`check.${step}`);
}

/** A provider at the check of the profile screen. */
function providerChecks(...types: readonly string[]): Run {
  return new Run(sampleFlow, { role: 'provider' }).send('check.confirmProfile', ...types);
}

describe('the check of a screen', () => {
  it('has a region for each choice field and none for an inert part, top to bottom', () => {
    assert.deepEqual(Object.entries(providerChecks().regions), [
      ['signInAs', 'unset'],
      ['organisation', 'unset'],
    ]);
  });

  it('is at the options that the user set', () => {
    const run = providerChecks('select.signInAs.citizen', 'select.organisation.own');
    assert.deepEqual(run.regions, { signInAs: 'citizen', organisation: 'own' });
    assert.deepEqual(run.context.selections, { confirmProfile: { signInAs: 'citizen', organisation: 'own' } });
  });

  it('lets the user choose again', () => {
    const run = providerChecks('select.signInAs.citizen', 'select.signInAs.profession');
    assert.equal(run.regions['signInAs'], 'profession');
  });

  it('starts a field that the documents do not name for the role as nothing, and does not ask for it', () => {
    const run = citizenChecks('confirmProfile');
    assert.deepEqual(run.regions, { signInAs: 'unset', organisation: 'nothing' });
    assert.deepEqual(run.context.selections, { confirmProfile: { organisation: 'nothing' } });
  });

  it('asks for nothing as for any option when the documents name the field', () => {
    assert.equal(providerChecks().regions['organisation'], 'unset');
  });

  it('refuses the press while fields are missing, and says which', () => {
    const run = providerChecks('select.organisation.nothing', 'press');
    assert.equal(run.at, 'confirmProfile.check');
    assert.deepEqual(run.regions, { signInAs: 'missing', organisation: 'nothing' });
    assert.deepEqual(run.context.trail, []);
  });

  it('goes on refusing until the last missing field is set', () => {
    const run = providerChecks('press', 'press');
    assert.deepEqual(run.regions, { signInAs: 'missing', organisation: 'missing' });
    run.send('select.signInAs.profession', 'press');
    assert.deepEqual(run.regions, { signInAs: 'profession', organisation: 'missing' });
    assert.equal(run.send('select.organisation.nothing', 'press').at, 'confirmProfile.explain');
  });

  it('does not know an option that the field does not have', () => {
    assert.equal(providerChecks().takes('select.signInAs.notListed'), false);
  });
});

describe('the explanation of a screen', () => {
  it('is at the verdict of every field, several wrong ones at once, in the order of the screen', () => {
    const run = providerChecks('select.organisation.own', 'select.signInAs.citizen', 'press');
    assert.deepEqual(Object.entries(run.regions), [
      ['signInAs', 'citizenInsteadOfProfession'],
      ['organisation', 'organisationSelected'],
    ]);
  });

  it('judges the same selection by role', () => {
    const asCitizen = citizenChecks('confirmProfile').send('select.signInAs.profession', 'press');
    assert.equal(asCitizen.regions['signInAs'], 'professionInsteadOfCitizen');
    const asProvider = providerChecks('select.signInAs.profession', 'select.organisation.nothing', 'press');
    assert.equal(asProvider.regions['signInAs'], 'right');
  });

  it('lets a selection that the documents do not mention block nobody', () => {
    const run = citizenChecks('confirmProfile').send('select.signInAs.citizen', 'select.organisation.own', 'press');
    assert.deepEqual(run.regions, { signInAs: 'right', organisation: 'unmentioned' });
    assert.equal(run.send('next').at, 'arrive');
    assert.deepEqual(run.context.selections['confirmProfile'], { signInAs: 'citizen', organisation: 'own' });
  });

  it('puts what was checked on the trail, the last check of a screen only', () => {
    const run = citizenChecks('chooseEntrance').send('select.entrance.asProvider', 'press', 'back');
    assert.deepEqual(run.send('select.entrance.asCitizen', 'press').context.trail, [
      { kind: 'checked', step: 'chooseEntrance', selections: { entrance: 'asCitizen' } },
    ]);
  });

  it('offers the way out of a diagnosis only while it stands', () => {
    const run = providerChecks('select.signInAs.citizen', 'select.organisation.nothing', 'press');
    assert.ok(run.takes('remedy.citizenInsteadOfProfession'));
    assert.equal(run.takes('remedy.organisationSelected'), false);
    assert.equal(run.takes('remedy.organisationNotListed'), false);
  });

  it('leads from a diagnosis to another flow, to an earlier step or to a person', () => {
    const wrong = (field: string) => providerChecks('select.signInAs.citizen', `select.organisation.${field}`, 'press');
    const elsewhere = wrong('own').send('remedy.citizenInsteadOfProfession');
    assert.deepEqual(elsewhere.context.lead, { flow: 'alivia-choose-role' });
    const earlier = wrong('own').send('remedy.organisationSelected');
    assert.deepEqual([earlier.at, earlier.context.path], ['chooseDevice', []]);
    const person = wrong('notListed').send('remedy.organisationNotListed');
    assert.deepEqual([person.at, person.context.ladder], ['person', 'aliviaOrganisation']);
    assert.equal(person.send('back').at, 'confirmProfile.explain');
  });
});

describe('going on from an explanation', () => {
  const adjusted = () => providerChecks('select.signInAs.citizen', 'select.organisation.nothing', 'press', 'next');

  it('forgets the wrong selections only', () => {
    assert.equal(adjusted().at, 'arrive');
    assert.deepEqual(adjusted().context.selections['confirmProfile'], { organisation: 'nothing' });
  });

  it('puts on the trail that they were put right', () => {
    assert.deepEqual(adjusted().context.trail, [
      {
        kind: 'checked',
        step: 'confirmProfile',
        selections: { signInAs: 'citizen', organisation: 'nothing' },
      },
      { kind: 'adjusted', step: 'confirmProfile' },
    ]);
  });

  it('says nothing about putting right when nothing was wrong', () => {
    const run = providerChecks('select.signInAs.profession', 'select.organisation.nothing', 'press', 'next');
    assert.deepEqual(
      run.context.trail.map((item) => item.kind),
      ['checked'],
    );
    assert.deepEqual(run.context.selections['confirmProfile'], { signInAs: 'profession', organisation: 'nothing' });
  });

  it('asks again for what was put right, and recalls the rest', () => {
    assert.deepEqual(adjusted().send('back', 'check').regions, { signInAs: 'unset', organisation: 'nothing' });
  });
});

describe('selections', () => {
  it('are recalled when the user comes back to the check', () => {
    const run = providerChecks('select.signInAs.citizen', 'select.organisation.own', 'press', 'back');
    assert.deepEqual(run.regions, { signInAs: 'citizen', organisation: 'own' });
  });

  it('of a later screen stay when an earlier one is changed', () => {
    const run = citizenChecks('confirmProfile').send('select.signInAs.profession', 'press', 'back', 'back', 'back');
    run.send('check', 'select.entrance.asCitizen', 'press', 'next', 'check');
    assert.deepEqual(run.regions, { signInAs: 'profession', organisation: 'nothing' });
  });

  it('of a later screen stay when an answer before them is changed', () => {
    const run = citizenChecks('confirmProfile').send('select.signInAs.citizen', 'back', 'back', 'back', 'back');
    run.send('answer.phone', 'back', 'answer.computer', 'next', 'next', 'check');
    assert.equal(run.regions['signInAs'], 'citizen');
  });

  it('of an earlier run are recalled', () => {
    const selections = { confirmProfile: { signInAs: 'profession' } };
    assert.deepEqual(citizenChecks('confirmProfile', selections).regions, {
      signInAs: 'profession',
      organisation: 'nothing',
    });
  });

  it('of an earlier run are judged in the present role', () => {
    const selections = { confirmProfile: { signInAs: 'profession', organisation: 'nothing' } };
    const run = new Run(sampleFlow, { role: 'provider', selections }).send('check.confirmProfile', 'press');
    assert.deepEqual(run.regions, { signInAs: 'right', organisation: 'right' });
  });

  it('that the screen no longer has are asked for again', () => {
    const selections = { confirmProfile: { signInAs: 'nurse', organisation: 'nothing' } };
    assert.equal(citizenChecks('confirmProfile', selections).regions['signInAs'], 'unset');
  });
});

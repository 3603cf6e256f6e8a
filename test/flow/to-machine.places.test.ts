import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Run } from './run.ts';
import { sampleFlow } from './sample.ts';

const citizen = () => new Run(sampleFlow, { role: 'citizen' });
const provider = () => new Run(sampleFlow, { role: 'provider' });

/** Where each `back` leads, from the top down to the step. */
function waysBack(run: Run, times: number): readonly string[] {
  return Array.from({ length: times }, () => run.send('back').at);
}

describe('what lies over the guide', () => {
  it('opens from any step and lets the user back to it', () => {
    const openings = [['help'], ['symptoms'], ['person']];
    for (const opening of openings) {
      const run = citizen().send('answer.computer', ...opening);
      assert.deepEqual([run.at, ...waysBack(run, 1)], [...opening, 'openPortal']);
    }
  });

  it('stacks: help, symptoms, a symptom, a person, a ticket, and back through each', () => {
    const run = citizen().send(
      'answer.computer',
      'help',
      'symptoms',
      'symptom.errorMessage',
      'person',
      'ticket.coordinator',
    );
    assert.deepEqual(run.context.over, ['help', 'symptoms', 'symptom', 'person', 'ticket']);
    assert.deepEqual(waysBack(run, 5), ['person', 'symptom.errorMessage', 'symptoms', 'help', 'openPortal']);
    assert.deepEqual(run.context.over, []);
  });

  it('comes back from a person to whichever place it was opened from', () => {
    assert.deepEqual(waysBack(citizen().send('help', 'person'), 2), ['help', 'chooseDevice']);
    assert.deepEqual(waysBack(citizen().send('symptoms', 'person'), 2), ['symptoms', 'chooseDevice']);
    assert.deepEqual(waysBack(citizen().send('person'), 1), ['chooseDevice']);
  });

  it('comes back from a person to the very symptom', () => {
    const run = provider().send('symptoms', 'symptom.noOrganisation', 'person');
    assert.deepEqual(waysBack(run, 3), ['symptom.noOrganisation', 'symptoms', 'chooseDevice']);
  });

  it('comes back from a ticket to the person, or to the step that refers to one', () => {
    assert.deepEqual(waysBack(citizen().send('person', 'ticket.coordinator'), 2), ['person', 'chooseDevice']);
    assert.deepEqual(waysBack(citizen().send('answer.phone', 'ticket.coordinator'), 1), ['useTheApp']);
  });

  it('is a ticket for the contact that was chosen last', () => {
    const run = citizen().send('person', 'ticket.coordinator');
    assert.equal(run.context.contact, 'coordinator');
    assert.equal(run.send('back', 'ticket.aliviaHelpdesk').context.contact, 'aliviaHelpdesk');
    // Who can help can be asked for over the form too.
    assert.equal(run.send('person', 'ticket.coordinator').context.contact, 'coordinator');
    assert.deepEqual(run.context.over, ['person', 'ticket']);
  });

  it('starts anew when help is asked for again', () => {
    const run = citizen().send('help', 'symptoms', 'symptom.errorMessage', 'help');
    assert.deepEqual([run.context.over, ...waysBack(run, 1)], [['help'], 'chooseDevice']);
  });

  it('finds the selections on the screen as they were', () => {
    const run = citizen().send('check.confirmProfile', 'select.signInAs.profession', 'help', 'person', 'back', 'back');
    assert.deepEqual([run.at, run.regions['signInAs']], ['confirmProfile.check', 'profession']);
  });

  it('finds the explanation as it was', () => {
    const run = citizen().send('check.chooseEntrance', 'select.entrance.asProvider', 'press', 'person', 'back');
    assert.deepEqual([run.at, run.regions], ['chooseEntrance.explain', { entrance: 'providersEntrance' }]);
  });
});

describe('symptoms', () => {
  it('are offered in the roles in which they are documented', () => {
    assert.equal(citizen().send('symptoms').takes('symptom.noOrganisation'), false);
    assert.ok(provider().send('symptoms').takes('symptom.noOrganisation'));
    assert.ok(citizen().send('symptoms').takes('symptom.errorMessage'));
  });

  it('open when the outcome is not there', () => {
    const run = citizen().send('answer.computer', 'next', 'next', 'next', 'no');
    assert.deepEqual([run.at, ...waysBack(run, 1)], ['symptoms', 'arrive']);
  });

  it('lead by a cause to the check of a screen', () => {
    const run = citizen().send('symptoms', 'symptom.errorMessage', 'cause.wrongProfile');
    assert.deepEqual([run.at, run.context.over], ['confirmProfile.check', []]);
  });

  it('lead by a cause to a step', () => {
    assert.equal(citizen().send('symptoms', 'symptom.errorMessage', 'cause.wrongAddress').at, 'openPortal');
  });

  it('lead by a cause to another flow', () => {
    const run = provider().send('symptoms', 'symptom.noOrganisation', 'cause.otherRole');
    assert.deepEqual([run.at, run.context.lead], ['elsewhere', { flow: 'alivia-choose-role' }]);
  });

  it('lead by a cause to the ladder that it names', () => {
    const run = provider().send('symptoms', 'symptom.noOrganisation', 'cause.noAccess');
    assert.deepEqual([run.at, run.context.ladder], ['person', 'aliviaOrganisation']);
  });

  it('offer causes of the present symptom only', () => {
    assert.equal(provider().send('symptoms', 'symptom.errorMessage').takes('cause.noAccess'), false);
  });
});

describe('a person', () => {
  it('is asked by the ladder of the role', () => {
    assert.equal(citizen().send('person').context.ladder, undefined);
  });

  it('is asked by the ladder of the symptom from there', () => {
    const run = provider().send('symptoms', 'symptom.noOrganisation', 'person');
    assert.equal(run.context.ladder, 'aliviaNoCoordinator');
  });

  it('is asked by the ladder of the role again after another one was shown', () => {
    const run = provider().send('symptoms', 'symptom.noOrganisation', 'person', 'back', 'back', 'person');
    assert.equal(run.context.ladder, undefined);
  });
});

describe('a jump', () => {
  it('sets the way to the step in the role, so that back retraces it', () => {
    const run = provider().send('check.confirmProfile');
    assert.deepEqual(run.context.path, ['chooseDevice', 'checkNumber', 'openPortal', 'chooseEntrance']);
    assert.deepEqual(waysBack(run, 3), ['confirmProfile.instruct', 'chooseEntrance.instruct', 'openPortal']);
  });

  it('sets the way of another role for that role', () => {
    assert.deepEqual(citizen().send('check.confirmProfile').context.path, [
      'chooseDevice',
      'openPortal',
      'chooseEntrance',
    ]);
  });

  it('is there for screens with choices only', () => {
    assert.equal(citizen().takes('check.openPortal'), false);
    assert.ok(citizen().takes('check.chooseEntrance'));
  });
});

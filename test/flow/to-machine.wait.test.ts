import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { kindsFlow } from './kinds.ts';
import { Run } from './run.ts';

/** A clock that stands still until it is set. */
class Clock {
  time = 1000;
  readonly now = () => this.time;
}

/** A manager who began to wait at 1000. */
function waiting(flow: AnyFlow = kindsFlow): { readonly run: Run; readonly clock: Clock } {
  const clock = new Clock();
  const run = new Run(flow, { role: 'manager' }, clock.now);
  return { run: run.send('next', 'next', 'answer.myself', 'next'), clock };
}

describe('a wait', () => {
  it('begins when the user comes to it', () => {
    const clock = new Clock();
    const run = new Run(kindsFlow, { role: 'manager' }, clock.now).send('next', 'next', 'answer.myself');
    assert.equal(run.context.since, undefined);
    clock.time = 2000;
    assert.deepEqual([run.send('next').at, run.context.since], ['waitForRole', 2000]);
  });

  it('leads on whenever the user says so', () => {
    assert.equal(waiting().run.send('next').at, 'arrive');
  });

  it('goes on while help lies over it', () => {
    const { run, clock } = waiting();
    for (const over of ['help', 'symptoms', 'person']) {
      clock.time += 1000;
      assert.equal(run.send(over, 'back').context.since, 1000, over);
    }
  });

  it('goes on when the user comes back from what follows', () => {
    const { run, clock } = waiting();
    clock.time = 5000;
    assert.deepEqual([run.send('next', 'back').at, run.context.since], ['waitForRole', 1000]);
  });

  it('is over when the user goes back to what was done before, and begins anew', () => {
    const { run, clock } = waiting();
    assert.deepEqual([run.send('back').at, run.context.since], ['findRole', undefined]);
    clock.time = 7000;
    assert.deepEqual([run.send('next').at, run.context.since], ['waitForRole', 7000]);
  });

  it('is over when the user is sent elsewhere in the flow', () => {
    const symptom = {
      id: 'S-47',
      roles: 'every',
      cites: [],
      escalate: 'tbe',
      causes: {
        again: { status: 'documented', cites: [], remedy: { step: 'findRole' } },
        waitMore: { status: 'documented', cites: [], remedy: { step: 'waitForRole' } },
      },
    } as const;
    const { run, clock } = waiting({ ...kindsFlow, symptoms: { symptom } });
    clock.time = 9000;
    run.send('symptoms', 'symptom.symptom', 'cause.again');
    assert.deepEqual([run.at, run.context.since], ['findRole', undefined]);
    clock.time = 10_000;
    run.send('symptoms', 'symptom.symptom', 'cause.waitMore');
    assert.deepEqual([run.at, run.context.since], ['waitForRole', 10_000]);
  });
});

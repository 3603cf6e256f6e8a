import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { kindsFlow } from './kinds.ts';
import { Run } from './run.ts';

const manager = (...types: readonly string[]) => new Run(kindsFlow, { role: 'manager' }).send(...types);
const user = (...types: readonly string[]) => new Run(kindsFlow, { role: 'user' }).send(...types);

/** A manager after the question who does it. */
const afterAsking = (answer: string) => manager('next', 'next', `answer.${answer}`);

/** Where a run is after these events, and then after each *back*. */
function backFrom(run: Run, times: number): readonly string[] {
  return Array.from({ length: times }, () => run.send('back').at);
}

describe('a step that tells', () => {
  it('leads on when it was read', () => {
    assert.deepEqual([manager().at, manager('next').at], ['readThis', 'haveReady']);
  });

  it('is no question: nothing of it stands on the trail', () => {
    assert.deepEqual(manager('next').context.trail, []);
  });

  it('is come back to', () => {
    const run = manager('next', 'next');
    assert.deepEqual(backFrom(run, 2), ['haveReady', 'readThis']);
    assert.equal(run.takes('back'), false);
  });
});

describe('a check-list', () => {
  it('leads on by role, whatever was ticked', () => {
    assert.equal(manager('next', 'next').at, 'askWho');
    assert.equal(user('next', 'next').at, 'askManager');
  });

  it('takes no events but those of every step: what is ticked stays in the page', () => {
    for (const type of ['item.number', 'tick.number', 'answer.number', 'check.haveReady']) {
      assert.equal(manager('next').takes(type), false, type);
    }
    for (const type of ['next', 'back', 'help', 'symptoms', 'person']) assert.ok(manager('next').takes(type), type);
  });
});

describe('a list to search', () => {
  it('leads on when the user found what it says', () => {
    const run = afterAsking('myself');
    assert.deepEqual([run.at, run.send('next').at, run.send('back').at], ['findRole', 'waitForRole', 'findRole']);
  });
});

describe('a gallery', () => {
  it('leads back and nowhere else: from there the session goes on', () => {
    const run = afterAsking('unknown');
    assert.equal(run.at, 'seeScreens');
    assert.equal(run.takes('next'), false);
    assert.equal(run.send('back').at, 'askWho');
  });
});

describe('a handover', () => {
  it('leads whoever is that person to the place in the other flow', () => {
    const run = user('next', 'next', 'lead');
    assert.ok(run.isDone);
    assert.deepEqual(run.context.lead, { flow: 'tbe-manage-users', role: 'accessManager', step: 'addUser' });
  });

  it('leads back, and to a ticket that lies over it', () => {
    assert.equal(user('next', 'next', 'back').at, 'haveReady');
    assert.deepEqual(backFrom(user('next', 'next', 'ticket.coordinator'), 1), ['askManager']);
  });

  it('does not go on by itself', () => {
    assert.equal(user('next', 'next').takes('next'), false);
  });

  it('keeps the ladder of the role for whoever asks for a person', () => {
    assert.equal(user('next', 'next', 'person').context.ladder, undefined);
  });
});

describe('the next step by an earlier answer', () => {
  const afterTheWait = (answer: string) => afterAsking(answer).send('next', 'next');

  it('is the one that the answer names', () => {
    assert.equal(afterTheWait('somebodyElse').at, 'arriveElsewhere');
  });

  it('is the other one for every other answer', () => {
    assert.equal(afterTheWait('myself').at, 'arrive');
  });

  it('follows the answer that was given last', () => {
    const run = afterTheWait('somebodyElse').send('back', 'back', 'back', 'answer.myself', 'next', 'next');
    assert.equal(run.at, 'arrive');
    assert.equal(run.send('back', 'back', 'back', 'answer.somebodyElse', 'next', 'next').at, 'arriveElsewhere');
  });

  it('follows the answer of an earlier run', () => {
    const trail = [{ kind: 'answered', step: 'askWho', answer: 'somebodyElse' } as const];
    const run = new Run({ ...kindsFlow, first: 'waitForRole' }, { role: 'manager', trail });
    assert.equal(run.send('next').at, 'arriveElsewhere');
  });

  it('does not take the same answer to another question for it', () => {
    const trail = [{ kind: 'answered', step: 'askAnother', answer: 'somebodyElse' } as const];
    const run = new Run({ ...kindsFlow, first: 'waitForRole' }, { role: 'manager', trail });
    assert.equal(run.send('next').at, 'arrive');
  });

  it('leads back by the way that was taken', () => {
    assert.deepEqual(backFrom(afterTheWait('somebodyElse'), 3), ['waitForRole', 'findRole', 'askWho']);
  });

  it('may stand behind an answer', () => {
    const next = { after: 'askFirst', answered: { two: 'arrive' }, otherwise: 'arriveAlone' };
    const flow: AnyFlow = {
      ...kindsFlow,
      first: 'askFirst',
      steps: {
        ...kindsFlow.steps,
        askFirst: { cites: [], ask: { one: { cites: [], next: 'askWho' }, two: { cites: [], next: 'askWho' } } },
        askWho: { cites: [], ask: { myself: { cites: [], next } } },
      },
    };
    const after = (answer: string) => new Run(flow, { role: 'manager' }).send(`answer.${answer}`, 'answer.myself').at;
    assert.deepEqual([after('one'), after('two')], ['arriveAlone', 'arrive']);
  });
});

describe('the flow that follows an outcome', () => {
  const arrived = (answer: string, ...on: readonly string[]) => afterAsking(answer).send(...on, 'yes');

  it('is that of the outcome where the user is', () => {
    const here = arrived('myself', 'next', 'next').send('onward');
    assert.deepEqual(here.context.lead, { flow: 'tbe-login-application', role: 'applicationUser' });
    const elsewhere = arrived('somebodyElse', 'next', 'next').send('onward');
    assert.deepEqual(elsewhere.context.lead, { flow: 'tbe-manage-rights', role: 'accessManager', step: 'grantRights' });
    assert.ok(here.isDone && elsewhere.isDone);
  });

  it('is not there where the outcome has none', () => {
    const run = arrived('nobody');
    assert.deepEqual([run.at, run.takes('onward')], ['solved', false]);
  });

  it('is that of the last outcome, after another one was taken back', () => {
    const run = arrived('nobody').send('back', 'back', 'answer.myself', 'next', 'next', 'yes', 'onward');
    assert.deepEqual(run.context.lead, { flow: 'tbe-login-application', role: 'applicationUser' });
    const back = arrived('myself', 'next', 'next').send('back', 'back', 'back', 'back', 'answer.nobody', 'yes');
    assert.equal(back.takes('onward'), false);
  });

  it('is not there before the outcome is', () => {
    assert.equal(afterAsking('myself').send('next', 'next').takes('onward'), false);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Run } from './run.ts';
import { sampleFlow } from './sample.ts';

const citizen = () => new Run(sampleFlow, { role: 'citizen' });
const provider = () => new Run(sampleFlow, { role: 'provider' });

describe('the steps of a compiled flow', () => {
  it('start at the first step', () => {
    assert.equal(citizen().at, 'chooseDevice');
  });

  it('follow the role', () => {
    assert.equal(citizen().send('answer.computer').at, 'openPortal');
    assert.equal(provider().send('answer.computer').at, 'checkNumber');
  });

  it('follow the answer', () => {
    assert.equal(citizen().send('answer.phone').at, 'useTheApp');
  });

  it('remember the way that was taken', () => {
    const run = provider().send('answer.computer', 'answer.yes', 'next');
    assert.deepEqual(run.context.path, ['chooseDevice', 'checkNumber', 'openPortal']);
  });

  it('show a screen as an instruction first', () => {
    assert.equal(citizen().send('answer.computer', 'next').at, 'chooseEntrance.instruct');
  });

  it('lead to the outcome without a check when all goes well', () => {
    assert.equal(citizen().send('answer.computer', 'next', 'next', 'next', 'yes').at, 'solved');
  });

  it('come back from solved to the outcome', () => {
    assert.equal(citizen().send('answer.computer', 'next', 'next', 'next', 'yes', 'back').at, 'arrive');
  });

  it('end where another flow takes over, with the flow and the step it names', () => {
    const run = provider().send('answer.computer', 'answer.no');
    assert.equal(run.at, 'elsewhere');
    assert.ok(run.isDone);
    assert.deepEqual(run.context.lead, { flow: 'alivia-choose-role', step: 'withOrWithoutRiziv' });
  });
});

describe('back', () => {
  it('does nothing at the first step', () => {
    assert.equal(citizen().takes('back'), false);
  });

  it('retraces the way of each role, step by step', () => {
    const run = provider().send('answer.computer', 'answer.yes', 'next', 'next', 'next');
    const places = ['confirmProfile.instruct', 'chooseEntrance.instruct', 'openPortal', 'checkNumber', 'chooseDevice'];
    assert.deepEqual(
      [run.at, ...places].slice(1),
      places.map(() => run.send('back').at),
    );
    assert.deepEqual(run.context.path, []);
  });

  it('skips the step that the role did not pass', () => {
    assert.equal(citizen().send('answer.computer', 'back').at, 'chooseDevice');
  });

  it('leads from a step that refers elsewhere to the question before it', () => {
    assert.equal(citizen().send('answer.phone', 'back').at, 'chooseDevice');
  });

  it('leads from the explanation to the check, and from the check to the instruction', () => {
    const run = citizen().send('answer.computer', 'next', 'check', 'select.entrance.asProvider', 'press');
    assert.equal(run.at, 'chooseEntrance.explain');
    assert.equal(run.send('back').at, 'chooseEntrance.check');
    assert.equal(run.send('back').at, 'chooseEntrance.instruct');
  });
});

describe('the trail', () => {
  it('holds the answers in the order in which they were given', () => {
    assert.deepEqual(provider().send('answer.computer', 'answer.yes').context.trail, [
      { kind: 'answered', step: 'chooseDevice', answer: 'computer' },
      { kind: 'answered', step: 'checkNumber', answer: 'yes' },
    ]);
  });

  it('holds only the last answer to a question', () => {
    assert.deepEqual(citizen().send('answer.phone', 'back', 'answer.computer').context.trail, [
      { kind: 'answered', step: 'chooseDevice', answer: 'computer' },
    ]);
  });

  it('holds the answer that led to another flow', () => {
    assert.deepEqual(provider().send('answer.computer', 'answer.no').context.trail.at(-1), {
      kind: 'answered',
      step: 'checkNumber',
      answer: 'no',
    });
  });

  it('says that the outcome was not reached, and what was seen instead', () => {
    const run = citizen().send('answer.computer', 'next', 'next', 'next', 'no', 'symptom.errorMessage');
    assert.deepEqual(run.context.trail.slice(1), [
      { kind: 'notArrived', step: 'arrive' },
      { kind: 'symptom', symptom: 'errorMessage' },
    ]);
  });

  it('goes on from the trail of an earlier run', () => {
    const trail = [{ kind: 'symptom', symptom: 'errorMessage' } as const];
    const run = new Run(sampleFlow, { role: 'citizen', trail }).send('answer.computer');
    assert.deepEqual(run.context.trail, [...trail, { kind: 'answered', step: 'chooseDevice', answer: 'computer' }]);
  });
});

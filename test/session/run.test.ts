import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flowFiles } from '../../src/flow/flow-files.ts';
import { fitting, read, snapshotAt } from '../../src/session/resume.ts';
import { positionOf, startRun, type Run } from '../../src/session/run.ts';
import { written, type Position } from '../../src/session/saved.ts';
import { viewOf } from '../../src/session/view-of.ts';
import { allDutch } from '../text/dutch.ts';
import { everyPlace } from './every-case.ts';
import { caseAt, diagnoseOf, nameOf, runIn, situationOf, type Case } from './situations.ts';

const text = await allDutch();

/** Where the state is, after it was written to the tab, read and fitted to the flow. */
const keptOf = (one: Case): Position | undefined => {
  const [kept] = read(written([positionOf(runIn(one))]), flowFiles.has)?.positions ?? [];
  return kept && fitting(one.flow, kept);
};

/** The run that is started where the state was kept. */
const restored = (one: Case): Run => {
  const at = keptOf(one);
  assert.ok(at, nameOf(one));
  const { role, selections, trail } = at;
  const input = { role, selections, trail };
  return startRun(one.id, one.flow, input, {
    resume: snapshotAt(one.flow, input, at, Date.now()),
    diagnose: diagnoseOf(one.id, one.flow),
  });
};

/** Every place, and the run that is started where it was kept. */
const everyRestored = everyPlace.map((one) => ({ one, run: restored(one) }));

const viewOfRun = ({ id, flow, actor }: Run) => viewOf(situationOf({ id, flow, snapshot: actor.getSnapshot() }), text);

/** That a field is still to be set is said when the button is pressed, not again after a reload. */
const isAskedFor = ({ reached }: Case) => Object.values(reached.regions).includes('missing');

describe('a position that was kept', () => {
  const shown = everyRestored.filter(({ one }) => one.snapshot.status === 'active' && !isAskedFor(one));

  it('shows the same when it is put back, from every place', () => {
    for (const { one, run } of shown) {
      assert.deepEqual(viewOfRun(run), viewOf(situationOf(one), text), nameOf(one));
    }
  });

  it('is the same position again, from every place', () => {
    for (const { one, run } of everyRestored) {
      assert.deepEqual(positionOf(run), positionOf(runIn(one)), nameOf(one));
    }
  });

  it('takes what can be pressed there, from every place', () => {
    for (const { one, run } of shown) {
      const snapshot = run.actor.getSnapshot();
      for (const { event } of one.reached.edges) assert.ok(snapshot.can({ type: event }), `${event}: ${nameOf(one)}`);
    }
  });

  it('still asks for a field that was to be set, where the button was pressed too early', () => {
    const one = caseAt('alivia-sign-in', 'informalCarer', 'check.chooseEntrance', 'press');
    const view = viewOfRun(restored(one));
    assert.equal(view.kind === 'screen' && view.screen.mode, 'check');
  });

  it('of a flow that another took over is the step from which it did', () => {
    const one = caseAt('alivia-choose-role', 'anyone', 'answer.notSure', 'answer.carerOrOther', 'answer.often');
    assert.equal(one.snapshot.status, 'done');
    const view = viewOfRun(restored(one));
    assert.deepEqual([view.at, view.back?.event], ['alivia-choose-role.carerOrOther.instruct', 'back']);
  });

  it('goes back step by step, as before', () => {
    const { actor } = restored(caseAt('alivia-sign-in', 'mandateHolder', 'check.confirmProfile', 'help', 'symptoms'));
    const way = ['back', 'back', 'back', 'back', 'back'].map((type) => {
      actor.send({ type });
      return viewOfRun({ id: 'alivia-sign-in', flow: caseAt('alivia-sign-in', 'mandateHolder').flow, actor }).at;
    });
    assert.deepEqual(
      way.map((at) => at.replace('alivia-sign-in.', '')),
      [
        'help',
        'confirmProfile.check',
        'confirmProfile.instruct',
        'chooseDigitalKey.instruct',
        'chooseEntrance.instruct',
      ],
    );
  });
});

describe('a position of an older flow', () => {
  const one = caseAt('alivia-sign-in', 'mandateHolder', 'check.confirmProfile', 'select.signInAs.citizen');
  const { flow } = one;
  const position = positionOf(runIn(one));
  const fitted = (changed: object) => fitting(flow, { ...position, ...changed });

  it('stays as it is when the flow knows all of it', () => {
    assert.deepEqual(fitting(flow, position), position);
  });

  it('is at the last step before it that is still there', () => {
    const path = ['chooseDevice', 'openAlivia', 'aStepThatIsGone'];
    assert.deepEqual(
      [fitted({ path, step: 'anotherThatIsGone' })?.step, fitted({ path, step: 'anotherThatIsGone' })?.path],
      ['openAlivia', ['chooseDevice']],
    );
  });

  it('is given up when the role is gone, or every step', () => {
    assert.equal(fitted({ role: 'neighbour' }), undefined);
    assert.equal(fitted({ role: 'toString' }), undefined);
    assert.equal(fitted({ step: 'gone', path: [] }), undefined);
    assert.equal(fitted({ step: 'constructor', path: [] }), undefined);
  });

  it('leaves out the fields and options that are gone', () => {
    const selections = {
      confirmProfile: { signInAs: 'citizen', mandateOf: 'aNeighbour', colour: 'red', toString: 'call' },
      gone: { field: 'option' },
    };
    assert.deepEqual(fitted({ selections })?.selections, { confirmProfile: { signInAs: 'citizen' }, gone: {} });
  });

  it('leaves out what was done with something that is gone', () => {
    const kept = [
      { kind: 'answered', step: 'chooseDevice', answer: 'computer' },
      { kind: 'checked', step: 'chooseEntrance', selections: { entrance: 'informalCarer' } },
      { kind: 'adjusted', step: 'chooseEntrance' },
      { kind: 'symptom', symptom: 'nameNotListed' },
      { kind: 'notArrived', step: 'arrive' },
    ];
    const gone = [
      { kind: 'answered', step: 'chooseDevice', answer: 'watch' },
      { kind: 'answered', step: 'openAlivia', answer: 'computer' },
      { kind: 'checked', step: 'chooseEntrance', selections: { entrance: 'backDoor' } },
      { kind: 'adjusted', step: 'gone' },
      { kind: 'symptom', symptom: 'toString' },
    ];
    assert.deepEqual(fitted({ trail: [...gone, ...kept] })?.trail, kept);
  });

  it('shows its step when the symptom is gone that lay over it', () => {
    const over = ['help', 'symptoms', 'symptom'];
    assert.deepEqual(fitted({ over, symptom: 'gone' })?.over, []);
    assert.deepEqual(fitted({ over, symptom: 'nameNotListed' })?.over, over);
  });

  it('shows the people of the role when the ladder is gone', () => {
    assert.equal(fitted({ over: ['person'], ladder: 'gone' })?.ladder, undefined);
    assert.equal(fitted({ over: ['person'], ladder: 'aliviaMandate' })?.ladder, 'aliviaMandate');
  });
});

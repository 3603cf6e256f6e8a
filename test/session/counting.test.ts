import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogueVersion } from '../../src/flow/catalogue-version.ts';
import { confirmedCase } from '../../src/session/confirmed-case.ts';
import type { Session } from '../../src/session/session.ts';
import { workingStorage } from '../ticket/storage.ts';
import { eventsIn, naming } from './searching.ts';
import { openSession, press } from './visitor.ts';

const counted = { counts: 'https://gateway.example/' } as const;
const asCarer = { ...counted, start: { flow: 'alivia-sign-in', role: 'informalCarer' } } as const;

const profile = (option: string) => ['check.confirmProfile', `select.signInAs.${option}`, 'press'] as const;
const solved = ['helped.anotherKey', 'yes'] as const;

async function carerWho(...events: readonly string[]): Promise<Session> {
  const session = await openSession(asCarer);
  await press(session, ...events);
  return session;
}

const caseOf = ({ situation }: Session) => situation && confirmedCase(situation);
const isAsked = ({ view }: Session) => eventsIn(view).includes('share');

describe('what is counted', () => {
  it('is the remedy that helped', async (t) => {
    workingStorage(t);
    const session = await carerWho(...naming('digitalKeyFails'), ...solved);
    assert.deepEqual(caseOf(session), {
      catalogue: catalogueVersion,
      flow: 'alivia-sign-in',
      symptom: 'digitalKeyFails',
      role: 'informalCarer',
      cause: 'anotherKey',
      answers: {},
      failed: [],
      helped: 'anotherKey',
    });
    assert.ok(isAsked(session));
  });

  it('is what a screen showed, once it is put right', async (t) => {
    workingStorage(t);
    const session = await carerWho(...naming('errorMessage'), 'tell.chooseEntrance.unknown');
    await press(session, ...profile('ownProfession'), 'next', 'yes');
    const { cause, answers, failed } = caseOf(session)!;
    assert.deepEqual([cause, failed], ['confirmProfile.signInAs', []]);
    assert.deepEqual(answers, { chooseEntrance: 'unknown', confirmProfile: 'signInAs' });
  });

  it('is nothing when what was put right did not help, by a later answer', async (t) => {
    workingStorage(t);
    const session = await carerWho(...naming('errorMessage'), 'tell.chooseEntrance.unknown');
    await press(session, ...profile('ownProfession'), 'diagnose', 'failed.chooseEntrance.entrance');
    await press(session, 'help', 'back', 'next', 'yes');
    assert.equal(session.view.kind, 'solved');
    assert.deepEqual([caseOf(session), isAsked(session)], [undefined, false]);
  });

  it('is nothing when the user said that putting it right did not help', async (t) => {
    workingStorage(t);
    const session = await carerWho(...naming('errorMessage'), 'tell.chooseEntrance.unknown');
    await press(session, ...profile('ownProfession'), 'diagnose', 'help', 'back', 'next', 'yes');
    assert.deepEqual([session.view.kind, caseOf(session)], ['solved', undefined]);
  });

  it('is nothing where nothing was looked for', async (t) => {
    workingStorage(t);
    const session = await carerWho('answer.computer', 'next', 'next', 'next', 'next', 'yes');
    assert.deepEqual([session.view.kind, caseOf(session), isAsked(session)], ['solved', undefined, false]);
  });

  it('is asked only where the page wants it', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: asCarer.start });
    await press(session, ...naming('digitalKeyFails'), ...solved);
    assert.equal(isAsked(session), false);
  });

  it('is asked again after a reload, as long as it was not counted', async (t) => {
    workingStorage(t);
    await carerWho(...naming('digitalKeyFails'), ...solved);
    assert.ok(isAsked(await openSession(asCarer)));
  });

  it('is counted once: the search has ended, also after a reload', async (t) => {
    workingStorage(t);
    const session = await carerWho(...naming('digitalKeyFails'), ...solved);
    const { at } = session.view;
    await session.send('counted');
    assert.deepEqual([session.view.at, isAsked(session)], [at, false]);
    const again = await openSession(asCarer);
    assert.deepEqual([again.view.at, isAsked(again)], [at, false]);
    await press(again, 'back', 'help');
    assert.ok(!eventsIn(again.view).includes('diagnose'));
  });
});

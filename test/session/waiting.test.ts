import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Session } from '../../src/session/session.ts';
import { workingStorage } from '../ticket/storage.ts';
import { openSession, press, storedAs } from './visitor.ts';

const atTheRole = { start: { flow: 'tbe-manage-roles', role: 'accessManager', step: 'addRole' } } as const;
const minute = 60_000;

/** A tab at ten past ten in Brussels; its clock stands still until it is told to go on. */
const tabAt = (t: TestContext, time = '2026-06-10T10:10:00+02:00') => {
  workingStorage(t);
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse(time) });
  return { later: (minutes: number) => t.mock.timers.tick(minutes * minute) };
};

const opened = (start = {}) => openSession({ now: () => new Date(), ...atTheRole, ...start });
const waitIn = ({ view }: Session) => (view.kind === 'visit' ? view.wait : undefined);
const over = { text: 'De tijd is om. Volgens de handleiding geldt de wijziging nu.' };

describe('waiting for a role', () => {
  it('says from what time it holds at the latest, and how long that still is', async (t) => {
    const tab = tabAt(t);
    const session = await opened();
    await press(session, 'next');
    const until = 'De wijziging geldt vanaf 10:30, of vroeger.';
    assert.deepEqual(waitIn(session), { text: until, left: 'Nog 20 minuten.' });
    tab.later(18.5);
    assert.deepEqual(waitIn(session), { text: until, left: 'Nog 2 minuten.' });
    tab.later(1);
    assert.deepEqual(waitIn(session), { text: until, left: 'Nog 1 minuut.' });
    tab.later(0.5);
    assert.deepEqual(waitIn(session), over);
    tab.later(600);
    assert.deepEqual(waitIn(session), over);
  });

  it('never says too early a time: a minute that has begun is not over', async (t) => {
    tabAt(t, '2026-06-10T10:10:01+02:00');
    const session = await opened();
    await press(session, 'next');
    assert.deepEqual(waitIn(session), { text: 'De wijziging geldt vanaf 10:31, of vroeger.', left: 'Nog 20 minuten.' });
  });

  it('says the time of Brussels, also over midnight and when the clock changes', async (t) => {
    tabAt(t, '2026-10-25T02:50:00+02:00');
    const session = await opened();
    await press(session, 'next');
    assert.equal(waitIn(session)?.text, 'De wijziging geldt vanaf 02:10, of vroeger.');
  });

  it('goes on across a reload', async (t) => {
    const tab = tabAt(t);
    await press(await opened(), 'next');
    tab.later(12);
    const session = await opened();
    assert.equal(session.view.at, 'tbe-manage-roles.waitForRole.instruct');
    assert.deepEqual(waitIn(session), {
      text: 'De wijziging geldt vanaf 10:30, of vroeger.',
      left: 'Nog 8 minuten.',
    });
  });

  it('goes on across a reload while help lies over it', async (t) => {
    const tab = tabAt(t);
    await press(await opened(), 'next', 'help');
    tab.later(5);
    const session = await opened();
    await press(session, 'back');
    assert.equal(waitIn(session)?.left, 'Nog 15 minuten.');
  });

  it('is over when the user reloads late', async (t) => {
    const tab = tabAt(t);
    await press(await opened(), 'next');
    tab.later(45);
    assert.deepEqual(waitIn(await opened()), over);
  });

  it('begins anew when the user went back and did it again', async (t) => {
    const tab = tabAt(t);
    const session = await opened();
    await press(session, 'next', 'back');
    tab.later(10);
    await press(session, 'next');
    assert.equal(waitIn(session)?.text, 'De wijziging geldt vanaf 10:40, of vroeger.');
  });

  it('begins when somebody is sent there', async (t) => {
    tabAt(t);
    const session = await opened({ start: { flow: 'tbe-manage-roles', role: 'accessManager', step: 'waitForRole' } });
    assert.equal(waitIn(session)?.left, 'Nog 20 minuten.');
  });

  it('is kept as a moment, and a moment that is none is no session', async (t) => {
    const { items } = workingStorage(t);
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-06-10T10:10:00+02:00') });
    await press(await opened(), 'next');
    const kept = items.get(storedAs) ?? '';
    assert.match(kept, /"since":1781079000000\b/);
    for (const since of ['"soon"', 'null', '{}', '1e999']) {
      items.set(storedAs, kept.replace('1781079000000', since));
      assert.equal((await opened()).view.at, 'tbe-manage-roles.addRole.instruct', since);
    }
  });
});

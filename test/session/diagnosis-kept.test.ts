import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogueVersion } from '../../src/flow/catalogue-version.ts';
import type { View } from '../../src/session/view.ts';
import { workingStorage } from '../ticket/storage.ts';
import { asCarer, asSearch, carerWho, entranceRight, eventsIn, naming, ownProfession } from './searching.ts';
import { openSession, press, storedAs } from './visitor.ts';

const asMandateHolder = { start: { flow: 'alivia-sign-in', role: 'mandateHolder' } } as const;

describe('a search that was left', () => {
  const ways: { readonly [where: string]: readonly string[] } = {
    'at its first question': [],
    'off its policy': ['tell.chooseEntrance.unknown'],
    'after a screen': [...entranceRight, 'diagnose'],
    'at its end': [...entranceRight, 'diagnose', ...ownProfession, 'diagnose'],
  };
  for (const [where, events] of Object.entries(ways)) {
    it(`is at the same question after a reload: ${where}`, async (t) => {
      workingStorage(t);
      const { view } = await carerWho(...events);
      const session = await openSession(asCarer);
      assert.deepEqual(session.view, view);
      const next = eventsIn(view).find((event) => /^(tell|failed)\./.test(event)) ?? 'person';
      await press(session, next);
      assert.notEqual(session.view.at, view.at);
    });

    it(`is at the same question on the way back from another flow: ${where}`, async (t) => {
      workingStorage(t);
      const session = await carerWho(...events);
      const { view } = session;
      await press(session, 'changeRole', 'back');
      assert.deepEqual(session.view, view);
    });
  }

  it('proposes what was picked, after a remedy in another flow, and can be told that it did not help', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'tbe-overview' } });
    await press(session, ...naming('whatNow'), 'tell.which.onlyMainAccessManager');
    assert.match(session.view.at, /^tbe-htb-next-step\./);
    await press(session, 'back', 'failed.onlyMainAccessManager');
    assert.ok(!eventsIn(session.view).includes('cause.onlyMainAccessManager'));
    assert.equal(asSearch(session.view).ruledOut?.lines.length, 1);
  });

  it('ignores what was kept and says nothing', async (t) => {
    const { items } = workingStorage(t);
    const first = asSearch((await carerWho()).view);
    const odd = ['', 'tell', 'tell.', 'tell.chooseEntrance', 'tell.toString.none', 'tell.chooseEntrance.toString'];
    const events = [
      ...odd,
      'failed',
      'failed.',
      'failed.toString',
      'failed.other',
      'sneezed.which.none',
      'tell.which.x',
    ];
    const told = events.map((event) => ({ kind: 'told', symptom: 'errorMessage', event }));
    const elsewhere = { kind: 'told', symptom: 'toString', event: 'tell.chooseEntrance.none' };
    const kept = JSON.parse(items.get(storedAs)!);
    kept.positions.at(-1).trail.push(...told, elsewhere);
    items.set(storedAs, JSON.stringify({ ...kept, catalogue: catalogueVersion }));
    const session = await openSession(asCarer);
    const again: View = session.view;
    await press(session, 'person');
    const person: View = session.view;
    assert.deepEqual(again, first);
    assert.equal(person.kind === 'contacts' && person.ready?.lines.length, 3);
  });

  it('is no session when what was told is no text', async (t) => {
    const { items } = workingStorage(t);
    await carerWho('tell.chooseEntrance.unknown');
    items.set(storedAs, items.get(storedAs)!.replace('"tell.chooseEntrance.unknown"', '7'));
    assert.equal((await openSession(asCarer)).view.at, 'alivia-sign-in.chooseDevice.instruct');
  });

  it('still knows after a reload which remedy was tried: going on rules it out', async (t) => {
    workingStorage(t);
    await press(await openSession(asMandateHolder), ...naming('digitalKeyFails'), 'cause.anotherKey');
    const session = await openSession(asMandateHolder);
    await press(session, 'help', 'diagnose');
    assert.deepEqual(asSearch(session.view).ruledOut?.lines, ['Ik probeer een andere aanmeldoptie']);
    assert.doesNotMatch(eventsIn(session.view).join(), /anotherKey/);
  });

  it('can still be taken back after a reload', async (t) => {
    workingStorage(t);
    const first = await carerWho();
    const { view } = first;
    await press(first, 'tell.chooseEntrance.unknown');
    const session = await openSession(asCarer);
    await press(session, 'back');
    assert.deepEqual(session.view, view);
  });
});

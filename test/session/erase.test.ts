import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { flowFiles } from '../../src/flow/flow-files.ts';
import { blockedStorage, workingStorage } from '../ticket/storage.ts';
import { openSession, press, pressedAt, storedAs } from './visitor.ts';

const asCarer = { start: { flow: 'alivia-sign-in', role: 'informalCarer' } } as const;
const erased = { text: 'Alles is gewist.' };
const firstQuestion = 'alivia-choose-role.chooseRole.instruct';

/** A promise that is kept when the test says so. */
function held() {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until, release };
}

describe('‘Wis alles’', () => {
  it('leaves nothing of the guide in the tab, and everything of others', async (t) => {
    const { items } = workingStorage(t);
    for (const name of ['wegwijzer:session:other', 'portal', 'wegwijzer:draft:coordinator', 'x']) items.set(name, '{}');
    const session = await openSession(asCarer);
    await press(session, 'answer.computer', 'next');
    assert.ok(items.has(storedAs));
    assert.equal(await pressedAt(session, 'erase'), firstQuestion);
    assert.deepEqual([...items.keys()], ['portal', 'x']);
  });

  it('begins again at the first question, says so until something is pressed, and leads nowhere back', async (t) => {
    workingStorage(t);
    const session = await openSession();
    await press(session, 'answer.informalCarer', 'answer.computer', 'next', 'check', 'select.entrance.personInNeed');
    await press(session, 'press', 'erase');
    assert.deepEqual([session.view.at, session.view.notice, session.view.back], [firstQuestion, erased, undefined]);
    await press(session, 'answer.informalCarer', 'answer.computer');
    assert.equal(session.view.notice, undefined);
    await press(session, 'next', 'check');
    const field = session.view.kind === 'screen' ? session.view.screen.fields[0] : undefined;
    assert.equal(field?.kind === 'choice' && field.value, undefined);
  });

  it('erases what the page alone remembers where storage is blocked', async (t) => {
    blockedStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'answer.computer', 'erase');
    assert.equal((await openSession(asCarer)).view.at, 'alivia-sign-in.chooseDevice.instruct');
  });

  it('says that all is erased only once the tickets are', async (t) => {
    workingStorage(t);
    const tickets = held();
    const session = await openSession({ ...asCarer, eraseTickets: () => tickets.until });
    const pressed = session.send('erase');
    assert.deepEqual([session.view.at, session.view.notice], ['alivia-sign-in.chooseDevice.instruct', undefined]);
    tickets.release();
    await pressed;
    assert.deepEqual([session.view.at, session.view.notice], [firstQuestion, erased]);
  });

  it('is offered again when it cannot be done, and then does it', async (t) => {
    const { items } = workingStorage(t);
    const line = { isUp: false };
    const eraseTickets = async () => {
      if (!line.isUp) throw new TypeError('Failed to fetch');
    };
    const session = await openSession({ ...asCarer, eraseTickets });
    assert.equal(await pressedAt(session, 'answer.computer', 'erase'), 'failed');
    assert.deepEqual([...items], []);
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), firstQuestion);
    assert.deepEqual(session.view.notice, erased);
  });

  it('is at hand where nothing could be loaded', async (t) => {
    const { items } = workingStorage(t);
    items.set(storedAs, 'what an earlier visit left');
    const files = { ...flowFiles, load: () => Promise.reject(new TypeError('Failed to fetch')) };
    const session = await openSession({ files });
    assert.equal(await pressedAt(session, 'erase'), 'failed');
    assert.deepEqual([...items], []);
  });

  it('is done also when it is pressed while something is on its way', async (t) => {
    const { items } = workingStorage(t);
    const coming = held();
    const load = async (id: FlowId) => {
      if (id === 'alivia-request-mandate') await coming.until;
      return flowFiles.load(id, 'nl');
    };
    const start = { flow: 'alivia-sign-in', role: 'mandateHolder' } as const;
    const session = await openSession({ start, files: { ...flowFiles, load } });
    await press(session, 'answer.computer');
    const first = session.send('answer.notYet');
    await session.send('erase');
    coming.release();
    await first;
    assert.deepEqual([session.view.at, session.view.notice, [...items]], [firstQuestion, erased, []]);
  });

  it('is done when it is pressed while the user begins again', async (t) => {
    const { items } = workingStorage(t);
    items.set('wegwijzer:draft:coordinator', '{}');
    const session = await openSession(asCarer);
    const first = session.send('startOver');
    await session.send('erase');
    await first;
    assert.deepEqual([session.view.notice, [...items]], [erased, []]);
  });
});

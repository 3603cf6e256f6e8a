import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { FlowId } from '../../src/flow/catalogue.ts';
import { phoneCode } from '../../src/session/phone-code.ts';
import { lettersOf, valuesOf } from '../../src/session/phone-code-letters.ts';
import type { Session } from '../../src/session/session.ts';
import { isReachable, linkTo, readLink } from '../../src/session/take-along-link.ts';
import { standingIn } from '../../src/session/take-along-view.ts';
import type { CatalogueNumbers } from '../../tools/catalogue/numbers.ts';
import { workingStorage } from '../ticket/storage.ts';
import { openSession, press, storedAs } from './visitor.ts';

const { flows } = JSON.parse(readFileSync('src/flow/catalogue-numbers.json', 'utf8')) as CatalogueNumbers;
const restarted = 'Deze hulp is vernieuwd. We begonnen opnieuw bij de dichtstbijzijnde stap.';

/** The link to where a session stands, from behind the `=`. */
function linkOf({ situation }: Session): string {
  const { id, flow } = situation!;
  const stands = standingIn(situation!);
  return linkTo('', stands, phoneCode(stands, flow, flows[id]!)).replace('#wegwijzer=', '');
}

/** What a phone opens with a link. */
function followed(link: string): Promise<Session> {
  const [flow, step, role] = link.split('/');
  return openSession({ start: { flow: flow as FlowId, step: step!, role: role as 'informalCarer', link } });
}

/** A link with one part changed. */
const withPart = (link: string, at: number, part: string): string => link.split('/').with(at, part).join('/');

const asCarer = { start: { flow: 'alivia-sign-in', role: 'informalCarer' } } as const;
const toAWrongChoice = ['answer.computer', 'next', 'check', 'select.entrance.personInNeed', 'press'] as const;

describe('a link to the same place on another device', () => {
  it('opens the same view, with what was set and what was wrong with it', async (t) => {
    const { items } = workingStorage(t);
    for (const count of toAWrongChoice.keys()) {
      const session = await openSession(asCarer);
      await press(session, ...toAWrongChoice.slice(0, count + 1));
      const link = linkOf(session);
      items.clear();
      assert.deepEqual((await followed(link)).view, session.view, link);
    }
  });

  it('goes back along the way, and on', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...toAWrongChoice);
    const link = linkOf(session);
    session.stop();
    const phone = await followed(link);
    await press(phone, 'back', 'back', 'back');
    assert.equal(phone.view.at, 'alivia-sign-in.openAlivia.instruct');
  });

  it('writes nothing in the tab before something is pressed, and then what was done goes before the link', async (t) => {
    const { items } = workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'answer.computer');
    const link = linkOf(session);
    items.clear();
    const phone = await followed(link);
    assert.deepEqual([...items], []);
    await press(phone, 'next');
    assert.deepEqual([...items.keys()], [storedAs]);
    assert.equal((await followed(link)).view.at, 'alivia-sign-in.chooseEntrance.instruct');
  });

  it('of another version opens the step, and says that the guide was renewed', async (t) => {
    const { items } = workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...toAWrongChoice.slice(0, 4));
    const link = linkOf(session);
    items.clear();
    const [first, ...rest] = valuesOf(link.split('/')[3]!)!;
    const other = await followed(withPart(link, 3, lettersOf([first! ^ 1, ...rest])));
    assert.deepEqual([other.view.at, other.view.notice?.text], ['alivia-sign-in.chooseEntrance.instruct', restarted]);
    assert.equal(other.view.role, 'Mantelzorger');
  });

  it('begins at the first step where its own is gone, and says so', async (t) => {
    const { items } = workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'answer.computer');
    const link = linkOf(session);
    items.clear();
    const gone = await followed(withPart(link, 1, 'openTheDoor'));
    assert.deepEqual([gone.view.at, gone.view.notice?.text], ['alivia-sign-in.chooseDevice.instruct', restarted]);
    assert.equal(gone.view.role, 'Mantelzorger');
  });

  it('in a role that is not there begins as one does without a role, and says so', async (t) => {
    workingStorage(t);
    const { view } = await followed('alivia-sign-in/chooseEntrance/nobody/K7P4MX');
    assert.deepEqual([view.at, view.notice?.text], ['alivia-sign-in.chooseEntrance.instruct', restarted]);
    assert.equal(view.changeRole?.event, 'changeRole');
  });

  it('with a code that is not right opens the step all the same', async (t) => {
    workingStorage(t);
    const { view } = await followed('alivia-sign-in/chooseEntrance/informalCarer/K7P4MX');
    assert.equal(view.at, 'alivia-sign-in.chooseEntrance.instruct');
  });

  it('is nothing else than that', () => {
    for (const other of ['', '{}', 'alivia-sign-in/arrive', 'a/b/c/d/e', 'alivia-sign-in/arrive/informalCarer/']) {
      assert.equal(readLink(other), undefined, other);
    }
  });
});

describe('the address of a page', () => {
  const here = ['file:///C:/portaal.html', 'http://localhost:8080/', 'http://127.0.0.1/', 'http://[::1]:80/x'];
  const there = ['https://alivia.vlaanderen.be/start', 'http://portaal.example/', 'http://192.168.1.7/'];

  it('is of no use to another device when it lies on this one', () => {
    assert.deepEqual(here.filter(isReachable), []);
    assert.deepEqual(there.filter(isReachable), there);
    assert.equal(isReachable('about:srcdoc'), false);
    assert.equal(isReachable(''), false);
    assert.equal(isReachable('nullsrcdoc'), false);
    assert.equal(isReachable('http://portaal.localhost/'), false);
  });
});

import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it, type TestContext } from 'node:test';
import { workingStorage } from '../ticket/storage.ts';
import { openSession, press, pressedAt, storedAs } from './visitor.ts';

/** The line is down for modules of which the address ends like this, until `isUp`. */
const brokenLine = (t: TestContext, ending: string) => {
  const line = { isUp: false };
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      if (!line.isUp && specifier.endsWith(ending)) throw new TypeError('Failed to fetch dynamically imported module');
      return next(specifier, context);
    },
  });
  t.after(() => hooks.deregister());
  return line;
};

const helpdesk = { text: '02/214.19.09', href: 'tel:+3222141909', label: 'Bel de helpdesk: 02/214.19.09' };

describe('a part of the guide that does not come', () => {
  it('at the first view shows a telephone number and a second try, which works', async (t) => {
    workingStorage(t);
    const line = brokenLine(t, 'alivia-get-help.ts');
    const session = await openSession({ start: { flow: 'alivia-get-help' } });
    assert.deepEqual([session.view.at, session.view.contact, session.situation], ['failed', helpdesk, undefined]);
    assert.equal(session.view.heading, 'Een deel van de hulp kan nu niet openen');
    assert.equal(await pressedAt(session, 'retry'), 'failed');
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'alivia-get-help.isThereACoordinator.instruct');
  });

  it('on the way to another flow loses nothing: the second try goes there, and back leads back', async (t) => {
    const { items } = workingStorage(t);
    const line = brokenLine(t, 'alivia-request-mandate.ts');
    const session = await openSession({ start: { flow: 'alivia-sign-in', role: 'mandateHolder' } });
    assert.equal(await pressedAt(session, 'answer.computer', 'answer.notYet'), 'failed');
    assert.match(items.get(storedAs) ?? '', /"step":"checkMandate"/);
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'alivia-request-mandate.requestMandate.instruct');
    assert.equal(await pressedAt(session, 'back'), 'alivia-sign-in.checkMandate.instruct');
    assert.equal(session.view.back?.event, 'back');
  });

  it('while a kept session is put back leaves what was kept', async (t) => {
    const { items } = workingStorage(t);
    const start = { flow: 'alivia-sign-in', role: 'informalCarer' } as const;
    await press(await openSession({ start }), 'answer.computer');
    const kept = items.get(storedAs);
    const line = brokenLine(t, 'alivia-sign-in.ts');
    const session = await openSession({ start });
    assert.equal(session.view.at, 'failed');
    assert.equal(items.get(storedAs), kept);
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'alivia-sign-in.openAlivia.instruct');
  });

  it('for whoever is stuck is offered again, at the same screen', async (t) => {
    workingStorage(t);
    const line = brokenLine(t, 'alivia-sign-in.json?stuck');
    const session = await openSession({ start: { flow: 'alivia-sign-in', role: 'informalCarer' } });
    await press(session, 'answer.computer', 'next', 'check', 'select.entrance.personInNeed');
    assert.equal(await pressedAt(session, 'press'), 'failed');
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'alivia-sign-in.chooseEntrance.check');
    assert.equal(await pressedAt(session, 'press'), 'alivia-sign-in.chooseEntrance.explain');
  });

  it('about people leaves the telephone number, and comes with the next try', async (t) => {
    workingStorage(t);
    const line = brokenLine(t, 'people.json');
    const session = await openSession({ start: { flow: 'alivia-sign-in', role: 'informalCarer' } });
    await press(session, 'help', 'person');
    assert.deepEqual(session.view.kind === 'contacts' && session.view.contacts, []);
    assert.deepEqual(session.view.contact, helpdesk);
    line.isUp = true;
    await session.prepare();
    assert.equal(session.view.kind === 'contacts' && session.view.contacts.length, 3);
  });
});

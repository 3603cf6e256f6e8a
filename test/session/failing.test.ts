import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { describe, it, type TestContext } from 'node:test';
import { flowFiles, type FlowFiles } from '../../src/flow/flow-files.ts';
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

/** The files of the flows, of which the words for whoever is stuck do not come until `isUp`. */
const brokenStuckWords = (line: { readonly isUp: boolean }): FlowFiles => ({
  ...flowFiles,
  load: async (id) => {
    const file = await flowFiles.load(id, 'nl');
    const stuck = () => (line.isUp ? file.stuck() : Promise.reject(new TypeError('Failed to fetch')));
    return { ...file, stuck };
  },
});

const calm = () => Promise.resolve();
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
    const line = { isUp: false };
    const files = brokenStuckWords(line);
    const session = await openSession({ start: { flow: 'alivia-sign-in', role: 'informalCarer' }, files });
    assert.equal(await pressedAt(session, 'answer.computer', 'next', 'check'), 'failed');
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'alivia-sign-in.chooseEntrance.instruct');
    await press(session, 'check', 'select.entrance.personInNeed', 'press');
    assert.equal(session.view.at, 'alivia-sign-in.chooseEntrance.explain');
  });

  for (const ending of ['/stuck.ts', '/stuck.json']) {
    it(`for whoever asks for help is offered again, at the same step: ${ending}`, async (t) => {
      workingStorage(t);
      const line = brokenLine(t, ending);
      const session = await openSession({ start: { flow: 'alivia-get-help' } });
      const at = 'alivia-get-help.isThereACoordinator.instruct';
      assert.deepEqual([await pressedAt(session, 'help'), await pressedAt(session, 'retry')], ['failed', 'failed']);
      line.isUp = true;
      assert.deepEqual(
        [await pressedAt(session, 'retry'), await pressedAt(session, 'help')],
        [at, 'alivia-get-help.help'],
      );
    });
  }

  it('on the way back to an earlier flow loses nothing', async (t) => {
    workingStorage(t);
    const session = await openSession();
    await press(session, 'answer.informalCarer', 'answer.computer', 'back');
    const line = brokenLine(t, '/resume.ts');
    assert.equal(await pressedAt(session, 'back'), 'failed');
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'alivia-choose-role.chooseRole.instruct');
    assert.equal(session.view.back, undefined);
  });

  it('after a reload leaves what was kept', async (t) => {
    const { items } = workingStorage(t);
    const start = { flow: 'alivia-sign-in', role: 'informalCarer' } as const;
    await press(await openSession({ start }), 'answer.computer');
    const kept = items.get(storedAs);
    const line = brokenLine(t, '/resume.ts');
    const session = await openSession({ start });
    assert.deepEqual([session.view.at, items.get(storedAs)], ['failed', kept]);
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'alivia-sign-in.openAlivia.instruct');
  });

  it('at a start in the middle of a flow is offered again', async (t) => {
    workingStorage(t);
    const line = brokenLine(t, '/resume.ts');
    const session = await openSession({ start: { flow: 'pgz-choose-role', step: 'chooseMandataryProfile' } });
    assert.equal(session.view.at, 'failed');
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'pgz-choose-role.chooseMandataryProfile.instruct');
  });

  for (const ending of ['/rare.ts', '/rare.json']) {
    it(`for a check-list is offered again, and then the list is there: ${ending}`, async (t) => {
      workingStorage(t);
      const line = brokenLine(t, ending);
      const session = await openSession({ start: { flow: 'tbe-prepare' } });
      assert.equal(await pressedAt(session, 'next'), 'failed');
      assert.equal('href' in session.view.contact && session.view.contact.text, '+32-2-788 51 55');
      line.isUp = true;
      assert.equal(await pressedAt(session, 'retry'), 'tbe-prepare.prepareBrowser.instruct');
      assert.equal(session.view.kind === 'checklist' && session.view.items.length, 2);
    });

    it(`for a check-list after a reload is offered again, where the user was: ${ending}`, async (t) => {
      const { items } = workingStorage(t);
      await press(await openSession({ start: { flow: 'tbe-prepare' } }), 'next');
      const kept = items.get(storedAs);
      const line = brokenLine(t, ending);
      const session = await openSession({ start: { flow: 'tbe-prepare' } });
      assert.deepEqual([session.view.at, items.get(storedAs)], ['failed', kept]);
      line.isUp = true;
      assert.equal(await pressedAt(session, 'retry'), 'tbe-prepare.prepareBrowser.instruct');
    });
  }

  it('for the gallery is offered again, and then the screens are there', async (t) => {
    workingStorage(t);
    const line = brokenLine(t, '/gallery.ts');
    const session = await openSession({ start: { flow: 'choose-portal' } });
    assert.equal(await pressedAt(session, 'answer.unknownName'), 'failed');
    line.isUp = true;
    assert.equal(await pressedAt(session, 'retry'), 'find-screen.findScreen.instruct');
    assert.ok(session.view.kind === 'find' && session.view.entries.length > 50);
  });

  it('for a handover is offered again, and then the message names the other flow', async (t) => {
    workingStorage(t);
    const line = brokenLine(t, '/tbe-manage-users.ts');
    const session = await openSession({ start: { flow: 'pgz-organisation-not-listed' } });
    assert.equal(await pressedAt(session, 'answer.representsOrganisation'), 'failed');
    line.isUp = true;
    await press(session, 'retry');
    assert.match(session.view.kind === 'handover' ? session.view.message.text : '', /#wegwijzer=tbe-manage-users/);
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

  it('on the way to another flow is asked for once more by itself, after a pause', async (t) => {
    workingStorage(t);
    const line = brokenLine(t, 'alivia-request-mandate.ts');
    const mends = async () => void (line.isUp = true);
    const session = await openSession({ start: { flow: 'alivia-sign-in', role: 'mandateHolder' }, calm: mends });
    const at = await pressedAt(session, 'answer.computer', 'answer.notYet');
    assert.equal(at, 'alivia-request-mandate.requestMandate.instruct');
  });

  it('for as long as somebody waits is given up, once, and what comes later disturbs nothing', async (t) => {
    workingStorage(t);
    let asked = 0;
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => void (arrive = resolve));
    const load: FlowFiles['load'] = async (id) => {
      if (id === 'alivia-request-mandate') {
        asked += 1;
        await arrived;
      }
      return flowFiles.load(id, 'nl');
    };
    const start = { flow: 'alivia-sign-in', role: 'mandateHolder' } as const;
    const session = await openSession({ start, files: { ...flowFiles, load }, calm });
    await press(session, 'answer.computer');
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const pressed = press(session, 'answer.notYet');
    t.mock.timers.tick(7999);
    await Promise.resolve();
    assert.notEqual(session.view.at, 'failed');
    t.mock.timers.tick(1);
    await pressed;
    t.mock.timers.reset();
    assert.deepEqual([session.view.at, session.view.contact, asked], ['failed', helpdesk, 1]);
    arrive();
    await new Promise(setImmediate);
    assert.equal(session.view.at, 'failed');
    assert.equal(await pressedAt(session, 'retry'), 'alivia-request-mandate.requestMandate.instruct');
  });

  it('on the way to another portal leaves the number of that portal', async (t) => {
    workingStorage(t);
    brokenLine(t, 'alivia-choose-role.ts');
    const session = await openSession({ start: { flow: 'choose-portal' }, calm });
    assert.equal(await pressedAt(session, 'answer.alivia'), 'failed');
    assert.deepEqual(session.view.contact, helpdesk);
    assert.equal(session.view.body.length, 1);
  });

  it('before a portal is chosen leaves every number', async (t) => {
    workingStorage(t);
    brokenLine(t, '/stuck.ts');
    const session = await openSession({ start: { flow: 'choose-portal' }, calm });
    assert.equal(await pressedAt(session, 'help'), 'failed');
    for (const number of ['02/214.19.09', '+32-2-788 51 55'])
      assert.ok(session.view.body.join(' ').includes(number), number);
  });
});

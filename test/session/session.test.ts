import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Session } from '../../src/session/session.ts';
import { workingStorage } from '../ticket/storage.ts';
import { openSession, press, pressedAt, storedAs } from './visitor.ts';

const asCarer = { start: { flow: 'alivia-sign-in', role: 'informalCarer' } } as const;
const asMandateHolder = { start: { flow: 'alivia-sign-in', role: 'mandateHolder' } } as const;

/** To the check of the start screen, from the first step. */
const toTheCheck = ['answer.computer', 'next', 'check'] as const;

/** What stands in the fields of the replica. */
const setIn = ({ view }: Session) =>
  view.kind === 'screen'
    ? view.screen.fields.flatMap((field) => (field.kind === 'choice' ? [[field.key, field.value]] : []))
    : [];

describe('a new session', () => {
  it('opens at the first question', async (t) => {
    workingStorage(t);
    const { view } = await openSession();
    assert.deepEqual([view.at, view.back], ['alivia-choose-role.chooseRole.instruct', undefined]);
  });

  it('opens in the role that it is given', async (t) => {
    workingStorage(t);
    const { view } = await openSession(asCarer);
    assert.deepEqual([view.at, view.role], ['alivia-sign-in.chooseDevice.instruct', 'Mantelzorger']);
  });

  it('opens at the step that it is given, from where the flow goes on', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'pgz-choose-role', step: 'chooseMandataryProfile' } });
    assert.equal(session.view.at, 'pgz-choose-role.chooseMandataryProfile.instruct');
  });

  it('opens in the first role of a flow that has not the one that it is given', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'alivia-get-help', role: 'informalCarer' } });
    assert.deepEqual([session.view.at, session.view.role], ['alivia-get-help.isThereACoordinator.instruct', undefined]);
  });

  it('shows what is to be said first until something is pressed', async (t) => {
    workingStorage(t);
    const notice = { text: 'This guide is available only in Dutch for now.', lang: 'en' };
    const session = await openSession({ ...asCarer, notice });
    assert.deepEqual(session.view.notice, notice);
    await press(session, 'answer.computer');
    assert.equal(session.view.notice, undefined);
  });

  it('tells its listeners of every change until they stop listening', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    const heard: string[] = [];
    const stop = session.listen(() => heard.push(session.view.at));
    await press(session, 'answer.computer', 'next');
    stop();
    await press(session, 'back');
    assert.deepEqual(heard, ['alivia-sign-in.openAlivia.instruct', 'alivia-sign-in.chooseEntrance.instruct']);
  });

  it('tells them nothing when all that is read by the stuck was there', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    const heard: string[] = [];
    session.listen(() => heard.push(session.view.at));
    await session.prepare();
    assert.deepEqual(heard, []);
    await press(session, 'answer.phoneOrTablet');
    assert.deepEqual(heard, ['alivia-sign-in.useTheApp.instruct']);
  });

  it('offers a ticket once the gateway takes one', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'help', 'person');
    const offered = () =>
      session.view.kind === 'contacts' && session.view.contacts.flatMap(({ action }) => action ?? []);
    assert.deepEqual(offered(), []);
    session.offerTickets(['aliviaHelpdesk']);
    assert.deepEqual(offered(), [
      {
        event: 'ticket.aliviaHelpdesk',
        label: 'Stuur uw vraag naar de helpdesk',
        hint: 'Wat u al probeerde, staat er al in.',
      },
    ]);
    assert.equal(await pressedAt(session, 'ticket.aliviaHelpdesk'), 'alivia-sign-in.ticket');
  });
});

describe('another flow', () => {
  it('takes over in the role that was chosen, and leads back to the question', async (t) => {
    workingStorage(t);
    const session = await openSession();
    assert.equal(await pressedAt(session, 'answer.informalCarer'), 'alivia-sign-in.chooseDevice.instruct');
    assert.equal(session.view.role, 'Mantelzorger');
    assert.equal(await pressedAt(session, 'back'), 'alivia-choose-role.chooseRole.instruct');
    assert.equal(session.view.back, undefined);
  });

  it('takes over at the step that can help, and leads back to the explanation', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...toTheCheck, 'select.entrance.noRizivOrOther', 'press');
    assert.equal(await pressedAt(session, 'remedy.othersEntranceAsCarer'), 'alivia-choose-role.carerOrOther.instruct');
    assert.equal(await pressedAt(session, 'back'), 'alivia-sign-in.chooseEntrance.explain');
    assert.deepEqual(setIn(session), [['entrance', 'noRizivOrOther']]);
  });

  it('takes over from a symptom, and leads back to the symptom', async (t) => {
    workingStorage(t);
    const session = await openSession(asMandateHolder);
    await press(session, 'help', 'symptoms', 'symptom.nameNotListed', 'cause.mandateNotInOrder');
    assert.equal(session.view.at, 'alivia-request-mandate.requestMandate.instruct');
    assert.equal(await pressedAt(session, 'back'), 'alivia-sign-in.symptom.nameNotListed');
    assert.equal(await pressedAt(session, 'back', 'back', 'back'), 'alivia-sign-in.chooseDevice.instruct');
  });

  it('takes over there and back again, and each step of it leads back', async (t) => {
    workingStorage(t);
    const session = await openSession(asMandateHolder);
    await press(session, 'answer.computer', 'answer.notYet', 'next', 'answer.inOrder');
    assert.deepEqual(
      [session.view.at, session.view.role],
      ['alivia-sign-in.chooseDevice.instruct', 'Mandaathouder van de persoon met een zorgnood'],
    );
    assert.deepEqual(
      [await pressedAt(session, 'back'), await pressedAt(session, 'back'), await pressedAt(session, 'back')],
      [
        'alivia-request-mandate.checkMandate.instruct',
        'alivia-request-mandate.requestMandate.instruct',
        'alivia-sign-in.checkMandate.instruct',
      ],
    );
  });

  it('takes over once, however often the answer is pressed while it is fetched', async (t) => {
    workingStorage(t);
    const session = await openSession();
    await Promise.all(
      ['answer.informalCarer', 'answer.informalCarer', 'answer.personInNeed'].map((type) => session.send(type)),
    );
    assert.equal(session.view.role, 'Mantelzorger');
    assert.equal(await pressedAt(session, 'back'), 'alivia-choose-role.chooseRole.instruct');
    assert.equal(session.view.back, undefined);
  });
});

/** A start in each portal, and the first question there. */
const beginnings = [
  { start: { flow: 'find-screen' }, entrance: 'choose-portal.choosePortal' },
  { start: { flow: 'alivia-get-help' }, entrance: 'alivia-choose-role.chooseRole' },
  { start: { flow: 'pgz-sign-in', role: 'careProvider' }, entrance: 'pgz-choose-role.chooseRole' },
  { start: { flow: 'tbe-manage-users', role: 'accessManager' }, entrance: 'tbe-choose-task.chooseGroup' },
  { start: { flow: 'ska-sign-in', role: 'otherProvider' }, entrance: 'ska-choose-task.chooseTask' },
  { start: { flow: 'pilot-apply' }, entrance: 'pilot-background.chooseSubject' },
] as const;

describe('another role', () => {
  const chosen = ['select.entrance.informalCarer', 'press'] as const;

  it('keeps what was set on the screens', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...toTheCheck, ...chosen, 'changeRole', 'answer.otherInvolved', ...toTheCheck);
    assert.deepEqual(setIn(session), [['entrance', 'informalCarer']]);
    await press(session, 'press');
    assert.equal(session.view.heading, 'Eén keuze past niet bij uw rol');
  });

  it('keeps it too when the page is loaded again before the new role is chosen', async (t) => {
    workingStorage(t);
    await press(await openSession(asCarer), ...toTheCheck, ...chosen, 'changeRole');
    const session = await openSession(asCarer);
    await press(session, 'answer.otherInvolved', ...toTheCheck);
    assert.deepEqual(setIn(session), [['entrance', 'informalCarer']]);
  });

  for (const { start, entrance } of beginnings.filter((one) => 'role' in one.start)) {
    it(`is asked for at the first question of the portal: ${start.flow}`, async (t) => {
      workingStorage(t);
      const session = await openSession({ start });
      assert.equal(await pressedAt(session, 'changeRole'), `${entrance}.instruct`);
      assert.equal(session.view.role, undefined);
      assert.ok((await pressedAt(session, 'back')).startsWith(`${start.flow}.`));
    });
  }

  it('of another portal than the one where the session began is asked for in that portal', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'choose-portal' } });
    await press(session, 'answer.alivia', 'answer.informalCarer');
    assert.equal(await pressedAt(session, 'changeRole'), 'alivia-choose-role.chooseRole.instruct');
  });

  it('can be given up', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...toTheCheck, ...chosen, 'changeRole');
    assert.equal(await pressedAt(session, 'back'), 'alivia-sign-in.chooseEntrance.explain');
    assert.equal(session.view.role, 'Mantelzorger');
  });
});

describe('starting over', () => {
  for (const { start, entrance } of beginnings) {
    it(`begins at the first question of the portal where the session began: ${start.flow}`, async (t) => {
      workingStorage(t);
      const session = await openSession({ start });
      assert.equal(await pressedAt(session, 'startOver'), `${entrance}.instruct`);
      assert.equal(session.view.back, undefined);
    });
  }

  it('begins there too from the flow of another portal', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'choose-portal' } });
    await press(session, 'answer.alivia', 'answer.informalCarer');
    assert.equal(await pressedAt(session, 'startOver'), 'choose-portal.choosePortal.instruct');
  });

  it('begins at the first question with nothing set, tried or kept', async (t) => {
    const { items } = workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...toTheCheck, 'select.entrance.informalCarer', 'press', 'changeRole', 'answer.otherInvolved');
    assert.ok(items.has(storedAs));
    assert.equal(await pressedAt(session, 'startOver'), 'alivia-choose-role.chooseRole.instruct');
    assert.deepEqual([...items.keys(), session.view.back], [undefined]);
    await press(session, 'answer.informalCarer', ...toTheCheck);
    assert.deepEqual(setIn(session), [['entrance', undefined]]);
    assert.deepEqual(
      session.situation?.snapshot.context.trail.map(({ kind }) => kind),
      ['answered'],
    );
  });
});

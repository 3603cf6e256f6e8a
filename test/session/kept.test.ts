import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assert as holds, asyncProperty, array, nat } from 'fast-check';
import { catalogueVersion } from '../../src/flow/catalogue-version.ts';
import type { Session } from '../../src/session/session.ts';
import type { FieldView, View } from '../../src/session/view.ts';
import { blockedStorage, workingStorage } from '../ticket/storage.ts';
import { actionsIn } from './shown.ts';
import { openSession, press, pressedAt, storedAs } from './visitor.ts';

const asCarer = { start: { flow: 'alivia-sign-in', role: 'informalCarer' } } as const;
const toAWrongChoice = ['answer.computer', 'next', 'check', 'select.entrance.personInNeed', 'press'] as const;

const restarted = 'Deze hulp is vernieuwd. We begonnen opnieuw bij de dichtstbijzijnde stap.';

/** Every string in a value, the keys of its objects too. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap(stringsIn)
    : Object.entries(value).flatMap((entry) => entry.flatMap(stringsIn));
};

/** A view without what is said at a field when the button was pressed too early: a reload does not repeat that. */
const withoutMissing = (view: View): View =>
  view.kind === 'screen'
    ? { ...view, screen: { ...view.screen, fields: view.screen.fields.map(fieldWithoutMissing) } }
    : view;

const fieldWithoutMissing = (field: FieldView): FieldView => {
  if (field.kind !== 'choice' || field.missing === undefined) return field;
  const { missing: _missing, ...rest } = field;
  return { ...rest, marked: false };
};

describe('what the tab keeps', () => {
  it('is nothing before the user does something', async (t) => {
    const { items } = workingStorage(t);
    const session = await openSession(asCarer);
    session.offerTickets(['aliviaHelpdesk']);
    assert.equal(session.view.at, 'alivia-sign-in.chooseDevice.instruct');
    assert.deepEqual([...items], []);
  });

  it('is one item, from the first press on', async (t) => {
    const { items } = workingStorage(t);
    await press(await openSession(asCarer), 'help');
    assert.deepEqual([...items.keys()], [storedAs]);
  });

  it('is keys only: no text, nothing personal', async (t) => {
    const { items } = workingStorage(t);
    const coordinator = { name: 'An Voorbeeld', email: 'an@voorbeeld.be', phone: '0470 12 34 56' };
    const session = await openSession({ own: { coordinator } });
    await press(session, 'answer.notSure', 'answer.carerOrOther', 'answer.often', ...toAWrongChoice);
    await press(session, 'help', 'symptoms', 'symptom.errorMessage', 'person');
    const strings = stringsIn(JSON.parse(items.get(storedAs) ?? 'null'));
    assert.ok(strings.includes('errorMessage'));
    assert.deepEqual(
      strings.filter((one) => !/^[a-z][A-Za-z0-9-]*$/.test(one) && one !== catalogueVersion),
      [],
    );
  });

  it('leads back, after a reload, to where the user was', async (t) => {
    const overs = [
      ['help'],
      ['help', 'symptoms'],
      ['help', 'symptoms', 'symptom.errorMessage'],
      ['help', 'person'],
    ] as const;
    for (const over of overs) {
      const { items } = workingStorage(t);
      await press(await openSession(asCarer), ...toAWrongChoice, ...over);
      const session = await openSession(asCarer);
      await press(session, ...over.map(() => 'back'));
      assert.equal(session.view.at, 'alivia-sign-in.chooseEntrance.explain', over.join());
      assert.equal(await pressedAt(session, 'back', 'back', 'back'), 'alivia-sign-in.openAlivia.instruct');
      items.clear();
    }
  });

  it('leads back, after a reload, to the form of the contact that was chosen', async (t) => {
    workingStorage(t);
    const opened = async () => {
      const session = await openSession(asCarer);
      session.offerTickets(['coordinator', 'aliviaHelpdesk']);
      return session;
    };
    await press(await opened(), 'help', 'person', 'ticket.coordinator');
    const session = await opened();
    assert.deepEqual([session.view.kind, session.situation?.snapshot.context.contact], ['ticket', 'coordinator']);
    await press(session, 'back', 'ticket.aliviaHelpdesk');
    assert.equal((await opened()).situation?.snapshot.context.contact, 'aliviaHelpdesk');
  });

  it('leads back to a form also when it does not say for whom, as it did before there were several', async (t) => {
    const { items } = workingStorage(t);
    const session = await openSession(asCarer);
    session.offerTickets(['aliviaHelpdesk']);
    await press(session, 'help', 'person', 'ticket.aliviaHelpdesk');
    items.set(storedAs, items.get(storedAs)!.replace(/"contact":"\w+",/, ''));
    const { view, situation } = await openSession(asCarer);
    assert.deepEqual([view.kind, situation?.snapshot.context.contact], ['ticket', undefined]);
  });

  it('leads back from the last page, after a reload, to the outcome', async (t) => {
    workingStorage(t);
    const toTheEnd = ['answer.computer', 'next', 'next', 'next', 'next', 'yes'] as const;
    await press(await openSession(asCarer), ...toTheEnd);
    const session = await openSession(asCarer);
    assert.equal(session.view.kind, 'solved');
    assert.equal(await pressedAt(session, 'back'), 'alivia-sign-in.arrive.instruct');
  });

  it('brings back the same view after whatever was pressed', async (t) => {
    const { items } = workingStorage(t);
    const opened = async () => {
      const session = await openSession();
      session.offerTickets(['coordinator', 'aliviaHelpdesk', 'ehealthForm']);
      return session;
    };
    const pressAny = async (session: Session, choice: number) => {
      const actions = actionsIn(session.view).filter(({ event }) => !/^(takeAlong|startOver|erase)$/.test(event));
      await session.send(actions[choice % actions.length]!.event);
    };
    await holds(
      asyncProperty(array(nat(99), { minLength: 1, maxLength: 25 }), async (choices) => {
        items.clear();
        const session = await opened();
        for (const choice of choices) await pressAny(session, choice);
        const again = await opened();
        assert.deepEqual(withoutMissing(again.view), withoutMissing(session.view));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a session of an older catalogue', () => {
  /** Keeps a session, as an older version would have left it. */
  const kept = async (items: Map<string, string>, change: (text: string) => string, ...events: readonly string[]) => {
    await press(await openSession(asCarer), ...events);
    items.set(storedAs, change(items.get(storedAs)!.replace(catalogueVersion, '00000000')));
  };

  it('goes on at its step, with one sentence until something is pressed', async (t) => {
    const { items } = workingStorage(t);
    await kept(items, (text) => text, ...toAWrongChoice);
    const session = await openSession(asCarer);
    assert.deepEqual(
      [session.view.at, session.view.notice],
      ['alivia-sign-in.chooseEntrance.instruct', { text: restarted }],
    );
    await press(session, 'check');
    assert.equal(session.view.notice, undefined);
    const field = session.view.kind === 'screen' ? session.view.screen.fields[0] : undefined;
    assert.equal(field?.kind === 'choice' && field.value, 'personInNeed');
  });

  it('goes on at the step before it when its step is gone', async (t) => {
    const { items } = workingStorage(t);
    await kept(items, (text) => text.replaceAll('chooseEntrance', 'chooseDoor'), ...toAWrongChoice);
    const { view } = await openSession(asCarer);
    assert.deepEqual([view.at, view.notice?.text], ['alivia-sign-in.openAlivia.instruct', restarted]);
  });

  it('begins again when its role is gone', async (t) => {
    const { items } = workingStorage(t);
    await kept(items, (text) => text.replaceAll('informalCarer', 'neighbour'), 'answer.computer');
    const { view } = await openSession(asCarer);
    assert.deepEqual([view.at, view.notice?.text], ['alivia-sign-in.chooseDevice.instruct', restarted]);
    assert.equal(view.role, 'Mantelzorger');
  });

  it('still tells what was tried in the flows before it, but for what is gone', async (t) => {
    const { items } = workingStorage(t);
    const events = [
      ...toAWrongChoice,
      'help',
      'symptoms',
      'symptom.errorMessage',
      'back',
      'changeRole',
      'help',
      'person',
    ];
    await kept(items, (text) => text.replaceAll('errorMessage', 'blueScreen'), ...events);
    const session = await openSession(asCarer);
    await press(session, 'help', 'person');
    const lines = session.view.kind === 'contacts' ? session.view.ready?.lines.join('\n') : undefined;
    assert.match(lines ?? '', /‘Als persoon met een zorgnood’/);
    assert.doesNotMatch(lines ?? '', /foutmelding/);
  });
});

describe('what is no session', () => {
  const position = {
    flow: 'alivia-sign-in',
    role: 'informalCarer',
    step: 'openAlivia',
    path: ['chooseDevice'],
    phase: 'instruct',
    over: [],
    selections: {},
    trail: [],
  };
  const stored = (change: object) =>
    JSON.stringify({ catalogue: catalogueVersion, positions: [{ ...position, ...change }] });
  const foreign: { readonly [what: string]: string } = {
    'an empty text': '',
    'no JSON': '{"catalogue":',
    'something else': '"yes"',
    'a list': '[]',
    'no positions': JSON.stringify({ catalogue: catalogueVersion, positions: [] }),
    'no catalogue': JSON.stringify({ positions: [position] }),
    'nothing as a position': JSON.stringify({ catalogue: catalogueVersion, positions: [null] }),
    'an unknown flow': stored({ flow: 'alivia-sign-out' }),
    'a flow by the name of a method': stored({ flow: 'toString' }),
    'a role that is no text': stored({ role: 7 }),
    'a path that is no list': stored({ path: 'chooseDevice' }),
    'a path of other things': stored({ path: [{}] }),
    'an unknown phase': stored({ phase: 'dreaming' }),
    'places that are no list': stored({ over: null }),
    'selections that are none': stored({ selections: 'none' }),
    'a selection of nothing': stored({ selections: { chooseEntrance: null } }),
    'a selection that is no text': stored({ selections: { chooseEntrance: { entrance: {} } } }),
    'a trail that is no list': stored({ trail: {} }),
    'a trail of nothing': stored({ trail: [null] }),
    'a trail of unknown things': stored({ trail: [{ kind: 'sneezed', step: 'openAlivia' }] }),
    'a check of nothing': stored({ trail: [{ kind: 'checked', step: 'chooseEntrance' }] }),
    'a check of no screen': stored({ trail: [{ kind: 'checked', selections: {} }] }),
    'an adjustment of nothing': stored({ trail: [{ kind: 'adjusted' }] }),
    'a question that was not answered': stored({ trail: [{ kind: 'answered', step: 'chooseDevice' }] }),
    'an answer to nothing': stored({ trail: [{ kind: 'answered', answer: 'computer' }] }),
    'an arrival nowhere': stored({ trail: [{ kind: 'notArrived' }] }),
    'no symptom': stored({ trail: [{ kind: 'symptom' }] }),
    'something told that is not there': stored({ trail: [{ kind: 'told', symptom: 'errorMessage' }] }),
    'something told about nothing': stored({ trail: [{ kind: 'told', event: 'failed.anotherKey' }] }),
    'a remedy that is no text': stored({ trying: 7 }),
  };
  for (const [what, value] of Object.entries(foreign)) {
    it(`is ignored: ${what}`, async (t) => {
      workingStorage(t).items.set(storedAs, value);
      const { view } = await openSession();
      assert.deepEqual([view.at, view.notice], ['alivia-choose-role.chooseRole.instruct', undefined]);
    });
  }

  it('is told from a session', async (t) => {
    workingStorage(t).items.set(storedAs, stored({}));
    assert.equal((await openSession()).view.at, 'alivia-sign-in.openAlivia.instruct');
  });

  const odd: { readonly [what: string]: object } = {
    places: { over: ['cellar', 'toString'] },
    'a symptom': { over: ['help', 'symptoms', 'symptom'], symptom: 'toString' },
    'a symptom of another role': { over: ['symptoms', 'symptom'], symptom: 'nameNotListed' },
    'a ladder': { over: ['person'], ladder: 'toString' },
    'a phase that the step has not': { phase: 'explain' },
    'a phase before its time': { step: 'chooseEntrance', phase: 'explain' },
    'a step in the trail': {
      trail: [
        { kind: 'adjusted', step: 'toString' },
        { kind: 'answered', step: 'toString', answer: 'x' },
      ],
    },
    'a remedy that is tried': { over: ['symptoms', 'symptom'], symptom: 'errorMessage', trying: 'toString' },
  };
  for (const [what, change] of Object.entries(odd)) {
    it(`leaves a view that works when it is odd: ${what}`, async (t) => {
      workingStorage(t).items.set(storedAs, stored(change));
      const session = await openSession();
      assert.match(session.view.at, /^alivia-sign-in\./);
      await press(session, ...(session.view.help ? ['help'] : []), 'person');
      assert.equal(session.view.kind === 'contacts' && session.view.contacts.length, 3);
    });
  }
});

describe('a tab that keeps nothing', () => {
  it('lets the user go on, and find the same again while the page lasts', async (t) => {
    blockedStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...toAWrongChoice);
    const again = await openSession(asCarer);
    assert.deepEqual(again.view, session.view);
    assert.equal(await pressedAt(again, 'startOver'), 'alivia-choose-role.chooseRole.instruct');
    assert.equal((await openSession(asCarer)).view.at, 'alivia-sign-in.chooseDevice.instruct');
  });

  it('that is full keeps the newest in the page, not an older one in the tab', async (t) => {
    const tab = workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'answer.computer');
    tab.isFull = true;
    await press(session, 'next');
    assert.equal((await openSession(asCarer)).view.at, 'alivia-sign-in.chooseEntrance.instruct');
    tab.isFull = false;
    await press(session, 'check');
    assert.equal((await openSession(asCarer)).view.at, 'alivia-sign-in.chooseEntrance.check');
    await press(session, 'startOver');
  });
});

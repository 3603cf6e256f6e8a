import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogueVersion } from '../../src/flow/catalogue-version.ts';
import type { FlowId } from '../../src/flow/catalogue.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { startRun, type Run } from '../../src/session/run.ts';
import type { Session } from '../../src/session/session.ts';
import { placeOf } from '../../src/session/situation.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { DiagnosisView, View } from '../../src/session/view.ts';
import { allFlows } from '../flow/all-flows.ts';
import { allDutch } from '../text/dutch.ts';
import { workingStorage } from '../ticket/storage.ts';
import { actionsIn } from './shown.ts';
import { diagnoseOf, situationOf } from './situations.ts';
import { openSession, press, storedAs } from './visitor.ts';

const text = await allDutch();

/** A symptom in a role. */
interface Named {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly symptom: string;
  readonly role: string;
}

const everySymptom: readonly Named[] = allFlows.flatMap(({ id, flow }) =>
  Object.entries(flow.symptoms).flatMap(([symptom, { roles }]) =>
    (roles === 'every' ? Object.keys(flow.escalate) : roles).map((role) => ({ id, flow, symptom, role })),
  ),
);

/** The search of whoever has just named a symptom, and then these events. */
function searchFor({ id, flow, symptom, role }: Named, ...events: readonly string[]): Run {
  const run = startRun(id, flow, { role }, { diagnose: diagnoseOf(id, flow) });
  for (const type of ['symptoms', `symptom.${symptom}`, ...events]) run.actor.send({ type });
  return run;
}

function searchViewOf({ id, flow, actor }: Run): DiagnosisView {
  return asSearch(viewOf(situationOf({ id, flow, snapshot: actor.getSnapshot() }), text));
}

function asSearch(view: View): DiagnosisView {
  if (view.kind !== 'diagnosis') throw new RangeError(`${view.at} is no search`);
  return view;
}

const eventsIn = (view: View) => actionsIn(view).map(({ event }) => event);
const nameOf = ({ id, symptom, role }: Named) => `${id} ${symptom} as ${role}`;

const asCarer = { start: { flow: 'alivia-sign-in', role: 'informalCarer' } } as const;
const toTheSymptom = ['help', 'symptoms', 'symptom.errorMessage'] as const;
const entranceRight = ['check.chooseEntrance', 'select.entrance.informalCarer', 'press'] as const;
const ownProfession = ['check.confirmProfile', 'select.signInAs.ownProfession', 'press'] as const;

const inOverview = { start: { flow: 'tbe-overview' } } as const;
const toCannotSignIn = ['help', 'symptoms', 'symptom.cannotSignIn'] as const;

/** Opens the session of an informal carer who sees an error message, and presses on. */
async function carerWho(...events: readonly string[]): Promise<Session> {
  const session = await openSession(asCarer);
  await press(session, ...toTheSymptom, ...events);
  return session;
}

describe('a search over every symptom in every role', () => {
  it('takes the remedy of a cause that is picked from the list, in one press', () => {
    let picked = 0;
    for (const named of everySymptom) {
      for (const event of eventsIn(searchViewOf(searchFor(named)))) {
        const remedy = named.flow.symptoms[named.symptom]!.causes[event.replace('tell.which.', '')]?.remedy;
        if (!remedy || !event.startsWith('tell.which.')) continue;
        const { value, context } = searchFor(named, event).actor.getSnapshot();
        const place = placeOf(value);
        const name = `${nameOf(named)} ${event}`;
        if ('leads' in remedy) assert.deepEqual(context.lead, remedy.leads, name);
        else if ('refer' in remedy) assert.deepEqual([place.kind, context.ladder], ['person', remedy.refer], name);
        else assert.equal(place.kind === 'guide' && place.step, 'step' in remedy ? remedy.step : remedy.check, name);
        picked += 1;
      }
    }
    assert.ok(picked > 50);
  });

  it('goes on with something else for who knows nothing, and ends with the person of the symptom', () => {
    const goesOn = (event: string) => /^failed\.|^tell\..*\.(unknown|none)$|^tell\..*otSure$/.test(event);
    for (const named of everySymptom) {
      const run = searchFor(named);
      const seen: string[] = [];
      for (let view = searchViewOf(run); view.primary?.event !== 'person'; view = searchViewOf(run)) {
        const answers = eventsIn(view).filter(goesOn);
        const type = answers.find((event) => event.endsWith('.unknown')) ?? answers[0];
        assert.ok(type !== undefined && !seen.includes(type), `${nameOf(named)} ${type} after ${seen.join()}`);
        seen.push(type);
        run.actor.send({ type });
      }
      run.actor.send({ type: 'person' });
      const { context, value } = run.actor.getSnapshot();
      const { escalate } = named.flow.symptoms[named.symptom]!;
      assert.deepEqual([placeOf(value).kind, context.ladder], ['person', escalate], nameOf(named));
    }
  });

  it('says for whoever helps what it probably is: all of it, the most probable first, each by its own name', () => {
    for (const named of everySymptom) {
      const { agent } = searchViewOf(searchFor(named));
      const chances = agent.causes.map(({ probability }) => probability);
      assert.equal(chances.reduce((sum, one) => sum + one, 0).toFixed(9), '1.000000000', nameOf(named));
      assert.deepEqual(
        chances,
        chances.toSorted((one, other) => other - one),
        nameOf(named),
      );
      const labels = agent.causes.map(({ label }) => label);
      assert.deepEqual(labels, [...new Set(labels)], nameOf(named));
    }
  });

  it('leaves a person one press away, at every question', () => {
    for (const named of everySymptom) assert.ok(eventsIn(searchViewOf(searchFor(named))).includes('person'));
  });
});

describe('a search', () => {
  it('begins with the symptom, and one thing to look at', async (t) => {
    workingStorage(t);
    const view = asSearch((await carerWho()).view);
    assert.deepEqual([view.heading, view.question], ['Ik krijg een foutmelding', 'Kijk dit scherm na']);
    assert.equal(view.ruledOut, undefined);
    assert.deepEqual(view.why, {
      title: 'Waarom vraag ik dit?',
      text: 'Onze bronnen noemen dit als oorzaak. Dit nakijken kost u weinig tijd.',
    });
  });

  it('goes on with the next best move for who does not know', async (t) => {
    workingStorage(t);
    const view = asSearch((await carerWho('tell.chooseEntrance.unknown')).view);
    assert.equal(view.at, 'alivia-sign-in.symptom.errorMessage.1');
    assert.ok(!eventsIn(view).includes('check.chooseEntrance'), eventsIn(view).join());
    assert.equal(view.ruledOut, undefined);
  });

  it('rules a screen out that is as it should be, and goes on', async (t) => {
    workingStorage(t);
    const session = await carerWho(...entranceRight);
    assert.equal('primary' in session.view && session.view.primary?.event, 'diagnose');
    await press(session, 'diagnose');
    const view = asSearch(session.view);
    assert.deepEqual(view.ruledOut, { title: 'Dit is het niet', lines: ['Uw keuzes: het startscherm van Alivia'] });
    assert.ok(!eventsIn(view).includes('check.chooseEntrance'), eventsIn(view).join());
  });

  it('does not ask for a screen that was checked before the symptom was named', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'answer.computer', 'next', 'check', ...entranceRight.slice(1), ...toTheSymptom);
    assert.ok(!eventsIn(session.view).includes('check.chooseEntrance'), eventsIn(session.view).join());
  });

  it('takes what was wrong on a screen and was put right since for what did not help', async (t) => {
    workingStorage(t);
    const view = asSearch((await carerWho(...entranceRight, 'diagnose', ...ownProfession, 'diagnose')).view);
    assert.deepEqual(view.ruledOut?.lines, [
      'Uw keuzes: het startscherm van Alivia',
      'Uw keuze bij ‘Ik wil me aanmelden als:’',
    ]);
    assert.deepEqual([view.primary?.event, view.actions], ['person', []]);
  });

  it('lists a remedy that was tried, and does not propose it again', async (t) => {
    workingStorage(t);
    const session = await openSession(inOverview);
    await press(session, ...toCannotSignIn, 'tell.which.notConfirmed');
    assert.equal(session.view.at, 'tbe-overview.confirmRight.instruct');
    await press(session, 'help', 'diagnose');
    const label = 'Er is niet op ‘Bevestigen’ geklikt';
    for (let left = 10; left > 0 && asSearch(session.view).primary?.event !== 'person'; left -= 1) {
      const events = eventsIn(session.view);
      assert.doesNotMatch(events.join(), /which\.|notConfirmed/);
      assert.equal(asSearch(session.view).ruledOut?.lines[0], label);
      await press(
        session,
        events.find((event) => /^failed|unknown$/.test(event))!,
      );
    }
    assert.equal(asSearch(session.view).primary?.event, 'person');
  });

  it('does not list a cause of which the remedy was tried', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: { flow: 'choose-portal' } });
    await press(session, 'help', 'symptoms', 'symptom.professionElsewhere', 'failed.inAlivia');
    const listed = eventsIn(session.view).filter((event) => event.startsWith('tell.which.'));
    assert.ok(listed.length > 2, listed.join());
    assert.ok(!listed.includes('tell.which.inAlivia'), listed.join());
  });

  it('takes the own answer of a question for who does not know as just that', () => {
    const named = everySymptom.find(({ id, symptom }) => id === 'tbe-overview' && symptom === 'notWorkingYet')!;
    const { actions, secondary, question, heading } = searchViewOf(searchFor(named, 'failed.justChanged'));
    assert.equal(question ?? heading, 'Is de hoedanigheid van uw toepassing actief?');
    const unsure = [...actions, ...secondary].filter(({ label }) => label === 'Dat weet ik niet');
    assert.deepEqual(
      unsure.map(({ event }) => event),
      ['tell.isCapacityActive.unknown'],
    );
  });

  it('is offered where somebody is stuck again, once it was begun', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'answer.computer', 'help');
    assert.ok(!eventsIn(session.view).includes('diagnose'));
    await press(session, 'symptoms', 'symptom.errorMessage', 'back');
    assert.ok(eventsIn(session.view).includes('diagnose'));
    await press(session, 'back');
    assert.ok(eventsIn(session.view).includes('diagnose'));
  });

  it('begins anew when the symptom is named anew', async (t) => {
    workingStorage(t);
    const session = await carerWho();
    const { view } = session;
    await press(session, 'tell.chooseEntrance.unknown', 'back', 'symptom.errorMessage');
    assert.deepEqual(session.view, view);
  });
});

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
    const session = await openSession(inOverview);
    await press(session, 'help', 'symptoms', 'symptom.whatNow', 'tell.which.onlyMainAccessManager');
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
});

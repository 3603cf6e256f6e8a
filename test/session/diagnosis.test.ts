import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeOf } from '../../src/session/situation.ts';
import { workingStorage } from '../ticket/storage.ts';
import {
  asCarer,
  asSearch,
  carerWho,
  entranceRight,
  eventsIn,
  everySymptom,
  nameOf,
  naming,
  ownProfession,
  searchFor,
  searchViewOf,
} from './searching.ts';
import { openSession, press } from './visitor.ts';

const inOverview = { start: { flow: 'tbe-overview' } } as const;

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
    assert.deepEqual(view.ruledOut, {
      title: 'Wat u al nakeek of probeerde',
      lines: ['Uw keuzes: het startscherm van Alivia'],
    });
    assert.ok(!eventsIn(view).includes('check.chooseEntrance'), eventsIn(view).join());
  });

  it('does not ask for a screen that was checked before the symptom was named', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'answer.computer', 'next', 'check', ...entranceRight.slice(1), ...naming('errorMessage'));
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
    await press(session, ...naming('cannotSignIn'), 'tell.which.notConfirmed');
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
    await press(session, 'tell.chooseEntrance.unknown', 'back', 'back', 'symptom.errorMessage');
    assert.deepEqual(session.view, view);
  });
});

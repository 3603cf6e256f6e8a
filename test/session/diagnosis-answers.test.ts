import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mainRoute } from '../../src/flow/route.ts';
import type { DiagnosisView } from '../../src/session/view.ts';
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
  searchFor,
  searchViewOf,
} from './searching.ts';
import { openSession, press } from './visitor.ts';

const labelsOf = ({ secondary }: DiagnosisView) => secondary.map(({ label }) => label);

const inOrganisation = { start: { flow: 'alivia-sign-in', role: 'organisationProvider' } } as const;

describe('a screen to look at', () => {
  it('can be forgotten', async (t) => {
    workingStorage(t);
    const view = asSearch((await carerWho()).view);
    assert.deepEqual(labelsOf(view), ['Dat weet ik niet meer', 'Ik wil iemand spreken']);
  });

  it('that is set after all is known, also by who did not know twice', async (t) => {
    workingStorage(t);
    const session = await carerWho('tell.chooseEntrance.unknown', 'tell.confirmProfile.unknown');
    await press(session, 'help', 'check.confirmProfile', 'select.signInAs.citizen', 'press', 'diagnose');
    assert.deepEqual(asSearch(session.view).ruledOut?.lines, ['Uw keuzes: het scherm waar u uw profiel kiest']);
    assert.doesNotMatch(eventsIn(session.view).join(), /confirmProfile/);
  });

  it('that was looked at before the symptom was named leaves the symptom its heading and its words', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, 'answer.computer', 'next', 'check', ...entranceRight.slice(1), ...naming('errorMessage'));
    const { at, heading, body, question } = asSearch(session.view);
    assert.deepEqual([at, heading], ['alivia-sign-in.symptom.errorMessage', 'Ik krijg een foutmelding']);
    assert.equal(body[0], 'Kijk opnieuw na wat u in de aanmeldschermen koos.');
    assert.equal(question, 'Probeer opnieuw met deze keuze');
  });
});

describe('a remedy', () => {
  it('that is a cause from the list may be it; another is to be tried', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...naming('digitalKeyFails'));
    assert.equal(asSearch(session.view).question, 'Misschien is het dit');
    const named = everySymptom.find(({ id, symptom }) => id === 'tbe-overview' && symptom === 'notWorkingYet')!;
    assert.equal(searchViewOf(searchFor(named)).question, 'Probeer dit');
  });

  it('on a screen is the right choice, in a sentence', async (t) => {
    workingStorage(t);
    const { heading, body, actions } = asSearch((await carerWho(...entranceRight, 'diagnose')).view);
    assert.equal(heading, 'Probeer opnieuw met deze keuze');
    assert.deepEqual(body, [
      'Wat u ziet: Ik krijg een foutmelding',
      'Bij ‘Ik wil me aanmelden als:’ is ‘Burger’ juist.',
    ]);
    assert.deepEqual(
      actions.map(({ event }) => event),
      ['check.confirmProfile'],
    );
  });

  it('helped or did not', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...naming('digitalKeyFails'));
    assert.deepEqual(labelsOf(asSearch(session.view)), ['Het lukt nu', 'Dat hielp niet', 'Ik wil iemand spreken']);
    await press(session, 'helped.anotherKey');
    assert.equal(session.view.at, 'alivia-sign-in.arrive.instruct');
    assert.equal(session.situation?.snapshot.context.trying, 'anotherKey');
  });

  it('that helped leads to the question of the outcome, in every role that has one', () => {
    let helped = 0;
    for (const named of everySymptom) {
      const events = eventsIn(searchViewOf(searchFor(named)));
      const outcome = mainRoute(named.flow, named.role).at(-1);
      if (!events.some((event) => event.startsWith('failed.'))) continue;
      const event = events.find((one) => one.startsWith('helped.'));
      assert.equal(event !== undefined, outcome !== undefined, nameOf(named));
      if (event === undefined) continue;
      const { value, context } = searchFor(named, event).actor.getSnapshot();
      const place = placeOf(value);
      assert.equal(place.kind === 'guide' && place.step, outcome, nameOf(named));
      assert.ok('outcome' in named.flow.steps[outcome!]!, nameOf(named));
      assert.equal(`helped.${context.trying}`, event, nameOf(named));
      helped += 1;
    }
    assert.ok(helped > 20, `${helped}`);
  });

  it('is no longer what is tried once a screen is checked', async (t) => {
    workingStorage(t);
    const session = await openSession(inOrganisation);
    await press(session, ...naming('organisationNotListed'), 'tell.chooseEntrance.unknown');
    await press(session, 'tell.which.somebodyElsesKey', 'help', 'check.chooseEntrance');
    await press(session, 'select.entrance.informalCarer', 'press', 'diagnose');
    assert.deepEqual(asSearch(session.view).ruledOut?.lines, ['Uw keuze op het startscherm']);
    assert.ok(session.situation?.snapshot.context.trail.every((item) => !JSON.stringify(item).includes('failed')));
  });
});

describe('back', () => {
  it('takes back what was told, one after the other, and then leaves the search', async (t) => {
    workingStorage(t);
    const session = await carerWho();
    const views = [session.view];
    for (const event of ['tell.chooseEntrance.unknown', 'tell.confirmProfile.unknown']) {
      await press(session, event);
      views.push(session.view);
    }
    for (const view of views.toReversed()) {
      assert.deepEqual(session.view, view);
      await press(session, 'back');
    }
    assert.equal(session.view.at, 'alivia-sign-in.symptoms');
  });

  it('takes back that a remedy did not help', async (t) => {
    workingStorage(t);
    const session = await openSession(asCarer);
    await press(session, ...naming('digitalKeyFails'));
    const { view } = session;
    await press(session, 'failed.anotherKey', 'back');
    assert.deepEqual(session.view, view);
  });

  it('takes back nothing that was told about another symptom', async (t) => {
    workingStorage(t);
    const session = await carerWho(
      'tell.chooseEntrance.unknown',
      'help',
      ...naming('digitalKeyFails').slice(1),
      'back',
    );
    assert.equal(session.view.at, 'alivia-sign-in.symptoms');
    const told = session.situation?.snapshot.context.trail.filter(({ kind }) => kind === 'told');
    assert.equal(told?.length, 1);
  });

  it('leaves what was set on a screen as it is', async (t) => {
    workingStorage(t);
    const session = await carerWho(...entranceRight, 'diagnose', 'failed.confirmProfile.signInAs', 'back');
    assert.deepEqual(asSearch(session.view).ruledOut?.lines, ['Uw keuzes: het startscherm van Alivia']);
  });
});

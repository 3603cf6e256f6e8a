import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wayTo } from '../../src/flow/route.ts';
import { loadGallery } from '../../src/session/gallery.ts';
import { galleryEntries } from '../../src/session/gallery-entries.ts';
import { leadOf } from '../../src/session/pressed.ts';
import { allFlows } from '../flow/all-flows.ts';
import { allDutch } from '../text/dutch.ts';
import { workingStorage } from '../ticket/storage.ts';
import { actionsIn } from './shown.ts';
import { openSession, pressedAt } from './visitor.ts';

const gallery = await loadGallery('nl');
const text = await allDutch();
const entries = galleryEntries(text, gallery);
const flowOf = new Map(allFlows.map(({ id, flow }) => [id, flow]));
const uses = gallery.flatMap(({ name, uses: all }) => all.map((use) => ({ name, ...use })));

/** Whether a role comes to a step: it is the first, or there is a way to it. */
const comesTo = (id: (typeof uses)[number]['flow'], role: string, step: string) => {
  const flow = flowOf.get(id)!;
  return step === flow.first || wayTo(flow, role, step).length > 0;
};

describe('the gallery', () => {
  it('has every screen of every flow once, wherever it is met', () => {
    const met = allFlows.flatMap(({ id, flow }) =>
      Object.entries(flow.steps).flatMap(([step, data]) => ('screen' in data ? [`${data.screen} ${id} ${step}`] : [])),
    );
    assert.deepEqual(uses.map(({ name, flow, step }) => `${name} ${flow} ${step}`).toSorted(), met.toSorted());
    assert.equal(new Set(gallery.map(({ name }) => name)).size, gallery.length);
    assert.ok(gallery.length > 50);
  });

  it('leads each role that comes to a screen there, and no other', () => {
    for (const { flow, step, roles } of uses) {
      const all = Object.keys(flowOf.get(flow)!.escalate);
      assert.deepEqual(
        roles,
        all.filter((role) => comesTo(flow, role, step)),
        `${flow} ${step}`,
      );
    }
  });

  it('leaves nobody before a screen that cannot be reached', () => {
    assert.deepEqual(
      uses.filter(({ roles }) => roles.length === 0),
      [],
    );
  });

  it('draws each field as its flow does', () => {
    for (const { name, controls } of gallery) {
      for (const { flow } of allFlows.filter((one) => Object.hasOwn(one.flow.screens, name))) {
        const fields = Object.entries(flow.screens[name]!.fields);
        const drawn = fields.flatMap(([key, field]) => ('control' in field ? [[key, field.control]] : []));
        assert.deepEqual(controls, Object.fromEntries(drawn), name);
      }
    }
  });
});

describe('an entry of the gallery', () => {
  it('has a name of its own', () => {
    const names = entries.map(({ label }) => label);
    assert.deepEqual(names, [...new Set(names)]);
  });

  it('has a name for each way on, that tells it from the others', () => {
    for (const { label, actions } of entries) {
      const names = actions.map((action) => `${action.label} ${action.hint ?? ''}`);
      assert.deepEqual(names, [...new Set(names)], label);
    }
  });

  it('is found by every word that stands on the screen', () => {
    for (const [index, { words }] of gallery.entries()) {
      const labels = Object.values(words.fields).flatMap(({ label, options = {} }) => [
        label,
        ...Object.values(options),
      ]);
      for (const label of [...labels, ...Object.values(words.buttons ?? {})]) {
        const printed = typeof label === 'string' ? label : label.says;
        assert.ok(entries[index]?.words?.includes(printed), printed);
      }
    }
  });

  it('shows the replica with its fields and its button, and marks nothing on it', () => {
    for (const [index, { words }] of gallery.entries()) {
      const screen = entries[index]?.screen;
      assert.deepEqual(
        screen?.fields.map(({ key }) => key),
        Object.keys(words.fields),
      );
      assert.equal(screen?.button !== undefined, words.buttons !== undefined);
      assert.ok(
        screen?.fields.every((field) => field.kind === 'inert' || (!field.marked && field.value === undefined)),
      );
    }
  });

  it('says in which role, but where there is only one for everybody', () => {
    const profile = entries.find(({ key }) => key === 'profile');
    assert.equal(profile?.actions.length, 7);
    assert.deepEqual(profile?.actions[0], {
      event: 'go.alivia-sign-in.confirmProfile.personInNeed',
      label: 'Aanmelden in Alivia',
      hint: 'Als Persoon met een zorgnood',
    });
    const form = entries.find(({ key }) => key === 'ehealthForm');
    assert.deepEqual(
      form?.actions.map(({ label, hint }) => [label, hint]),
      [['Dit is mijn scherm', 'Hulp bij het toegangsbeheer']],
    );
  });
});

describe('a screen that the user recognises', () => {
  const wayIn = { flow: 'find-screen' } as const;

  it('leads to its flow, step and role, each of them', async (t) => {
    workingStorage(t);
    const session = await openSession({ start: wayIn });
    const ways = actionsIn(session.view).filter(({ event }) => event.startsWith('go.'));
    assert.ok(ways.length > 60);
    for (const { event } of ways) {
      const lead = leadOf(event);
      assert.equal(await pressedAt(session, event), `${lead?.flow}.${lead?.step}.instruct`);
      const { role } = session.situation?.snapshot.context ?? {};
      assert.equal(role, lead?.role, event);
      assert.equal(await pressedAt(session, 'back'), 'find-screen.findScreen.instruct', event);
    }
  });

  it('is an event of the session only when it is whole', () => {
    for (const event of ['go.', 'go.a.b', 'go.a.b.c.d', 'ago.a.b.c', 'go.a..c', 'next']) {
      assert.equal(leadOf(event), undefined, event);
    }
    assert.deepEqual(leadOf('go.alivia-sign-in.chooseEntrance.informalCarer'), {
      flow: 'alivia-sign-in',
      step: 'chooseEntrance',
      role: 'informalCarer',
    });
  });
});

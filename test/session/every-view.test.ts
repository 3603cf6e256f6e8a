import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { viewOf } from '../../src/session/view-of.ts';
import type { View } from '../../src/session/view.ts';
import { mostWords, sentencesIn, wordsIn } from '../text/sentences.ts';
import { allDutch } from '../text/dutch.ts';
import { everySelection } from './selections.ts';
import { actionsIn, textsIn } from './shown.ts';
import { everyCase } from './every-case.ts';
import { after, nameOf, situationOf, type Case } from './situations.ts';

const text = await allDutch();
const viewIn = (one: Case) => viewOf(situationOf(one), text);

/** Every state but where the session starts another flow (nobody sees it), and every selection explained. */
const shown = [
  ...everyCase.filter(({ snapshot }) => snapshot.status === 'active'),
  ...everySelection.map(({ one }) => one),
];
const views = shown.map((one) => ({ one, view: viewIn(one) }));

/** The names of the cases of which the view is not as it should be. */
const faulty = (isFaulty: (view: View, one: Case) => unknown) =>
  views.filter(({ one, view }) => isFaulty(view, one)).map(({ one }) => nameOf(one));

/** The texts, once each, that are not as they should be. */
const texts = [...new Set(views.flatMap(({ view }) => textsIn(view)))];

describe('every view', () => {
  it('is there for each role of each flow', () => {
    assert.ok(new Set(views.map(({ one }) => `${one.id} ${one.role}`)).size >= 10);
    assert.ok(views.length > 1500);
  });

  it('says something wherever it has a text', () => {
    assert.deepEqual(
      faulty((view) => textsIn(view).some((one) => one.trim() === '')),
      [],
    );
  });

  it('leaves nothing to fill in', () => {
    assert.deepEqual(
      texts.filter((one) => /\{\{|\}\}|undefined|\[object/.test(one)),
      [],
    );
  });

  it('has no double punctuation', () => {
    assert.deepEqual(
      texts.filter((one) => /[.?!:;,]\s*[.?!;,]|::|‘‘|’’| {2}| [.?!:;,]/.test(one)),
      [],
    );
  });

  it(`has no sentence of more than ${mostWords} words`, () => {
    assert.deepEqual(
      texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence) > mostWords),
      [],
    );
  });

  it('is of the kind that its place needs', () => {
    const kinds: { readonly [place: string]: View['kind'] } = {
      help: 'choices',
      symptoms: 'choices',
      symptom: 'choices',
      person: 'contacts',
      ticket: 'ticket',
      solved: 'solved',
    };
    const steps = { visit: 'visit', ask: 'choices', screen: 'screen', refer: 'contacts', outcome: 'choices' } as const;
    assert.deepEqual(
      faulty((view, { flow, reached }) => {
        const [place = ''] = reached.name.split('.');
        const step = flow.steps[place] ?? {};
        const [, kind] = Object.entries(steps).find(([key]) => key in step) ?? [];
        return view.kind !== (kind ?? kinds[place]);
      }),
      [],
    );
  });

  it('says by its key where one is: the same place the same, another place another', () => {
    const pairs = new Set(views.map(({ one, view }) => `${view.at} ${one.id}.${one.reached.name}`));
    const keys = new Set(views.map(({ view }) => view.at));
    const places = new Set(views.map(({ one }) => `${one.id}.${one.reached.name}`));
    assert.equal(pairs.size, keys.size);
    assert.equal(pairs.size, places.size);
  });

  it('is the same when it is made again', () => {
    for (const { one, view } of views) assert.deepEqual(viewIn(one), view, nameOf(one));
  });
});

describe('what can be pressed in every view', () => {
  const ofTheSession = ['startOver', 'changeRole'];

  it('does something', () => {
    assert.deepEqual(
      views.flatMap(({ one, view }) =>
        actionsIn(view)
          .filter(({ event }) => !ofTheSession.includes(event) && !one.snapshot.can({ type: event }))
          .map(({ event }) => `${event}: ${nameOf(one)}`),
      ),
      [],
    );
  });

  it('has one name for each thing that it does', () => {
    assert.deepEqual(
      faulty((view) => {
        const actions = actionsIn(view).filter(({ event }) => !event.startsWith('select.'));
        return new Set(actions.map(({ label }) => label)).size < new Set(actions.map(({ event }) => event)).size;
      }),
      [],
    );
  });

  it('asks for help, but where one chooses which help', () => {
    const withoutHelp = views.filter(({ view }) => !view.help);
    assert.deepEqual([...new Set(withoutHelp.map(({ one }) => one.reached.name))], ['help']);
  });

  it('leads to people in two presses, without going back', () => {
    const leadsOn = ({ event }: { readonly event: string }) => event !== 'back' && !ofTheSession.includes(event);
    const isNear = (one: Case, presses: number): boolean => {
      const view = viewIn(one);
      if (view.kind === 'contacts' && view.contacts.length > 0) return true;
      const events = actionsIn(view).filter(leadsOn);
      const nearestFirst = events.toSorted(
        (a, b) => Number(/help|person/.test(b.event)) - Number(/help|person/.test(a.event)),
      );
      return presses > 0 && nearestFirst.some(({ event }) => isNear(after(one, event), presses - 1));
    };
    assert.deepEqual(
      faulty((_, one) => !isNear(one, 2)),
      [],
    );
  });

  it('calls the helpdesk', () => {
    assert.deepEqual(
      faulty(
        ({ contact }) => !('href' in contact) || contact.href !== 'tel:+3222141909' || contact.text !== '02/214.19.09',
      ),
      [],
    );
  });
});

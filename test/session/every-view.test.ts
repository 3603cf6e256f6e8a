import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { viewOf } from '../../src/session/view-of.ts';
import type { View } from '../../src/session/view.ts';
import { mostWords, sentencesIn, wordsIn } from '../../tools/locales/sentences.ts';
import { allDutch } from '../text/dutch.ts';
import { dutchFiles, isOfAScreen, textsIn as textsOf } from '../../tools/locales/locale-files.ts';
import { everySelection } from './selections.ts';
import { actionsIn, textsIn } from './shown.ts';
import { allFlows } from '../flow/all-flows.ts';
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

/** The labels that stand on a real screen: they are as they are. */
const printed = [...dutchFiles].flatMap(([file, words]) =>
  isOfAScreen(file) ? textsOf(words).flatMap(({ path, text: label }) => (path.endsWith('.says') ? [] : [label])) : [],
);

/** Every text, once each. */
const texts = [...new Set(views.flatMap(({ view }) => textsIn(view)))];

describe('every view', () => {
  it('is there for each role of each flow', () => {
    const roles = allFlows.flatMap(({ id, flow }) => Object.keys(flow.escalate).map((role) => `${id} ${role}`));
    assert.deepEqual([...new Set(everyCase.map(({ id, role }) => `${id} ${role}`))], roles);
    assert.ok(views.length > 10_000);
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

  it('has no double punctuation, but in what is printed', () => {
    const isPrinted = new Set(printed);
    assert.deepEqual(
      texts
        .filter((one) => !isPrinted.has(one))
        .map((one) => one.replaceAll(/‘[^‘’]+’/g, '‘’'))
        .filter((one) => /[.?!:;,]\s*[.?!;,]|::|‘‘|’’| {2}| [.?!:;,]/.test(one)),
      [],
    );
  });

  it(`has no sentence of more than ${mostWords} words, but what is printed`, () => {
    const isPrinted = new Set(printed);
    assert.deepEqual(
      texts
        .filter((one) => !isPrinted.has(one))
        .flatMap(sentencesIn)
        .filter((sentence) => wordsIn(sentence) > mostWords),
      [],
    );
  });

  it('is of the kind that its place needs', () => {
    const kinds: { readonly [place: string]: View['kind'] } = {
      help: 'choices',
      symptoms: 'choices',
      symptom: 'diagnosis',
      person: 'contacts',
      ticket: 'ticket',
      solved: 'solved',
    };
    const steps = {
      tell: 'visit',
      visit: 'visit',
      wait: 'visit',
      ask: 'choices',
      checklist: 'checklist',
      list: 'find',
      gallery: 'find',
      screen: 'screen',
      // A handover also names a ladder.
      handover: 'handover',
      refer: 'contacts',
      outcome: 'choices',
    } as const;
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
    // Whoever looks for a cause comes to another question at the same place.
    const keyOf = ({ at }: View) => at.replace(/\.\d+$/, '');
    const pairs = new Set(views.map(({ one, view }) => `${keyOf(view)} ${one.id}.${one.reached.name}`));
    const keys = new Set(views.map(({ view }) => keyOf(view)));
    const places = new Set(views.map(({ one }) => `${one.id}.${one.reached.name}`));
    assert.equal(pairs.size, keys.size);
    assert.equal(pairs.size, places.size);
  });

  it('is the same when it is made again', () => {
    for (const { one, view } of views) assert.deepEqual(viewIn(one), view, nameOf(one));
  });
});

describe('what can be pressed in every view', () => {
  /** Where a recognised screen leads is held to the flows by its own test (`gallery.test.ts`). */
  const isOfTheSession = (event: string) => /^(takeAlong|startOver|erase|changeRole|gallery|go\..*)$/.test(event);

  it('does something', () => {
    assert.deepEqual(
      views.flatMap(({ one, view }) =>
        actionsIn(view)
          .filter(({ event }) => !isOfTheSession(event) && !one.snapshot.can({ type: event }))
          .map(({ event }) => `${event}: ${nameOf(one)}`),
      ),
      [],
    );
  });

  it('has one name for each thing that it does', () => {
    assert.deepEqual(
      faulty((view) => {
        const { entries = [], ...rest } = view.kind === 'find' ? view : { ...view, entries: undefined };
        const actions = actionsIn(rest as View).filter(({ event }) => !event.startsWith('select.'));
        const named = [
          ...actions.map(({ event, label }) => [event, label] as const),
          // Under the picture of a screen, which is named, each role has a button.
          ...entries.flatMap((one) =>
            one.actions.map(({ event, label, hint }) => [event, `${one.label} ${label} ${hint}`] as const),
          ),
        ];
        return new Set(named.map(([, name]) => name)).size < new Set(named.map(([event]) => event)).size;
      }),
      [],
    );
  });

  it('asks for help, but where one chooses which help', () => {
    const withoutHelp = views.filter(({ view }) => !view.help);
    assert.deepEqual([...new Set(withoutHelp.map(({ one }) => one.reached.name))], ['help']);
  });

  it('leads to people in two presses, without going back', () => {
    const leadsOn = ({ event }: { readonly event: string }) => event !== 'back' && !isOfTheSession(event);
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

  it('calls the helpdesk of the portal, or says who can help where no number is printed', () => {
    const numbers: { readonly [portal: string]: string | undefined } = {
      Alivia: '02/214.19.09 tel:+3222141909',
      'Piloot Alivia': '02/214.19.09 tel:+3222141909',
      'Toegangsbeheer eHealth': '+32-2-788 51 55 tel:+3227885155',
    };
    assert.deepEqual(
      faulty(({ portal, contact }) => {
        const number = numbers[portal];
        if (number === undefined) return !('event' in contact) || contact.event !== 'person';
        return !('href' in contact) || `${contact.text} ${contact.href}` !== number;
      }),
      [],
    );
  });
});

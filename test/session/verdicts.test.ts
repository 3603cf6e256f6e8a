import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choicesOf, rightOptions, verdictOn } from '../../src/flow/verdict.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { ChoiceView, ScreenStepView } from '../../src/session/view.ts';
import { allFlows } from '../flow/all-flows.ts';
import { allDutch } from '../text/dutch.ts';
import { everySelection, explained, quotedOption, type Selected } from './selections.ts';
import { after, caseAt, situationOf, type Case } from './situations.ts';

const text = await allDutch();

const fieldsIn = (one: Case) => {
  const view = viewOf(situationOf(one), text) as ScreenStepView;
  return view.screen.fields.filter((field): field is ChoiceView => field.kind === 'choice');
};

/** The sentences of one explained selection, and its verdict. */
const shownOf = ({ one, step, field, option }: Selected) => ({
  verdict: verdictOn(one.flow, step, one.role, field, option),
  view: fieldsIn(one).find(({ key }) => key === field)?.verdict,
});

const statusWords = {
  documented: undefined,
  derived: 'Onze bronnen zeggen dit niet met zoveel woorden.',
  undocumented: 'Onze bronnen zeggen niet wat er dan gebeurt.',
} as const;

describe('an explanation', () => {
  it('of Alivia is there for twenty options in seven roles', () => {
    assert.equal(everySelection.filter(({ one }) => one.id === 'alivia-sign-in').length, 20 * 7);
  });

  it('of a right choice says so, and no more', () => {
    const right = everySelection.map(shownOf).filter(({ verdict }) => 'right' in verdict);
    assert.ok(right.length > 14);
    for (const { view } of right) assert.deepEqual(view, { kind: 'right', sentences: ['Dit is juist.'] });
  });

  it('of a wrong choice says what was chosen, why not, how sure that is, and what to choose, in that order', () => {
    for (const one of everySelection) {
      const { verdict, view } = shownOf(one);
      if (!('wrong' in verdict)) continue;
      const sentences = [...(view?.sentences ?? [])];
      assert.equal(view?.kind, 'wrong', one.name);
      assert.match(sentences[0] ?? '', /^U koos |^U vindt hier niet wat u zoekt\.$/, one.name);
      const status = statusWords[verdict.status];
      assert.equal(sentences.length, status === undefined ? 3 : 4, one.name);
      if (status !== undefined) assert.equal(sentences[2], status, one.name);
    }
  });

  it('of a derived consequence says that it is likely', () => {
    for (const one of everySelection) {
      const { verdict, view } = shownOf(one);
      if (!('wrong' in verdict) || verdict.status !== 'derived') continue;
      assert.match(view?.sentences.join(' ') ?? '', /waarschijnlijk/i, one.name);
    }
  });

  it('quotes what was chosen', () => {
    for (const one of everySelection) {
      const { verdict, view } = shownOf(one);
      if (!('wrong' in verdict) || one.option === 'notListed') continue;
      const chose = one.option === 'nothing' ? 'U koos hier niets.' : `U koos ${quotedOption(text, one, one.option)}.`;
      assert.equal(view?.sentences[0], chose, one.name);
    }
  });

  it('of an unmentioned choice gives advice, and says what was chosen only when something was', () => {
    for (const one of everySelection) {
      const { verdict, view } = shownOf(one);
      if (!('unmentioned' in verdict)) continue;
      assert.equal(view?.kind, 'unmentioned', one.name);
      const isEmpty = one.option === 'nothing' || one.option === 'notListed';
      assert.equal(view?.sentences.length, isEmpty ? 1 : 2, one.name);
      assert.match(view?.sentences.at(-1) ?? '', /handleiding|voorbeeld|hoeft u hier niets/, one.name);
    }
  });
});

describe('what to choose instead', () => {
  /** Every wrong choice, with the labels that its remedy quotes out of the options of the same field. */
  const wrong = everySelection.flatMap((one) => {
    const { verdict, view } = shownOf(one);
    return 'wrong' in verdict ? [{ one, diagnosis: verdict.wrong, remedy: view?.sentences.at(-1) ?? '' }] : [];
  });

  it('names every option that is right in that role, where the words leave it to the role', () => {
    const left = wrong.filter(({ one, diagnosis }) => {
      const { text: words } = allFlows.find(({ id }) => id === one.one.id)!;
      return words.diagnoses[diagnosis]?.remedy.includes('{{right}}');
    });
    assert.ok(left.length >= 20);
    for (const { one, remedy } of left) {
      const right = rightOptions(one.one.flow, one.step, one.one.role, one.field);
      assert.ok(right.length > 0, one.name);
      for (const option of right) assert.ok(remedy.includes(quotedOption(text, one, option)), `${one.name}: ${remedy}`);
    }
  });

  it('never names an option of the field that is not right in that role', () => {
    const named = wrong.flatMap(({ one, remedy }) => {
      const { flow, role } = one.one;
      const options = choicesOf(flow, one.step).find(([key]) => key === one.field)?.[1].options ?? {};
      const right = rightOptions(flow, one.step, role, one.field);
      return Object.keys(options)
        .filter((option) => {
          const quoted = quotedOption(text, one, option);
          return !right.includes(option) && quoted.startsWith('‘') && remedy.includes(quoted);
        })
        .map((option) => `${one.name} names ${option}: ${remedy}`);
    });
    assert.deepEqual(named, []);
  });
});

describe('a screen that is explained', () => {
  const explain = (...events: readonly string[]) =>
    explained('alivia-sign-in', 'mandateHolder', 'confirmProfile', ...events);
  const screenIn = (one: Case) => viewOf(situationOf(one), text) as ScreenStepView;

  it('says how many choices are wrong, and marks exactly those, in the order of the screen', () => {
    const one = explain('select.mandateOf.nothing', 'select.signInAs.ownProfession');
    const view = screenIn(one);
    assert.equal(view.heading, '2 keuzes passen niet bij uw rol');
    assert.deepEqual(
      fieldsIn(one).map(({ key, marked, verdict }) => [key, marked, verdict?.kind]),
      [
        ['signInAs', true, 'wrong'],
        ['mandateOf', true, 'wrong'],
        ['forMyChild', false, 'right'],
        ['organisation', false, 'unmentioned'],
      ],
    );
    assert.equal(view.primary.label, 'Ik heb het aangepast');
  });

  it('counts one as one', () => {
    const one = explain('select.mandateOf.nothing');
    assert.equal(screenIn(one).heading, 'Eén keuze past niet bij uw rol');
  });

  it('that is right leads on', () => {
    const view = screenIn(explain());
    assert.equal(view.heading, 'Uw keuzes zijn juist');
    assert.equal(view.primary.label, 'Ga verder');
  });

  it('with something set that the manual does not name says to put it back', () => {
    const { heading, body } = screenIn(explain('select.organisation.ownOrganisation'));
    assert.deepEqual([heading, body], [text.stuck('explain.noneWrong'), [text.stuck('explain.bodyNoneWrong')]]);
  });

  it('asks at the field for what is not set yet', () => {
    const one = after(caseAt('alivia-sign-in', 'mandateHolder', 'check.confirmProfile'), 'press');
    assert.deepEqual(
      fieldsIn(one).map(({ key, marked, missing }) => [key, marked, missing]),
      [
        ['signInAs', true, 'Zet hier eerst wat u koos.'],
        ['mandateOf', true, 'Zet hier eerst wat u koos.'],
        ['forMyChild', true, 'Zet hier eerst wat u koos.'],
        ['organisation', false, undefined],
      ],
    );
  });
});

describe('a screen that instructs', () => {
  /** What each field shows on the profile screen: marked, and what stands in it. */
  const shownTo = (role: string) => {
    const one = caseAt('alivia-sign-in', role, 'check.confirmProfile', 'back');
    return fieldsIn(one).map(({ key, marked, value, options }) => [
      key,
      marked,
      options.find((option) => option.key === value)?.label,
    ]);
  };

  it('marks what to set and says what to leave', () => {
    assert.deepEqual(shownTo('mandateHolder'), [
      ['signInAs', true, 'Burger'],
      ['mandateOf', true, 'de naam van de persoon met een zorgnood'],
      ['forMyChild', false, 'niets kiezen'],
      ['organisation', false, undefined],
    ]);
  });

  it('shows every option that is right, where there is more than one', () => {
    assert.deepEqual(shownTo('organisationProvider'), [
      ['signInAs', false, 'niets kiezen'],
      ['mandateOf', false, undefined],
      ['forMyChild', false, undefined],
      ['organisation', true, 'de organisatie waarvoor u werkt of uw apotheek (u bent apotheker)'],
    ]);
  });

  it('shows all buttons of the start screen, the right one chosen', () => {
    const one = caseAt('alivia-sign-in', 'informalCarer', 'check.chooseEntrance', 'back');
    const [entrance] = fieldsIn(one);
    assert.equal(entrance?.options.length, 4);
    assert.equal(entrance?.value, 'informalCarer');
  });

  it('puts help first where what the user looks for is not there', () => {
    const missed = everySelection.filter((one) => one.option === 'notListed' && 'wrong' in shownOf(one).verdict);
    assert.ok(missed.length > 7);
    for (const { name, one, step, field } of missed) {
      const { heading, primary } = viewOf(situationOf(one), text) as ScreenStepView;
      assert.equal(heading, 'U vindt niet wat u zoekt', name);
      const verdict = verdictOn(one.flow, step, one.role, field, 'notListed');
      const offers = 'wrong' in verdict && verdict.remedy ? `remedy.${verdict.wrong}` : 'next';
      assert.equal(primary.event, offers, name);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wayTo } from '../../src/flow/route.ts';
import { viewOf } from '../../src/session/view-of.ts';
import { allFlows } from '../flow/all-flows.ts';
import { allDutch } from '../text/dutch.ts';
import { rightEvents } from './selections.ts';
import { everyCase } from './every-case.ts';
import { after, caseAt, nameOf, situationOf, type Case } from './situations.ts';

const text = await allDutch();
const viewIn = (one: Case, around = {}) => viewOf(situationOf(one, around), text);
const signIn = (role: string, ...events: readonly string[]) => caseAt('alivia-sign-in', role, ...events);

describe('the progress', () => {
  const roles = [...new Set(everyCase.filter(({ id }) => id === 'alivia-sign-in').map(({ role }) => role))];
  for (const role of roles) {
    it(`counts every step up to the last, pressing the first button each time: ${role}`, () => {
      let one = signIn(role);
      const seen: string[] = [];
      for (let view = viewIn(one); view.kind !== 'solved'; view = viewIn(one)) {
        seen.push(view.progress?.text ?? 'none');
        const primary = view.kind === 'choices' ? view.groups[0]?.actions[0] : view.kind !== 'contacts' && view.primary;
        assert.ok(primary, view.heading);
        one = after(one, primary.event);
      }
      const steps = role === 'mandateHolder' ? 7 : 6;
      assert.deepEqual(
        seen,
        Array.from({ length: steps }, (_, index) => `stap ${index + 1} van ${steps}`),
      );
    });
  }

  it('stays where it is while a screen is checked and explained', () => {
    const check = signIn('informalCarer', 'check.chooseEntrance');
    const explain = signIn('informalCarer', 'check.chooseEntrance', ...entrance('informalCarer'), 'press');
    assert.equal(viewIn(check).progress?.now, 3);
    assert.equal(viewIn(explain).progress?.now, 3);
  });

  it('is not shown off the way, and where there is no last step', () => {
    assert.equal(viewIn(signIn('informalCarer', 'answer.phoneOrTablet')).progress, undefined);
    assert.equal(viewIn(signIn('informalCarer', 'help')).progress, undefined);
    assert.equal(viewIn(caseAt('alivia-choose-role', 'anyone')).progress, undefined);
  });
});

const entrance = (role: string) => rightEvents(signIn(role).flow, role, 'chooseEntrance');

describe('the frame', () => {
  it('says where the user is, and as whom', () => {
    const { portal, role, changeRole } = viewIn(signIn('rizivProvider'));
    assert.deepEqual([portal, role, changeRole?.event], ['Alivia', 'Zorgaanbieder met RIZIV-nummer', 'changeRole']);
  });

  it('says no role before one is chosen', () => {
    const { role, changeRole } = viewIn(caseAt('alivia-choose-role', 'anyone'));
    assert.deepEqual([role, changeRole], [undefined, undefined]);
  });

  it('leads back from everywhere but where somebody begins', () => {
    const withoutBack = everyCase.filter((one) => one.snapshot.status === 'active' && !viewIn(one).back);
    // Whoever is sent to a step to which no answer leads, comes from another flow or from a symptom: there is no way back.
    const isBeginning = ({ flow, role, reached }: Case) => {
      const [step = ''] = reached.name.split('.');
      return step === flow.first || wayTo(flow, role, step).length === 0;
    };
    assert.deepEqual([...new Set(withoutBack.filter((one) => !isBeginning(one)).map(nameOf))], []);
    const beginnings = new Set(withoutBack.map(({ id }) => id));
    assert.deepEqual(
      allFlows.map(({ id }) => id).filter((id) => !beginnings.has(id)),
      [],
    );
  });

  it('leads back from the beginning of a flow to the flow before it', () => {
    const { id, flow } = caseAt('alivia-choose-role', 'anyone');
    const earlier = [{ id, flow, role: 'anyone', trail: [] }];
    assert.equal(viewIn(signIn('informalCarer'), { earlier }).back?.event, 'back');
  });

  it('carries what is to be said about the session', () => {
    const notice = { text: 'Cette aide …', lang: 'fr' };
    assert.deepEqual(viewIn(signIn('informalCarer'), { notice }).notice, notice);
  });

  it('offers the ladder in a portal of which no number is printed', () => {
    for (const one of [caseAt('pgz-choose-role', 'anyone'), caseAt('choose-portal', 'anyone')]) {
      assert.deepEqual(viewIn(one).contact, { event: 'person', label: 'Wie kan helpen?' });
    }
  });

  it('calls the helpdesk of its own portal', () => {
    const numberIn = (one: Case) => {
      const { contact } = viewIn(one);
      return 'href' in contact ? [contact.text, contact.href, contact.label] : [];
    };
    assert.deepEqual(numberIn(signIn('informalCarer')), [
      '02/214.19.09',
      'tel:+3222141909',
      'Bel de helpdesk: 02/214.19.09',
    ]);
    assert.deepEqual(numberIn(caseAt('tbe-overview', 'anyone')).slice(0, 2), ['+32-2-788 51 55', 'tel:+3227885155']);
  });
});

describe('the three doors of help', () => {
  /** The checks that are offered, with what stands under or in them. */
  const checksAt = (one: Case) => {
    const view = viewIn(after(one, 'help'));
    const actions = view.kind === 'choices' ? (view.groups[0]?.actions ?? []) : [];
    return actions.filter(({ event }) => event.startsWith('check.')).map(({ event, hint }) => [event, hint]);
  };

  it('are a check of the screen where the user stands', () => {
    const atProfile = signIn('informalCarer', 'check.confirmProfile', 'back');
    assert.deepEqual(checksAt(atProfile), [['check.confirmProfile', 'Het scherm waar u uw profiel kiest']]);
  });

  it('are a check of each screen on the way where the step has none', () => {
    assert.deepEqual(
      checksAt(signIn('informalCarer')).map(([event]) => event),
      ['check.chooseEntrance', 'check.confirmProfile'],
    );
  });

  it('are no check in a flow without screens', () => {
    assert.deepEqual(checksAt(caseAt('alivia-get-help', 'anyone')), []);
  });

  it('are always what else one sees, and people', () => {
    for (const { id, role } of new Map(everyCase.map((one) => [`${one.id} ${one.role}`, one])).values()) {
      const view = viewIn(caseAt(id, role, 'help'));
      const events =
        view.kind === 'choices' ? view.groups.flatMap(({ actions }) => actions.map(({ event }) => event)) : [];
      assert.deepEqual(events.slice(-2), ['symptoms', 'person'], `${id} as ${role}`);
    }
  });
});

describe('what else one sees', () => {
  it('is what the documents know for this role, and a way on when it is not there', () => {
    for (const { id, flow, role } of new Map(everyCase.map((one) => [`${one.id} ${one.role}`, one])).values()) {
      const view = viewIn(caseAt(id, role, 'symptoms'));
      const known = Object.entries(flow.symptoms).filter(([, { roles }]) => roles === 'every' || roles.includes(role));
      assert.deepEqual(
        view.kind === 'choices' && view.groups.flatMap(({ actions }) => actions.map(({ event }) => event)),
        [...known.map(([key]) => `symptom.${key}`), ...(id === 'find-screen' ? [] : ['gallery']), 'person'],
        `${id} as ${role}`,
      );
    }
  });
});

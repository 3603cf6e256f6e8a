import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as aliviaSignIn } from '../../flows/alivia-sign-in.ts';
import { contacts } from '../../flows/contacts.ts';
import { screenStep, verdictOn } from '../../src/flow/verdict.ts';
import text from '../../locales/nl/alivia-sign-in.json' with { type: 'json' };
import { entranceMatrix, profileMatrix } from './alivia-sign-in.matrix.ts';
import { check, explained, signIn } from './alivia-sign-in.run.ts';
import { ways } from './alivia-sign-in.ways.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

type MatrixRow = (typeof profileMatrix)[number];
const roles = Object.keys(text.roles);

const routes = table(
  ['role', 'steps'],
  `
| role                 | steps                                                                                        |
| personInNeed         | chooseDevice, openAlivia, chooseEntrance, chooseDigitalKey, confirmProfile, arrive               |
| mandateHolder        | chooseDevice, checkMandate, openAlivia, chooseEntrance, chooseDigitalKey, confirmProfile, arrive |
| informalCarer        | chooseDevice, openAlivia, chooseEntrance, chooseDigitalKey, confirmProfile, arrive               |
| rizivProvider        | chooseDevice, openAlivia, chooseEntrance, chooseDigitalKey, confirmProfile, arrive               |
| organisationProvider | chooseDevice, openAlivia, chooseEntrance, chooseDigitalKey, confirmProfile, arrive               |
| noRizivProvider      | chooseDevice, openAlivia, chooseEntrance, chooseDigitalKey, confirmProfile, arrive               |
| otherInvolved        | chooseDevice, openAlivia, chooseEntrance, chooseDigitalKey, confirmProfile, arrive               |
`,
);

const answers = table(
  ['role', 'answers', 'leads to'],
  `
| role                 | answers            | leads to                                |
| personInNeed         | computer           | openAlivia                              |
| personInNeed         | phoneOrTablet      | useTheApp                               |
| mandateHolder        | computer           | checkMandate                            |
| mandateHolder        | computer, inOrder  | openAlivia                              |
| mandateHolder        | computer, notYet   | alivia-request-mandate as mandateHolder |
| mandateHolder        | computer, notSure  | openAlivia                              |
| mandateHolder        | phoneOrTablet      | useTheApp                               |
| informalCarer        | computer           | openAlivia                              |
| informalCarer        | phoneOrTablet      | useTheApp                               |
| rizivProvider        | computer           | openAlivia                              |
| rizivProvider        | phoneOrTablet      | useTheApp                               |
| organisationProvider | computer           | openAlivia                              |
| organisationProvider | phoneOrTablet      | useTheApp                               |
| noRizivProvider      | computer           | openAlivia                              |
| noRizivProvider      | phoneOrTablet      | useTheApp                               |
| otherInvolved        | computer           | openAlivia                              |
| otherInvolved        | phoneOrTablet      | useTheApp                               |
`,
);

/** What the flow makes of a choice when all else is right, written as a row of the matrix. */
function judged({ role, field, option }: MatrixRow): MatrixRow {
  const step = field === 'entrance' ? 'chooseEntrance' : 'confirmProfile';
  const run = explained(role, { [field]: option });
  const state = run.regions[field] ?? '';
  const verdict = verdictOn(aliviaSignIn, step, role, field, option);
  const same = { role, field, option, status: '', 'leads to': '' };
  if ('right' in verdict) return { ...same, verdict: state, says: '' };
  if ('unmentioned' in verdict) return { ...same, verdict: state, says: verdict.unmentioned };
  const leads = run.takes(`remedy.${state}`) ? whereIs(run.send(`remedy.${state}`)) : '';
  return { ...same, verdict: 'wrong', says: state, status: verdict.status, 'leads to': leads };
}

describe('signing in to Alivia', () => {
  for (const { role, steps } of routes) {
    it(`leads a ${role} over the documented screens to the Welcome page`, () => {
      const run = signIn(role).send('answer.computer');
      if (role === 'mandateHolder') run.send('answer.inOrder');
      while (run.takes('next')) run.send('next');
      assert.deepEqual([...run.context.path, run.at], listed(steps));
      assert.equal(run.send('yes').at, 'solved');
    });
  }

  for (const { role, answers: given, 'leads to': place } of answers) {
    it(`leads a ${role} who answers ${given} to ${place}`, () => {
      const run = signIn(role).send(...listed(given).map((answer) => `answer.${answer}`));
      assert.equal(whereIs(run), place);
    });
  }

  for (const way of ways) {
    it(`finds nothing wrong with what the manual tells a ${way.who}`, () => {
      const run = signIn(way.role);
      check(run.send('check.chooseEntrance'), way);
      assert.deepEqual(run.regions, { entrance: 'right' });
      check(run.send('next', 'next', 'check'), way);
      const named = (['signInAs', 'mandateOf', 'forMyChild', 'organisation'] as const).map((field) => [
        field,
        way[field] === '' ? 'unmentioned' : 'right',
      ]);
      assert.deepEqual(Object.entries(run.regions), named);
      assert.equal(run.send('next', 'yes').at, 'solved');
    });
  }

  it('knows of no wrong digital key', () => {
    for (const role of roles) {
      const run = signIn(role).send('check.chooseEntrance', 'back', 'next');
      assert.equal(run.at, 'chooseDigitalKey');
      assert.equal(run.takes('check'), false);
    }
    assert.equal(screenStep(aliviaSignIn, 'chooseDigitalKey').link, contacts.digitalKeysPage.url);
  });
});

describe('the matrix of choices', () => {
  it('has one row for every role, field and option, in the order of the screens', () => {
    const all = (screen: 'aliviaStart' | 'profile') =>
      roles.flatMap((role) =>
        Object.entries(aliviaSignIn.screens[screen].fields).flatMap(([field, { options }]) =>
          Object.keys(options).map((option) => `${role} ${field} ${option}`),
        ),
      );
    const written = (rows: readonly { role: string; field: string; option: string }[]) =>
      rows.map(({ role, field, option }) => `${role} ${field} ${option}`);
    assert.deepEqual(written(entranceMatrix), all('aliviaStart'));
    assert.deepEqual(written(profileMatrix), all('profile'));
  });

  for (const role of roles) {
    it(`is what the start screen says to a ${role}`, () => {
      const rows = entranceMatrix.filter((row) => row.role === role);
      assert.deepEqual(rows.map(judged), rows);
    });

    it(`is what the profile screen says to a ${role}`, () => {
      const rows = profileMatrix.filter((row) => row.role === role);
      assert.deepEqual(rows.map(judged), rows);
    });
  }
});

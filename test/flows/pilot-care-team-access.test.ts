import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as careTeamAccess } from '../../flows/pilot-care-team-access.ts';
import text from '../../locales/nl/pilot-care-team-access.json' with { type: 'json' };
import { Run } from '../flow/run.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

/** Who is named as a member of the care team, and the role in Alivia that the definitions give. */
const members = table(
  ['answers', 'leads to'],
  `
| answers                                       | leads to                                        |
|                                               | chooseMember                                    |
| answer.resident                               | alivia-sign-in as personInNeed                  |
| answer.legalRepresentative                    | checkMandate                                    |
| answer.legalRepresentative, answer.inOrder    | alivia-sign-in as mandateHolder                 |
| answer.legalRepresentative, answer.notYet     | alivia-request-mandate as mandateHolder         |
| answer.legalRepresentative, answer.accessOnly | askForAccess                                    |
| answer.informalCarer                          | alivia-sign-in as informalCarer                 |
| answer.rizivProvider                          | alivia-sign-in as rizivProvider                 |
| answer.organisationProvider                   | alivia-sign-in as organisationProvider          |
| answer.noRizivProvider                        | alivia-sign-in as noRizivProvider               |
| answer.otherInvolved                          | alivia-sign-in as otherInvolved                 |
| answer.advisoryPhysician                      | alivia-choose-role › selfEmployedOrOrganisation |
| answer.notSure                                | alivia-choose-role                              |
`,
);

describe('access of the care team', () => {
  for (const { answers, 'leads to': place } of members) {
    it(`leads by ‘${answers}’ to ${place}`, () => {
      const run = new Run(careTeamAccess, { role: 'anyone' }).send('next', ...listed(answers));
      assert.equal(whereIs(run), place);
    });
  }

  it('has a row for every answer', () => {
    const written = [careTeamAccess.steps.chooseMember, careTeamAccess.steps.checkMandate].flatMap((step) =>
      'ask' in step ? Object.keys(step.ask) : [],
    );
    const last = members.flatMap(({ answers }) => listed(answers).slice(-1));
    assert.deepEqual(
      last.map((answer) => answer.slice('answer.'.length)).toSorted(),
      [...written, 'legalRepresentative'].filter((answer, at, all) => all.indexOf(answer) === at).toSorted(),
    );
  });

  it('says both that the resident indicates who gets access and that signing in for the resident takes a mandate', () => {
    const { body } = text.steps.checkMandate;
    assert.match(body, /als de bewoner dat aangeeft/);
    assert.match(body, /officieel mandaat/);
  });

  it('does not say how access is given, which no document does', () => {
    assert.match(text.steps.readWhoGetsAccess.body, /zegt niet hoe iemand die toegang technisch krijgt\.$/);
  });
});

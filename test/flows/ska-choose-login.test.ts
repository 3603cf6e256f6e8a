import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow } from '../../flows/ska-choose-login.ts';
import text from '../../locales/nl/ska-choose-login.json' with { type: 'json' };
import { signed } from './ska.ways.ts';
import { table } from './table.ts';

signed('choosing how to log in to De Sociale Kaart', flow, {
  ways: `
| events                                            | leads to                          |
|                                                   | chooseLogin                       |
| answer.recognised                                 | ska-sign-in as registeredProvider |
| answer.everybodyElse                              | ska-sign-in as otherProvider      |
| answer.notSure                                    | findProfession                    |
| answer.notSure, next                              | chooseFound                       |
| answer.notSure, next, answer.professional         | ska-sign-in as registeredProvider |
| answer.notSure, next, answer.citizen              | ska-sign-in as otherProvider      |
| answer.notSure, next, answer.stillNotSure         | askLogin                          |
| answer.notSure, next, answer.stillNotSure, ticket | ticket                            |
`,
  causes: `
| id   | symptom                    | cause                  | status     | leads to         | whom to ask |
| S-58 | cannotSignInAsProfessional | notRecognised          | derived    | findProfession   | skaLogin    |
| S-58 | cannotSignInAsProfessional | numberOrVisumNotActive | documented | person: skaLogin | skaLogin    |
`,
});

const logins = table(
  ['who', 'login'],
  `
| who                 | login                          |
| generalPractitioner | als professioneel zorgverlener |
| pharmacist          | als professioneel zorgverlener |
| dietitian           | als professioneel zorgverlener |
| nurse               | als professioneel zorgverlener |
| practiceSecretary   | als burger                     |
| bovCoach            | als burger                     |
| tobaccoSpecialist   | als burger                     |
| osteopath           | als burger                     |
| clinicalSexologist  | als burger                     |
| socialWorker        | als burger                     |
| selfHelpVolunteer   | als burger                     |
| everybody           | als burger                     |
`,
);

describe('the professions of De Sociale Kaart', () => {
  const { entries } = text.steps.findProfession;

  it('are those of the text, each once', () => {
    assert.deepEqual(
      Object.keys(entries),
      logins.map(({ who }) => who),
    );
  });

  for (const [who, { hint }] of Object.entries(entries)) {
    it(`name the login of ${who}`, () => {
      const login = logins.find((row) => row.who === who)?.login ?? '';
      assert.equal(hint, `U meldt zich aan ‘${login}’.`);
    });
  }
});

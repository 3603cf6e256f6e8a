import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as aliviaSignIn } from '../../flows/alivia-sign-in.ts';
import text from '../../locales/nl/alivia-sign-in.json' with { type: 'json' };
import { signIn } from './alivia-sign-in.run.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

const flow: AnyFlow = aliviaSignIn;
const roles = Object.keys(text.roles);

/** The index of symptoms: in which roles each is offered, its causes in the order of the documents, and the ladder. */
const symptoms = table(
  ['id', 'symptom', 'roles', 'causes', 'whom to ask'],
  `
| id   | symptom                 | roles                                                                                     | causes                                         | whom to ask         |
| S-01 | errorMessage            | personInNeed, mandateHolder, informalCarer, rizivProvider, noRizivProvider, otherInvolved | wrongEntrance, wrongProfile                    | alivia              |
| S-02 | noAccessForOrganisation | organisationProvider                                                                      | wrongEntrance, wrongProfile, noAccessGiven     | aliviaOrganisation  |
| S-03 | organisationNotListed   | organisationProvider                                                                      | wrongEntrance, somebodyElsesKey, noAccessGiven | aliviaOrganisation  |
| S-04 | pharmacyNotListed       | organisationProvider                                                                      | lookedForProfession, noAccessGiven             | aliviaOrganisation  |
| S-05 | ownDataInsteadOfOthers  | mandateHolder                                                                             | noNameSelected                                 | alivia              |
| S-06 | nameNotListed           | mandateHolder                                                                             | mandateNotInOrder                              | aliviaMandate       |
| S-07 | selectChildOrNot        | mandateHolder                                                                             | childIsNotMandate                              | alivia              |
| S-08 | whichOfTheFour          | every                                                                                     | roleIsRight, roleIsWrong                       | aliviaRole          |
| S-09 | carerOrOtherInvolved    | informalCarer, otherInvolved                                                              | sameExamples                                   | alivia              |
| S-10 | rizivWithinOrganisation | rizivProvider, organisationProvider                                                       | forWhom                                        | aliviaOrganisation  |
| S-11 | onlyCitizenListed       | rizivProvider                                                                             | recentNumber, anotherRole                      | alivia              |
| S-12 | screenLooksDifferent    | every                                                                                     | phoneOrTablet, otherScreen                     | aliviaApp           |
| S-13 | digitalKeyFails         | every                                                                                     | anotherKey, keyGuidance                        | aliviaDigitalKey    |
| S-14 | noCoordinator           | every                                                                                     | notEverywhere                                  | aliviaNoCoordinator |
| S-15 | helpdeskDoesNotAnswer   | every                                                                                     | closed                                         | aliviaNoCoordinator |
`,
);

const causes = table(
  ['symptom', 'cause', 'status', 'leads to'],
  `
| symptom                 | cause               | status       | leads to                                        |
| errorMessage            | wrongEntrance       | documented   | chooseEntrance.check                            |
| errorMessage            | wrongProfile        | documented   | confirmProfile.check                            |
| noAccessForOrganisation | wrongEntrance       | derived      | chooseEntrance.check                            |
| noAccessForOrganisation | wrongProfile        | derived      | confirmProfile.check                            |
| noAccessForOrganisation | noAccessGiven       | derived      | person: aliviaOrganisation                      |
| organisationNotListed   | wrongEntrance       | derived      | chooseEntrance.check                            |
| organisationNotListed   | somebodyElsesKey    | derived      | chooseDigitalKey                                |
| organisationNotListed   | noAccessGiven       | derived      | person: aliviaOrganisation                      |
| pharmacyNotListed       | lookedForProfession | documented   | confirmProfile.check                            |
| pharmacyNotListed       | noAccessGiven       | derived      | person: aliviaOrganisation                      |
| ownDataInsteadOfOthers  | noNameSelected      | derived      | confirmProfile.check                            |
| nameNotListed           | mandateNotInOrder   | derived      | alivia-request-mandate as mandateHolder         |
| selectChildOrNot        | childIsNotMandate   | documented   | confirmProfile.check                            |
| whichOfTheFour          | roleIsRight         | documented   | chooseEntrance.instruct                         |
| whichOfTheFour          | roleIsWrong         | documented   | alivia-choose-role                              |
| carerOrOtherInvolved    | sameExamples        | documented   | alivia-choose-role › carerOrOther               |
| rizivWithinOrganisation | forWhom             | derived      | alivia-choose-role › selfEmployedOrOrganisation |
| onlyCitizenListed       | recentNumber        | undocumented | person: alivia                                  |
| onlyCitizenListed       | anotherRole         | derived      | alivia-choose-role › selfEmployedOrOrganisation |
| screenLooksDifferent    | phoneOrTablet       | documented   | useTheApp                                       |
| screenLooksDifferent    | otherScreen         | undocumented | person: alivia                                  |
| digitalKeyFails         | anotherKey          | documented   | chooseDigitalKey                                |
| digitalKeyFails         | keyGuidance         | documented   | person: aliviaDigitalKey                        |
| noCoordinator           | notEverywhere       | derived      | person: aliviaNoCoordinator                     |
| helpdeskDoesNotAnswer   | closed              | documented   | person: aliviaNoCoordinator                     |
`,
);

/** The roles in which a symptom is documented. */
function rolesOf(cell: string): readonly string[] {
  return cell === 'every' ? roles : listed(cell);
}

describe('the symptoms of Alivia', () => {
  it('are those of the index, each once', () => {
    assert.deepEqual(
      Object.entries(flow.symptoms).map(([symptom, { id }]) => [id, symptom]),
      symptoms.map(({ id, symptom }) => [id, symptom]),
    );
  });

  for (const { symptom, roles: cell, causes: expected, 'whom to ask': ladder } of symptoms) {
    it(`offer ${symptom} in the documented roles and no other`, () => {
      const offered = roles.filter((role) => signIn(role).send('symptoms').takes(`symptom.${symptom}`));
      assert.deepEqual(offered, rolesOf(cell));
    });

    it(`give the causes of ${symptom} in the order of the documents`, () => {
      assert.deepEqual(Object.keys(flow.symptoms[symptom]?.causes ?? {}), listed(expected));
    });

    it(`name with ${symptom} whom to ask: ${ladder}`, () => {
      for (const role of rolesOf(cell).filter((one) => signIn(one).send('symptoms').takes(`symptom.${symptom}`))) {
        const run = signIn(role).send('symptoms', `symptom.${symptom}`, 'person');
        assert.equal(run.context.ladder, ladder);
      }
    });
  }
});

describe('the causes of the symptoms of Alivia', () => {
  it('are all in the table', () => {
    const all = Object.entries(flow.symptoms).flatMap(([symptom, found]) =>
      Object.keys(found.causes).map((cause) => `${symptom} ${cause}`),
    );
    assert.deepEqual(
      causes.map(({ symptom, cause }) => `${symptom} ${cause}`),
      all,
    );
  });

  for (const { symptom, cause, status, 'leads to': place } of causes) {
    it(`lead from ${symptom} by ${cause} (${status}) to ${place}`, () => {
      assert.equal(flow.symptoms[symptom]?.causes[cause]?.status, status);
      const role = roles.find((one) => signIn(one).send('symptoms').takes(`symptom.${symptom}`)) ?? '';
      assert.equal(whereIs(signIn(role).send('symptoms', `symptom.${symptom}`, `cause.${cause}`)), place);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as pgzSignIn } from '../../flows/pgz-sign-in.ts';
import { Run } from '../flow/run.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

const flow: AnyFlow = pgzSignIn;
const roles = Object.keys(flow.escalate);

const symptoms = table(
  ['id', 'symptom', 'roles', 'whom to ask'],
  `
| id   | symptom                   | roles                            | whom to ask     |
| S-16 | onlyCitizenListed         | careProvider                     | pgzNewProvider  |
| S-17 | citizenShown              | careProvider                     | pgz             |
| S-18 | searchInsteadOfOwnFile    | careProvider, nonCareProvider    | pgz             |
| S-19 | ownFileInsteadOfMandators | naturalMandatary, legalMandatary | pgzMandate      |
| S-20 | mandataryOrCitizen        | every                            | pgz             |
| S-21 | organisationNotListed     | every                            | pgzOrganisation |
| S-22 | providerNotFound          | naturalMandatary, legalMandatary | pgzMandate      |
| S-23 | noRizivNumber             | careProvider                     | pgzRizivNumber  |
| S-24 | administrativeRole        | nonCareProvider                  | pgz             |
| S-25 | oldNames                  | every                            | pgz             |
| S-13 | digitalKeyFails           | every                            | pgzDigitalKey   |
`,
);

const causes = table(
  ['symptom', 'cause', 'status', 'leads to'],
  `
| symptom                   | cause               | status       | leads to                      |
| onlyCitizenListed         | recentNumber        | documented   | pgz-new-provider-citizen-only |
| onlyCitizenListed         | notRecent           | undocumented | person: pgzNewProvider        |
| citizenShown              | listNotOpened       | documented   | confirmProfile.check          |
| searchInsteadOfOwnFile    | signedInAsMandatary | derived      | chooseProfile.check           |
| searchInsteadOfOwnFile    | wrongProfile        | derived      | confirmProfile.check          |
| searchInsteadOfOwnFile    | stillThere          | derived      | findMandator.check            |
| ownFileInsteadOfMandators | continuedAsCitizen  | derived      | chooseProfile.check           |
| ownFileInsteadOfMandators | signedInAsProvider  | derived      | confirmProfile.check          |
| mandataryOrCitizen        | severalProfiles     | documented   | chooseProfile.instruct        |
| organisationNotListed     | noRights            | documented   | pgz-organisation-not-listed   |
| providerNotFound          | noMandate           | derived      | pgz-obtain-mandate            |
| providerNotFound          | wrongOrganisation   | derived      | confirmProfile.check          |
| providerNotFound          | searchedForOthers   | undocumented | findMandator.check            |
| noRizivNumber             | notNeeded           | documented   | chooseDigitalKey              |
| noRizivNumber             | wantsOne            | documented   | pgz-obtain-riziv-number       |
| administrativeRole        | isKnown             | documented   | confirmProfile.check          |
| administrativeRole        | isNotKnown          | undocumented | person: pgz                   |
| oldNames                  | rizivPortal         | derived      | confirmProfile.instruct       |
| oldNames                  | myRiziv             | derived      | chooseProfile.instruct        |
| digitalKeyFails           | anotherKey          | undocumented | chooseDigitalKey              |
| digitalKeyFails           | whichKeys           | undocumented | pgz-choose-digital-key        |
`,
);

const offeredIn = (symptom: string) =>
  roles.filter((role) => new Run(flow, { role }).send('symptoms').takes(`symptom.${symptom}`));

describe('the symptoms of ProGezondheid', () => {
  it('are all in the table', () => {
    assert.deepEqual(
      Object.entries(flow.symptoms).map(([symptom, { id }]) => `${id} ${symptom}`),
      symptoms.map(({ id, symptom }) => `${id} ${symptom}`),
    );
  });

  for (const { symptom, roles: cell, 'whom to ask': ladder } of symptoms) {
    it(`offer ${symptom} in the documented roles, and name whom to ask: ${ladder}`, () => {
      const offered = offeredIn(symptom);
      assert.deepEqual(offered, cell === 'every' ? roles : listed(cell));
      for (const role of offered) {
        assert.equal(new Run(flow, { role }).send('symptoms', `symptom.${symptom}`, 'person').context.ladder, ladder);
      }
    });
  }
});

describe('the causes of the symptoms of ProGezondheid', () => {
  it('are all in the table', () => {
    assert.deepEqual(
      Object.entries(flow.symptoms).flatMap(([symptom, found]) =>
        Object.keys(found.causes).map((cause) => `${symptom} ${cause}`),
      ),
      causes.map(({ symptom, cause }) => `${symptom} ${cause}`),
    );
  });

  for (const { symptom, cause, status, 'leads to': place } of causes) {
    it(`lead from ${symptom} by ${cause} (${status}) to ${place}`, () => {
      assert.equal(flow.symptoms[symptom]?.causes[cause]?.status, status);
      for (const role of offeredIn(symptom)) {
        const run = new Run(flow, { role }).send('symptoms', `symptom.${symptom}`, `cause.${cause}`);
        assert.equal(whereIs(run), place);
      }
    });
  }
});

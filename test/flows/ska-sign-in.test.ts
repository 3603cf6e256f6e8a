import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow } from '../../flows/ska-sign-in.ts';
import { Run } from '../flow/run.ts';
import { acceptance } from './acceptance.ts';
import { signed, statuses } from './ska.ways.ts';

acceptance(
  'logging in to De Sociale Kaart',
  flow,
  `
| role               | step        | selected           | explained                          | then            | in words                                                  |
| registeredProvider | chooseLogin |                    |                                    | arrive          | a GP logs in as a professional                            |
| registeredProvider | chooseLogin | login=citizen      | login=citizenInsteadOfProfessional |                 | as a citizen, the professional data are likely not loaded |
| otherProvider      | chooseLogin |                    |                                    | arriveAsCitizen | an osteopath logs in as a citizen                         |
| otherProvider      | chooseLogin | login=professional | login=professionalInsteadOfCitizen |                 | the checks on number and visum likely fail                |
`,
);

statuses('logging in', flow, ['citizenInsteadOfProfessional derived', 'professionalInsteadOfCitizen derived']);

signed('logging in to De Sociale Kaart', flow, {
  role: 'registeredProvider',
  ways: `
| events                           | leads to                         |
|                                  | openSite                         |
| next                             | checkProfession                  |
| next, next                       | chooseLogin.instruct             |
| next, next, next                 | arrive                           |
| next, next, next, yes            | solved                           |
| next, next, next, yes, onward    | ska-first-activation › enterMail |
| next, next, next, no             | symptoms                         |
`,
  causes: `
| id   | symptom                    | cause            | status     | leads to                               | whom to ask |
| S-57 | professionalDataMissing    | signedInAsCitizen | derived   | chooseLogin.check                      | skaLogin    |
| S-58 | cannotSignInAsProfessional | notRecognised    | derived    | ska-choose-login › chooseLogin         | skaLogin    |
| S-58 | cannotSignInAsProfessional | numberNotActive  | documented | person: skaLogin                       | skaLogin    |
| S-58 | cannotSignInAsProfessional | visumNotActive   | documented | person: skaLogin                       | skaLogin    |
| S-59 | profileNotActive           | linkNotClicked   | derived    | ska-first-activation › activateProfile | skaLogin    |
`,
});

signed('logging in to De Sociale Kaart', flow, {
  role: 'otherProvider',
  ways: `
| events                  | leads to             |
| next                    | chooseLogin.instruct |
| next, next              | arriveAsCitizen      |
| next, next, yes, onward | ska-choose-task      |
`,
});

describe('the symptoms of logging in as a citizen', () => {
  it('are only those that a citizen can meet', () => {
    const run = new Run(flow, { role: 'otherProvider' }).send('symptoms');
    const offered = Object.keys(flow.symptoms).filter((symptom) => run.takes(`symptom.${symptom}`));
    assert.deepEqual(offered, ['cannotSignInAsProfessional']);
  });
});

import { flow } from '../../flows/ska-create-practice.ts';
import { acceptance } from './acceptance.ts';
import { signed, statuses } from './ska.ways.ts';

acceptance(
  'creating a practice record',
  flow,
  `
| role   | step         | selected                                        | explained                                            | then         | in words                                                   |
| anyone | openProfile  |                                                 |                                                      | fillInRecord | the link is in ‘Mijn profiel’                              |
| anyone | openProfile  | page=myRecords                                  | page=recordsInsteadOfProfile                         |              | ‘Mijn fiches’ is for records that exist                    |
| anyone | fillInRecord |                                                 |                                                      | inviteOrNot  | one number is preferred and ‘Aanbod’ is ticked             |
| anyone | fillInRecord | preference=single                               |                                                      | inviteOrNot  | one number needs no preference                             |
| anyone | fillInRecord | preference=severalWithout                       | preference=noPreference                              |              | several numbers without a preference                       |
| anyone | fillInRecord | offering=notTicked                              | offering=offeringNotTicked                           |              | without ‘Aanbod’ the own offering is likely not added      |
| anyone | fillInRecord | preference=severalWithout, offering=notTicked   | preference=noPreference, offering=offeringNotTicked  |              | both are explained                                         |
`,
);

statuses('creating a practice record', flow, [
  'recordsInsteadOfProfile undocumented',
  'noPreference undocumented',
  'offeringNotTicked derived',
]);

signed('creating a practice record', flow, {
  ways: `
| events                                                                  | leads to                            |
|                                                                         | isThereNoRecord                     |
| answer.exists                                                           | ska-link-offering-existing-practice |
| answer.notSearchedYet                                                   | ska-link-practice › chooseSituation |
| answer.none                                                             | chooseStart                         |
| answer.none, answer.video                                               | watchVideo                          |
| answer.none, answer.video, next                                         | chooseStart                         |
| answer.none, answer.fromProfile                                         | openProfile.instruct                |
| answer.none, answer.fromResults                                         | startFromResults                    |
| answer.none, answer.fromResults, next                                   | fillInRecord.instruct               |
| answer.none, answer.fromResults, next, next                             | inviteOrNot                         |
| answer.none, answer.fromResults, next, next, answer.invite              | ska-invite-others                   |
| answer.none, answer.fromResults, next, next, answer.goOn                | addExtras                           |
| answer.none, answer.fromResults, next, next, answer.goOn, next          | recordReady                         |
| answer.none, answer.fromResults, next, next, answer.goOn, next, yes     | solved                              |
`,
  causes: `
| id   | symptom         | cause             | status  | leads to            | whom to ask |
| S-61 | offeringMissing | offeringNotTicked | derived | fillInRecord.check  | skaPractice |
| S-69 | practiceTwice   | createdAgain      | derived | ska-request-removal | ska         |
`,
});

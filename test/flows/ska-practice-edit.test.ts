import { flow } from '../../flows/ska-practice-edit.ts';
import { acceptance } from './acceptance.ts';
import { signed, statuses } from './ska.ways.ts';

acceptance(
  'editing a practice record',
  flow,
  `
| role   | step          | selected       | explained                    | then           | in words                                                   |
| anyone | openMyRecords |                |                              | practiceEdited | with management rights, the record is under ‘Mijn fiches’ |
| anyone | openMyRecords | page=myProfile | page=profileInsteadOfRecords |                | ‘Mijn profiel’ is another place                            |
`,
);

statuses('editing a practice record', flow, ['profileInsteadOfRecords undocumented']);

signed('editing a practice record', flow, {
  ways: `
| events                                                  | leads to                            |
|                                                         | haveRights                          |
| answer.withRights                                       | chooseWay                           |
| answer.withRights, answer.throughRecord                 | openRecord                          |
| answer.withRights, answer.throughMyRecords              | openMyRecords.instruct              |
| answer.withRights, answer.throughRecord, next           | practiceEdited                      |
| answer.withoutRights                                    | editWithoutRights                   |
| answer.withoutRights, next                              | readManual                          |
| answer.withoutRights, next, next                        | practiceEdited                      |
| answer.withoutRights, next, next, yes                   | solved                              |
| answer.notSure                                          | askRights                           |
| answer.notLinkedYet                                     | ska-link-practice › chooseSituation |
`,
  causes: `
| id   | symptom            | cause            | status       | leads to                            | whom to ask |
| S-63 | cannotEditPractice | noRights         | documented   | editWithoutRights                   | skaPractice |
| S-63 | cannotEditPractice | rightsButNoIcon  | undocumented | person: skaPractice                 | skaPractice |
| S-70 | differsByPractice  | severalPractices | documented   | ska-link-practice › chooseSituation | skaPractice |
`,
});

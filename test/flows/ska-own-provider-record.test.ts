import { flow } from '../../flows/ska-own-provider-record.ts';
import { acceptance } from './acceptance.ts';
import { signed, statuses } from './ska.ways.ts';

acceptance(
  'the own record on De Sociale Kaart',
  flow,
  `
| role   | step          | selected       | explained                    | then       | in words                                   |
| anyone | openMyRecords |                |                              | editRecord | the record is edited through ‘Mijn fiches’ |
| anyone | openMyRecords | page=myProfile | page=profileInsteadOfRecords |            | ‘Mijn profiel’ is another place            |
`,
);

statuses('the own record', flow, ['profileInsteadOfRecords undocumented']);

signed('the own record on De Sociale Kaart', flow, {
  ways: `
| events                                                                             | leads to               |
|                                                                                    | isRecordOnline         |
| answer.notOnline                                                                   | recordNotOnline        |
| answer.online                                                                      | chooseChange           |
| answer.online, answer.officialError                                                | officialError          |
| answer.online, answer.otherName                                                    | otherName              |
| answer.online, answer.edit                                                         | chooseWay              |
| answer.online, answer.edit, answer.throughRecord                                   | openRecord             |
| answer.online, answer.edit, answer.throughMyRecords                                | openMyRecords.instruct |
| answer.online, answer.edit, answer.throughRecord, next                             | editRecord             |
| answer.online, answer.edit, answer.throughMyRecords, next                          | editRecord             |
| answer.online, answer.edit, answer.throughRecord, next, next                       | recordEdited           |
| answer.online, answer.edit, answer.throughRecord, next, next, yes, onward          | ska-link-practice      |
`,
  causes: `
| id   | symptom           | cause              | status     | leads to                            | whom to ask |
| S-60 | officialName      | officialNameLoaded | documented | otherName                           | ska         |
| S-61 | notOnIt           | noOwnRecord        | documented | recordNotOnline                     | ska         |
| S-61 | notOnIt           | notLinked          | documented | ska-link-practice › chooseSituation | ska         |
| S-62 | officialDataWrong | authenticSource    | documented | officialError                       | ska         |
| S-68 | recordGone        | unpublished        | documented | ska-stop-completely                 | ska         |
`,
});

import { flow } from '../../flows/ska-link-practice.ts';
import { signed } from './ska.ways.ts';

signed('linking oneself to a practice', flow, {
  ways: `
| events                  | leads to                            |
|                         | chooseSituation                     |
| answer.ready            | ska-practice-edit                   |
| answer.almostReady      | ska-link-offering-existing-practice |
| answer.createRecord     | ska-create-practice                 |
| answer.notSure          | searchFirst                         |
| answer.notSure, next    | chooseSituation                     |
| answer.whichWords       | explainRecords                      |
| answer.whichWords, next | chooseSituation                     |
`,
  causes: `
| id   | symptom           | cause            | status     | leads to                | whom to ask |
| S-61 | notLinked         | situationUnknown | documented | chooseSituation         | skaPractice |
| S-61 | notLinked         | noOwnRecord      | documented | ska-own-provider-record | skaPractice |
| S-69 | practiceTwice     | createdAgain     | derived    | ska-request-removal     | ska         |
| S-70 | differsByPractice | severalPractices | documented | chooseSituation         | skaPractice |
`,
});

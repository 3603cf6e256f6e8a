import { flow } from '../../flows/ska-request-removal.ts';
import { signed } from './ska.ways.ts';

signed('asking to have a record removed', flow, {
  ways: `
| events                                | leads to             |
|                                       | chooseRecord         |
| answer.onlyStopAtPractice             | ska-stop-at-practice |
| answer.practiceRecord                 | findRecord           |
| answer.both                           | findRecord           |
| answer.ownRecord                      | findRecord           |
| answer.ownRecord, next                | requestRemoval       |
| answer.ownRecord, next, next          | removalRequested     |
| answer.ownRecord, next, next, yes     | solved               |
`,
  causes: `
| id   | symptom            | cause        | status     | leads to   | whom to ask |
| S-67 | practiceStillThere | notAutomatic | documented | findRecord | ska         |
| S-69 | practiceTwice      | createdAgain | derived    | findRecord | ska         |
`,
});

import { flow } from '../../flows/ska-stop-completely.ts';
import { signed } from './ska.ways.ts';

signed('stopping altogether', flow, {
  ways: `
| events                                                        | leads to               |
|                                                               | whatIsTheCase          |
| answer.rizivNumberStopped                                     | recordUnpublished      |
| answer.visumNotActive                                         | recordUnpublished      |
| answer.practiceBan                                            | recordUnpublished      |
| answer.reportedDeceased                                       | recordUnpublished      |
| answer.stillWorking                                           | ska-stop-at-practice   |
| answer.noneOfThese                                            | ska-request-removal    |
| answer.visumNotActive, next                                   | isThereAPracticeRecord |
| answer.visumNotActive, next, answer.removePractice            | ska-request-removal    |
| answer.visumNotActive, next, answer.removeOwnRecord           | ska-request-removal    |
| answer.visumNotActive, next, answer.nothingToRemove           | recordGone             |
| answer.visumNotActive, next, answer.nothingToRemove, yes      | solved                 |
`,
  causes: `
| id   | symptom            | cause              | status     | leads to            | whom to ask |
| S-67 | practiceStillThere | notAutomatic       | documented | ska-request-removal | ska         |
| S-68 | recordGone         | rizivNumberStopped | documented | person: ska         | ska         |
| S-68 | recordGone         | visumNotActive     | documented | person: ska         | ska         |
| S-68 | recordGone         | practiceBan        | documented | person: ska         | ska         |
| S-68 | recordGone         | reportedDeceased   | documented | person: ska         | ska         |
`,
});

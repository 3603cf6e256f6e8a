import { flow } from '../../flows/ska-accept-invitation.ts';
import { acceptance } from './acceptance.ts';
import { signed, statuses } from './ska.ways.ts';

acceptance(
  'accepting an invitation',
  flow,
  `
| role   | step         | selected               | explained                | then        | in words                          |
| anyone | tickOffering |                        |                          | confirmLink | the offering to be linked         |
| anyone | tickOffering | offering=otherOffering | offering=anotherOffering |             | another offering                  |
| anyone | tickOffering | offering=nothing       | offering=noOffering      |             | nothing ticked                    |
`,
);

statuses('accepting an invitation', flow, ['anotherOffering undocumented', 'noOffering undocumented']);

signed('accepting an invitation', flow, {
  ways: `
| events                | leads to              |
|                       | openMail              |
| next                  | tickOffering.instruct |
| next, next            | confirmLink           |
| next, next, next      | linked                |
| next, next, next, yes | solved                |
`,
  causes: `
| id   | symptom          | cause              | status     | leads to            | whom to ask |
| S-64 | linkNotVisible   | notConfirmed       | derived    | confirmLink         | skaApproval |
| S-64 | linkNotVisible   | waitingForApproval | documented | person: skaApproval | skaApproval |
| S-65 | mailFromPractice | invited            | documented | openMail            | skaPractice |
`,
});

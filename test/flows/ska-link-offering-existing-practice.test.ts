import { flow } from '../../flows/ska-link-offering-existing-practice.ts';
import { signed } from './ska.ways.ts';

signed('linking an offering to an existing practice record', flow, {
  ways: `
| events                               | leads to              |
|                                      | isRecordOnline        |
| answer.alreadyLinked                 | ska-practice-edit     |
| answer.noRecord                      | ska-create-practice   |
| answer.invited                       | ska-accept-invitation |
| answer.notLinkedYet                  | linkOffering          |
| answer.notLinkedYet, next            | linkVisible           |
| answer.notLinkedYet, next, yes       | solved                |
| answer.notLinkedYet, next, no        | symptoms              |
`,
  causes: `
| id   | symptom        | cause                  | status     | leads to                             | whom to ask |
| S-64 | linkNotVisible | waitingForApproval     | documented | person: skaApproval                  | skaApproval |
| S-64 | linkNotVisible | invitationNotConfirmed | derived    | ska-accept-invitation › tickOffering | skaApproval |
`,
});

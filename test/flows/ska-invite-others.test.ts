import { flow } from '../../flows/ska-invite-others.ts';
import { signed } from './ska.ways.ts';

signed('inviting other care providers', flow, {
  ways: `
| events                          | leads to                        |
|                                 | inviteOthers                    |
| next                            | chooseNext                      |
| next, answer.tellInvited        | tellInvited                     |
| next, answer.tellInvited, lead  | ska-accept-invitation           |
| next, answer.goOnWithRecord     | ska-create-practice › addExtras |
| next, answer.notFound           | askHowToInvite                  |
`,
  causes: `
| id   | symptom        | cause              | status     | leads to            | whom to ask |
| S-64 | linkNotVisible | notConfirmed       | derived    | tellInvited         | skaApproval |
| S-64 | linkNotVisible | waitingForApproval | documented | person: skaApproval | skaApproval |
`,
});

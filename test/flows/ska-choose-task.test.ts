import { flow } from '../../flows/ska-choose-task.ts';
import { signed } from './ska.ways.ts';

signed('choosing a task on De Sociale Kaart', flow, {
  ways: `
| events                                        | leads to                |
|                                               | chooseTask              |
| answer.signIn                                 | ska-choose-login        |
| answer.firstTime                              | ska-first-activation    |
| answer.amIOnIt                                | ska-check-presence      |
| answer.ownRecord                              | ska-own-provider-record |
| answer.practice                               | ska-link-practice       |
| answer.invitation                             | chooseInvitation        |
| answer.invitation, answer.invited             | ska-accept-invitation   |
| answer.invitation, answer.inviteOthers        | ska-invite-others       |
| answer.stop                                   | chooseStop              |
| answer.stop, answer.atPractice                | ska-stop-at-practice    |
| answer.stop, answer.completely                | ska-stop-completely     |
| answer.stop, answer.removal                   | ska-request-removal     |
| answer.help                                   | ska-get-help            |
`,
  causes: `
| id   | symptom          | cause         | status     | leads to              | whom to ask |
| S-61 | notOnIt          | notCheckedYet | documented | ska-check-presence    | ska         |
| S-65 | mailFromPractice | invited       | documented | ska-accept-invitation | ska         |
| S-66 | stillAtPractice  | notRemoved    | derived    | ska-stop-at-practice  | ska         |
| S-68 | recordGone       | unpublished   | documented | ska-stop-completely   | ska         |
`,
});

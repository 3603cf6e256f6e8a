import { flow } from '../../flows/ska-get-help.ts';
import { signed } from './ska.ways.ts';

signed('getting help with De Sociale Kaart', flow, {
  ways: `
| events                         | leads to         |
|                                | chooseQuestion   |
| answer.login                   | askAboutLogin    |
| answer.practice                | askAboutPractice |
| answer.approval                | askAboutApproval |
| answer.somethingElse           | ask              |
| answer.somethingElse, ticket   | ticket           |
`,
  causes: `
| id   | symptom                    | cause                  | status     | leads to                       | whom to ask |
| S-58 | cannotSignInAsProfessional | whichLogin             | derived    | ska-choose-login › chooseLogin | skaLogin    |
| S-58 | cannotSignInAsProfessional | numberOrVisumNotActive | documented | askAboutLogin                  | skaLogin    |
| S-64 | linkNotVisible             | notConfirmed           | derived    | ska-accept-invitation          | skaApproval |
| S-64 | linkNotVisible             | waitingForApproval     | documented | askAboutApproval               | skaApproval |
`,
});

import { flow } from '../../flows/ska-first-activation.ts';
import { acceptance } from './acceptance.ts';
import { signed, statuses } from './ska.ways.ts';

acceptance(
  'the first activation on De Sociale Kaart',
  flow,
  `
| role   | step      | selected          | explained           | then            | in words                                                |
| anyone | enterMail |                   |                     | activateProfile | the address on which messages are wanted                |
| anyone | enterMail | mail=privateMail  | mail=privateAddress |                 | management and exports go to a private address          |
| anyone | enterMail | mail=practiceMail | mail=sharedAddress  |                 | management and exports go to the address of the practice |
`,
);

statuses('the first activation', flow, ['privateAddress documented', 'sharedAddress documented']);

signed('the first activation on De Sociale Kaart', flow, {
  ways: `
| events                                 | leads to           |
|                                        | readWhatIsLoaded   |
| next                                   | enterMail.instruct |
| next, next                             | activateProfile    |
| next, next, answer.clicked             | profileReady       |
| next, next, answer.clicked, yes, onward | ska-check-presence |
| next, next, answer.noMail              | askForMail         |
| next, next, answer.wrongAddress        | askForMail         |
`,
  causes: `
| id   | symptom                 | cause              | status       | leads to                            | whom to ask |
| S-57 | professionalDataMissing | signedInAsCitizen  | derived      | ska-choose-login › chooseLogin      | skaLogin    |
| S-59 | profileNotActive        | linkNotClicked     | derived      | activateProfile                     | skaLogin    |
| S-59 | profileNotActive        | mailNotFound       | undocumented | person: skaLogin                    | skaLogin    |
| S-60 | officialName            | officialNameLoaded | documented   | ska-own-provider-record › otherName | ska         |
`,
});

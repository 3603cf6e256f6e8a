import { flow } from '../../flows/ska-check-presence.ts';
import { signed } from './ska.ways.ts';

signed('checking whether one is on De Sociale Kaart', flow, {
  ways: `
| events                                                     | leads to                                  |
|                                                            | openSite                                  |
| next                                                       | isRecordOnline                            |
| next, answer.notOnline                                     | ska-own-provider-record › recordNotOnline |
| next, answer.onlineButWrong                                | ska-own-provider-record › chooseChange    |
| next, answer.online                                        | isOfferingLinked                          |
| next, answer.online, answer.notEverywhere                  | ska-link-practice                         |
| next, answer.online, answer.everywhere                     | allPresent                                |
| next, answer.online, answer.everywhere, yes, onward        | ska-practice-edit                         |
`,
  causes: `
| id   | symptom       | cause       | status     | leads to                                  | whom to ask |
| S-61 | notOnIt       | noOwnRecord | documented | ska-own-provider-record › recordNotOnline | ska         |
| S-61 | notOnIt       | notLinked   | documented | ska-link-practice › chooseSituation       | ska         |
| S-68 | recordGone    | unpublished | documented | ska-stop-completely                       | ska         |
| S-69 | practiceTwice | createdAgain | derived   | ska-request-removal                       | ska         |
`,
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow } from '../../flows/ska-stop-at-practice.ts';
import { acceptance, explanation } from './acceptance.ts';
import { signed, statuses } from './ska.ways.ts';
import { whereIs } from './where-is.ts';

acceptance(
  'stopping at a practice',
  flow,
  `
| role   | step           | selected               | explained                         | then            | in words                                              |
| anyone | findOwnRecord  |                        |                                   | openEditVersion | the own record                                        |
| anyone | findOwnRecord  | record=practiceRecord  | record=practiceInsteadOfOwnRecord |                 | the practice record would likely change for everybody |
| anyone | removeOffering |                        |                                   | confirmRemoval  | only the offering at that practice                    |
| anyone | removeOffering | offering=otherPractice | offering=anotherPractice          |                 | the offering at another practice                      |
| anyone | removeOffering | offering=nothing       | offering=noOffering               |                 | nothing ticked                                        |
| anyone | publish        |                        |                                   | offeringGone    | confirmed, saved and published                        |
| anyone | publish        | save=nothing           | save=notPublished                 |                 | only confirmed: likely not published                  |
`,
);

statuses('stopping at a practice', flow, [
  'practiceInsteadOfOwnRecord derived',
  'anotherPractice undocumented',
  'noOffering undocumented',
  'notPublished derived',
]);

signed('stopping at a practice', flow, {
  ways: `
| events                                                        | leads to                |
|                                                               | chooseWish              |
| answer.completely                                             | ska-stop-completely     |
| answer.wholeRecord                                            | ska-request-removal     |
| answer.onePractice                                            | findOwnRecord.instruct  |
| answer.onePractice, next                                      | openEditVersion         |
| answer.onePractice, next, next                                | removeOffering.instruct |
| answer.onePractice, next, next, next                          | confirmRemoval          |
| answer.onePractice, next, next, next, next                    | publish.instruct        |
| answer.onePractice, next, next, next, next, next              | offeringGone            |
| answer.onePractice, next, next, next, next, next, yes         | solved                  |
`,
  causes: `
| id   | symptom            | cause        | status     | leads to               | whom to ask |
| S-66 | stillAtPractice    | notRemoved   | derived    | findOwnRecord.instruct | ska         |
| S-66 | stillAtPractice    | notPublished | derived    | publish.check          | ska         |
| S-67 | practiceStillThere | notAutomatic | documented | ska-request-removal    | ska         |
`,
});

describe('an offering removed at another practice', () => {
  it('is linked again', () => {
    const run = explanation(flow, 'anyone', 'removeOffering', 'offering=otherPractice');
    assert.equal(whereIs(run.send('remedy.anotherPractice')), 'ska-link-practice › chooseSituation');
  });
});

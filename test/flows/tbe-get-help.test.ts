import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeGetHelp } from '../../flows/tbe-get-help.ts';
import { flow as tbeGiveFeedback } from '../../flows/tbe-give-feedback.ts';
import { Run } from '../flow/run.ts';
import { acceptance } from './acceptance.ts';
import { causesOf, causeColumns } from './causes.ts';
import { listed, table } from './table.ts';
import { whereIs } from './where-is.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';

const ways = table(
  ['events', 'leads to', 'whom to ask'],
  `
| events                                        | leads to                         | whom to ask                 |
|                                               | chooseSubject                    |                             |
| answer.alreadyMainAccessManager               | contactSocialSecurity            | tbeAlreadyMainAccessManager |
| answer.noAccess                               | tbe-overview › chooseApplication |                             |
| answer.facilityNotListed                      | contactMainAccessManager         | tbeFacility                 |
| answer.aboutApplication                       | readAboutApplication             | tbeApplication              |
| answer.anythingElse                           | chooseChannel                    |                             |
| answer.anythingElse, answer.form              | fillInForm.instruct              |                             |
| answer.anythingElse, answer.form, next        | keepTicketNumber                 |                             |
| answer.anythingElse, answer.form, next, yes   | solved                           |                             |
| answer.anythingElse, answer.callOrMail        | callOrMail                       | tbe                         |
| answer.aboutManual                            | tbe-give-feedback                |                             |
`,
);

const feedbackWays = table(
  ['events', 'leads to', 'whom to ask'],
  `
| events        | leads to      | whom to ask |
|               | chooseSubject |             |
| answer.manual | giveFeedback  | tbeFeedback |
| answer.access | tbe-get-help  |             |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom     | cause            | status     | leads to        | whom to ask |
| S-74 | whichNumber | accessManagement | documented | callOrMail      | tbe         |
| S-74 | whichNumber | alivia           | documented | alivia-get-help | tbe         |
`,
);

const feedbackCauses = table(
  causeColumns,
  `
| id   | symptom         | cause          | status     | leads to                            | whom to ask |
| S-30 | cannotSignIn    | linkMissing    | derived    | tbe-overview › chooseApplication    | tbe         |
| S-52 | sectionNotFound | wrongReference | documented | tbe-appoint-tb as mainAccessManager | tbe         |
`,
);

/** The ladder of the step where a run stands; empty where it shows none. */
function ladderAt(flow: AnyFlow, run: Run): string {
  const step = run.isDone ? undefined : flow.steps[run.at];
  return step && 'refer' in step ? step.refer : '';
}

describe('getting help with the access management', () => {
  for (const { events, 'leads to': place, 'whom to ask': ladder } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(tbeGetHelp, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
      assert.equal(ladderAt(tbeGetHelp, run), ladder);
    });
  }

  it('answers its symptom with its causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeGetHelp, 'anyone'), causes);
  });
});

acceptance(
  'the form of the eHealth contact centre',
  tbeGetHelp,
  `
| role   | step       | selected                  | explained                                     | then             | in words                                       |
| anyone | fillInForm |                           |                                               | keepTicketNumber | all that is asked is filled in                 |
| anyone | fillInForm | ticketNumber=nothing      |                                               | keepTicketNumber | the first time there is no ticket number       |
| anyone | fillInForm | ticketNumber=ticketNumber |                                               | keepTicketNumber | the ticket number of an earlier question       |
| anyone | fillInForm | ticketNumber=otherNumber  | ticketNumber=otherNumberInsteadOfTicketNumber |                  | another number stands in the ticket number     |
| anyone | fillInForm | name=nothing              | name=emptyRequiredField                       |                  | the name is empty                              |
| anyone | fillInForm | firstName=nothing         | firstName=emptyRequiredField                  |                  | the first name is empty                        |
| anyone | fillInForm | phone=nothing             | phone=emptyRequiredField                      |                  | the telephone number is empty                  |
| anyone | fillInForm | mail=nothing              | mail=emptyRequiredField                       |                  | the e-mail address is empty                    |
| anyone | fillInForm | subject=nothing           | subject=emptyRequiredField                    |                  | the subject is empty                           |
| anyone | fillInForm | message=nothing           | message=emptyRequiredField                    |                  | the message is empty                           |
`,
);

describe('giving feedback on the manual', () => {
  for (const { events, 'leads to': place, 'whom to ask': ladder } of feedbackWays) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      const run = new Run(tbeGiveFeedback, { role: 'anyone' }).send(...listed(events));
      assert.equal(whereIs(run), place);
      assert.equal(ladderAt(tbeGiveFeedback, run), ladder);
    });
  }

  it('never sends a problem with access to the address for remarks', () => {
    const run = new Run(tbeGiveFeedback, { role: 'anyone' }).send('person');
    assert.equal(tbeGiveFeedback.escalate.anyone, 'tbe');
    assert.notEqual(run.context.ladder, 'tbeFeedback');
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeGiveFeedback, 'anyone'), feedbackCauses);
  });
});

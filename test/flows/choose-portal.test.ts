import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as choosePortal } from '../../flows/choose-portal.ts';
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { whereIs } from './where-is.ts';
import { listed, table } from './table.ts';

const ways = table(
  ['events', 'leads to'],
  `
| events                  | leads to           |
|                         | choosePortal       |
| answer.alivia           | alivia-choose-role |
| answer.proGezondheid    | pgz-choose-role    |
| answer.accessManagement | tbe-choose-task    |
| answer.application      | tbe-overview › chooseApplication       |
| answer.socialeKaart     | ska-choose-task    |
| answer.pilot            | pilot-background   |
| answer.unknownName      | find-screen        |
`,
);

/** The three kinds of legal representative, from the symptom on. */
const representatives = table(
  ['answers', 'leads to'],
  `
| answers                          | leads to                               |
|                                  | whichRepresentative                    |
| answer.ofEnterprise              | tbe-appoint-htb as legalRepresentative |
| answer.ofCareProvider            | pgz-sign-in as legalMandatary          |
| answer.ofResident                | signInOrReadThePlan                    |
| answer.ofResident, answer.signIn | alivia-sign-in as mandateHolder        |
| answer.ofResident, answer.access | pilot-care-team-access                 |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom             | cause                 | status     | leads to                                                | whom to ask   |
| S-71 | professionElsewhere | inAlivia              | documented | alivia-sign-in › confirmProfile as organisationProvider | whichHelpdesk |
| S-71 | professionElsewhere | inProGezondheid       | documented | pgz-sign-in › confirmProfile as careProvider            | whichHelpdesk |
| S-71 | professionElsewhere | inSocialeKaart        | documented | ska-choose-login › chooseLogin                          | whichHelpdesk |
| S-72 | mandateElsewhere    | forAlivia             | derived    | alivia-request-mandate as mandateHolder                 | whichHelpdesk |
| S-72 | mandateElsewhere    | forProGezondheid      | derived    | pgz-obtain-mandate                                      | whichHelpdesk |
| S-73 | legalRepresentative | threeMeanings         | documented | whichRepresentative                                     | whichHelpdesk |
| S-74 | whichNumber         | aboutAlivia           | documented | alivia-get-help                                         | whichHelpdesk |
| S-74 | whichNumber         | aboutAccessManagement | documented | tbe-get-help                                            | whichHelpdesk |
| S-74 | whichNumber         | aboutProGezondheid    | documented | person: pgz                                             | whichHelpdesk |
| S-74 | whichNumber         | aboutSocialeKaart     | documented | ska-get-help                                            | whichHelpdesk |
`,
);

describe('the first question', () => {
  for (const { events, 'leads to': place } of ways) {
    it(`leads by ‘${events}’ to ${place}`, () => {
      assert.equal(whereIs(new Run(choosePortal, { role: 'anyone' }).send(...listed(events))), place);
    });
  }

  it('has no answer that is not in the table', () => {
    const step = choosePortal.steps.choosePortal;
    const answers = 'ask' in step ? Object.keys(step.ask).map((answer) => `answer.${answer}`) : [];
    assert.deepEqual(
      answers,
      ways.map(({ events }) => events).filter((events) => events !== ''),
    );
  });

  for (const { answers, 'leads to': place } of representatives) {
    it(`sends a legal representative by ‘${answers}’ to ${place}`, () => {
      const asked = new Run(choosePortal, { role: 'anyone' }).send(
        'symptoms',
        'symptom.legalRepresentative',
        'cause.threeMeanings',
      );
      assert.equal(whereIs(asked.send(...listed(answers))), place);
    });
  }

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(choosePortal, 'anyone'), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeAppointHtbSelf } from '../../flows/tbe-appoint-htb-self.ts';
import { Run } from '../flow/run.ts';
import { mainRoute } from '../../src/flow/route.ts';
import { acceptance } from './acceptance.ts';
import { causeColumns, causesOf } from './causes.ts';
import { listed, table } from './table.ts';
import { statuses } from './tbe-appoint-htb.verdicts.ts';
import { whereIs } from './where-is.ts';

const role = 'legalRepresentative';
const name = 'appointing oneself as main access manager';

acceptance(
  name,
  tbeAppointHtbSelf,
  `
| role                | step            | selected                      | explained                                | then            | in words                                             |
| legalRepresentative | chooseService   |                               |                                          | chooseLink      | ‘Aan de slag’ under Beheer der Toegangsbeheerders    |
| legalRepresentative | chooseService   | service=digitalKeys           | service=digitalKeysService               |                 | under Mijn digitale sleutels                         |
| legalRepresentative | chooseService   | service=mandates              | service=mandatesService                  |                 | under Beheer van de mandaten                         |
| legalRepresentative | chooseLink      |                               |                                          | chooseProcedure | the first link                                       |
| legalRepresentative | chooseLink      | link=accessManagers           | link=accessManagersLink                  |                 | the second link                                      |
| legalRepresentative | chooseLink      | link=access                   | link=accessLink                          |                 | the third link                                       |
| legalRepresentative | chooseProcedure |                               |                                          | signIn          | the standard procedure                               |
| legalRepresentative | chooseProcedure | procedure=another             | procedure=anotherProcedure               |                 | another procedure on the page                        |
| legalRepresentative | enterNumber     |                               |                                          | readScreen      | the number of one's own enterprise                   |
| legalRepresentative | enterNumber     | number=anotherEnterprise      | number=anotherEnterprise                 |                 | the number of another enterprise                     |
| legalRepresentative | enterNumber     | number=facility               | number=facilityNumber                    |                 | the HCO number of the facility                       |
| legalRepresentative | enterNumber     | number=nothing                | number=noNumber                          |                 | no number                                            |
| legalRepresentative | readScreen      |                               |                                          | fillInForm      | no main access manager yet: the form                 |
| legalRepresentative | readScreen      | shown=registered              | shown=alreadyRegistered                  |                 | the enterprise is registered already                 |
| legalRepresentative | readScreen      | shown=alreadyKnown            | shown=alreadyMainAccessManager           |                 | one is the main access manager oneself               |
| legalRepresentative | fillInForm      |                               |                                          | confirm         | own name, general address, telephone                 |
| legalRepresentative | fillInForm      | mainAccessManager=otherPerson | mainAccessManager=otherPersonChosen      |                 | ‘Andere persoon’                                     |
| legalRepresentative | fillInForm      | yourMail=personal             | yourMail=personalMail                    |                 | a personal address                                   |
| legalRepresentative | fillInForm      | yourMail=notExisting          | yourMail=mailNotExisting                 |                 | a wrong address                                      |
| legalRepresentative | fillInForm      | yourMail=nothing              | yourMail=noMail                          |                 | no address                                           |
| legalRepresentative | fillInForm      | yourMail=otherPersons         | yourMail=mailOfAnother                   |                 | somebody else's address                              |
| legalRepresentative | fillInForm      | yourPhone=nothing             | yourPhone=noPhone                        |                 | no telephone number                                  |
| legalRepresentative | fillInForm      | yourPhone=otherPersons        | yourPhone=phoneOfAnother                 |                 | somebody else's telephone number                     |
| legalRepresentative | confirm         |                               |                                          | readResult      | all is right, ticked and confirmed                   |
| legalRepresentative | confirm         | mainAccessManager=otherPerson | mainAccessManager=otherPersonShown       |                 | the confirmation shows somebody else                 |
| legalRepresentative | confirm         | mainAccessManager=wrongData   | mainAccessManager=wrongData              |                 | wrong data noticed                                   |
| legalRepresentative | confirm         | confirmation=notTicked        | confirmation=notTicked                   |                 | the box is not ticked                                |
| legalRepresentative | confirm         | ending=closed                 | ending=closedBeforeConfirming            |                 | the window closed before ‘Bevestig’                  |
| legalRepresentative | confirm         | ending=correct                | ending=stillCorrecting                   |                 | ‘← Verbeteren’ instead of ‘Bevestig’                 |
| legalRepresentative | readResult      |                               |                                          | arrive          | the last screen says that one appointed oneself      |
| legalRepresentative | readResult      | appointed=otherPerson         | appointed=otherPersonAppointed           |                 | the last screen has another name                     |
`,
);

statuses(
  name,
  tbeAppointHtbSelf,
  `
| step            | field             | option            | status       | leads to                       |
| chooseService   | service           | digitalKeys       | documented   |                                |
| chooseService   | service           | mandates          | documented   |                                |
| chooseLink      | link              | accessManagers    | derived      |                                |
| chooseLink      | link              | access            | derived      |                                |
| chooseProcedure | procedure         | another           | undocumented |                                |
| enterNumber     | number            | nothing           | undocumented |                                |
| enterNumber     | number            | anotherEnterprise | documented   | person: tbeLegalRepresentative |
| enterNumber     | number            | facility          | undocumented |                                |
| readScreen      | shown             | registered        | documented   | person: tbe                    |
| readScreen      | shown             | alreadyKnown      | documented   | alreadyAppointed               |
| fillInForm      | mainAccessManager | otherPerson       | documented   |                                |
| fillInForm      | yourMail          | nothing           | undocumented |                                |
| fillInForm      | yourMail          | personal          | documented   |                                |
| fillInForm      | yourMail          | notExisting       | documented   |                                |
| fillInForm      | yourMail          | otherPersons      | undocumented |                                |
| fillInForm      | yourPhone         | nothing           | undocumented |                                |
| fillInForm      | yourPhone         | otherPersons      | undocumented |                                |
| confirm         | mainAccessManager | otherPerson       | documented   | fillInForm.instruct            |
| confirm         | mainAccessManager | wrongData         | documented   | fillInForm.instruct            |
| confirm         | confirmation      | notTicked         | derived      |                                |
| confirm         | ending            | correct           | documented   | fillInForm.instruct            |
| confirm         | ending            | closed            | derived      | openCsam                       |
| readResult      | appointed         | otherPerson       | documented   | openCsam                       |
`,
);

/** What somebody does who is the main access manager already, from the message on. */
const alreadyKnown = table(
  ['events', 'leads to'],
  `
| events              | leads to                               |
| answer.goOn         | tbe-htb-next-step as mainAccessManager |
| answer.appointOther | tbe-appoint-htb-other                  |
| answer.question     | askSocialSecurity                      |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom           | cause                  | status       | leads to                                 | whom to ask                 |
| S-26 | alreadyRegistered | thatIsYou              | documented   | alreadyAppointed                         | tbe                         |
| S-26 | alreadyRegistered | somebodyElse           | undocumented | person: tbe                              | tbe                         |
| S-27 | alreadyKnown      | closeAndGoOn           | documented   | tbe-htb-next-step as mainAccessManager   | tbeAlreadyMainAccessManager |
| S-27 | alreadyKnown      | appointOther           | documented   | tbe-appoint-htb-other                    | tbeAlreadyMainAccessManager |
| S-27 | alreadyKnown      | question               | documented   | person: tbeAlreadyMainAccessManager      | tbeAlreadyMainAccessManager |
| S-28 | notAllowed        | notLegalRepresentative | documented   | tbe-appoint-htb › askLegalRepresentative | tbeLegalRepresentative      |
| S-28 | notAllowed        | functionNotValid       | documented   | tbe-appoint-htb › checkLegalFunction     | tbeLegalRepresentative      |
| S-29 | wrongPerson       | notYetConfirmed        | documented   | fillInForm.instruct                      | tbe                         |
| S-29 | wrongPerson       | alreadyConfirmed       | documented   | openCsam                                 | tbe                         |
| S-50 | itsmeFails        | useEid                 | documented   | signIn                                   | tbe                         |
| S-55 | noMail            | wrongAddress           | derived      | openCsam                                 | tbe                         |
| S-55 | noMail            | notConfirmed           | derived      | confirm.check                            | tbe                         |
`,
);

describe(name, () => {
  it('takes the steps in the order of the manual', () => {
    assert.deepEqual(mainRoute(tbeAppointHtbSelf, role), [
      'haveReady',
      'openCsam',
      'chooseService',
      'chooseLink',
      'chooseProcedure',
      'signIn',
      'enterNumber',
      'readScreen',
      'fillInForm',
      'confirm',
      'readResult',
      'arrive',
    ]);
  });

  for (const { events, 'leads to': place } of alreadyKnown) {
    it(`leads who is it already by ‘${events}’ to ${place}`, () => {
      const run = new Run(tbeAppointHtbSelf, { role }).send(
        'check.readScreen',
        'select.shown.alreadyKnown',
        'press',
        'remedy.alreadyMainAccessManager',
      );
      assert.equal(whereIs(run.send(...listed(events))), place);
    });
  }

  it('hands over to what the main access manager does next', () => {
    const run = new Run(tbeAppointHtbSelf, { role }).send(...Array.from({ length: 11 }, () => 'next'), 'yes', 'onward');
    assert.equal(whereIs(run), 'tbe-htb-next-step as mainAccessManager');
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeAppointHtbSelf, role), causes);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeAppointHtbOther } from '../../flows/tbe-appoint-htb-other.ts';
import text from '../../locales/nl/tbe-appoint-htb-other.json' with { type: 'json' };
import { mainRoute } from '../../src/flow/route.ts';
import { Run } from '../flow/run.ts';
import { acceptance } from './acceptance.ts';
import { causeColumns, causesOf } from './causes.ts';
import { table } from './table.ts';
import { statuses } from './tbe-appoint-htb.verdicts.ts';
import { whereIs } from './where-is.ts';

const role = 'legalRepresentative';
const name = 'appointing another person as main access manager';

acceptance(
  name,
  tbeAppointHtbOther,
  `
| role                | step            | selected                                           | explained                                                        | then            | in words                                              |
| legalRepresentative | chooseService   |                                                    |                                                                  | chooseLink      | ‘Aan de slag’ under Beheer der Toegangsbeheerders     |
| legalRepresentative | chooseService   | service=digitalKeys                                | service=digitalKeysService                                       |                 | under Mijn digitale sleutels                          |
| legalRepresentative | chooseService   | service=mandates                                   | service=mandatesService                                          |                 | under Beheer van de mandaten                          |
| legalRepresentative | chooseLink      |                                                    |                                                                  | chooseProcedure | the first link                                        |
| legalRepresentative | chooseLink      | link=accessManagers                                | link=accessManagersLink                                          |                 | the second link                                       |
| legalRepresentative | chooseLink      | link=access                                        | link=accessLink                                                  |                 | the third link                                        |
| legalRepresentative | chooseProcedure |                                                    |                                                                  | signIn          | the standard procedure                                |
| legalRepresentative | chooseProcedure | procedure=another                                  | procedure=anotherProcedure                                       |                 | another procedure on the page                         |
| legalRepresentative | enterNumber     |                                                    |                                                                  | readScreen      | the number of one's own enterprise                    |
| legalRepresentative | enterNumber     | number=anotherEnterprise                           | number=anotherEnterprise                                         |                 | the number of another enterprise                      |
| legalRepresentative | enterNumber     | number=facility                                    | number=facilityNumber                                            |                 | the HCO number of the facility                        |
| legalRepresentative | enterNumber     | number=nothing                                     | number=noNumber                                                  |                 | no number                                             |
| legalRepresentative | readScreen      |                                                    |                                                                  | fillInForm      | no main access manager yet: the form                  |
| legalRepresentative | readScreen      | shown=registered                                   | shown=alreadyRegistered                                          |                 | the enterprise is registered already                  |
| legalRepresentative | readScreen      | shown=alreadyKnown                                 | shown=unmentioned                                                | fillInForm      | one is it oneself: another person can be appointed    |
| legalRepresentative | fillInForm      |                                                    |                                                                  | confirm         | ‘Andere persoon’ and the five data                    |
| legalRepresentative | fillInForm      | mainAccessManager=ownName                          | mainAccessManager=ownNameLeft                                    |                 | own name left selected                                |
| legalRepresentative | fillInForm      | nationalNumber=outsider                            | nationalNumber=outsider                                          |                 | an accountant or an IT supplier                       |
| legalRepresentative | fillInForm      | nationalNumber=yours                               | nationalNumber=ownNationalNumber                                 |                 | one's own number                                      |
| legalRepresentative | fillInForm      | nationalNumber=bisNumber                           | nationalNumber=bisNumber                                         |                 | a BIS number                                          |
| legalRepresentative | fillInForm      | nationalNumber=nothing                             | nationalNumber=noNationalNumber                                  |                 | no number                                             |
| legalRepresentative | fillInForm      | managerMail=personal                               | managerMail=personalMail                                         |                 | a personal address of the main access manager         |
| legalRepresentative | fillInForm      | managerMail=notExisting                            | managerMail=mailNotExisting                                      |                 | a wrong address of the main access manager            |
| legalRepresentative | fillInForm      | managerMail=nothing                                | managerMail=noManagerMail                                        |                 | no address of the main access manager                 |
| legalRepresentative | fillInForm      | managerMail=yours, yourMail=managers               | managerMail=ownMailForManager, yourMail=managersMail             |                 | the two addresses confused                            |
| legalRepresentative | fillInForm      | managerPhone=yours, yourPhone=managers             | managerPhone=ownPhoneForManager, yourPhone=managersPhone         |                 | the two telephone numbers confused                    |
| legalRepresentative | fillInForm      | managerPhone=nothing                               | managerPhone=noManagerPhone                                      |                 | no telephone number of the main access manager        |
| legalRepresentative | fillInForm      | yourMail=nothing, yourPhone=nothing                | yourMail=noMail, yourPhone=noPhone                               |                 | one's own data left out                               |
| legalRepresentative | confirm         |                                                    |                                                                  | readResult      | the other person is shown, ticked and confirmed       |
| legalRepresentative | confirm         | mainAccessManager=yourself                         | mainAccessManager=ownNameShown                                   |                 | the confirmation shows one's own name                 |
| legalRepresentative | confirm         | mainAccessManager=wrongData                        | mainAccessManager=wrongData                                      |                 | wrong data noticed                                    |
| legalRepresentative | confirm         | confirmation=notTicked                             | confirmation=notTicked                                           |                 | the box is not ticked                                 |
| legalRepresentative | confirm         | ending=closed                                      | ending=closedBeforeConfirming                                    |                 | the window closed before ‘Bevestig’                   |
| legalRepresentative | confirm         | ending=correct                                     | ending=stillCorrecting                                           |                 | ‘← Verbeteren’ instead of ‘Bevestig’                  |
| legalRepresentative | readResult      |                                                    |                                                                  | arrive          | the last screen has the other name                    |
| legalRepresentative | readResult      | appointed=yourself                                 | appointed=yourselfAppointed                                      |                 | the last screen says that one appointed oneself       |
`,
);

statuses(
  name,
  tbeAppointHtbOther,
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
| fillInForm      | mainAccessManager | ownName           | documented   |                                |
| fillInForm      | nationalNumber    | nothing           | undocumented |                                |
| fillInForm      | nationalNumber    | outsider          | documented   |                                |
| fillInForm      | nationalNumber    | yours             | undocumented |                                |
| fillInForm      | nationalNumber    | bisNumber         | undocumented | person: tbe                    |
| fillInForm      | managerMail       | nothing           | undocumented |                                |
| fillInForm      | managerMail       | personal          | documented   |                                |
| fillInForm      | managerMail       | notExisting       | documented   |                                |
| fillInForm      | managerMail       | yours             | documented   |                                |
| fillInForm      | managerPhone      | nothing           | undocumented |                                |
| fillInForm      | managerPhone      | yours             | documented   |                                |
| fillInForm      | yourMail          | nothing           | undocumented |                                |
| fillInForm      | yourMail          | managers          | documented   |                                |
| fillInForm      | yourPhone         | nothing           | undocumented |                                |
| fillInForm      | yourPhone         | managers          | documented   |                                |
| confirm         | mainAccessManager | yourself          | documented   | fillInForm.instruct            |
| confirm         | mainAccessManager | wrongData         | documented   | fillInForm.instruct            |
| confirm         | confirmation      | notTicked         | derived      |                                |
| confirm         | ending            | correct           | documented   | fillInForm.instruct            |
| confirm         | ending            | closed            | derived      | openCsam                       |
| readResult      | appointed         | yourself          | documented   | openCsam                       |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom           | cause                  | status       | leads to                                 | whom to ask                 |
| S-26 | alreadyRegistered | thatIsYou              | documented   | readScreen.instruct                      | tbe                         |
| S-26 | alreadyRegistered | somebodyElse           | undocumented | person: tbe                              | tbe                         |
| S-27 | alreadyKnown      | appointOther           | documented   | readScreen.instruct                      | tbeAlreadyMainAccessManager |
| S-27 | alreadyKnown      | closeAndGoOn           | documented   | tbe-htb-next-step as mainAccessManager   | tbeAlreadyMainAccessManager |
| S-27 | alreadyKnown      | question               | documented   | person: tbeAlreadyMainAccessManager      | tbeAlreadyMainAccessManager |
| S-28 | notAllowed        | notLegalRepresentative | documented   | tbe-appoint-htb › askLegalRepresentative | tbeLegalRepresentative      |
| S-28 | notAllowed        | functionNotValid       | documented   | tbe-appoint-htb › checkLegalFunction     | tbeLegalRepresentative      |
| S-29 | wrongPerson       | notYetConfirmed        | documented   | fillInForm.instruct                      | tbe                         |
| S-29 | wrongPerson       | alreadyConfirmed       | documented   | openCsam                                 | tbe                         |
| S-50 | itsmeFails        | useEid                 | documented   | signIn                                   | tbe                         |
| S-55 | noMail            | wrongAddress           | derived      | openCsam                                 | tbe                         |
| S-55 | noMail            | mailToManager          | derived      | person: tbe                              | tbe                         |
| S-55 | noMail            | notConfirmed           | derived      | confirm.check                            | tbe                         |
`,
);

describe(name, () => {
  it('takes the steps in the order of the manual', () => {
    assert.deepEqual(mainRoute(tbeAppointHtbOther, role), [
      'haveReady',
      'haveReadyOfPerson',
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

  it('warns before the form that one’s own name does not stay', () => {
    assert.match(text.steps.fillInForm.trap, /eigen naam/);
  });

  it('hands over to what the main access manager does next', () => {
    const run = new Run(tbeAppointHtbOther, { role }).send(
      ...Array.from({ length: 12 }, () => 'next'),
      'yes',
      'onward',
    );
    assert.equal(whereIs(run), 'tbe-htb-next-step as mainAccessManager');
  });

  it('answers its symptoms with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeAppointHtbOther, role), causes);
  });
});

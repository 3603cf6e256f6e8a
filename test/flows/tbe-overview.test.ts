import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flow as tbeOverview } from '../../flows/tbe-overview.ts';
import text from '../../locales/nl/tbe-overview.json' with { type: 'json' };
import { Run } from '../flow/run.ts';
import { causesOf, causeColumns } from './causes.ts';
import { table } from './table.ts';
import { whereIs } from './where-is.ts';

/** The chain with everything in place, as it is answered from the top. */
const complete = ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'hasRole'];

/** Each link, what is answered to it while all above it is there, and whoever mends it. */
const links = table(
  ['link', 'answer', 'the message', 'who mends it'],
  `
| link                     | answer                  | the message              | who mends it                                                     |
| isThereMainAccessManager | no                      | appointMainAccessManager | tbe-appoint-htb as legalRepresentative                           |
| isThereMainAccessManager | notSure                 | findMainAccessManager    | tbe-appoint-htb as legalRepresentative                           |
| isThereMainAccessManager | accessManagerKnown      | isCapacityActive         |                                                                  |
| isCapacityActive         | no                      | activateCapacity         | tbe-activate-capacity as mainAccessManager                       |
| isCapacityActive         | notSure                 | findCapacity             | tbe-activate-capacity as mainAccessManager                       |
| isCapacityActive         | whichOne                | tbe-choose-capacity      |                                                                  |
| isThereAccessManager     | no                      | appointAccessManager     | tbe-appoint-tb as mainAccessManager                              |
| isThereAccessManager     | left                    | replaceAccessManager     | tbe-change-tb as mainAccessManager                               |
| isThereAccessManager     | notSure                 | findAccessManager        | tbe-appoint-tb as mainAccessManager                              |
| isThereAccessManager     | mainAccessManagerDoesIt | isSubdivisionUnitActive  |                                                                  |
| isSubdivisionUnitActive  | no                      | activateSubdivisionUnit  | tbe-activate-subafdeling as accessManager                        |
| isSubdivisionUnitActive  | notSure                 | findSubdivisionUnit      | tbe-activate-subafdeling as accessManager                        |
| isUserAdded              | no                      | addUser                  | tbe-manage-users as accessManager                                |
| isUserAdded              | notSure                 | findUser                 | tbe-manage-users as accessManager                                |
| isRightGranted           | no                      | grantRight               | tbe-manage-rights as accessManager                               |
| isRightGranted           | notSure                 | findRight                | tbe-manage-rights as accessManager                               |
| isRoleNeeded             | missing                 | addRole                  | tbe-manage-roles as accessManager                                |
| isRoleNeeded             | notSure                 | findRole                 | tbe-manage-roles as accessManager                                |
| isRoleNeeded             | notNeeded               | checkTheRest             |                                                                  |
| checkTheRest             | notConfirmed            | confirmRight             | tbe-manage-rights › grantRights as accessManager                 |
| checkTheRest             | otherFacility           | checkFacility            | tbe-manage-users › chooseSubdivisionUnit as accessManager        |
| checkTheRest             | justChanged             | waitForChange            |                                                                  |
| checkTheRest             | nothingFound            | contactHelp              |                                                                  |
`,
);

/** What a role is needed for: of eVIPA alone the documents say that it needs none. */
const applications = table(
  ['application', 'after the right'],
  `
| application | after the right |
| eVipa       | checkTheRest    |
| eLoket      | isRoleNeeded    |
| belRai      | isRoleNeeded    |
| other       | isRoleNeeded    |
`,
);

const causes = table(
  causeColumns,
  `
| id   | symptom       | cause                 | status     | leads to                                | whom to ask |
| S-30 | cannotSignIn  | userNotAdded          | derived    | isUserAdded                             | tbe         |
| S-30 | cannotSignIn  | rightNotTicked        | documented | isRightGranted                          | tbe         |
| S-30 | cannotSignIn  | roleMissing           | documented | isRoleNeeded                            | tbe         |
| S-30 | cannotSignIn  | notConfirmed          | derived    | confirmRight                            | tbe         |
| S-30 | cannotSignIn  | justChanged           | documented | waitForChange                           | tbe         |
| S-30 | cannotSignIn  | otherFacility         | derived    | checkFacility                           | tbe         |
| S-47 | notWorkingYet | justChanged           | documented | waitForChange                           | tbe         |
| S-53 | whatNow       | onlyMainAccessManager | documented | tbe-htb-next-step as mainAccessManager  | tbe         |
| S-53 | whatNow       | bothThere             | documented | isSubdivisionUnitActive                 | tbe         |
`,
);

/** The exact words that each message to a person names: the labels of the screens that the manual prints. */
const labels = table(
  ['message', 'names'],
  `
| message                  | names                                                                                                      |
| appointMainAccessManager | Beheer der Toegangsbeheerders · Aan de slag · Standaardprocedure · Andere persoon · Ja, ik bevestig · Bevestig |
| findMainAccessManager    | Standaardprocedure · Deze onderneming is al geregistreerd in CSAM.                                         |
| activateCapacity         | Toegangsbeheerders aanstellen · Werkgever · De hoedanigheid activeren · Volgende · Opslaan · Bevestigen    |
| findCapacity             | Klik de gewenste link · De hoedanigheid activeren · Bevestigen                                             |
| appointAccessManager     | Toegangsbeheerders aanstellen · Subdivisie · Een Co-Lokale Beheerder toevoegen                             |
| replaceAccessManager     | Van lokale beheerder veranderen · Opslaan · Bevestigen                                                     |
| findAccessManager        | Toegangsbeheerders aanstellen · Gebruikers · LB · Actief                                                   |
| activateSubdivisionUnit  | Toegangen beheren · EHEALTH · Toegangsbeheer · Gebruikers - Subafdelingen · Opslaan · Bevestigen           |
| findSubdivisionUnit      | Toegangen beheren · EHEALTH · Klik de gewenste link · Subafdelingsbeheerder                                |
| addUser                  | Gebruikers · Een gebruiker toevoegen · E-mailadres * · Beveiligde toepassingen · Bevestigen                |
| findUser                 | Toegangen beheren · EHEALTH · Gebruikers                                                                   |
| grantRight               | Gebruikers · Actie · Beveiligde toepassingen · Opslaan · Bevestigen                                        |
| findRight                | Beveiligde toepassingen · Vlaams Infrastructuurfonds voor Persoonsgebonden Aangelegenheden                 |
| addRole                  | Functies en Verantwoordelijkheden Hiërarchie · Startdatum · Einddatum · Toevoegen                          |
| findRole                 | Functies en Verantwoordelijkheden Hiërarchie · Functie · Toevoegen                                         |
| confirmRight             | Beveiligde toepassingen · Opslaan · Bevestigen                                                             |
| checkFacility            | Benaming · Hoedanigheid · Subafdeling                                                                      |
`,
);

const started = () => new Run(tbeOverview, { role: 'anyone' }).send('next');

/** A run at a link of the chain for an application that can need a role, with all above it in place. */
function runAt(link: string): Run {
  const run = started().send('answer.other');
  for (const answer of complete) {
    if (run.at === link) return run;
    run.send(`answer.${answer}`);
  }
  assert.equal(run.at, link);
  return run;
}

const messages: { readonly [step: string]: string } = Object.fromEntries(
  Object.entries(text.steps).flatMap(([step, words]) => ('handover' in words ? [[step, words.handover.message]] : [])),
);

describe('the access chain', () => {
  for (const { link, answer, 'the message': place, 'who mends it': lead } of links) {
    it(`leads by ‘${answer}’ at ${link} to ${place}${lead && `, for ${lead}`}`, () => {
      const run = runAt(link).send(`answer.${answer}`);
      assert.equal(whereIs(run), place);
      assert.equal(run.takes('lead'), lead !== '');
      if (lead !== '') assert.equal(whereIs(run.send('lead')), lead);
    });
  }

  for (const { application, 'after the right': step } of applications) {
    it(`asks next about ${step} once a user of ${application} has the right`, () => {
      const run = started().send(`answer.${application}`, ...complete.slice(0, 6).map((answer) => `answer.${answer}`));
      assert.equal(run.at, step);
    });
  }

  it('asks about a role when somebody comes in below the application', () => {
    const run = new Run(tbeOverview, { role: 'anyone' }).send('symptoms', 'symptom.cannotSignIn');
    assert.equal(run.send('cause.rightNotTicked', 'answer.yes').at, 'isRoleNeeded');
  });

  it('comes with a complete chain and a wait to the question whether it works', () => {
    const run = runAt('checkTheRest').send('answer.justChanged', 'next');
    assert.equal(run.at, 'tryAgain');
    assert.equal(run.send('yes').at, 'solved');
  });
});

describe('the messages of the access chain', () => {
  it('are as many as the rows below', () => {
    assert.deepEqual(
      labels.map(({ message }) => message),
      Object.keys(messages),
    );
  });

  for (const { message, names } of labels) {
    it(`name the exact labels: ${message}`, () => {
      const expected = names.split(' · ').map((name) => `‘${name}’`);
      assert.deepEqual(
        expected.filter((label) => !messages[message]?.includes(label)),
        [],
      );
    });
  }

  it('hold no number', () => {
    assert.deepEqual(
      Object.entries(messages).filter(([, message]) => /\d/.test(message)),
      [],
    );
  });
});

describe('the symptoms of the access chain', () => {
  it('are answered with their causes in the order of the documents', () => {
    assert.deepEqual(causesOf(tbeOverview, 'anyone'), causes);
  });
});

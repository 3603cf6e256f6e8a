import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explained, signIn, type Changes } from './alivia-sign-in.run.ts';
import { listed, table } from './table.ts';

/**
 * The selection points of the manual, role by role: what somebody selected there while all else is right, and what the
 * guide explains, field by field from top to bottom. A field that is right, or empty and not named, is left out.
 */
const points = table(
  ['role', 'selected', 'explained', 'in words'],
  `
| role                 | selected                                              | explained                                                                                | in words                                        |
| personInNeed         | entrance=informalCarer                                | entrance=carersEntrance                                                                  | another role's button                           |
| personInNeed         | entrance=rizivOrOrganisation                          | entrance=providersEntrance                                                               | another role's button                           |
| personInNeed         | entrance=noRizivOrOther                               | entrance=othersEntrance                                                                  | another role's button                           |
| personInNeed         | signInAs=ownProfession                                | signInAs=professionInsteadOfCitizen                                                      | a nurse who is a patient herself                |
| personInNeed         | mandateOf=otherPerson                                 | mandateOf=unmentioned                                                                    | a name is selected                              |
| personInNeed         | forMyChild=child                                      | forMyChild=unmentioned                                                                   | a child is selected                             |
| personInNeed         | organisation=ownOrganisation                          | organisation=unmentioned                                                                 | an organisation is selected                     |
| personInNeed         | signInAs=ownProfession, organisation=ownOrganisation  | signInAs=professionInsteadOfCitizen, organisation=unmentioned                            | a nurse as she signs in at work                 |
| mandateHolder        | entrance=informalCarer                                | entrance=carersEntranceAsMandateHolder                                                   | tempting for a relative                         |
| mandateHolder        | entrance=noRizivOrOther                               | entrance=othersEntranceAsMandateHolder                                                   | tempting too                                    |
| mandateHolder        | signInAs=ownProfession                                | signInAs=professionInsteadOfCitizen                                                      | a profession                                    |
| mandateHolder        | mandateOf=nothing                                     | mandateOf=noNameUnderMandate                                                             | signs in for himself                            |
| mandateHolder        | mandateOf=otherPerson                                 | mandateOf=anotherPersonsMandate                                                          | another mandate that he holds                   |
| mandateHolder        | mandateOf=notListed                                   | mandateOf=mandateNotInOrder                                                              | the name is not in the list                     |
| mandateHolder        | forMyChild=child                                      | forMyChild=childSelected                                                                 | also when the person is his child               |
| mandateHolder        | organisation=ownOrganisation                          | organisation=unmentioned                                                                 | an organisation                                 |
| mandateHolder        | mandateOf=nothing, forMyChild=child                   | mandateOf=noNameUnderMandate, forMyChild=childSelected                                   | a child selected in place of the mandate        |
| mandateHolder        | signInAs=nothing, mandateOf=nothing, forMyChild=child | signInAs=nothingInsteadOfCitizen, mandateOf=noNameUnderMandate, forMyChild=childSelected | three wrong fields                              |
| informalCarer        | entrance=personInNeed                                 | entrance=personsEntranceAsCarer                                                          | a care plan of one's own, or a mandate          |
| informalCarer        | entrance=noRizivOrOther                               | entrance=othersEntranceAsCarer                                                           | right only when care is not often and intensive |
| informalCarer        | entrance=rizivOrOrganisation                          | entrance=providersEntranceAsCarer                                                        | a nurse who is a relative                       |
| informalCarer        | signInAs=ownProfession                                | signInAs=professionInsteadOfCitizen                                                      | a profession                                    |
| informalCarer        | mandateOf=personInNeed                                | mandateOf=unmentioned                                                                    | the name of the person                          |
| rizivProvider        | entrance=noRizivOrOther                               | entrance=othersEntranceWithRiziv                                                         | the button without a RIZIV number               |
| rizivProvider        | signInAs=citizen                                      | signInAs=citizenInsteadOfProfession                                                      | the selection of other roles                    |
| rizivProvider        | signInAs=otherProfession                              | signInAs=anotherProfession                                                               | not the profession that one is known for        |
| rizivProvider        | signInAs=notListed                                    | signInAs=professionNotListed                                                             | only citizen in the list                        |
| rizivProvider        | organisation=ownOrganisation                          | organisation=organisationSelected                                                        | the hospital where one also works               |
| rizivProvider        | organisation=ownPharmacy                              | organisation=pharmacySelected                                                            | the pharmacy where one also works               |
| rizivProvider        | signInAs=citizen, organisation=ownOrganisation        | signInAs=citizenInsteadOfProfession, organisation=organisationSelected                   | both at once                                    |
| organisationProvider | entrance=noRizivOrOther                               | entrance=othersEntranceWithinOrganisation                                                | a social worker without a RIZIV number          |
| organisationProvider | signInAs=ownProfession                                | signInAs=professionWithinOrganisation                                                    | nurse, doctor or pharmacist                     |
| organisationProvider | signInAs=citizen                                      | signInAs=citizenWithinOrganisation                                                       | citizen actively chosen                         |
| organisationProvider | organisation=nothing                                  | organisation=noOrganisation                                                              | no organisation is passed on                    |
| organisationProvider | organisation=otherOrganisation                        | organisation=anotherOrganisation                                                         | another one that one also works for             |
| organisationProvider | organisation=notListed                                | organisation=organisationNotListed                                                       | the organisation is not in the list             |
| organisationProvider | signInAs=ownProfession, organisation=nothing          | signInAs=professionWithinOrganisation, organisation=noOrganisation                       | a pharmacist who looks for the profession       |
| organisationProvider | signInAs=ownProfession, organisation=ownPharmacy      | signInAs=professionWithinOrganisation                                                    | a pharmacist, with the pharmacy                 |
| noRizivProvider      | entrance=rizivOrOrganisation                          | entrance=providersEntranceWithoutRiziv                                                   | no profession will fit                          |
| noRizivProvider      | signInAs=ownProfession                                | signInAs=professionWithoutRiziv                                                          | a profession                                    |
| noRizivProvider      | organisation=ownOrganisation                          | organisation=unmentioned                                                                 | an organisation                                 |
| otherInvolved        | entrance=informalCarer                                | entrance=carersEntranceAsOtherInvolved                                                   | right only when care is often and intensive     |
| otherInvolved        | signInAs=ownProfession                                | signInAs=professionInsteadOfCitizen                                                      | a profession                                    |
| otherInvolved        | organisation=ownOrganisation                          | organisation=unmentioned                                                                 | an organisation                                 |
`,
);

function setIn(cell: string): Changes {
  return Object.fromEntries(listed(cell).map((part) => part.split('=') as [string, string]));
}

describe('the selection points of the manual', () => {
  for (const { role, selected, explained: expected, 'in words': words } of points) {
    it(`are explained to a ${role}: ${words} (${selected})`, () => {
      const changes = setIn(selected);
      const told = Object.entries(explained(role, changes).regions).filter(
        ([field, verdict]) => verdict !== 'right' && !(verdict === 'unmentioned' && !(field in changes)),
      );
      assert.deepEqual(told, Object.entries(setIn(expected)));
    });
  }

  it('include the button: until it is pressed on the real screen, the guide stays with it', () => {
    const run = signIn('personInNeed').send('check.confirmProfile', 'back');
    assert.equal(run.at, 'confirmProfile.instruct');
    assert.equal(run.send('next').at, 'arrive');
  });
});

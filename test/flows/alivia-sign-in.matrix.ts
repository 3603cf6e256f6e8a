import { table } from './table.ts';

/** What every choice on the start screen of Alivia is in every role. */
export const entranceMatrix = table(
  ['role', 'option', 'verdict', 'says', 'status', 'leads to'],
  `
| role                 | option              | verdict | says                             | status       | leads to                          |
| personInNeed         | personInNeed        | right   |                                  |              |                                   |
| personInNeed         | informalCarer       | wrong   | carersEntrance                   | undocumented |                                   |
| personInNeed         | rizivOrOrganisation | wrong   | providersEntrance                | undocumented |                                   |
| personInNeed         | noRizivOrOther      | wrong   | othersEntrance                   | undocumented |                                   |
| mandateHolder        | personInNeed        | right   |                                  |              |                                   |
| mandateHolder        | informalCarer       | wrong   | carersEntranceAsMandateHolder    | undocumented |                                   |
| mandateHolder        | rizivOrOrganisation | wrong   | providersEntrance                | undocumented |                                   |
| mandateHolder        | noRizivOrOther      | wrong   | othersEntranceAsMandateHolder    | undocumented |                                   |
| informalCarer        | personInNeed        | wrong   | personsEntranceAsCarer           | undocumented | alivia-choose-role                |
| informalCarer        | informalCarer       | right   |                                  |              |                                   |
| informalCarer        | rizivOrOrganisation | wrong   | providersEntranceAsCarer         | undocumented |                                   |
| informalCarer        | noRizivOrOther      | wrong   | othersEntranceAsCarer            | undocumented | alivia-choose-role › carerOrOther |
| rizivProvider        | personInNeed        | wrong   | personsEntrance                  | undocumented |                                   |
| rizivProvider        | informalCarer       | wrong   | carersEntrance                   | undocumented |                                   |
| rizivProvider        | rizivOrOrganisation | right   |                                  |              |                                   |
| rizivProvider        | noRizivOrOther      | wrong   | othersEntranceWithRiziv          | undocumented |                                   |
| organisationProvider | personInNeed        | wrong   | personsEntrance                  | undocumented |                                   |
| organisationProvider | informalCarer       | wrong   | carersEntrance                   | undocumented |                                   |
| organisationProvider | rizivOrOrganisation | right   |                                  |              |                                   |
| organisationProvider | noRizivOrOther      | wrong   | othersEntranceWithinOrganisation | undocumented |                                   |
| noRizivProvider      | personInNeed        | wrong   | personsEntrance                  | undocumented |                                   |
| noRizivProvider      | informalCarer       | wrong   | carersEntrance                   | undocumented |                                   |
| noRizivProvider      | rizivOrOrganisation | wrong   | providersEntranceWithoutRiziv    | derived      |                                   |
| noRizivProvider      | noRizivOrOther      | right   |                                  |              |                                   |
| otherInvolved        | personInNeed        | wrong   | personsEntrance                  | undocumented |                                   |
| otherInvolved        | informalCarer       | wrong   | carersEntranceAsOtherInvolved    | undocumented | alivia-choose-role › carerOrOther |
| otherInvolved        | rizivOrOrganisation | wrong   | providersEntrance                | undocumented |                                   |
| otherInvolved        | noRizivOrOther      | right   |                                  |              |                                   |
`,
).map((row) => ({ ...row, field: 'entrance' }));

/** What every choice on the profile screen is in every role; `says` is the diagnosis or the advice. */
export const profileMatrix = table(
  ['role', 'field', 'option', 'verdict', 'says', 'status', 'leads to'],
  `
| role                 | field        | option            | verdict     | says                         | status       | leads to                                        |
| personInNeed         | signInAs     | nothing           | wrong       | nothingInsteadOfCitizen      | undocumented |                                                 |
| personInNeed         | signInAs     | citizen           | right       |                              |              |                                                 |
| personInNeed         | signInAs     | ownProfession     | wrong       | professionInsteadOfCitizen   | undocumented |                                                 |
| personInNeed         | signInAs     | otherProfession   | wrong       | professionInsteadOfCitizen   | undocumented |                                                 |
| personInNeed         | signInAs     | notListed         | wrong       | citizenNotListed             | undocumented | person: alivia                                  |
| personInNeed         | mandateOf    | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| personInNeed         | mandateOf    | personInNeed      | unmentioned | clearMandate                 |              |                                                 |
| personInNeed         | mandateOf    | otherPerson       | unmentioned | clearMandate                 |              |                                                 |
| personInNeed         | mandateOf    | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| personInNeed         | forMyChild   | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| personInNeed         | forMyChild   | child             | unmentioned | clearField                   |              |                                                 |
| personInNeed         | organisation | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| personInNeed         | organisation | ownOrganisation   | unmentioned | clearOrganisation            |              |                                                 |
| personInNeed         | organisation | ownPharmacy       | unmentioned | clearOrganisation            |              |                                                 |
| personInNeed         | organisation | otherOrganisation | unmentioned | clearOrganisation            |              |                                                 |
| personInNeed         | organisation | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| mandateHolder        | signInAs     | nothing           | wrong       | nothingInsteadOfCitizen      | undocumented |                                                 |
| mandateHolder        | signInAs     | citizen           | right       |                              |              |                                                 |
| mandateHolder        | signInAs     | ownProfession     | wrong       | professionInsteadOfCitizen   | undocumented |                                                 |
| mandateHolder        | signInAs     | otherProfession   | wrong       | professionInsteadOfCitizen   | undocumented |                                                 |
| mandateHolder        | signInAs     | notListed         | wrong       | citizenNotListed             | undocumented | person: alivia                                  |
| mandateHolder        | mandateOf    | nothing           | wrong       | noNameUnderMandate           | derived      |                                                 |
| mandateHolder        | mandateOf    | personInNeed      | right       |                              |              |                                                 |
| mandateHolder        | mandateOf    | otherPerson       | wrong       | anotherPersonsMandate        | undocumented |                                                 |
| mandateHolder        | mandateOf    | notListed         | wrong       | mandateNotInOrder            | derived      | alivia-request-mandate as mandateHolder         |
| mandateHolder        | forMyChild   | nothing           | right       |                              |              |                                                 |
| mandateHolder        | forMyChild   | child             | wrong       | childSelected                | undocumented |                                                 |
| mandateHolder        | organisation | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| mandateHolder        | organisation | ownOrganisation   | unmentioned | clearOrganisation            |              |                                                 |
| mandateHolder        | organisation | ownPharmacy       | unmentioned | clearOrganisation            |              |                                                 |
| mandateHolder        | organisation | otherOrganisation | unmentioned | clearOrganisation            |              |                                                 |
| mandateHolder        | organisation | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| informalCarer        | signInAs     | nothing           | wrong       | nothingInsteadOfCitizen      | undocumented |                                                 |
| informalCarer        | signInAs     | citizen           | right       |                              |              |                                                 |
| informalCarer        | signInAs     | ownProfession     | wrong       | professionInsteadOfCitizen   | undocumented |                                                 |
| informalCarer        | signInAs     | otherProfession   | wrong       | professionInsteadOfCitizen   | undocumented |                                                 |
| informalCarer        | signInAs     | notListed         | wrong       | citizenNotListed             | undocumented | person: alivia                                  |
| informalCarer        | mandateOf    | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| informalCarer        | mandateOf    | personInNeed      | unmentioned | clearMandate                 |              |                                                 |
| informalCarer        | mandateOf    | otherPerson       | unmentioned | clearMandate                 |              |                                                 |
| informalCarer        | mandateOf    | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| informalCarer        | forMyChild   | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| informalCarer        | forMyChild   | child             | unmentioned | clearField                   |              |                                                 |
| informalCarer        | organisation | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| informalCarer        | organisation | ownOrganisation   | unmentioned | clearOrganisation            |              |                                                 |
| informalCarer        | organisation | ownPharmacy       | unmentioned | clearOrganisation            |              |                                                 |
| informalCarer        | organisation | otherOrganisation | unmentioned | clearOrganisation            |              |                                                 |
| informalCarer        | organisation | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| rizivProvider        | signInAs     | nothing           | wrong       | nothingInsteadOfProfession   | undocumented |                                                 |
| rizivProvider        | signInAs     | citizen           | wrong       | citizenInsteadOfProfession   | derived      |                                                 |
| rizivProvider        | signInAs     | ownProfession     | right       |                              |              |                                                 |
| rizivProvider        | signInAs     | otherProfession   | wrong       | anotherProfession            | undocumented |                                                 |
| rizivProvider        | signInAs     | notListed         | wrong       | professionNotListed          | undocumented | person: alivia                                  |
| rizivProvider        | mandateOf    | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| rizivProvider        | mandateOf    | personInNeed      | unmentioned | clearMandate                 |              |                                                 |
| rizivProvider        | mandateOf    | otherPerson       | unmentioned | clearMandate                 |              |                                                 |
| rizivProvider        | mandateOf    | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| rizivProvider        | forMyChild   | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| rizivProvider        | forMyChild   | child             | unmentioned | clearField                   |              |                                                 |
| rizivProvider        | organisation | nothing           | right       |                              |              |                                                 |
| rizivProvider        | organisation | ownOrganisation   | wrong       | organisationSelected         | derived      | alivia-choose-role › selfEmployedOrOrganisation |
| rizivProvider        | organisation | ownPharmacy       | wrong       | pharmacySelected             | derived      | alivia-choose-role › selfEmployedOrOrganisation |
| rizivProvider        | organisation | otherOrganisation | wrong       | organisationSelected         | derived      | alivia-choose-role › selfEmployedOrOrganisation |
| rizivProvider        | organisation | notListed         | unmentioned | nothingNeeded                |              |                                                 |
| organisationProvider | signInAs     | nothing           | right       |                              |              |                                                 |
| organisationProvider | signInAs     | citizen           | wrong       | citizenWithinOrganisation    | undocumented |                                                 |
| organisationProvider | signInAs     | ownProfession     | wrong       | professionWithinOrganisation | derived      |                                                 |
| organisationProvider | signInAs     | otherProfession   | wrong       | professionWithinOrganisation | derived      |                                                 |
| organisationProvider | signInAs     | notListed         | wrong       | professionNotNeeded          | documented   |                                                 |
| organisationProvider | mandateOf    | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| organisationProvider | mandateOf    | personInNeed      | unmentioned | clearMandate                 |              |                                                 |
| organisationProvider | mandateOf    | otherPerson       | unmentioned | clearMandate                 |              |                                                 |
| organisationProvider | mandateOf    | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| organisationProvider | forMyChild   | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| organisationProvider | forMyChild   | child             | unmentioned | clearField                   |              |                                                 |
| organisationProvider | organisation | nothing           | wrong       | noOrganisation               | derived      |                                                 |
| organisationProvider | organisation | ownOrganisation   | right       |                              |              |                                                 |
| organisationProvider | organisation | ownPharmacy       | right       |                              |              |                                                 |
| organisationProvider | organisation | otherOrganisation | wrong       | anotherOrganisation          | undocumented |                                                 |
| organisationProvider | organisation | notListed         | wrong       | organisationNotListed        | documented   | person: aliviaOrganisation                      |
| noRizivProvider      | signInAs     | nothing           | wrong       | nothingInsteadOfCitizen      | undocumented |                                                 |
| noRizivProvider      | signInAs     | citizen           | right       |                              |              |                                                 |
| noRizivProvider      | signInAs     | ownProfession     | wrong       | professionWithoutRiziv       | undocumented |                                                 |
| noRizivProvider      | signInAs     | otherProfession   | wrong       | professionWithoutRiziv       | undocumented |                                                 |
| noRizivProvider      | signInAs     | notListed         | wrong       | citizenNotListed             | undocumented | person: alivia                                  |
| noRizivProvider      | mandateOf    | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| noRizivProvider      | mandateOf    | personInNeed      | unmentioned | clearMandate                 |              |                                                 |
| noRizivProvider      | mandateOf    | otherPerson       | unmentioned | clearMandate                 |              |                                                 |
| noRizivProvider      | mandateOf    | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| noRizivProvider      | forMyChild   | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| noRizivProvider      | forMyChild   | child             | unmentioned | clearField                   |              |                                                 |
| noRizivProvider      | organisation | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| noRizivProvider      | organisation | ownOrganisation   | unmentioned | clearOrganisation            |              |                                                 |
| noRizivProvider      | organisation | ownPharmacy       | unmentioned | clearOrganisation            |              |                                                 |
| noRizivProvider      | organisation | otherOrganisation | unmentioned | clearOrganisation            |              |                                                 |
| noRizivProvider      | organisation | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| otherInvolved        | signInAs     | nothing           | wrong       | nothingInsteadOfCitizen      | undocumented |                                                 |
| otherInvolved        | signInAs     | citizen           | right       |                              |              |                                                 |
| otherInvolved        | signInAs     | ownProfession     | wrong       | professionInsteadOfCitizen   | undocumented |                                                 |
| otherInvolved        | signInAs     | otherProfession   | wrong       | professionInsteadOfCitizen   | undocumented |                                                 |
| otherInvolved        | signInAs     | notListed         | wrong       | citizenNotListed             | undocumented | person: alivia                                  |
| otherInvolved        | mandateOf    | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| otherInvolved        | mandateOf    | personInNeed      | unmentioned | clearMandate                 |              |                                                 |
| otherInvolved        | mandateOf    | otherPerson       | unmentioned | clearMandate                 |              |                                                 |
| otherInvolved        | mandateOf    | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
| otherInvolved        | forMyChild   | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| otherInvolved        | forMyChild   | child             | unmentioned | clearField                   |              |                                                 |
| otherInvolved        | organisation | nothing           | unmentioned | leaveEmpty                   |              |                                                 |
| otherInvolved        | organisation | ownOrganisation   | unmentioned | clearOrganisation            |              |                                                 |
| otherInvolved        | organisation | ownPharmacy       | unmentioned | clearOrganisation            |              |                                                 |
| otherInvolved        | organisation | otherOrganisation | unmentioned | clearOrganisation            |              |                                                 |
| otherInvolved        | organisation | notListed         | unmentioned | leaveEmpty                   |              |                                                 |
`,
);

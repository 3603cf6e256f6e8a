import { table, type Row } from './table.ts';

const columns = ['who', 'role', 'entrance', 'signInAs', 'mandateOf', 'forMyChild', 'organisation'] as const;

/**
 * Who selects what to get in: the matrix of the manual. A field that is left blank is one that the manual does not
 * name for this role.
 */
export const ways = table(
  columns,
  `
| who                                           | role                 | entrance            | signInAs      | mandateOf    | forMyChild | organisation    |
| person with a care need                       | personInNeed         | personInNeed        | citizen       |              |            |                 |
| mandate holder of that person                 | mandateHolder        | personInNeed        | citizen       | personInNeed | nothing    |                 |
| informal carer                                | informalCarer        | informalCarer       | citizen       |              |            |                 |
| self-employed provider with a RIZIV number    | rizivProvider        | rizivOrOrganisation | ownProfession |              |            | nothing         |
| provider within an organisation               | organisationProvider | rizivOrOrganisation | nothing       |              |            | ownOrganisation |
| pharmacist                                    | organisationProvider | rizivOrOrganisation | nothing       |              |            | ownPharmacy     |
| self-employed provider without a RIZIV number | noRizivProvider      | noRizivOrOther      | citizen       |              |            |                 |
| other involved person                         | otherInvolved        | noRizivOrOther      | citizen       |              |            |                 |
`,
);

/** One way in. */
export type Way = Row<(typeof columns)[number]>;

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts, ladders } from '../../flows/contacts.ts';
import { allFlows } from '../flow/all-flows.ts';
import { listed, table } from './table.ts';
import type { Contact } from '../../src/flow/contact.ts';

const order = table(
  ['ladder', 'contacts'],
  `
| ladder              | contacts                                                        |
| alivia              | coordinator, aliviaHelpdesk, aliviaWebForm                      |
| aliviaOrganisation  | personnelDepartment, aliviaHelpdesk, aliviaWebForm, coordinator |
| aliviaMandate       | csamMandates, coordinator, aliviaHelpdesk, aliviaWebForm        |
| aliviaDigitalKey    | digitalKeysPage, coordinator, aliviaHelpdesk, aliviaWebForm     |
| aliviaApp           | aliviaAppManual, coordinator, aliviaHelpdesk, aliviaWebForm     |
| aliviaNoCoordinator | aliviaHelpdesk, aliviaWebForm                                   |
`,
);

const whomToAsk = table(
  ['flow', 'role', 'ladder'],
  `
| flow                   | role                 | ladder             |
| alivia-sign-in         | personInNeed         | alivia             |
| alivia-sign-in         | mandateHolder        | alivia             |
| alivia-sign-in         | informalCarer        | alivia             |
| alivia-sign-in         | rizivProvider        | alivia             |
| alivia-sign-in         | organisationProvider | aliviaOrganisation |
| alivia-sign-in         | noRizivProvider      | alivia             |
| alivia-sign-in         | otherInvolved        | alivia             |
| alivia-choose-role     | anyone               | alivia             |
| alivia-request-mandate | mandateHolder        | aliviaMandate      |
| alivia-get-help        | anyone               | alivia             |
`,
);

describe('the ladders', () => {
  it('name the contacts in the documented order', () => {
    const written = Object.entries(ladders).map(([ladder, rungs]) => [ladder, rungs.map(({ contact }) => contact)]);
    assert.deepEqual(
      written,
      order.map((row) => [row.ladder, listed(row.contacts)]),
    );
  });

  it('are those of the roles', () => {
    const written = allFlows.flatMap(({ id, flow }) =>
      Object.entries(flow.escalate).map(([role, ladder]) => ({ flow: id, role, ladder })),
    );
    const byName = (row: { readonly flow: string; readonly role: string }) => `${row.flow} ${row.role}`;
    const sorted = (rows: readonly { flow: string; role: string; ladder: string }[]) =>
      rows.toSorted((one, other) => byName(one).localeCompare(byName(other)));
    assert.deepEqual(sorted(written), sorted(whomToAsk));
  });
});

describe('the contacts', () => {
  it('have the telephone number of the helpdesk to the letter, and as a link takes it', () => {
    const { text, tel } = contacts.aliviaHelpdesk.phone;
    assert.deepEqual([text, tel], ['02/214.19.09', '+3222141909']);
  });

  it('have the hours of the helpdesk: Monday to Friday, 8:00 to 18:00', () => {
    const { days, opens, closes } = contacts.aliviaHelpdesk.hours;
    assert.deepEqual([days, opens, closes], [[1, 2, 3, 4, 5], '08:00', '18:00']);
  });

  it('have the two addresses that the documents print', () => {
    assert.equal(
      contacts.digitalKeysPage.url,
      'https://www.vlaanderen.be/aanmelden-bij-de-overheid-mijn-digitale-sleutels',
    );
    assert.equal(contacts.csamMandates.url, 'https://www.csam.be/nl/beheer-mandaten.html');
  });

  it('fill in nothing that the documents do not print', () => {
    const silent = ['coordinator', 'aliviaWebForm', 'personnelDepartment', 'aliviaAppManual'] as const;
    for (const key of silent) {
      const { phone, mail, url, hours }: Contact = contacts[key];
      assert.deepEqual(
        { phone, mail, url, hours },
        { phone: undefined, mail: undefined, url: undefined, hours: undefined },
      );
    }
  });

  it('know the coordinator from September 2025 up to the end of April 2026', () => {
    const { from, before } = contacts.coordinator.documented;
    assert.deepEqual([from, before], ['2025-09-01', '2026-05-01']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contacts } from '../../flows/contacts.ts';
import type { Contact, TicketField } from '../../src/flow/contact.ts';
import { forms, type FormField } from '../../src/ticket/forms.ts';

const all: readonly (readonly [string, Contact])[] = Object.entries(contacts);

/** What a form of the contacts can have and what a form of a ticket can have: the compiler refuses a difference. */
const sameFields: readonly [readonly FormField[], readonly TicketField[]] = [
  [] satisfies readonly TicketField[],
  [] satisfies readonly FormField[],
];

describe('the ticket forms', () => {
  it('have the same fields, in the same order, where contacts are described and where tickets are checked', () => {
    const described = all.flatMap(([key, { ticket }]) => (ticket ? [[key, ticket.fields] as const] : []));
    const checked = Object.entries(forms).map(([key, { fields }]) => [key, fields.map((field) => field.key)] as const);
    assert.deepEqual(Object.fromEntries(described), Object.fromEntries(checked));
    assert.deepEqual(sameFields, [[], []]);
  });

  it('are proved where the documents print one, and nowhere else', () => {
    assert.deepEqual(
      all.filter(([, { ticket }]) => ticket?.cites).map(([key]) => key),
      ['ehealthForm'],
    );
  });
});

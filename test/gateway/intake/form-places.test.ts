import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formPlaces } from '../../../src/gateway/intake/form-places.ts';
import { forms } from '../../../src/ticket/forms.ts';
import { validTicket, validTicketWithFiles } from '../../ticket/contract-table.ts';

const pointersOf = (body: unknown): readonly string[] => formPlaces(body).map(({ pointer }) => pointer);
const full = validTicketWithFiles.fields;
const withFields = (fields: Readonly<Record<string, unknown>>): unknown => ({ ...validTicketWithFiles, fields });

describe('the form of a contact', () => {
  it('takes the tickets that are made for it', () => {
    assert.deepEqual(pointersOf(validTicket), []);
    assert.deepEqual(pointersOf({ ...validTicket, contact: 'coordinator' }), []);
    assert.deepEqual(pointersOf({ ...validTicket, attachments: [] }), []);
    assert.deepEqual(pointersOf(validTicketWithFiles), []);
    assert.deepEqual(pointersOf(withFields({ ...full, ticketNumber: 'EH-4711' })), []);
  });

  it('asks each of its fields but those that may stay empty', () => {
    for (const [contact, { fields }] of Object.entries(forms)) {
      const asked = fields.filter(({ required }) => required).map(({ key }) => `#/fields/${key}`);
      assert.deepEqual(pointersOf({ contact, fields: {} }), asked);
    }
  });

  for (const [key, value] of [
    ['email', 'an@voorbeeld'],
    ['email', 'an@voorbeeld.be, jan@voorbeeld.be'],
    ['phone', '0470'],
    ['phone', 'an@voorbeeld.be'],
    ['subject', 'x'.repeat(201)],
    ['ticketNumber', 'x'.repeat(101)],
    ['constructor', 'x'],
    ['reach', 'an@voorbeeld.be'],
  ] as const) {
    it(`refuses ${JSON.stringify(value.slice(0, 20))} as ${key}`, () => {
      assert.deepEqual(pointersOf(withFields({ ...full, [key]: value })), [`#/fields/${key}`]);
    });
  }

  for (const [key, value, detail] of [
    ['reach', 'code 12345678', 'is no address or number that can be reached'],
    ['reach', 'wachtwoord: an@voorbeeld.be', 'is no address or number that can be reached'],
    ['name', '85.07.30-033.28', 'is missing'],
    ['message', '85073003328', 'is missing'],
  ] as const) {
    it(`refuses ${JSON.stringify(value)} as ${key}, of which nothing is kept`, () => {
      const fields = { ...validTicket.fields, [key]: value };
      assert.deepEqual(formPlaces({ ...validTicket, fields }), [
        { pointer: `#/fields/${key}`, detail: `${detail} without the secret in it, which is not kept` },
      ]);
    });
  }

  it('takes what is left beside a secret', () => {
    const fields = { ...validTicket.fields, reach: 'an@voorbeeld.be, mijn pin is 1234', message: 'Mijn pin is 1234.' };
    assert.deepEqual(pointersOf({ ...validTicket, fields }), []);
  });

  it('says nothing of a contact that has none, and looks at its files all the same', () => {
    for (const contact of ['csamHelpdesk', 'constructor', '__proto__', 4, undefined]) {
      assert.deepEqual(pointersOf({ contact, fields: { any: 'x' } }), []);
    }
    const attachments = [{ type: 'image/png', content: btoa('x') }];
    assert.deepEqual(pointersOf({ contact: 'csamHelpdesk', attachments }), ['#/attachments/0/content']);
  });

  it('passes over what has another type than it should have', () => {
    for (const body of [undefined, null, 'x', [], {}, { contact: 'ehealthForm', fields: [], attachments: {} }]) {
      assert.deepEqual(pointersOf(body), []);
    }
    assert.deepEqual(pointersOf(withFields({ ...full, email: 4 })), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { prefillOf } from '../../src/session/ticket-prefill.ts';
import { Words } from '../../src/session/words.ts';
import { formOf } from '../../src/ticket/forms.ts';
import { caseAt } from '../session/situations.ts';
import { allDutch } from '../text/dutch.ts';

const { id, flow, role } = caseAt('alivia-sign-in', 'informalCarer', 'person');
const words = new Words(await allDutch(), id, flow, role);
const trail = ['Ik meld mij aan als: Mantelzorger.', 'Ik was bij de stap: Kies ‘Burger’.'];

describe('What a form is opened with', () => {
  it('is the trail in lines, where the form has no subject', () => {
    const { fields } = formOf('aliviaHelpdesk')!;
    assert.deepEqual(prefillOf(words, fields, trail), { summary: trail, prefill: {} });
  });

  it('is a subject and a message, where the contact asks for those', () => {
    const { fields } = formOf('ehealthForm')!;
    assert.deepEqual(prefillOf(words, fields, trail), {
      summary: [],
      prefill: {
        subject: 'Aanmelden in Alivia',
        message: 'Dit deed ik al:\n- Ik meld mij aan als: Mantelzorger.\n- Ik was bij de stap: Kies ‘Burger’.\n',
      },
    });
  });

  it('leaves room for what the user adds, and keeps what came last', () => {
    const { fields } = formOf('ehealthForm')!;
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 900 }), { minLength: 1 }), (lines) => {
        const { message = '' } = prefillOf(words, fields, lines).prefill;
        assert.ok(message.length <= 3501);
        const last = lines.at(-1) ?? '';
        assert.ok(message.endsWith(`- ${last}\n`));
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { secretsIn } from '../../src/ticket/secrets.ts';
import { draftOf } from '../../src/ticket/form.ts';
import { FakeGateway, fill, good, openForm, stored, unreachable } from './form-harness.ts';

const pin = 'Mijn pin is 1234.';

describe('The ticket form', () => {
  it('sends what was typed with the summary, and ends with the receipt', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, { ...good, message: ' Ik geraak niet binnen.\n' });
    form.send({ type: 'send' });
    assert.equal(form.getSnapshot().value, 'sending');
    assert.equal(gateway.requests[0]?.gateway, 'https://gateway.example/');
    assert.deepEqual(gateway.requests[0]?.body, {
      contact: 'aliviaHelpdesk',
      language: 'nl',
      catalogue: '3f9a-1',
      summary: ['Ik meld mij aan als arts.', 'Ik koos Burger.'],
      fields: good,
    });
    await gateway.answer(stored);
    assert.equal(form.getSnapshot().value, 'sent');
    assert.deepEqual(form.getSnapshot().context.outcome, stored);
  });

  it('sends once, however often send is pressed', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    for (let press = 0; press < 5; press++) form.send({ type: 'send' });
    form.send({ type: 'retry' });
    await gateway.answer(stored);
    form.send({ type: 'send' });
    assert.equal(gateway.requests.length, 1);
  });

  it('changes nothing while it sends', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    form.send({ type: 'send' });
    const before = form.getSnapshot().context;
    fill(form, { message: 'Iets anders' });
    form.send({ type: 'line.remove', index: 0 });
    assert.equal(form.getSnapshot().value, 'sending');
    assert.deepEqual(form.getSnapshot().context, before);
    await gateway.answer(unreachable);
    assert.equal(form.getSnapshot().context.values['message'], good.message);
  });

  it('says what is missing, in the order of the fields, and sends nothing', () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, { message: ' \n', name: 'x'.repeat(21) });
    form.send({ type: 'send' });
    assert.equal(form.getSnapshot().value, 'filling');
    assert.deepEqual(Object.entries(form.getSnapshot().context.faults), [
      ['name', 'tooLong'],
      ['reach', 'missing'],
      ['message', 'missing'],
    ]);
    assert.equal(gateway.requests.length, 0);
  });

  it('forgets a fault when its field changes, and no other', () => {
    const form = openForm(new FakeGateway());
    form.send({ type: 'send' });
    fill(form, { reach: 'a' });
    assert.deepEqual(form.getSnapshot().context.faults, { message: 'missing' });
  });

  it('sends no field that it does not have', () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, { ...good, other: 'x' });
    form.send({ type: 'leave', field: 'other' });
    form.send({ type: 'send' });
    assert.deepEqual(gateway.requests[0]?.body.fields, good);
  });

  it('leaves a line out of the summary, and puts it back', () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    form.send({ type: 'line.remove', index: 0 });
    form.send({ type: 'line.remove', index: 1 });
    form.send({ type: 'line.restore', index: 1 });
    fill(form, good);
    form.send({ type: 'send' });
    assert.deepEqual(gateway.requests[0]?.body.summary, ['Ik koos Burger.']);
    assert.deepEqual(
      form.getSnapshot().context.lines.map(({ removed }) => removed),
      [true, false],
    );
  });

  it('cuts a summary to what the contract has room for', () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway, {
      summary: ['', ...Array.from({ length: 50 }, (_, n) => `${n} ${'x'.repeat(500)}`)],
    });
    fill(form, good);
    form.send({ type: 'send' });
    const summary = gateway.requests[0]?.body.summary ?? [];
    assert.equal(summary.length, 40);
    assert.ok(summary.every((line) => line.length === 400));
  });
});

describe('The ticket form, when the gateway does not take it,', () => {
  it('shows the fields that the gateway names', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    form.send({ type: 'send' });
    await gateway.answer({
      kind: 'invalid',
      errors: [
        { field: 'message', detail: 'is not valid' },
        { field: '#/summary/0', detail: 'is not valid' },
      ],
    });
    assert.equal(form.getSnapshot().value, 'filling');
    assert.deepEqual(form.getSnapshot().context.faults, { message: 'refusedByServer' });
    assert.deepEqual(form.getSnapshot().context.values, { name: '', ...good });
  });

  for (const [what, outcome] of [
    ['a refusal', { kind: 'refused', status: 413, title: 'Payload Too Large' }],
    ['a refusal of something that is no field', { kind: 'invalid', errors: [{ field: '#/contact', detail: 'no' }] }],
    ['a conflict', { kind: 'conflict' }],
  ] as const) {
    it(`is refused after ${what}, keeps everything, and can be mended`, async () => {
      const gateway = new FakeGateway();
      const form = openForm(gateway);
      fill(form, good);
      form.send({ type: 'send' });
      await gateway.answer(outcome);
      assert.equal(form.getSnapshot().value, 'refused');
      assert.deepEqual(form.getSnapshot().context.outcome, outcome);
      assert.deepEqual(form.getSnapshot().context.values, { name: '', ...good });
      fill(form, { message: 'Korter' });
      assert.equal(form.getSnapshot().value, 'filling');
      form.send({ type: 'send' });
      await gateway.answer(stored);
      assert.equal(form.getSnapshot().value, 'sent');
      assert.notEqual(gateway.keys[0], gateway.keys[1]);
    });
  }

  it('keeps everything when there is no answer, and sends the same under the same key at each retry', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    form.send({ type: 'send' });
    await gateway.answer(unreachable);
    assert.equal(form.getSnapshot().value, 'unreachable');
    form.send({ type: 'leave', field: 'message' });
    assert.equal(form.getSnapshot().value, 'unreachable');
    form.send({ type: 'retry' });
    await gateway.answer({ kind: 'unreachable', why: 'timeout' });
    form.send({ type: 'send' });
    await gateway.answer(stored);
    assert.equal(form.getSnapshot().value, 'sent');
    assert.equal(new Set(gateway.keys).size, 1);
    assert.equal(gateway.requests.length, 3);
    assert.deepEqual(gateway.requests[2]?.body, gateway.requests[0]?.body);
  });

  it('takes an unexpected failure for no answer', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    form.send({ type: 'send' });
    await gateway.answer(new Error('Something else'));
    assert.equal(form.getSnapshot().value, 'unreachable');
    assert.deepEqual(form.getSnapshot().context.outcome, unreachable);
  });

  it('makes a new key for a changed body, and none for a body that was changed back', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    const send = async () => {
      form.send({ type: 'send' });
      await gateway.answer(unreachable);
    };
    await send();
    fill(form, { message: 'x' });
    fill(form, { message: good.message });
    await send();
    form.send({ type: 'line.remove', index: 0 });
    await send();
    const [first, same, other] = gateway.keys;
    assert.match(first ?? '', /^[\w-]{8,100}$/);
    assert.equal(same, first);
    assert.notEqual(other, first);
  });

  it('makes a new key after a conflict, even for the same body', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    form.send({ type: 'send' });
    await gateway.answer({ kind: 'conflict' });
    form.send({ type: 'send' });
    assert.notEqual(gateway.keys[0], gateway.keys[1]);
  });
});

describe('The ticket form, with a secret in it,', () => {
  it('masks it when the field is left, and notes what was kept out until the field changes', () => {
    const form = openForm(new FakeGateway());
    fill(form, { message: `${pin} En mijn pin is 4321.` });
    form.send({ type: 'leave', field: 'reach' });
    assert.deepEqual(form.getSnapshot().context.keptOut, {});
    form.send({ type: 'leave', field: 'message' });
    form.send({ type: 'leave', field: 'message' });
    assert.equal(form.getSnapshot().context.values['message'], 'Mijn pin is ***. En mijn pin is ***.');
    assert.deepEqual(form.getSnapshot().context.keptOut, { message: ['pin'] });
    fill(form, { message: 'Goed' });
    assert.deepEqual(form.getSnapshot().context.keptOut, {});
  });

  it('masks it when send is pressed in the field itself', () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway, { summary: ['Mijn nummer is 85.07.30-033.28.'] });
    fill(form, { ...good, message: pin });
    form.send({ type: 'send' });
    assert.deepEqual(gateway.requests[0]?.body.fields['message'], 'Mijn pin is ***.');
    assert.deepEqual(gateway.requests[0]?.body.summary, ['Mijn nummer is ***.']);
    assert.deepEqual(form.getSnapshot().context.keptOut, { message: ['pin'] });
  });

  it('takes a field that holds nothing else for empty', () => {
    const form = openForm(new FakeGateway());
    fill(form, { reach: '85.07.30-033.28', message: '85.07.30-033.28' });
    form.send({ type: 'send' });
    assert.deepEqual(form.getSnapshot().context.faults, { reach: 'missing', message: 'missing' });
    assert.deepEqual(form.getSnapshot().context.values, { name: '', reach: '***', message: '***' });
  });

  it('sends none, whatever is typed', () => {
    const piece = fc.constantFrom(
      'pin',
      'wachtwoord',
      'is',
      ':',
      '1234',
      'fikkie',
      '85.07.30-033.28',
      '\n',
      ' ',
      'x'.repeat(390),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, text, (name, message, line) => {
        const gateway = new FakeGateway();
        const form = openForm(gateway, {
          summary: [line],
          fields: ['name', 'message'].map((key) => ({ key, required: false, kind: 'text', maxLength: 100_000 })),
        });
        fill(form, { name, message });
        form.send({ type: 'send' });
        const body = gateway.requests[0]?.body;
        assert.ok(body);
        const draft = draftOf(form.getSnapshot());
        const written = [...body.summary, ...Object.values(body.fields), ...Object.values(draft.values)];
        assert.deepEqual(written.flatMap(secretsIn), []);
      }),
      { numRuns: 1000 },
    );
  });
});

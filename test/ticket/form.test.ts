import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { secretsIn } from '../../src/ticket/secrets.ts';
import { draftOf } from '../../src/ticket/keep-draft.ts';
import {
  FakeGateway,
  SenderToCome,
  fill,
  good,
  inputFor,
  openForm,
  refused,
  send,
  settled,
  stored,
  unreachable,
} from './form-harness.ts';
import type { TicketActor } from '../../src/ticket/form.ts';
import type { TicketInput } from '../../src/ticket/form-context.ts';

const pin = 'Mijn pin is 1234.';

/** A form that was filled in and sent, with the answer of the gateway. */
const answered = async (...outcomes: readonly Parameters<FakeGateway['answer']>[0][]) => {
  const gateway = new FakeGateway();
  const form = openForm(gateway);
  fill(form, good);
  await send(form);
  for (const outcome of outcomes) await gateway.answer(outcome);
  return { gateway, form };
};

const at = (form: TicketActor) => form.getSnapshot().value;
const known = (form: TicketActor) => form.getSnapshot().context;

describe('The ticket form', () => {
  it('shows what is sent, sends it, and ends with the receipt', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, { ...good, message: ' Ik geraak niet binnen.\n' });
    form.send({ type: 'send' });
    await settled();
    assert.equal(at(form), 'reviewing');
    assert.equal(gateway.requests.length, 0);
    form.send({ type: 'send' });
    await settled();
    assert.equal(at(form), 'sending');
    assert.equal(gateway.requests[0]?.gateway, 'https://gateway.example/');
    assert.deepEqual(gateway.requests[0]?.body, {
      contact: 'aliviaHelpdesk',
      language: 'nl',
      catalogue: '3f9a-1',
      summary: ['Ik meld mij aan als arts.', 'Ik koos Burger.'],
      fields: good,
    });
    await gateway.answer(stored);
    assert.equal(at(form), 'sent');
    assert.deepEqual(known(form).receipt, stored.kind === 'stored' && stored.receipt);
  });

  it('lets the user change what is not right yet', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    form.send({ type: 'send' });
    form.send({ type: 'change' });
    assert.equal(at(form), 'filling');
    fill(form, { message: 'Korter' });
    await send(form);
    assert.equal(gateway.requests[0]?.body.fields['message'], 'Korter');
  });

  it('sends once, however often send is pressed', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    for (let press = 0; press < 5; press++) form.send({ type: 'send' });
    await settled();
    for (let press = 0; press < 5; press++) form.send({ type: 'send' });
    form.send({ type: 'retry' });
    await gateway.answer(stored);
    form.send({ type: 'send' });
    await settled();
    assert.equal(gateway.requests.length, 1);
  });

  it('changes nothing while it sends', async () => {
    const { gateway, form } = await answered();
    const { values, lines } = known(form);
    fill(form, { message: 'Iets anders' });
    form.send({ type: 'line.remove', index: 0 });
    assert.equal(at(form), 'sending');
    assert.deepEqual([known(form).values, known(form).lines], [values, lines]);
    await gateway.answer(unreachable);
    assert.equal(known(form).values['message'], good.message);
  });

  it('says what is missing, in the order of the fields, and sends nothing', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, { message: ' \n', name: 'x'.repeat(21) });
    await send(form);
    assert.equal(at(form), 'filling');
    assert.deepEqual(Object.entries(known(form).faults), [
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
    assert.deepEqual(known(form).faults, { message: 'missing' });
  });

  it('sends no field that it does not have, but the one that only programs see', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, { ...good, other: 'x', website: 'https://spam.example' });
    form.send({ type: 'leave', field: 'other' });
    await send(form);
    assert.deepEqual(gateway.requests[0]?.body.fields, good);
    assert.equal(gateway.requests[0]?.body.website, 'https://spam.example');
  });

  it('leaves a line out of the summary, and puts it back', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    form.send({ type: 'line.remove', index: 0 });
    form.send({ type: 'line.remove', index: 1 });
    form.send({ type: 'line.restore', index: 1 });
    fill(form, good);
    await send(form);
    assert.deepEqual(gateway.requests[0]?.body.summary, ['Ik koos Burger.']);
    assert.deepEqual(
      known(form).lines.map(({ removed }) => removed),
      [true, false],
    );
  });

  it('cuts a summary to what the contract has room for', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway, {
      summary: ['', ...Array.from({ length: 50 }, (_, n) => `${n} ${'x'.repeat(500)}`)],
    });
    fill(form, good);
    await send(form);
    const summary = gateway.requests[0]?.body.summary ?? [];
    assert.equal(summary.length, 40);
    assert.ok(summary.every((line) => line.length === 400));
  });
});

describe('The ticket form, when the gateway does not take it,', () => {
  it('shows the fields that the gateway names, and keeps nothing in the outbox', async () => {
    const { gateway, form } = await answered({
      kind: 'invalid',
      errors: [
        { field: 'message', detail: 'is not valid' },
        { field: '#/summary/0', detail: 'is not valid' },
      ],
    });
    assert.equal(at(form), 'filling');
    assert.deepEqual(known(form).faults, { message: 'refusedByServer' });
    assert.deepEqual(known(form).values, { name: '', ...good });
    assert.deepEqual(gateway.sender.entries, []);
  });

  for (const [what, outcome] of [
    ['a refusal', refused],
    ['a refusal of something that is no field', { kind: 'invalid', errors: [{ field: '#/contact', detail: 'no' }] }],
    ['a conflict', { kind: 'conflict' }],
  ] as const) {
    it(`is refused after ${what}, keeps everything, and can be mended`, async () => {
      const { gateway, form } = await answered(outcome);
      assert.equal(at(form), 'refused');
      assert.deepEqual(gateway.sender.entries[0]?.body?.fields, good);
      form.send({ type: 'edit' });
      assert.equal(at(form), 'filling');
      assert.deepEqual(known(form).values, { name: '', ...good });
      fill(form, { message: 'Korter' });
      await send(form);
      await gateway.answer(stored);
      assert.equal(at(form), 'sent');
      assert.notEqual(gateway.keys[0], gateway.keys[1]);
    });
  }

  it('keeps everything when there is no answer, and sends the same under the same key at each retry', async () => {
    const { gateway, form } = await answered(unreachable);
    assert.equal(at(form), 'waiting');
    form.send({ type: 'leave', field: 'message' });
    form.send({ type: 'retry' });
    assert.equal(at(form), 'retrying');
    await gateway.answer({ kind: 'unreachable', why: 'timeout' });
    assert.equal(at(form), 'waiting');
    form.send({ type: 'retry' });
    await gateway.answer(stored);
    assert.equal(at(form), 'sent');
    assert.equal(new Set(gateway.keys).size, 1);
    assert.equal(gateway.requests.length, 3);
    assert.deepEqual(gateway.requests[2]?.body, gateway.requests[0]?.body);
  });

  it('takes an unexpected failure for no answer', async () => {
    const { form } = await answered(new Error('Something else'));
    assert.equal(at(form), 'waiting');
  });

  it('ends with the receipt when the sender succeeds by itself', async () => {
    const { gateway, form } = await answered(unreachable);
    void gateway.sender.run(true);
    await gateway.answer(stored);
    assert.equal(at(form), 'sent');
  });

  it('makes a new key for a changed body, and none for a body that was changed back', async () => {
    const { gateway, form } = await answered(unreachable);
    form.send({ type: 'edit' });
    fill(form, { message: 'x' });
    fill(form, { message: good.message });
    await send(form);
    await gateway.answer(unreachable);
    form.send({ type: 'edit' });
    form.send({ type: 'line.remove', index: 0 });
    await send(form);
    const [first, same, other] = gateway.keys;
    assert.match(first ?? '', /^[\w-]{8,100}$/);
    assert.equal(same, first);
    assert.notEqual(other, first);
  });

  it('makes a new key after a conflict, even for the same body', async () => {
    const { gateway, form } = await answered({ kind: 'conflict' });
    form.send({ type: 'edit' });
    await send(form);
    assert.notEqual(gateway.keys[0], gateway.keys[1]);
  });
});

describe('The ticket form, while its ticket waits,', () => {
  for (const [event, place] of [
    ['edit', 'filling'],
    ['withdraw', 'withdrawn'],
  ] as const) {
    it(`takes it out of the outbox at ‘${event}’, and knows that it may have arrived`, async () => {
      const { gateway, form } = await answered(unreachable);
      form.send({ type: event });
      await settled();
      assert.equal(at(form), place);
      assert.equal(known(form).isMaybeSent, true);
      assert.deepEqual(gateway.sender.entries, []);
      assert.deepEqual(known(form).values, { name: '', ...good });
    });
  }

  it('is told when what was taken out was stored all the same', async () => {
    const { gateway, form } = await answered(unreachable);
    form.send({ type: 'retry' });
    await settled();
    assert.equal(at(form), 'retrying');
    void gateway.sender.take(gateway.keys[0] ?? '');
    await settled();
    assert.equal(at(form), 'withdrawn');
    assert.equal(gateway.requests[1]?.signal.aborted, true);
    await gateway.answer(stored);
    assert.deepEqual(
      gateway.sender.news.map(({ state, body }) => [state, body]),
      [['sent', undefined]],
    );
  });

  it('can be written again after it was withdrawn', async () => {
    const { gateway, form } = await answered(unreachable);
    form.send({ type: 'withdraw' });
    form.send({ type: 'edit' });
    await send(form);
    await gateway.answer(stored);
    assert.equal(at(form), 'sent');
    assert.equal(new Set(gateway.keys).size, 1);
  });

  it('is withdrawn when another tab takes it out', async () => {
    const { gateway, form } = await answered(unreachable);
    await gateway.sender.take(gateway.keys[0] ?? '');
    assert.equal(at(form), 'withdrawn');
    assert.equal(known(form).isMaybeSent, true);
    form.send({ type: 'edit' });
    assert.equal(known(form).values['message'], good.message);
  });

  it('is empty after everything was erased, whatever it was doing', async () => {
    for (const outcomes of [[], [unreachable], [refused]]) {
      const { gateway, form } = await answered(...outcomes);
      await gateway.sender.erase();
      await settled();
      assert.equal(at(form), 'filling');
      assert.deepEqual(known(form).values, { name: '', reach: '', message: '' });
      await gateway.answer(stored);
      assert.deepEqual(gateway.sender.entries, []);
    }
  });

  it('is what a form of the same contact opens with, when nothing else was typed there', async () => {
    const { gateway } = await answered(unreachable);
    assert.equal(at(openForm(gateway)), 'waiting');
    const other = openForm(gateway, { contact: 'coordinator' });
    assert.equal(at(other), 'filling');
    const typed = openForm(gateway);
    typed.send({ type: 'edit' });
    assert.deepEqual(known(typed).values, { name: '', ...good });
  });
});

describe('The ticket form, with something filled in for the user,', () => {
  const prefill = { message: 'Dit deed ik al:\n- Ik koos Burger.' };

  it('has it as if it was typed', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway, { prefill, summary: [] });
    fill(form, { reach: good.reach });
    await send(form);
    assert.equal(gateway.requests[0]?.body.fields['message'], prefill.message);
  });

  it('takes the newer words where the user left them alone, and no other', () => {
    const newer = { message: 'Dit deed ik al:\n- Ik koos Arts.' };
    const again = (form: TicketActor) =>
      known(openForm(new FakeGateway(), { prefill: newer, draft: draftOf(form.getSnapshot()) })).values['message'];
    const form = openForm(new FakeGateway(), { prefill });
    fill(form, { reach: good.reach });
    assert.equal(again(form), newer.message);
    fill(form, { message: `${prefill.message} En dan?` });
    assert.equal(again(form), `${prefill.message} En dan?`);
    fill(form, { message: '' });
    assert.equal(again(form), '');
  });

  it('holds no secret', () => {
    const form = openForm(new FakeGateway(), { prefill: { message: pin } });
    assert.equal(known(form).values['message'], 'Mijn pin is ***.');
  });
});

describe('The ticket form, with a secret in it,', () => {
  it('masks it when the field is left, and notes what was kept out until the field changes', () => {
    const form = openForm(new FakeGateway());
    fill(form, { message: `${pin} En mijn pin is 4321.` });
    form.send({ type: 'leave', field: 'reach' });
    assert.deepEqual(known(form).keptOut, {});
    form.send({ type: 'leave', field: 'message' });
    form.send({ type: 'leave', field: 'message' });
    assert.equal(known(form).values['message'], 'Mijn pin is ***. En mijn pin is ***.');
    assert.deepEqual(known(form).keptOut, { message: ['pin'] });
    fill(form, { message: 'Goed' });
    assert.deepEqual(known(form).keptOut, {});
  });

  it('masks it when send is pressed in the field itself', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway, { summary: ['Mijn nummer is 85.07.30-033.28.'] });
    fill(form, { ...good, message: pin });
    await send(form);
    assert.deepEqual(gateway.requests[0]?.body.fields['message'], 'Mijn pin is ***.');
    assert.deepEqual(gateway.requests[0]?.body.summary, ['Mijn nummer is ***.']);
    assert.deepEqual(known(form).keptOut, { message: ['pin'] });
  });

  it('takes a field that holds nothing else for empty', () => {
    const form = openForm(new FakeGateway());
    fill(form, { reach: '85.07.30-033.28', message: '85.07.30-033.28' });
    form.send({ type: 'send' });
    assert.deepEqual(known(form).faults, { reach: 'missing', message: 'missing' });
    assert.deepEqual(known(form).values, { name: '', reach: '***', message: '***' });
  });
});

describe('The ticket form, whatever is done with it,', () => {
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
  const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
  const twoFields = ['name', 'message'].map(
    (key) => ({ key, required: false, kind: 'text', maxLength: 100_000 }) as const,
  );

  it('sends no secret', async () => {
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, typed, async (name, message, line, website) => {
        const gateway = new FakeGateway();
        const form = openForm(gateway, { summary: [line], fields: twoFields });
        fill(form, { name, message, website });
        form.send({ type: 'send' });
        form.send({ type: 'send' });
        while (gateway.requests.length === 0) await new Promise(setImmediate);
        const body = gateway.requests[0]?.body;
        assert.ok(body);
        const { website: _trap, ...kept } = draftOf(form.getSnapshot()).values;
        const sent = [...body.summary, ...Object.values(body.fields), body.website ?? ''];
        assert.deepEqual([...sent, ...Object.values(kept)].flatMap(secretsIn), []);
      }),
      { numRuns: 300 },
    );
  });

  const events = fc.array(
    fc.oneof(
      fc.record({
        type: fc.constant('fill' as const),
        field: fc.constant('message'),
        value: fc.constantFrom('a', 'bc'),
      }),
      fc.record({ type: fc.constantFrom('line.remove' as const, 'line.restore' as const), index: fc.nat(2) }),
      fc.record({ type: fc.constantFrom('send', 'send', 'change', 'retry', 'edit', 'withdraw') }),
      fc.record({
        type: fc.constant('answer' as const),
        outcome: fc.constantFrom(unreachable, refused, { kind: 'conflict' }),
      }),
    ),
    { maxLength: 14 },
  );

  it('loses nothing that was typed', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (acts) => {
        const gateway = new FakeGateway();
        const form = openForm(gateway);
        fill(form, good);
        let last = good.message;
        for (const act of acts) {
          if (act.type === 'fill' && at(form) === 'filling') last = (act as { value: string }).value;
          if (act.type === 'answer') await gateway.answer(act.outcome);
          else form.send(act);
          await settled();
          assert.equal(known(form).values['message'], last);
        }
        assert.deepEqual(reloaded(gateway, form), last);
      }),
      { numRuns: 60 },
    );
  });

  /** The message after a reload of the page, from what the tab keeps and from what the outbox holds. */
  function reloaded(gateway: FakeGateway, form: TicketActor): string | undefined {
    const draft = draftOf(form.getSnapshot());
    const again = openForm(gateway, { draft } satisfies Partial<TicketInput>);
    const { values } = known(again);
    again.stop();
    return values['message'];
  }

  it('is found again after a reload where it was left', async () => {
    const { gateway, form } = await answered(unreachable);
    const reopened = (): unknown => at(openForm(gateway, { ...inputFor(gateway), draft: draftOf(form.getSnapshot()) }));
    assert.equal(reopened(), 'waiting');
    form.send({ type: 'withdraw' });
    await settled();
    assert.equal(reopened(), 'withdrawn');
    form.send({ type: 'edit' });
    assert.equal(reopened(), 'filling');
    form.send({ type: 'send' });
    assert.equal(reopened(), 'reviewing');
  });
});

describe('The ticket form before what sends it is there', () => {
  /** Filled in, and sent. */
  const sentBefore = async () => {
    const gateway = new FakeGateway();
    const sender = new SenderToCome(gateway);
    const form = openForm(gateway, { sender });
    fill(form, good);
    await send(form);
    return { gateway, sender, form };
  };

  it('waits for it, and then sends once', async () => {
    const { gateway, sender, form } = await sentBefore();
    assert.deepEqual([at(form), gateway.requests.length], ['fetching', 0]);
    form.send({ type: 'send' });
    await sender.come();
    assert.deepEqual([at(form), gateway.requests.length], ['sending', 1]);
    await gateway.answer(stored);
    assert.equal(at(form), 'sent');
  });

  it('says so when it cannot come, keeps what was typed, and tries again when asked', async () => {
    const { gateway, sender, form } = await sentBefore();
    await sender.fail();
    assert.equal(at(form), 'unready');
    assert.deepEqual(draftOf(form.getSnapshot()).values, { ...known(form).values, ...good });
    assert.equal(draftOf(form.getSnapshot()).phase, 'reviewing');
    form.send({ type: 'retry' });
    await sender.come();
    assert.deepEqual([at(form), gateway.requests.length], ['sending', 1]);
  });

  it('can be changed when it cannot come', async () => {
    const { sender, form } = await sentBefore();
    await sender.fail();
    form.send({ type: 'edit' });
    fill(form, { message: 'Ik zie niets.' });
    assert.deepEqual([at(form), known(form).values['message']], ['filling', 'Ik zie niets.']);
  });

  it('is emptied when everything is erased once it came', async () => {
    const gateway = new FakeGateway();
    const sender = new SenderToCome(gateway);
    const form = openForm(gateway, { sender });
    fill(form, good);
    await sender.come();
    assert.equal(known(form).values['message'], good.message);
    await gateway.sender.erase();
    assert.equal(known(form).values['message'], '');
  });
});

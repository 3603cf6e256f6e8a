import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ticketForm } from '../../src/session/ticket-view.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { TicketView } from '../../src/session/view.ts';
import { Words } from '../../src/session/words.ts';
import type { SendOutcome } from '../../src/ticket/client.ts';
import { FakeGateway, fill, good, openForm, stored, unreachable } from '../ticket/form-harness.ts';
import { mostWords, sentencesIn, wordsIn } from '../text/sentences.ts';
import { allDutch } from '../text/dutch.ts';
import { textsIn } from './shown.ts';
import { caseAt, situationOf } from './situations.ts';

const text = await allDutch();
const one = caseAt('alivia-sign-in', 'informalCarer', 'person', 'ticket');
const frame = viewOf(situationOf(one), text) as TicketView;
const words = new Words(text, one.id, one.flow, one.role);

type Form = ReturnType<typeof openForm>;

const viewOfForm = (form: Form) => ticketForm(form.getSnapshot(), words, frame);

/** The view once the gateway has answered. */
const answered = async (outcome: SendOutcome) => {
  const gateway = new FakeGateway();
  const form = openForm(gateway);
  fill(form, { name: 'An', ...good });
  form.send({ type: 'line.remove', index: 0 });
  form.send({ type: 'send' });
  await gateway.answer(outcome);
  return viewOfForm(form);
};

const refused: SendOutcome = { kind: 'refused', status: 422, title: 'Unprocessable' };

describe('the ticket form as it is shown', () => {
  it('says what is known, asks for the rest, and says what happens next', () => {
    const view = viewOfForm(openForm(new FakeGateway()));
    assert.deepEqual([view.phase, view.primary?.event, view.errors.items], ['filling', 'send', []]);
    assert.deepEqual(
      view.known.lines.map(({ text: line, removed, button }) => [line, removed, button]),
      [
        ['Ik meld mij aan als arts.', false, 'Laat weg'],
        ['Ik koos Burger.', false, 'Laat weg'],
      ],
    );
    assert.deepEqual(
      view.fields.map(({ label, control }) => [label, control]),
      [
        ['Uw naam', 'text'],
        ['Uw telefoonnummer of e-mailadres', 'text'],
        ['Wat lukt er niet?', 'textarea'],
      ],
    );
  });

  it('offers to put back a line that was left out', () => {
    const form = openForm(new FakeGateway());
    form.send({ type: 'line.remove', index: 1 });
    assert.deepEqual(viewOfForm(form).known.lines[1], {
      index: 1,
      text: 'Ik koos Burger.',
      removed: true,
      button: 'Zet terug',
    });
  });

  it('says what is to be mended, at the field and above the form', () => {
    const form = openForm(new FakeGateway());
    fill(form, { reach: 'nergens' });
    form.send({ type: 'send' });
    const { errors, fields } = viewOfForm(form);
    assert.deepEqual(errors, {
      title: '2 velden zijn nog niet in orde',
      items: [
        { field: 'reach', text: 'Vul een telefoonnummer of een e-mailadres in.' },
        { field: 'message', text: 'Vul ‘Wat lukt er niet?’ in.' },
      ],
    });
    assert.deepEqual(
      fields.map(({ error }) => error),
      [undefined, ...errors.items.map((item) => item.text)],
    );
  });

  it('says which secret was kept out, and shows none of it', () => {
    const form = openForm(new FakeGateway());
    fill(form, { message: 'Mijn pin is 4829.' });
    form.send({ type: 'leave', field: 'message' });
    const field = viewOfForm(form).fields.at(-1);
    assert.equal(field?.notice, 'Wij lieten een pincode weg. Geef die aan niemand.');
    assert.doesNotMatch(field?.value ?? '', /4829/);
  });

  it('gives the reference, and no form, once the ticket is stored', async () => {
    const view = await answered(stored);
    assert.deepEqual(view.receipt, { label: 'Uw referentie', reference: 'WW-7K3P9Q' });
    assert.deepEqual([view.phase, view.fields, view.known.lines, view.primary], ['sent', [], [], undefined]);
    assert.deepEqual(
      view.secondary.map(({ event }) => event),
      ['back'],
    );
  });

  it('keeps what was typed as a message to copy when it could not be sent, without what was left out', async () => {
    for (const outcome of [unreachable, refused]) {
      const { message, fields } = await answered(outcome);
      assert.match(message?.text ?? '', /- Ik koos Burger\.\n- An\n- an@voorbeeld\.be\n- Ik geraak niet binnen\.\n/);
      assert.doesNotMatch(message?.text ?? '', /arts/);
      assert.equal(fields.at(-1)?.value, good.message);
    }
  });

  it('offers to try again only when nobody answered', async () => {
    assert.equal((await answered(unreachable)).primary?.event, 'retry');
    assert.equal((await answered(refused)).primary?.event, 'send');
  });

  it('is another place for each thing that became of it, and the same while it is filled in and sent', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    const filling = viewOfForm(form).at;
    fill(form, good);
    form.send({ type: 'send' });
    assert.deepEqual([viewOfForm(form).phase, viewOfForm(form).at], ['sending', filling]);
    const places = [filling, ...(await Promise.all([stored, unreachable, refused].map(answered))).map(({ at }) => at)];
    assert.equal(new Set(places).size, 4);
    await gateway.answer(stored);
  });

  it('has plain, whole words in every phase', async () => {
    const views = [
      viewOfForm(openForm(new FakeGateway())),
      ...(await Promise.all([stored, unreachable, refused].map(answered))),
    ];
    for (const shown of views.flatMap(textsIn)) {
      assert.doesNotMatch(shown, /^\s*$|\{\{|undefined|[.?!]\s*[.?!]/);
      for (const sentence of sentencesIn(shown)) assert.ok(wordsIn(sentence) <= mostWords, sentence);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createActor } from 'xstate';
import { loadDraft } from '../../src/ticket/draft.ts';
import { ticketMachine } from '../../src/ticket/form.ts';
import { keepDraft } from '../../src/ticket/keep-draft.ts';
import { FakeGateway, fill, good, inputFor, stored, unreachable } from './form-harness.ts';
import { workingStorage } from './storage.ts';

const contact = 'aliviaHelpdesk';

/** The form as the page opens it: with the draft that there is, and kept. */
const openKept = (gateway: FakeGateway, summary = inputFor(gateway).summary) => {
  const form = createActor(ticketMachine, { input: { ...inputFor(gateway), summary, draft: loadDraft(contact) } });
  keepDraft(form);
  return form.start();
};

const opened = (t: TestContext) => {
  const { items } = workingStorage(t);
  const gateway = new FakeGateway();
  return { items, gateway, form: openKept(gateway) };
};

describe('A form whose draft is kept', () => {
  it('has its text and left-out lines again after a reload, wherever the lines are now', (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    form.send({ type: 'line.remove', index: 1 });
    form.stop();
    const again = openKept(gateway, ['Iets nieuws.', 'Ik koos Burger.', 'Ik meld mij aan als arts.']);
    assert.equal(again.getSnapshot().value, 'filling');
    assert.deepEqual(again.getSnapshot().context.values, { name: '', ...good });
    assert.deepEqual(
      again.getSnapshot().context.lines.map(({ removed }) => removed),
      [false, true, false],
    );
  });

  it('writes no secret, also before the field is left', (t) => {
    const { items, form } = opened(t);
    fill(form, { message: 'Mijn wachtwoord is Zomer2024!' });
    assert.ok([...items.values()].some((text) => text.includes('Mijn wachtwoord is ***')));
    assert.ok([...items.values()].every((text) => !text.includes('Zomer2024')));
  });

  it('makes no second ticket when the page is reloaded while sending', async (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    form.send({ type: 'send' });
    form.stop();
    const again = openKept(gateway, ['Een samenvatting die intussen anders is.']);
    assert.equal(again.getSnapshot().value, 'sending');
    assert.equal(gateway.requests[1]?.key, gateway.requests[0]?.key);
    assert.deepEqual(gateway.requests[1]?.body, gateway.requests[0]?.body);
    await gateway.answer(unreachable);
    again.send({ type: 'retry' });
    await gateway.answer(stored);
    assert.equal(new Set(gateway.keys).size, 1);
    assert.equal(again.getSnapshot().value, 'sent');
  });

  it('keeps its key over a reload after there was no answer', async (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    form.send({ type: 'send' });
    await gateway.answer(unreachable);
    form.stop();
    const again = openKept(gateway);
    assert.equal(again.getSnapshot().value, 'filling');
    again.send({ type: 'send' });
    assert.equal(gateway.keys.length, 2);
    assert.equal(gateway.keys[0], gateway.keys[1]);
  });

  it('forgets what was typed once the ticket is stored, and shows its receipt again after a reload', async (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    form.send({ type: 'send' });
    await gateway.answer(stored);
    const draft = loadDraft(contact);
    assert.deepEqual(draft?.values, {});
    assert.equal(draft?.attempt, undefined);
    const again = createActor(ticketMachine, { input: { ...inputFor(gateway), draft } })
      .start()
      .getSnapshot();
    assert.equal(again.value, 'sent');
    assert.deepEqual(again.context.outcome, stored);
    assert.equal(gateway.requests.length, 1);
  });

  it('is not continued for another contact', (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    form.send({ type: 'send' });
    const draft = loadDraft(contact);
    const other = createActor(ticketMachine, { input: { ...inputFor(gateway), contact: 'other', draft } }).start();
    assert.equal(other.getSnapshot().value, 'filling');
    assert.equal(gateway.requests.length, 1);
  });

  it('writes nothing more once that is stopped', (t) => {
    const { items } = workingStorage(t);
    const form = createActor(ticketMachine, { input: inputFor(new FakeGateway()) });
    const stop = keepDraft(form);
    form.start();
    stop();
    items.clear();
    fill(form, good);
    assert.equal(items.size, 0);
  });
});

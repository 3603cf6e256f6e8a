import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { loadDraft } from '../../src/ticket/draft.ts';
import { openForm } from '../../src/ticket/form.ts';
import { keepDraft, leaveDraft } from '../../src/ticket/keep-draft.ts';
import { FakeGateway, fill, good, inputFor, send, settled, stored, unreachable } from './form-harness.ts';
import { workingStorage } from './storage.ts';

const contact = 'aliviaHelpdesk';

/** The form as the page opens it: with the draft that there is, and kept. */
const openKept = (gateway: FakeGateway, summary = inputFor(gateway).summary) => {
  const { form } = openForm({ ...inputFor(gateway), summary, draft: loadDraft(contact) });
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

  it('writes nothing before there is anything to keep', (t) => {
    const { items, form } = opened(t);
    form.send({ type: 'leave', field: 'message' });
    assert.equal(items.size, 0);
    fill(form, { message: 'x' });
    assert.equal(items.size, 1);
    fill(form, { message: '' });
    assert.equal(items.size, 0);
  });

  it('writes no secret, also before the field is left', (t) => {
    const { items, form } = opened(t);
    fill(form, { message: 'Mijn wachtwoord is Zomer2024!' });
    assert.ok([...items.values()].some((text) => text.includes('Mijn wachtwoord is ***')));
    assert.ok([...items.values()].every((text) => !text.includes('Zomer2024')));
  });

  it('makes no second ticket when the page is reloaded while sending, also where the browser keeps none', async (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    await send(form);
    form.stop();
    await gateway.leave();
    const reloaded = new FakeGateway();
    const again = openKept(reloaded, ['Een samenvatting die intussen anders is.']);
    assert.equal(again.getSnapshot().value, 'posting');
    await reloaded.answer(unreachable);
    assert.deepEqual(
      [reloaded.requests[0]?.key, reloaded.requests[0]?.body],
      [gateway.keys[0], gateway.requests[0]?.body],
    );
    again.send({ type: 'retry' });
    await reloaded.answer(stored);
    assert.equal(new Set(reloaded.keys).size, 1);
    assert.equal(again.getSnapshot().value, 'sent');
  });

  it('asks for the files again after a reload, and says that the first may have arrived', async (t) => {
    const { form } = opened(t);
    fill(form, good);
    const blob = new Blob(['x'], { type: 'text/plain' });
    form.send({ type: 'files.choose', count: 1 });
    form.send({
      type: 'files.read',
      name: 'log.txt',
      file: { kind: 'read', attachment: { name: 'log.txt', type: 'text/plain', blob } },
    });
    await send(form);
    form.stop();
    const again = openKept(new FakeGateway()).getSnapshot();
    assert.equal(again.value, 'filling');
    assert.deepEqual(again.context.files.missing, ['log.txt']);
    assert.equal(again.context.isMaybeSent, true);
    assert.equal(again.context.values['message'], good.message);
  });

  it('keeps its key over a reload after it was taken back', async (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    await send(form);
    await gateway.answer(unreachable);
    form.send({ type: 'edit' });
    await settled();
    form.stop();
    const again = openKept(gateway);
    assert.equal(again.getSnapshot().value, 'filling');
    await send(again);
    assert.equal(gateway.keys.length, 2);
    assert.equal(gateway.keys[0], gateway.keys[1]);
  });

  it('forgets what was typed once the ticket is stored, and shows its receipt again after a reload', async (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    await send(form);
    await gateway.answer(stored);
    const draft = loadDraft(contact);
    assert.deepEqual(draft?.values, {});
    assert.equal(draft?.keyedBody, undefined);
    const again = openKept(new FakeGateway()).getSnapshot();
    assert.equal(again.value, 'sent');
    assert.equal(again.context.receipt?.reference, 'WW-7K3P9Q');
    assert.equal(gateway.requests.length, 1);
  });

  it('is not continued for another contact', async (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    await send(form);
    const draft = loadDraft(contact);
    const other = openForm({ ...inputFor(new FakeGateway()), contact: 'other', draft }).form.start();
    assert.equal(other.getSnapshot().value, 'filling');
    assert.equal(gateway.requests.length, 1);
  });

  it('writes nothing more once that is stopped', (t) => {
    const { items } = workingStorage(t);
    const { form } = openForm(inputFor(new FakeGateway()));
    const stop = keepDraft(form);
    form.start();
    stop();
    items.clear();
    fill(form, good);
    assert.equal(items.size, 0);
  });
});

describe('A form that is left', () => {
  it('keeps what was not sent', (t) => {
    const { form } = opened(t);
    fill(form, good);
    form.stop();
    leaveDraft(form);
    assert.equal(loadDraft(contact)?.values['message'], good.message);
  });

  it('keeps no receipt, nor what was withdrawn', async (t) => {
    for (const [answer, event] of [
      [stored, 'change'],
      [unreachable, 'withdraw'],
    ] as const) {
      const { items, gateway, form } = opened(t);
      fill(form, good);
      await send(form);
      await gateway.answer(answer);
      form.send({ type: event });
      assert.equal(items.size, 1);
      form.stop();
      leaveDraft(form);
      assert.equal(items.size, 0);
    }
  });

  it('leaves what waits to the sender, which has it told', async (t) => {
    const { gateway, form } = opened(t);
    fill(form, good);
    await send(form);
    await gateway.answer(unreachable);
    const [entry] = gateway.sender.entries;
    assert.ok(entry && gateway.sender.isShown(entry));
    form.stop();
    leaveDraft(form);
    assert.ok(!gateway.sender.isShown(entry));
  });
});

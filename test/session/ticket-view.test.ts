import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../src/session/ticket-sent-view.ts';
import { ticketForm } from '../../src/session/ticket-view.ts';
import { filesView } from '../../src/session/ticket-files-view.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { TicketView } from '../../src/session/view.ts';
import { Words } from '../../src/session/words.ts';
import type { SendOutcome } from '../../src/ticket/client.ts';
import { noDraft } from '../../src/ticket/draft.ts';
import { formOf } from '../../src/ticket/forms.ts';
import {
  FakeGateway,
  SenderToCome,
  fill,
  good,
  now,
  openForm,
  refused,
  send,
  settled,
  stored,
  unreachable,
} from '../ticket/form-harness.ts';
import { mostWords, sentencesIn, wordsIn } from '../../tools/locales/sentences.ts';
import { allDutch } from '../text/dutch.ts';
import { textsIn } from './shown.ts';
import { caseAt, situationOf } from './situations.ts';

const text = await allDutch();
const one = caseAt('alivia-sign-in', 'informalCarer', 'person', 'ticket');
const frame = viewOf(situationOf(one), text) as TicketView;
const words = new Words(text, one.id, one.flow, one.role);

type Form = ReturnType<typeof openForm>;

const viewOfForm = (form: Form, at = now) => ticketForm(form.getSnapshot(), words, { frame, now: at, filesView });

/** A form that was filled in, one line left out, and sent; and what the gateway answered. */
const answered = async (...outcomes: readonly SendOutcome[]) => {
  const gateway = new FakeGateway();
  const form = openForm(gateway);
  fill(form, { name: 'An', ...good });
  form.send({ type: 'line.remove', index: 0 });
  await send(form);
  for (const outcome of outcomes) await gateway.answer(outcome);
  return form;
};

/** A form in each phase. */
const inEachPhase = async () => {
  const reviewing = openForm(new FakeGateway());
  fill(reviewing, good);
  reviewing.send({ type: 'send' });
  const late = new SenderToCome(new FakeGateway());
  const unready = openForm(new FakeGateway(), { sender: late });
  fill(unready, good);
  await send(unready);
  await late.fail();
  const [edited, withdrawn] = await Promise.all([answered(unreachable), answered(unreachable)]);
  edited.send({ type: 'edit' });
  withdrawn.send({ type: 'withdraw' });
  return {
    filling: openForm(new FakeGateway()),
    edited,
    reviewing,
    unready,
    sending: await answered(),
    waiting: await answered(unreachable),
    refused: await answered(refused),
    conflict: await answered({ kind: 'conflict' }),
    withdrawn,
    sent: await answered(stored),
  };
};

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
    assert.equal(field?.notice, 'We hebben een pincode weggelaten. Geef die aan niemand.');
    assert.doesNotMatch(field?.value ?? '', /4829/);
  });

  it('gives the reference, and no form, once the ticket is stored', async () => {
    const view = viewOfForm(await answered(stored));
    assert.equal(view.receipt?.reference, 'WW-7K3P9Q');
    assert.equal(view.receipt.status.href, 'https://gateway.example/v1/tickets/unguessable');
    assert.deepEqual([view.phase, view.fields, view.known.lines, view.primary], ['sent', [], [], undefined]);
    assert.deepEqual(
      view.secondary.map(({ event }) => event),
      ['back'],
    );
  });

  for (const [statusUrl, href] of [
    ['/v1/tickets/x', 'https://gateway.example/help/v1/tickets/x'],
    ['https://status.example/v1/tickets/x', 'https://status.example/v1/tickets/x'],
    ['javascript:alert(1)', 'https://gateway.example/help/'],
    ['https://[', 'https://gateway.example/help/'],
  ]) {
    it(`leads to the status page at ${href} when the gateway says ${statusUrl}`, async () => {
      const gateway = new FakeGateway();
      const form = openForm(gateway, { gateway: 'https://gateway.example/help/' });
      fill(form, good);
      await send(form);
      await gateway.answer({ kind: 'stored', receipt: { reference: 'WW-7K3P9Q', statusUrl: statusUrl! } });
      assert.equal(viewOfForm(form).receipt?.status.href, href);
    });
  }

  it('shows to the letter what is sent, and asks whether that is right', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, { ...good, message: ' Mijn pin is 4829. ' });
    form.send({ type: 'line.remove', index: 1 });
    form.send({ type: 'send' });
    const { phase, review, fields, known, primary, secondary } = viewOfForm(form);
    assert.deepEqual([phase, fields, known.lines], ['reviewing', [], []]);
    assert.deepEqual(review, {
      rows: [
        { label: 'Uw telefoonnummer of e-mailadres', value: 'an@voorbeeld.be' },
        { label: 'Wat lukt er niet?', value: 'Mijn pin is ***.' },
      ],
      lines: { title: 'Wat u al probeerde', lines: ['Ik meld mij aan als arts.'] },
    });
    assert.deepEqual([primary?.label, secondary.map(({ event }) => event)], ['Ja, verstuur dit', ['change']]);
    form.send({ type: 'send' });
    await settled();
    const { fields: sent, summary } = gateway.requests[0]!.body;
    assert.deepEqual(
      Object.values(sent),
      review?.rows.map(({ value }) => value),
    );
    assert.deepEqual(summary, review?.lines?.lines);
  });

  it('keeps what was typed as a message to copy when it could not be sent, without what was left out', async () => {
    for (const outcome of [unreachable, refused]) {
      const { message } = viewOfForm(await answered(outcome));
      assert.match(message?.text ?? '', /- Ik koos Burger\.\n- An\n- an@voorbeeld\.be\n- Ik geraak niet binnen\.\n/);
      assert.doesNotMatch(message?.text ?? '', /arts/);
    }
  });

  it('shows what is not sent yet, and other ways, while what sends cannot be fetched', async () => {
    const { unready } = await inEachPhase();
    const { phase, review, message, primary, secondary } = viewOfForm(unready);
    assert.deepEqual([phase, primary?.event, secondary.map(({ event }) => event)], ['unready', 'retry', ['edit']]);
    assert.deepEqual(review?.rows.at(-1)?.value, good.message);
    assert.match(message?.text ?? '', /- Ik geraak niet binnen\.\n/);
  });

  it('says of what waits when it is tried again, that it lasts no longer than the page, that it may have arrived, and whom to call', async () => {
    const { about, primary, secondary } = viewOfForm(await answered(unreachable));
    assert.match(
      about.join(' '),
      /volgende poging is rond 10:10\..*Laat deze pagina open\..*Misschien kwam uw vraag al aan.*Hebt u haast\? Bel 02\/214\.19\.09\.$/,
    );
    assert.deepEqual([primary?.event, secondary.map(({ event }) => event)], ['retry', ['edit', 'withdraw']]);
  });

  it('says of the next attempt on which day it is when that is not today, and nothing when it is over', async () => {
    const form = await answered(unreachable);
    const hours = (count: number) => viewOfForm(form, now + count * 3_600_000).about.join(' ');
    assert.match(hours(-24), /rond 10 juni om 10:10\./);
    assert.doesNotMatch(hours(1), /volgende poging/);
  });

  it('says whom to call meanwhile only where the portal has a number', async () => {
    const contact = { event: 'person', label: 'Wie kan helpen?' };
    const { about } = ticketForm((await answered(unreachable)).getSnapshot(), words, {
      frame: { ...frame, contact },
      now,
    });
    assert.doesNotMatch(about.join(' '), /haast|\{\{/);
  });

  it('names who gets it, whoever that is', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway, { contact: 'coordinator' });
    fill(form, good);
    await send(form);
    await gateway.answer(unreachable);
    const waiting = viewOfForm(form).about;
    form.send({ type: 'edit' });
    const edited = viewOfForm(form).about;
    await send(form);
    await gateway.answer(refused);
    for (const about of [waiting, edited, viewOfForm(form).about].map((sentences) => sentences.join(' '))) {
      assert.match(about, /de coördinator/);
      assert.doesNotMatch(about, /helpdesk/);
    }
  });

  it('says that the first may have arrived, once it was taken back or the gateway knows its key', async () => {
    const phases = await inEachPhase();
    const isSaid = (form: Form) => /vorige versie|Misschien kwam/.test(viewOfForm(form).about.join(' '));
    for (const form of [phases.edited, phases.withdrawn, phases.conflict]) assert.ok(isSaid(form));
    for (const form of [phases.filling, phases.refused, phases.sent]) assert.ok(!isSaid(form));
  });

  it('has the fields of the form of eHealth, to the letter', () => {
    const { fields } = formOf('ehealthForm')!;
    const form = openForm(new FakeGateway(), { contact: 'ehealthForm', fields });
    const view = viewOfForm(form);
    assert.deepEqual(
      view.fields.map(({ label, autocomplete, optional }) => [label, autocomplete, optional]),
      [
        ['Naam *', 'family-name', undefined],
        ['Voornaam *', 'given-name', undefined],
        ['Tel nr of gsm *', 'tel', undefined],
        ['e-mail *', 'email', undefined],
        ['Onderwerp *', undefined, undefined],
        ['Ticketnummer', undefined, '(niet verplicht)'],
        ['Uw bericht *', undefined, undefined],
      ],
    );
    assert.equal(view.files?.label, 'Een bestand toevoegen');
    form.send({ type: 'send' });
    assert.equal(viewOfForm(form).errors.items[0]?.text, 'Vul ‘Naam’ in.');
    fill(form, { phone: '12', email: 'x' });
    form.send({ type: 'send' });
    const [, , phone, email] = viewOfForm(form).errors.items.map((item) => item.text);
    assert.match(`${phone} ${email}`, /telefoonnummer in.* e-mailadres in/);
  });

  it('shows before it is sent the pictures themselves, and says what goes without', () => {
    const draft = { ...noDraft, files: ['weg.pdf'] };
    const form = openForm(new FakeGateway(), { draft });
    fill(form, good);
    form.send({ type: 'files.choose', count: 1 });
    const attachment = { name: 'scherm.png', type: 'image/png', blob: new Blob(['x']) } as const;
    form.send({ type: 'files.read', name: 'scherm.png', file: { kind: 'read', attachment } });
    form.send({ type: 'send' });
    assert.deepEqual(viewOfForm(form).review?.files, {
      title: 'Bestanden',
      items: [{ name: 'scherm.png', image: attachment.blob }],
      without: ['Zonder bestand: weg.pdf.'],
    });
  });

  it('says of a ticket that was given up whether its text is still there', async () => {
    const form = await answered(unreachable);
    const entry = { ...form.getSnapshot().context.entry!, state: 'expired', body: undefined } as const;
    const { sender } = new FakeGateway();
    const here = Object.assign(Object.create(sender) as typeof sender, {});
    Object.defineProperty(here, 'entries', { value: [entry] });
    Object.defineProperty(here, 'erasures', { value: 0 });
    const given = (values: Readonly<Record<string, string>>) =>
      viewOfForm(
        openForm(new FakeGateway(), {
          draft: { ...noDraft, phase: 'sending', entryKey: entry.key, values },
          sender: { here, fetch: async () => here, listen: () => () => undefined },
        }),
      );
    assert.equal(given({}).phase, 'expired');
    assert.match(given({}).about.join(' '), /We hebben uw tekst gewist/);
    assert.match(given(good).about.join(' '), /Uw tekst staat hier nog/);
  });

  it('shows the files: their size, what can be done with them, and why one was not added', () => {
    const form = openForm(new FakeGateway());
    const read = (name: string, type: 'image/png' | 'text/plain', bytes: number) => {
      form.send({ type: 'files.choose', count: 1 });
      const attachment = { name, type, blob: new Blob([new Uint8Array(bytes)], { type }) };
      form.send({ type: 'files.read', name, file: { kind: 'read', attachment } });
    };
    read('scherm.png', 'image/png', 120_000);
    read('log.txt', 'text/plain', 1_234_567);
    assert.deepEqual(
      viewOfForm(form).files?.items.map(({ size, blackOut }) => [size, blackOut]),
      [
        ['120 kB', 'Maak iets onleesbaar'],
        ['1,2 MB', undefined],
      ],
    );
    form.send({ type: 'files.blackOut', index: 0 });
    const { tool } = viewOfForm(form).files ?? {};
    assert.deepEqual([tool?.index, tool?.image.size, tool?.text.bars.length], [0, 120_000, 21]);
    form.send({ type: 'files.cancel' });
    assert.equal(viewOfForm(form).files?.tool, undefined);
    read('groot.txt', 'text/plain', 9_000_000);
    assert.match(viewOfForm(form).files?.error ?? '', /samen 10 MB.*groot\.txt/);
    form.send({ type: 'files.choose', count: 3 });
    for (const [name, why] of [
      ['a.exe', 'type'],
      ['b.exe', 'type'],
      ['c.png', 'tooLarge'],
    ] as const)
      form.send({ type: 'files.read', name, file: { kind: 'refused', why } });
    assert.match(viewOfForm(form).files?.error ?? '', /^Deze bestanden .*: a\.exe, b\.exe\. .*te groot: c\.png\./);
    form.send({ type: 'files.choose', count: 1 });
    assert.ok(viewOfForm(form).files?.busy);
  });

  it('is another place for each thing that became of it, and the same while it is shown and sent', async () => {
    const { reviewing, sending, edited: _edited, conflict: _conflict, ...others } = await inEachPhase();
    assert.deepEqual([viewOfForm(sending).phase, viewOfForm(sending).at], ['sending', viewOfForm(reviewing).at]);
    const places = [reviewing, ...Object.values(others)].map((form) => viewOfForm(form).at);
    assert.equal(new Set(places).size, places.length);
    others.waiting.send({ type: 'retry' });
    assert.equal(viewOfForm(others.waiting).phase, 'sending');
    assert.ok(places.includes(viewOfForm(others.waiting).at));
  });

  it('has plain, whole words in every phase', async () => {
    for (const shown of Object.values(await inEachPhase()).flatMap((form) => textsIn(viewOfForm(form)))) {
      assert.doesNotMatch(shown, /^\s*$|\{\{|undefined|[.?!]\s*[.?!]/);
      for (const sentence of sentencesIn(shown)) assert.ok(wordsIn(sentence) <= mostWords, sentence);
    }
  });
});

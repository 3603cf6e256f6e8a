import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { attachmentsOf, filesOf, withFile, withoutFile } from '../../src/ticket/attach-form.ts';
import { noFiles, type Files, type FormFile } from '../../src/ticket/form-files.ts';
import { FakeGateway, fill, good, openForm, send, settled, unreachable } from './form-harness.ts';

const file = (name: string, content: BlobPart = 'x'): FormFile => ({
  name,
  type: 'text/plain',
  blob: new Blob([content], { type: 'text/plain' }),
});

const added = (files: Files, one: FormFile, replaces?: number): Files =>
  withFile({ ...files, reading: 1 }, { kind: 'read', attachment: one }, one.name, replaces);

const names = ({ items }: Files) => items.map(({ name }) => name);

describe('The files of a ticket', () => {
  it('are at most five', () => {
    const five = [1, 2, 3, 4, 5].reduce((files, n) => added(files, file(`${n}.txt`)), noFiles);
    const six = added(five, file('6.txt'));
    assert.deepEqual(names(six), names(five));
    assert.deepEqual(six.errors, [{ why: 'tooMany', name: '6.txt' }]);
    assert.deepEqual(names(added(five, file('new.txt'), 2)), ['1.txt', '2.txt', 'new.txt', '4.txt', '5.txt']);
  });

  it('are ten million bytes together at most', () => {
    const large = new Uint8Array(6_000_000);
    const one = added(noFiles, file('one.txt', large));
    const two = added(one, file('two.txt', large));
    assert.deepEqual([names(two), two.errors?.[0]?.why], [['one.txt'], 'tooBig']);
    assert.deepEqual(names(added(one, file('new.txt', new Uint8Array(10_000_000)), 0)), ['new.txt']);
    assert.equal(added(noFiles, file('large.txt', new Uint8Array(10_000_001))).errors?.[0]?.why, 'tooBig');
  });

  it('say why one was not added, without the secret in its name', () => {
    const files = withFile({ ...noFiles, reading: 1 }, { kind: 'refused', why: 'type' }, 'pin 1234.exe');
    assert.deepEqual([files.errors, files.reading], [[{ why: 'type', name: 'pin ***.exe' }], 0]);
  });

  it('say of each that was not added why', () => {
    const refuse = (files: Files, name: string) => withFile(files, { kind: 'refused', why: 'type' }, name);
    const two = added(refuse({ ...noFiles, reading: 3 }, 'a.exe'), file('b.txt'));
    const { errors, items } = refuse({ ...two, reading: 1 }, 'c.exe');
    assert.deepEqual([errors?.map(({ name }) => name), items.length], [['a.exe', 'c.exe'], 1]);
  });

  it('are no longer asked for again once they are there, each of them', () => {
    const one = added({ ...noFiles, missing: ['a.txt', 'b.txt'] }, file('a.txt'));
    assert.deepEqual(one.missing, ['b.txt']);
    assert.deepEqual(withoutFile(one, 0).missing, ['b.txt']);
  });

  it('leave the tool open when another one was read, and close it with the one that comes from it', () => {
    const open = { ...added(added(noFiles, file('a.png')), file('b.png')), tool: 1 };
    assert.equal(added(open, file('c.png')).tool, 1);
    assert.equal(added(open, file('b.png'), 1).tool, undefined);
  });

  it('are without a picture that cannot be taken with its bars, rather than with it bare', () => {
    const open = {
      ...added(added(noFiles, file('a.png')), file('b.txt', new Uint8Array(6_000_000))),
      tool: 0,
      reading: 1,
    };
    const large = { kind: 'read', attachment: file('a.png', new Uint8Array(6_000_000)) } as const;
    for (const read of [large, { kind: 'refused', why: 'unreadable' } as const]) {
      const files = withFile(open, read, 'a.png', 0);
      assert.deepEqual([names(files), files.tool], [['b.txt'], undefined]);
      assert.deepEqual(files.errors, [{ why: 'notKept', name: 'a.png' }]);
    }
  });

  it('are without one that is taken away', () => {
    const two = added(added(noFiles, file('a.txt')), file('b.txt'));
    assert.deepEqual(names(withoutFile(two, 0)), ['b.txt']);
    assert.deepEqual(names(withoutFile(two, 7)), ['a.txt', 'b.txt']);
  });

  it('do not take what was chosen before everything was erased', () => {
    assert.equal(withFile(noFiles, { kind: 'read', attachment: file('a.txt') }, 'a.txt'), noFiles);
  });

  it('are the same again after they were written, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 100 }),
        fc.constantFrom(0, 24_575, 24_576, 24_577),
        async (end, zeros) => {
          const bytes = Uint8Array.from([...new Uint8Array(zeros), ...end]);
          const [written] = await attachmentsOf({ ...noFiles, items: [file('wachtwoord ***.txt', bytes)] });
          assert.equal(written?.content, Buffer.from(bytes).toString('base64'));
          // As it was shown. Its ending would be taken for the rest of the secret.
          assert.equal(written?.name, 'wachtwoord ***.txt');
          const [read] = filesOf(written ? [written] : []);
          assert.deepEqual(new Uint8Array((await read?.blob.arrayBuffer()) ?? new ArrayBuffer(1)), bytes);
          assert.equal(read?.blob.type, 'text/plain');
        },
      ),
    );
  });
});

describe('A form with files', () => {
  const withOne = async (blob = new Blob(['x'], { type: 'text/plain' })) => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    form.send({ type: 'files.choose', count: 1 });
    form.send({ type: 'send' });
    assert.equal(form.getSnapshot().value, 'filling', 'a file is still being read');
    form.send({ type: 'files.read', name: 'a.txt', file: { kind: 'read', attachment: { ...file('a.txt'), blob } } });
    await send(form);
    return { gateway, form };
  };

  it('sends them in base64', async () => {
    const { gateway } = await withOne();
    assert.deepEqual(gateway.requests[0]?.body.attachments, [{ name: 'a.txt', type: 'text/plain', content: 'eA==' }]);
  });

  it('is not shown to be sent while a picture lies in the tool: what was drawn there would be missing', async () => {
    const gateway = new FakeGateway();
    const form = openForm(gateway);
    fill(form, good);
    form.send({ type: 'files.choose', count: 1 });
    form.send({ type: 'files.read', name: 'a.png', file: { kind: 'read', attachment: file('a.png') } });
    form.send({ type: 'files.blackOut', index: 0 });
    form.send({ type: 'send' });
    assert.equal(form.getSnapshot().value, 'filling');
    assert.deepEqual(form.getSnapshot().context.files.errors, [{ why: 'tool', name: '' }]);
    form.send({ type: 'files.cancel' });
    assert.equal(form.getSnapshot().context.files.errors, undefined);
    form.send({ type: 'send' });
    assert.equal(form.getSnapshot().value, 'reviewing');
  });

  it('has them again when the ticket is taken back, also in another page', async () => {
    const { gateway, form } = await withOne();
    await gateway.answer(unreachable);
    const again = openForm(gateway);
    assert.equal(again.getSnapshot().value, 'waiting');
    again.send({ type: 'edit' });
    const [taken] = again.getSnapshot().context.files.items;
    assert.equal(taken?.name, 'a.txt');
    assert.equal(await taken?.blob.text(), 'x');
    assert.equal(form.getSnapshot().context.files.items.length, 1);
  });

  it('goes back to the form, with everything in it, when a file cannot be read any more', async () => {
    class Gone extends Blob {
      override arrayBuffer = () => Promise.reject(new DOMException('Gone', 'NotReadableError'));
    }
    const { gateway, form } = await withOne(new Gone());
    await settled();
    assert.equal(form.getSnapshot().value, 'filling');
    assert.deepEqual(form.getSnapshot().context.files.errors, [{ why: 'unreadable', name: 'a.txt' }]);
    assert.equal(form.getSnapshot().context.values['message'], good.message);
    assert.equal(gateway.requests.length, 0);
  });
});

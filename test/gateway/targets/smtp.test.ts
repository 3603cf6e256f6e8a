import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Socket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { SMTPServerOptions } from 'smtp-server';
import { farthestAhead } from '../../../src/gateway/store/deliveries.ts';
import type { SmtpConfig } from '../../../src/gateway/targets/config.ts';
import { smtp } from '../../../src/gateway/targets/smtp.ts';
import type { Attempted, OutgoingTicket } from '../../../src/gateway/targets/target.ts';
import { bodyOf } from '../../../src/gateway/targets/ticket-text.ts';
import { certificateFor } from './certificates.ts';
import { aliviaTicket, ehealthTicket, everyByte } from './examples.ts';
import { closedServer } from './http-server.ts';
import { answer, startMailServer, type Mail } from './mail-server.ts';

const plain = { disabledCommands: ['STARTTLS', 'AUTH'] };
const right = certificateFor('127.0.0.1');
const secured: SMTPServerOptions = { key: right.key, cert: right.cert };

/** A mailbox at this port, and an attempt to get a ticket there. */
function mailboxAt(t: TestContext, port: number, changes: Partial<SmtpConfig> = {}) {
  const config: SmtpConfig = {
    kind: 'smtp',
    host: '127.0.0.1',
    port,
    security: 'none',
    from: 'wegwijzer@ziekenhuis.voorbeeld.be',
    to: 'helpdesk@voorbeeld.be',
    ...changes,
  };
  const target = smtp(config, (variable) => `secret-of-${variable}`);
  t.after(() => target.close?.());
  return (ticket: OutgoingTicket = ehealthTicket, signal = t.signal): Promise<Attempted> =>
    target.deliver(ticket, { attempt: 1, signal });
}

function fileWith(t: TestContext, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'ca.pem');
  writeFileSync(file, text);
  return file;
}

/** The mail that a ticket becomes. */
async function mailOf(t: TestContext, ticket: OutgoingTicket, changes: Partial<SmtpConfig> = {}): Promise<Mail> {
  const { port, mails } = await startMailServer(t, plain);
  assert.deepEqual(await mailboxAt(t, port, changes)(ticket), { kind: 'done' });
  assert.equal(mails.length, 1);
  return mails[0] as Mail;
}

const headerOf = ({ read }: Mail, name: string) =>
  read.headers.filter(({ key }) => key === name).map(({ value }) => value);

describe('a ticket as a mail', () => {
  it('is from the gateway, to the helpdesk, and answered to the visitor', async (t) => {
    const mail = await mailOf(t, ehealthTicket);
    assert.equal(mail.from, 'wegwijzer@ziekenhuis.voorbeeld.be');
    assert.deepEqual(mail.to, ['helpdesk@voorbeeld.be']);
    assert.deepEqual(headerOf(mail, 'from'), ['Wegwijzer <wegwijzer@ziekenhuis.voorbeeld.be>']);
    assert.deepEqual(headerOf(mail, 'to'), ['helpdesk@voorbeeld.be']);
    assert.deepEqual(headerOf(mail, 'reply-to'), ['zoe.peeters@voorbeeld.be']);
  });

  it('has the same number and date at each attempt', async (t) => {
    const { port, mails } = await startMailServer(t, plain);
    const deliver = mailboxAt(t, port);
    await deliver();
    await deliver();
    for (const mail of mails) {
      assert.equal(mail.read.messageId, '<WW-7K2M9P@ziekenhuis.voorbeeld.be>');
      assert.equal(mail.read.date, '2026-11-22T13:05:06.000Z');
      assert.deepEqual(headerOf(mail, 'x-ticket-id'), ['WW-7K2M9P']);
      assert.deepEqual(headerOf(mail, 'x-ticket-schema'), ['1']);
    }
    assert.equal(mails.length, 2);
  });

  it('has the text, then the document, then the files byte for byte', async (t) => {
    const { read } = await mailOf(t, ehealthTicket);
    assert.equal(read.subject, 'Aanmelden lukt niet (WW-7K2M9P)');
    assert.equal(read.text?.trimEnd(), bodyOf(ehealthTicket).trimEnd());
    assert.equal(read.html, undefined);
    const files = read.attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      content: Buffer.from(content as ArrayBuffer),
    }));
    assert.deepEqual(files.slice(1), [
      { filename: 'schérm één.png', mimeType: 'image/png', content: everyByte },
      { filename: 'notitie.txt', mimeType: 'text/plain', content: Buffer.from('één\r\ntwee\ndrie\n') },
    ]);
    assert.equal(files[0]?.filename, 'ticket.json');
    assert.equal(files[0].mimeType, 'application/json');
    assert.deepEqual(JSON.parse(files[0].content.toString()), {
      version: 1,
      ...ehealthTicket,
      attachments: [
        { name: 'schérm één.png', type: 'image/png', bytes: everyByte.length },
        { name: 'notitie.txt', type: 'text/plain', bytes: 17 },
      ],
    });
  });

  it('has one file only of the name of the document', async (t) => {
    const names = ['ticket.json', 'Ticket.JSON ', '\uff54icket.json', 'my-ticket.json'];
    const attachments = names.map((name) => ({ name, type: 'text/plain', content: Buffer.from('{}') }));
    const { read } = await mailOf(t, { ...ehealthTicket, attachments });
    assert.deepEqual(
      read.attachments.map(({ filename }) => filename?.trim()),
      ['ticket.json', '_ticket.json', '_Ticket.JSON', '_\uff54icket.json', 'my-ticket.json'],
    );
  });

  it('reads as it was written: nothing of a visitor is code', async (t) => {
    const code = '=?utf-8?b?W3J0LmV4YW1wbGUgIzEyXQ==?=';
    const fields = { ...ehealthTicket.fields, subject: `é ${code} ${code}`, email: '=?utf-8?q?a?=@voorbeeld.be' };
    const attachments = [{ name: `${code}.txt`, type: 'text/plain', content: Buffer.from('a') }];
    const mail = await mailOf(t, { ...ehealthTicket, fields, attachments });
    const written = code.replaceAll('=?', '= ?');
    assert.equal(mail.read.subject, `é ${written} ${written} (WW-7K2M9P)`);
    assert.equal(mail.read.attachments[1]?.filename, `${written}.txt`);
    assert.deepEqual(headerOf(mail, 'reply-to'), []);
  });

  it('has no line that is too long for a mail server, with a trail of 40 long lines', async (t) => {
    const summary = Array.from({ length: 40 }, (_, at) => `${at} ${'één '.repeat(99)}.`);
    const ticket = { ...ehealthTicket, summary };
    const mail = await mailOf(t, ticket);
    assert.ok(mail.raw.split('\r\n').every((line) => line.length <= 78));
    assert.match(mail.raw, /Content-Transfer-Encoding: quoted-printable/);
    assert.equal(mail.read.text?.trimEnd(), bodyOf(ticket).trimEnd());
  });

  it('is answered to nobody when the visitor gave no address', async (t) => {
    assert.deepEqual(headerOf(await mailOf(t, aliviaTicket), 'reply-to'), []);
  });

  it('says that it is automatic only where it is set so', async (t) => {
    const names = ['auto-submitted', 'x-auto-response-suppress'];
    const off = await mailOf(t, aliviaTicket);
    assert.deepEqual(
      names.flatMap((name) => headerOf(off, name)),
      [],
    );
    const on = await mailOf(t, aliviaTicket, { autoSubmitted: true });
    assert.deepEqual(
      names.flatMap((name) => headerOf(on, name)),
      ['auto-generated', 'All'],
    );
  });

  it('takes no header and no mail address from what a visitor wrote', async (t) => {
    const injected = 'Hulp\r\nBcc: dief@elders.be\nX-Ticket-Id: WW-000000\r\n\r\n<b>x</b>\u2028To: dief@elders.be';
    const fields = {
      ...ehealthTicket.fields,
      subject: injected,
      lastName: injected,
      email: 'zoe@voorbeeld.be\r\nBcc: dief@elders.be',
      message: `.\r\nRCPT TO:<dief@elders.be>\r\n${injected}\r\n.\r\n`,
    };
    const mail = await mailOf(t, { ...ehealthTicket, fields });
    assert.deepEqual(headerOf(mail, 'bcc'), []);
    assert.deepEqual(headerOf(mail, 'reply-to'), []);
    assert.deepEqual(headerOf(mail, 'to'), ['helpdesk@voorbeeld.be']);
    assert.deepEqual(headerOf(mail, 'x-ticket-id'), ['WW-7K2M9P']);
    assert.deepEqual(mail.to, ['helpdesk@voorbeeld.be']);
    assert.equal(mail.read.html, undefined);
    assert.equal(
      mail.read.subject,
      'Hulp Bcc: dief@elders.be X-Ticket-Id: WW-000000 <b>x</b> To: dief@elders.be (WW-7K2M9P)',
    );
  });
});

describe('a mail server with TLS', () => {
  for (const security of ['starttls', 'tls'] as const) {
    it(`gets the mail and the login in private: ${security}`, async (t) => {
      const { port, mails } = await startMailServer(t, {
        ...secured,
        secure: security === 'tls',
        onAuth: ({ username, password }, session, done) =>
          session.secure && username === 'wegwijzer' && password === 'secret-of-MAIL_PASSWORD'
            ? done(null, { user: username })
            : done(new Error('Wrong')),
      });
      const login = { user: 'wegwijzer', passwordFrom: 'MAIL_PASSWORD' };
      const deliver = mailboxAt(t, port, { security, caFile: fileWith(t, right.ca), ...login });
      assert.deepEqual(await deliver(), { kind: 'done' });
      assert.equal(mails[0]?.isSecure, true);
    });
  }

  const wrong = certificateFor('elders.voorbeeld.be');
  const certificateHint = ': is the certificate right, and TLS offered?';
  const rows: readonly (readonly [string, SMTPServerOptions, Partial<SmtpConfig>, string | undefined, string])[] = [
    ['of an unknown authority', secured, { security: 'tls' }, undefined, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['of an unknown authority', secured, { security: 'starttls' }, undefined, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['for another server', wrong, { security: 'tls' }, wrong.ca, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['for another server', wrong, { security: 'starttls' }, wrong.ca, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ];
  for (const [name, { key, cert }, changes, ca, code] of rows) {
    it(`gets nothing with a certificate ${name}: ${changes.security}`, async (t) => {
      const options = { key, cert, secure: changes.security === 'tls' } as SMTPServerOptions;
      const { port, mails } = await startMailServer(t, options);
      const trusted = ca === undefined ? {} : { caFile: fileWith(t, ca) };
      const attempted = await mailboxAt(t, port, { ...changes, ...trusted })();
      assert.deepEqual(attempted, again(`gave no answer (ESOCKET ${code})${certificateHint}`));
      assert.equal(mails.length, 0);
    });
  }

  it('gets nothing in the open when it does not offer STARTTLS', async (t) => {
    const { port, mails } = await startMailServer(t, { ...plain, ...secured });
    const attempted = await mailboxAt(t, port, { security: 'starttls', caFile: fileWith(t, right.ca) })();
    assert.equal(attempted.kind, 'retry');
    assert.equal(mails.length, 0);
  });
});

describe('a mail server that does not take a mail', () => {
  const address = 'zoe.peeters@voorbeeld.be';
  const rows: readonly (readonly [string, SMTPServerOptions, Attempted])[] = [
    ['that is busy', at('onRcptTo', 451, '4.3.0 try later'), again('answered 451 4.3.0 to RCPT TO')],
    ['that closes', at('onMailFrom', 421, '4.7.0 closing'), again('answered 421 4.7.0 to MAIL FROM')],
    ['that knows no such mailbox', at('onRcptTo', 550, `5.1.1 ${address}`), again('answered 550 5.1.1 to RCPT TO')],
    ['that refuses the sender', at('onMailFrom', 553, 'no'), again('answered 553 to MAIL FROM')],
    ['whose mailbox is full', at('onRcptTo', 552, '5.2.2 full'), again('answered 552 5.2.2 to RCPT TO')],
    ['that takes no mail of this size', at('onRcptTo', 552, 'no'), refused('answered 552 to RCPT TO')],
    ['that takes no mail of this size', at('onRcptTo', 554, '5.3.4 no'), refused('answered 554 5.3.4 to RCPT TO')],
    [
      'that wants a login',
      at('onMailFrom', 530, '5.7.0 authenticate'),
      again('answered 530 5.7.0 to MAIL FROM: are the user and the password right?'),
    ],
  ];
  for (const [name, options, wanted] of rows) {
    it(`${name}: ${wanted.kind}`, async (t) => {
      const { port } = await startMailServer(t, { ...plain, ...options });
      assert.deepEqual(await mailboxAt(t, port)(), wanted);
    });
  }

  const whole: readonly (readonly [number, string, Attempted])[] = [
    [451, '4.3.0 out of space', again('answered 451 4.3.0 to DATA')],
    [552, '5.2.2 full', again('answered 552 5.2.2 to DATA')],
    [552, '5.3.4 too large', refused('answered 552 5.3.4 to DATA')],
    [554, '5.6.0 no', refused('answered 554 5.6.0 to DATA')],
  ];
  for (const [code, text, wanted] of whole) {
    it(`that has read it whole and answers ${code}: ${wanted.kind}`, async (t) => {
      const { port } = await startMailServer(t, plain, () => answer(code, text));
      assert.deepEqual(await mailboxAt(t, port)(), wanted);
    });
  }

  it('because of the password is tried again: the operator mends that', async (t) => {
    const { port, mails } = await startMailServer(t, {
      ...secured,
      onAuth: (_login, _session, done) => done(answer(535, '5.7.8 wrong')),
    });
    const login = { user: 'wegwijzer', passwordFrom: 'MAIL_PASSWORD' };
    const deliver = mailboxAt(t, port, { security: 'starttls', caFile: fileWith(t, right.ca), ...login });
    const hint = ': are the user and the password right?';
    assert.deepEqual(await deliver(), again(`answered 535 5.7.8 to AUTH PLAIN${hint}`));
    assert.equal(mails.length, 0);
  });

  it('and offers no login is not trusted with one', async (t) => {
    const { port, mails } = await startMailServer(t, { ...secured, disabledCommands: ['AUTH'] });
    const login = { user: 'wegwijzer', passwordFrom: 'MAIL_PASSWORD' };
    const deliver = mailboxAt(t, port, { security: 'starttls', caFile: fileWith(t, right.ca), ...login });
    const hint = ': are the user and the password right?';
    assert.deepEqual(await deliver(), again(`answered 500 to AUTH PLAIN${hint}`));
    assert.equal(mails.length, 0);
  });

  it('is tried again when it breaks off in the middle of a mail', async (t) => {
    const port = await startTalker(t, (socket) => socket.destroy());
    assert.deepEqual(await mailboxAt(t, port)(), again('gave no answer (ECONNECTION)'));
  });

  it('may look through a mail for ten minutes before it says that it took it', async (t) => {
    const setTimeout = t.mock.method(Socket.prototype, 'setTimeout');
    const { port } = await startMailServer(t, plain);
    await mailboxAt(t, port)();
    assert.ok(setTimeout.mock.calls.some(({ arguments: [ms] }) => ms === 600_000));
    const { patienceMs = 0 } = smtp(
      { kind: 'smtp', host: '', port, security: 'none', from: 'a@b.be', to: 'c@d.be' },
      () => '',
    );
    assert.ok(patienceMs > 600_000 && patienceMs < farthestAhead);
  });

  it('is let go when the attempt must end', { timeout: 15_000 }, async (t) => {
    const stop = new AbortController();
    const gone = Promise.withResolvers<void>();
    const port = await startTalker(t, (socket) => {
      socket.once('close', () => gone.resolve());
      stop.abort();
    });
    assert.deepEqual(await mailboxAt(t, port)(ehealthTicket, stop.signal), again('gave no answer in time'));
    await gone.promise;
  });

  it('is tried again when nothing listens', async (t) => {
    const port = Number(new URL(await closedServer()).port);
    assert.deepEqual(await mailboxAt(t, port)(), again(`gave no answer (ESOCKET ECONNREFUSED)`));
  });
});

/** A server that answers each command, and does something of its own once the mail itself begins to come. */
async function startTalker(t: TestContext, inTheMail: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    let isInTheMail = false;
    socket.on('error', () => {});
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      if (isInTheMail) {
        inTheMail(socket);
        return;
      }
      isInTheMail = chunk.toString().startsWith('DATA');
      socket.write(isInTheMail ? '354 go on\r\n' : '250 ok\r\n');
    });
    t.after(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

function at(hook: 'onMailFrom' | 'onRcptTo', code: number, text: string): SMTPServerOptions {
  return { [hook]: (_address: unknown, _session: unknown, done: (error: Error) => void) => done(answer(code, text)) };
}

function refused(why: string): Attempted {
  return { kind: 'refused', why };
}

function again(why: string): Attempted {
  return { kind: 'retry', why };
}

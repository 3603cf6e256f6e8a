/**
 * Mail to a helpdesk. A mail whose acceptance we did not hear of is sent again, and can then arrive twice: its
 * Message-ID stays the same, which helps people and filters but keeps no helpdesk from making two tickets.
 */
import { readFileSync } from 'node:fs';
import { createTransport, type SendMailOptions } from 'nodemailer';
import words from '../../../locales/nl/delivery.json' with { type: 'json' };
import type { Secrets, SmtpConfig } from './config.ts';
import type { Attempted, OutgoingAttachment, OutgoingTicket, Target } from './target.ts';
import { bodyOf, fileNameOf, subjectOf, visitorAddress } from './ticket-text.ts';

/** The version of the document that goes along as `ticket.json`: that of the webhook, with files apart. */
const version = 1;

/** Milliseconds for a connection, and for the server's first word. */
const helloMs = 30_000;

/**
 * Milliseconds without a word from the server. One that looks through a mail before it takes it may need this long (RFC
 * 5321 §4.5.3.2.6): who leaves sooner sends a mail again that has arrived.
 */
const silenceMs = 600_000;

/** Milliseconds for a whole mail. */
const patienceMs = silenceMs + 120_000;

/** A mailbox of a helpdesk. The file with the authority is read once, here. */
export function smtp(config: SmtpConfig, secret: Secrets): Target {
  const transport = createTransport(optionsOf(config, secret));
  return {
    patienceMs,
    deliver: async (ticket, { signal }) => {
      try {
        await transport.sendMail({ ...mailOf(ticket, config), signal });
        // The server's own number is one of its queue, not of a ticket.
        return { kind: 'done' };
      } catch (error) {
        return signal.aborted ? { kind: 'retry', why: 'gave no answer in time' } : failureOf(error);
      }
    },
    close: () => transport.close(),
  };
}

function optionsOf(config: SmtpConfig, secret: Secrets) {
  const { host, port, security, caFile, user, passwordFrom } = config;
  const auth = user !== undefined && passwordFrom !== undefined ? { user, pass: secret(passwordFrom) } : undefined;
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(caFile === undefined ? {} : { tls: { ca: readFileSync(caFile) } }),
    // A server that offers no login, where one is set, is not the right server.
    ...(auth === undefined ? {} : { auth, forceAuth: true }),
    connectionTimeout: helloMs,
    greetingTimeout: helloMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function mailOf(ticket: OutgoingTicket, config: SmtpConfig): SendMailOptions {
  const replyTo = visitorAddress(ticket);
  const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
  return {
    envelope: { from: config.from, to: [config.to] },
    from: { name: words.sender, address: config.from },
    to: { name: '', address: config.to },
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
    subject: subjectOf(ticket),
    // Both the same at each attempt.
    messageId: `<${ticket.reference}@${config.from.split('@')[1] ?? 'localhost'}>`,
    date: new Date(ticket.storedAt),
    headers: {
      'X-Ticket-Id': ticket.reference,
      'X-Ticket-Schema': String(version),
      ...(config.autoSubmitted === true ? automatic : {}),
    },
    text: bodyOf(ticket),
    textEncoding: 'quoted-printable',
    // Ours is the first, and the only one of its name.
    attachments: [documentOf(ticket), ...ticket.attachments.map(besideOurs)].map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      contentDisposition: 'attachment',
      content,
    })),
  };
}

/** A visitor's file under a name that no program or person takes for that of our document. */
function besideOurs(file: OutgoingAttachment): OutgoingAttachment {
  const name = fileNameOf(file);
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return { ...file, name: letters === 'ticketjson' ? `_${name}` : name };
}

/** The ticket for a program that reads the mailbox. */
function documentOf(ticket: OutgoingTicket): OutgoingAttachment {
  const attachments = ticket.attachments.map(({ name, type, content }) => ({ name, type, bytes: content.length }));
  const document = JSON.stringify({ version, ...ticket, attachments }, undefined, 2);
  return { name: 'ticket.json', type: 'application/json', content: Buffer.from(document) };
}

/** What nodemailer tells of a failure. The response is the server's own text: only its codes are safe to keep. */
type Failure = {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
};

/**
 * Only what the server refuses for good, of this mail, is refused. A login, a certificate or an address (both are the
 * operator's own) is the operator's to mend, and so is a full mailbox: tickets wait for that.
 */
function failureOf(error: unknown): Attempted {
  const { code = 'no code', originalCode, command, response = '', responseCode } = error as Failure;
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const answered = [responseCode, enhanced].filter((part) => part !== undefined).join(' ');
  const cause = [code, originalCode].filter((part) => part !== undefined).join(' ');
  const why = answered === '' ? `gave no answer (${cause})` : `answered ${answered} to ${command ?? 'us'}`;
  const isTooLarge = enhanced === undefined ? responseCode === 552 : tooLarge.has(enhanced);
  const isOfTheMail = (code === 'EMESSAGE' && enhanced !== mailboxFull) || (code === 'EENVELOPE' && isTooLarge);
  const isForGood = responseCode !== undefined && responseCode >= 500 && !aboutLogin.has(responseCode);
  if (isOfTheMail && isForGood) return { kind: 'refused', why };
  return { kind: 'retry', why: why + hintOf(cause, responseCode) };
}

/** Enhanced codes (RFC 3463): larger than the mailbox or the server ever takes. */
const tooLarge: ReadonlySet<string> = new Set(['5.2.3', '5.3.4']);
const mailboxFull = '5.2.2';

/** Answers that ask for a login, or for another one. */
const aboutLogin: ReadonlySet<number> = new Set([530, 534, 535, 538]);

/** What the operator can look at. */
function hintOf(cause: string, responseCode: number | undefined): string {
  if (/ETLS|CERT|SIGNATURE|ISSUER|SSL/.test(cause)) return ': is the certificate right, and TLS offered?';
  const isLogin = /E(?:NO)?AUTH/.test(cause) || (responseCode !== undefined && aboutLogin.has(responseCode));
  return isLogin ? ': are the user and the password right?' : '';
}

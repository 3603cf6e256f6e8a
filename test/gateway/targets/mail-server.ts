/** A real mail server in this process that keeps what it gets. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';

/** A mail that came: as it was sent, as a mail program reads it, from and to whom, and whether in private. */
export type Mail = {
  readonly raw: string;
  readonly read: Email;
  readonly from: string;
  readonly to: readonly string[];
  readonly isSecure: boolean;
};

type Envelope = Pick<Mail, 'from' | 'to' | 'isSecure'>;

/** A server on a free port until the test ends. `refusalOf` is what the server answers to a whole mail. */
export async function startMailServer(
  t: TestContext,
  options: SMTPServerOptions = {},
  refusalOf: (mail: Mail) => Error | undefined = () => undefined,
): Promise<{ readonly port: number; readonly mails: readonly Mail[] }> {
  const mails: Mail[] = [];
  const take = async (stream: Readable, envelope: Envelope, done: (error?: Error) => void): Promise<void> => {
    const raw = await buffer(stream);
    const mail = { raw: raw.toString('latin1'), read: await PostalMime.parse(raw), ...envelope };
    const refusal = refusalOf(mail);
    if (refusal === undefined) mails.push(mail);
    done(refusal);
  };
  const server = new SMTPServer({
    authOptional: options.onAuth === undefined,
    closeTimeout: 0,
    disableReverseLookup: true,
    ...options,
    onData: (stream, session, done) => void take(stream, envelopeOf(session), done),
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  t.after(
    () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  );
  return { port: (server.server.address() as AddressInfo).port, mails };
}

function envelopeOf({ envelope: { mailFrom, rcptTo }, secure }: SMTPServerSession): Envelope {
  const from = mailFrom === false ? '' : mailFrom.address;
  return { from, to: rcptTo.map(({ address }) => address), isSecure: secure };
}

/** An answer of a mail server that refuses. */
export function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import PostalMime, { type Email } from 'postal-mime';
import type { SmtpConfig } from '../../src/gateway/targets/config.ts';
import { startMailServer, type MailServer } from '../../tools/real/exim.ts';
import { until } from '../../tools/real/service.ts';
import { logged, send, settled, startOperated, statusOf, type OperatedGateway } from './gateway.ts';
import { files, fullTicket, smallTicket } from './tickets.ts';

describe('a ticket by mail', () => {
  let server: MailServer;
  before(async () => {
    server = await startMailServer();
  });
  after(() => server.remove());

  type Changes = { readonly config?: Partial<SmtpConfig>; readonly password?: string; readonly dataDir?: string };

  const gatewayTo = (t: TestContext, { config, password, dataDir }: Changes = {}): Promise<OperatedGateway> => {
    const { port, caFile, user } = server;
    const fixed = { kind: 'smtp', security: 'starttls', from: 'tickets@gateway.example', to: 'helpdesk@desk.example' };
    const target = { ...fixed, host: 'localhost', port, caFile, user, passwordFrom: 'PASSWORD', ...config };
    return startOperated(t, {
      targets: { mailbox: target as SmtpConfig },
      routes: { ehealthForm: ['mailbox'], aliviaHelpdesk: ['mailbox'] },
      env: { PASSWORD: password ?? server.password },
      ...(dataDir === undefined ? {} : { dataDir }),
    });
  };

  const mailsOf = async (reference: string): Promise<readonly Email[]> => {
    const mails = await Promise.all(server.mails().map((mail) => PostalMime.parse(mail)));
    return mails.filter(({ headers }) =>
      headers.some(({ key, value }) => key === 'x-ticket-id' && value === reference),
    );
  };

  /** Also a mail that was accepted takes a moment to its mailbox. */
  const arrived = (reference: string): Promise<Email> =>
    until(`mail of ${reference}`, async () => (await mailsOf(reference))[0]);

  it('arrives with its fields and its files, to the letter and to the byte', async (t) => {
    const gateway = await gatewayTo(t);
    const receipt = await send(gateway, 'mail-whole-1', fullTicket);
    assert.equal((await settled(gateway, receipt)).status, 'delivered');
    const mail = await arrived(receipt.reference);
    assert.equal(mail.from?.address, 'tickets@gateway.example');
    assert.equal(mail.replyTo?.[0]?.address, 'zoe@voorbeeld.example');
    assert.equal(mail.to?.[0]?.address, 'helpdesk@desk.example');
    assert.match(mail.subject ?? '', /^Toegang: één knop weg — /);
    for (const words of ['Müller-Žižek', 'Ik zie de knop niet.', 'Grüße, 你好 😀', 'De knop ‘Toevoegen’ ontbreekt.']) {
      assert.ok(mail.text?.includes(words), `${words} is not in:\n${mail.text}`);
    }
    for (const { name, type, content } of files) {
      const file = mail.attachments.find(({ filename }) => filename === name);
      assert.equal(file?.mimeType, type, name);
      assert.ok(Buffer.from(file?.content as ArrayBuffer).equals(content), `${name} has changed`);
    }
  });

  it('goes over TLS and with a password only', async (t) => {
    const gateway = await gatewayTo(t);
    const receipt = await send(gateway, 'mail-tls-1', smallTicket);
    const { headers } = await arrived(receipt.reference);
    const received = headers.find(({ key }) => key === 'received')?.value ?? '';
    // SMTP with TLS (s) and a login (a).
    assert.match(received, /with esmtpsa/);
    assert.doesNotMatch(gateway.log(), /Voorbeeld|geraak|very secret/);
  });

  it('waits when the server takes no mail without a password, and the gateway has none', async (t) => {
    const { port, caFile } = server;
    const config = { kind: 'smtp', security: 'starttls', host: 'localhost', port, caFile } as const;
    const gateway = await startOperated(t, {
      targets: { mailbox: { ...config, from: 'tickets@gateway.example', to: 'helpdesk@desk.example' } },
      routes: { aliviaHelpdesk: ['mailbox'] },
      env: {},
    });
    const receipt = await send(gateway, 'mail-nobody-1', smallTicket);
    assert.match((await logged(gateway, 'not delivered yet')).why ?? '', /550/);
    assert.equal((await statusOf(gateway, receipt)).status, 'stored');
    assert.deepEqual(await mailsOf(receipt.reference), []);
  });

  it('waits when the password is wrong, for an operator who mends it', async (t) => {
    const wrong = await gatewayTo(t, { password: 'not that one' });
    const receipt = await send(wrong, 'mail-password-1', smallTicket);
    assert.match((await logged(wrong, 'not delivered yet')).why ?? '', /535/);
    assert.equal((await statusOf(wrong, receipt)).status, 'stored');
    assert.doesNotMatch(wrong.log(), /not that one/);
    await wrong.stop();
    const right = await gatewayTo(t, { dataDir: wrong.dataDir });
    assert.equal((await settled(right, receipt)).status, 'delivered');
    await arrived(receipt.reference);
    assert.equal((await mailsOf(receipt.reference)).length, 1);
  });

  it('is not given to a server whose certificate another authority signed', async (t) => {
    const gateway = await gatewayTo(t, { config: { caFile: server.otherCaFile } });
    const receipt = await send(gateway, 'mail-authority-1', smallTicket);
    assert.match((await logged(gateway, 'not delivered yet')).why ?? '', /certificate/);
    assert.equal((await statusOf(gateway, receipt)).status, 'stored');
    assert.deepEqual(await mailsOf(receipt.reference), []);
  });

  it('arrives once the server is up again', async (t) => {
    await server.down();
    t.after(() => server.up());
    const gateway = await gatewayTo(t);
    const receipt = await send(gateway, 'mail-down-1', fullTicket);
    assert.match((await logged(gateway, 'not delivered yet')).why ?? '', /no answer/);
    assert.equal((await statusOf(gateway, receipt)).status, 'stored');
    await server.up();
    assert.equal((await settled(gateway, receipt)).status, 'delivered');
    await arrived(receipt.reference);
    assert.equal((await mailsOf(receipt.reference)).length, 1);
  });
});

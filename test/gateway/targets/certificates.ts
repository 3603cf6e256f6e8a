/** An authority of one test, and a certificate of it for servers on this machine. Node signs, and has nothing to make these with. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** A server's certificate and key, and the authority that signed it; all PEM. */
export type Certificate = { readonly ca: string; readonly cert: string; readonly key: string };

/** Makes them, for `127.0.0.1` or for a name that no server here has. */
export function certificateFor(address: '127.0.0.1' | 'elders.voorbeeld.be'): Certificate {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const isIp = address === '127.0.0.1';
  const alternative = isIp ? der(0x87, Buffer.from([127, 0, 0, 1])) : der(0x82, Buffer.from(address));
  const isAuthority = extension('551d13', true, sequence(der(0x01, Buffer.from([0xff]))));
  const names = extension('551d11', false, sequence(alternative));
  return {
    ca: certificate('Test authority', authority.publicKey, authority.privateKey, isAuthority),
    cert: certificate('Test server', server.publicKey, authority.privateKey, names),
    key: String(server.privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
}

/** An X.509 certificate (RFC 5280), valid for a day around now. */
function certificate(subject: string, key: KeyObject, signer: KeyObject, extended: Buffer): string {
  const algorithm = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const day = 86_400_000;
  const validity = sequence(moment(Date.now() - day), moment(Date.now() + day));
  const serial = der(0x02, Buffer.from([subject.length]));
  const version = der(0xa0, der(0x02, Buffer.from([2])));
  const publicKey = key.export({ type: 'spki', format: 'der' });
  const extensions = der(0xa3, sequence(extended));
  const issuer = nameOf('Test authority');
  const body = sequence(version, serial, algorithm, issuer, validity, nameOf(subject), publicKey, extensions);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, signer));
  const base64 = sequence(body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
}

function nameOf(commonName: string): Buffer {
  const type = der(0x06, Buffer.from('550403', 'hex'));
  return sequence(der(0x31, sequence(type, der(0x0c, Buffer.from(commonName)))));
}

function moment(time: number): Buffer {
  const text = new Date(time).toISOString().replace(/[-:T]|\.\d+/g, '');
  return der(0x17, Buffer.from(text.slice(2)));
}

function extension(id: string, isCritical: boolean, value: Buffer): Buffer {
  const critical = isCritical ? [der(0x01, Buffer.from([0xff]))] : [];
  return sequence(der(0x06, Buffer.from(id, 'hex')), ...critical, der(0x04, value));
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

/** A tag, a length and a value. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const lengths = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengths]), value]);
}

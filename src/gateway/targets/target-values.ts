/** What is wrong with a value of a target that has the right shape; undefined when it can be used. Repeats no secret. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isPrivateAddress } from '../private-address.ts';

/** A secret as the environment has it, by the key of the setting that names its variable. */
export function faultOfSecret(key: string, secret: string | undefined): string | undefined {
  if (!secret) return 'is not set';
  if (/\p{Cc}/u.test(secret)) return 'holds a control character, such as the end of a line';
  // A header takes nothing else.
  if (key === 'tokenFrom' && !/^[!-~]+$/.test(secret))
    return 'holds what is in no token: a space, or a letter beyond ASCII';
  return undefined;
}

/** The address of a helpdesk or a receiver. What a person wrote, and a token, cross no open network. */
export function faultOfUrl(address: string): string | undefined {
  const url = URL.parse(address);
  // Fetch refuses a password in an address, and a log may repeat it.
  if (url === null || url.username !== '' || url.password !== '')
    return 'must be an address without a name or password';
  if (url.protocol === 'https:' || isNear(url.hostname)) return undefined;
  return 'must be https: http is for this machine and private networks';
}

/** A host on this machine, or by its address or its name of one word (as in a network of containers) in a private network. */
function isNear(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '');
  return isPrivateAddress(name) || !/[.:]/.test(name);
}

/** The file with the authority of a mail server. One without a certificate would trust nobody, and say so mail by mail. */
export function faultOfCaFile(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return 'cannot be read';
  }
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  if (certificates.length === 0) return 'holds no certificate in PEM';
  return certificates.every(isCertificate) ? undefined : 'holds a certificate that cannot be read';
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

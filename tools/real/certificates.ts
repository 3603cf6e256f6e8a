/** An authority of our own, and a certificate that it signed for this machine. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './service.ts';

/** PEM files. */
export type Certificates = { readonly caFile: string; readonly certFile: string; readonly keyFile: string };

/** Makes them in a folder; `name` tells one authority from another. The certificate is for localhost and 127.0.0.1. */
export async function makeCertificates(folder: string, name: string): Promise<Certificates> {
  const file = (ending: string): string => join(folder, `${name}${ending}`);
  const made = { caFile: file('-ca.pem'), certFile: file('.pem'), keyFile: file('.key') };
  await newKey(file('-ca.key'), ['-x509', '-out', made.caFile, '-days', '2', '-subj', `/CN=Authority ${name}`]);
  await newKey(made.keyFile, ['-out', file('.csr'), '-subj', '/CN=localhost']);
  writeFileSync(file('.ext'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\nbasicConstraints=CA:FALSE\n');
  const signer = ['-CA', made.caFile, '-CAkey', file('-ca.key'), '-CAcreateserial', '-extfile', file('.ext')];
  const request = ['-req', '-in', file('.csr'), '-out', made.certFile, '-days', '2'];
  await runTool(['openssl', 'x509', ...request, ...signer]);
  return made;
}

async function newKey(keyFile: string, request: readonly string[]): Promise<void> {
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  await runTool(['openssl', 'req', ...kind, '-keyout', keyFile, ...request]);
}

/**
 * `npm run test:real [-- part of a path]`: what only the real thing can show. Installs Request Tracker, exim, PostgreSQL
 * and Firefox from Debian where they are missing, and runs the tests against them; each is started in a temporary
 * folder on a free port, and is gone afterwards. The last line is `N passed, N failed`, as that of `npm test`.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, filesEnding, nothing, underNodeTest } from './counting.mjs';
import { ensureDebianPackages } from './real/debian.mjs';
import { ensurePackages, runNode } from './setup.mjs';

const part = process.argv[2] ?? '';
const files = filesEnding('.real.ts', part);
const onPostgres = files.filter((file) => file.endsWith('postgres.real.ts'));
const onDist = files.filter((file) => file.endsWith('firefox.real.ts'));
const others = files.filter((file) => !onPostgres.includes(file) && !onDist.includes(file));

// Everything temporary lies in here, so that nothing stays behind, even of a server that was killed. Servers with a
// user of their own look into it.
const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-real-'));
chmodSync(folder, 0o755);
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
process.env.TMPDIR = folder;

// A server that hangs fails its test, in milliseconds.
const flags = ['--test', '--test-timeout=300000'];

ensurePackages();
if (files.length > 0) ensureDebianPackages();
close([await runOnPostgres(), await underNodeTest('Real mail and helpdesk', others, flags), await runOnDist()]);

/** The tests of the gateway once more, on PostgreSQL, and what only PostgreSQL can show. */
async function runOnPostgres() {
  if (onPostgres.length === 0) return nothing;
  const gateway = filesEnding('.test.ts', 'test/gateway/');
  return underNodeTest(
    'The gateway on PostgreSQL',
    [...gateway, ...onPostgres],
    ['tools/real/on-postgres.ts', ...flags],
  );
}

/** The built product in another browser. */
async function runOnDist() {
  if (onDist.length === 0) return nothing;
  console.log('\nBuilding dist/ for Firefox …');
  if ((await runNode(['tools/build.ts'])) !== 0) return { ...nothing, failed: 1 };
  return underNodeTest('The built product in Firefox', onDist, flags);
}

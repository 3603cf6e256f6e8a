/**
 * `npm run faults:gateway`: kills gateways, fills disks, spoils targets and sets clocks wrong, and writes what came of it
 * into docs/gateway-figures.md. Needs Debian and root, as the tests against real servers do. Takes some minutes. The
 * exit code is 1 when anything was lost, or is there twice.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { measured } from './faults/measure.ts';
import { faultsSection, withSection } from './faults/page.ts';
import { wrongIn } from './faults/verdict.ts';
import { ensureDebianPackages } from './real/debian.mjs';
import { startPostgres } from './real/postgres.ts';

const page = new URL('../docs/gateway-figures.md', import.meta.url);

ensureDebianPackages();
const postgres = await startPostgres();
try {
  const found = await measured(postgres.url, (what) => console.log(`${what} …`));
  const before = existsSync(page) ? readFileSync(page, 'utf8') : '# What the gateway can take\n';
  writeFileSync(page, withSection(before, faultsSection(found, new Date())));
  const wrong = wrongIn(found);
  for (const line of wrong) console.error(line);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await postgres.stop();
}

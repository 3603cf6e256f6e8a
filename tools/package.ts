/**
 * Makes of what was built the package that portals install (`npm pack ./dist`); `npm run build` runs it after the build.
 * Another folder than `dist` can be named.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBundled } from './built/bundled.ts';
import { billOf, closureOf, componentsOf, gatewayEntries, packagesImportedBy, wholeBill } from './package/bill.ts';
import { declarations } from './package/declarations.ts';
import { describedElements, elementFiles } from './package/elements.ts';
import { licenceTexts, unfreeIn } from './package/licences.ts';
import { packageJson } from './package/package-json.ts';

const [, , dist = 'dist'] = process.argv;

rmSync(join(dist, 'types'), { recursive: true, force: true });
for (const [file, text] of declarations()) write(join('types', file), text);
for (const [file, text] of elementFiles(describedElements())) write(file, text);
write('package.json', json(packageJson()));
cpSync('tools/package/readme.md', join(dist, 'README.md'));
for (const file of ['LICENSE', 'CHANGELOG.md']) cpSync(file, join(dist, file));
writeBills();
console.log(`${dist}/ is a package.`);

/** What is in the browser goes with the package; what the gateway runs lies beside it. */
function writeBills(): void {
  const bundled = readBundled(dist);
  const whole = wholeBill();
  const inBrowser = componentsOf(whole, bundled);
  const inGateway = closureOf(whole, packagesImportedBy(gatewayEntries));
  const unfree = unfreeIn([...inBrowser, ...inGateway]);
  if (unfree.length > 0) throw new Error(`${dist}/ is not free to pass on:\n${unfree.join('\n')}`);
  write('sbom.cdx.json', json(billOf(whole, 'wegwijzer', inBrowser)));
  write('gateway.cdx.json', json(billOf(whole, 'wegwijzer-gateway', inGateway)));
  write('LICENSES.txt', licenceTexts(bundled));
}

function write(file: string, text: string): void {
  const path = join(dist, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

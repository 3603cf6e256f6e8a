import { readdirSync } from 'node:fs';
import { Manifest } from './manifest.ts';

/** What must not be in any built file, and why. */
const forbidden: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/lit(?:Html|Element)Versions|reactiveElementVersions|litPropertyMetadata|Symbol\.metadata/, 'leaves a trace of Lit'],
  [/createPolicy\(.lit-html/, 'takes the Trusted Types policy name of another Lit'],
  [/\bArray\.from\b/, 'uses Array.from, which old libraries on portals replace'],
  [/\beval\(|new Function\b/, 'evaluates text'],
  [/define\.amd|module\.exports|\brequire\(/, 'holds another module format'],
  [/__vitePreload|vite:preloadError/, 'wraps import()'],
  [/process\.env/, 'needs Node'],
  [/\bimport\((?!["'`]\.|\w)/, 'imports from elsewhere than beside itself'],
];

const staticImport = /(?:^|[;}\n])\s*(?:import\s*["'{*\w]|export\s*(?:\*|\{[^}]*\})\s*from)/;

/**
 * What is wrong with a build of the product, one sentence each.
 *
 * @param folder - Where it was built.
 */
export function faultsIn(folder: string): readonly string[] {
  const manifest = new Manifest(folder);
  const entry = manifest.named('wegwijzer');
  const faults = manifest.files.flatMap((file) => {
    const code = manifest.read(file);
    const found = forbidden.filter(([pattern]) => pattern.test(code)).map(([, why]) => `${file.file} ${why}.`);
    const importsEntry = /["'`]\.{1,2}\/wegwijzer[\w-]*\.js["'`]/.test(code);
    return importsEntry
      ? [...found, `${file.file} imports an entry, which a page may load by another address.`]
      : found;
  });
  if (entry.imports?.length || staticImport.test(manifest.read(entry))) {
    faults.push('wegwijzer.js imports a file statically: if that one fails, nothing can retry.');
  }
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return [...faults, ...sheets.map((sheet) => `${sheet} is a style sheet: styles are constructed.`)];
}

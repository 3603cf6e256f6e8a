import { readFileSync, readdirSync } from 'node:fs';
import facts from '../../src/flow/facts.json' with { type: 'json' };
import type { Bundled } from './bundled.ts';
import { Manifest } from './manifest.ts';

/** What must not be in any built file, and why. */
const forbidden: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/lit(?:Html|Element)Versions|reactiveElementVersions|litPropertyMetadata|Symbol\.metadata/, 'leaves a trace of Lit'],
  [/createPolicy\(.lit-html/, 'takes the Trusted Types policy name of another Lit'],
  [/\bArray\.from\b/, 'uses Array.from, which old libraries on portals replace'],
  [/\bfor ?\((?:(?:const|let|var) )?[\w$]+ in\b/, 'goes through keys that a portal gave every object'],
  [/\bextends Event\b/, 'extends Event, which old libraries on portals replace'],
  [/\beval\(|new Function\b/, 'evaluates text'],
  [/define\.amd|module\.exports|\brequire\(/, 'holds another module format'],
  [/__vitePreload|vite:preloadError/, 'wraps import()'],
  [/process\.env/, 'needs Node'],
  [/\bimport\((?!["'`]\.|\w)/, 'imports from elsewhere than beside itself'],
  [/mockServiceWorker|\[MSW\]/, 'holds msw, which is for tests'],
  [/stately\.ai\/(?:inspect|registry)|statelyai\.(?:dis)?connected/, 'holds the inspector, which is for development'],
];

/** What the ids of facts look like. */
const factId = /\b[A-Z]{3}-[A-Z]{1,3}\d?-\d{2,3}\b/g;

const staticImport = /(?:^|[;}\n])\s*(?:import\s*["'{*\w]|export\s*(?:\*|\{[^}]*\})\s*from)/;

/**
 * What is wrong with a build of the product, one sentence each.
 *
 * @param folder - Where it was built.
 */
export function faultsIn(folder: string): readonly string[] {
  const manifest = new Manifest(folder);
  const faults = manifest.files.flatMap((file) => {
    const code = manifest.read(file);
    const found = [
      ...forbidden.filter(([pattern]) => pattern.test(code)).map(([, why]) => `${file.file} ${why}.`),
      ...factsIn(code).map((fact) => `${file.file} holds ${fact}: facts are for whoever writes flows.`),
    ];
    const importsEntry = /["'`]\.{1,2}\/wegwijzer[\w-]*\.js["'`]/.test(code);
    return importsEntry
      ? [...found, `${file.file} imports an entry, which a page may load by another address.`]
      : found;
  });
  for (const entry of [manifest.named('wegwijzer'), manifest.named('wegwijzer-guide')]) {
    if (entry.imports?.length || staticImport.test(manifest.read(entry))) {
      faults.push(`${entry.file} imports a file statically: if that one fails, nothing can retry.`);
    }
  }
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return [...faults, ...sheets.map((sheet) => `${sheet} is a style sheet: styles are constructed.`)];
}

/** The facts of the register that code names: all of them, or those of a flow whose citations were left in. */
function factsIn(code: string): readonly string[] {
  return [...new Set(code.match(factId))].filter((id) => Object.hasOwn(facts, id));
}

/** What a build has in it of packages that are there for development only, one sentence each. */
export function strangersIn(bundled: readonly Bundled[]): readonly string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  return bundled
    .filter(({ name }) => packages[`node_modules/${name}`]?.dev)
    .map(({ name }) => `The build holds ${name}, which is there for development only.`);
}

interface Lock {
  readonly packages: { readonly [path: string]: { readonly dev?: boolean } | undefined };
}

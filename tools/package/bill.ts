import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Bundled } from '../built/bundled.ts';

/** A bill of materials as npm writes it (CycloneDX), as far as it is read here. */
export interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** One package in it. */
export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly type?: string;
  readonly purl?: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string }; readonly expression?: string }[];
}

/** Where what the operator of a gateway runs begins. */
export const gatewayEntries: readonly string[] = ['src/gateway/main.ts', 'src/gateway/inbox/tickets-cli.ts'];

const root = join(import.meta.dirname, '../..');

/**
 * Of everything that package-lock.json names, by `npm sbom`; needs no network, and nothing installed. It is asked for all
 * of it: told to leave development out, npm also leaves out what is used in both.
 *
 * @throws {Error} when npm cannot.
 */
export function wholeBill(): Bill {
  const own = join('node_modules', '.bin');
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith(own));
  const { stdout, stderr, status } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm wrote no bill of materials:\n${stderr}`);
  return JSON.parse(stdout) as Bill;
}

/**
 * The part of a bill that is about these packages.
 *
 * @param name - What they are in.
 * @param components - The packages, each in the version that is used.
 */
export function billOf(whole: Bill, name: string, components: readonly Component[]): Bill {
  const refs = new Set(components.map((component) => component['bom-ref']));
  const { version, licenses, 'bom-ref': owner } = whole.metadata.component;
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref) || ref === owner)
    .map(({ ref, dependsOn }) => ({
      ref: ref === owner ? name : ref,
      dependsOn: dependsOn.filter((one) => refs.has(one)),
    }));
  const component = { 'bom-ref': name, type: 'application', name, version, ...(licenses ? { licenses } : {}) };
  return { ...whole, metadata: { ...whole.metadata, component }, components, dependencies };
}

/**
 * The packages of which code is in the product. What the bundler brings along itself is in no list of npm's: its licence
 * is that of the package beside it.
 */
export function componentsOf(whole: Bill, bundled: readonly Bundled[]): readonly Component[] {
  return bundled.map(({ name, version, folder }) => {
    const ref = `${name}@${version}`;
    const listed = whole.components.find((component) => component['bom-ref'] === ref);
    const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license: string };
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    return listed ?? { 'bom-ref': ref, type: 'library', name, version, purl, licenses: [{ license: { id: license } }] };
  });
}

/** The packages that run when these do: they, and all that they depend on. */
export function closureOf(whole: Bill, names: ReadonlySet<string>): readonly Component[] {
  const below = new Map(whole.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const own = below.get(whole.metadata.component['bom-ref']) ?? [];
  const byRef = new Map(whole.components.map((component) => [component['bom-ref'], component]));
  const found = new Set(own.filter((ref) => names.has(byRef.get(ref)?.name ?? '')));
  for (const ref of found) for (const one of below.get(ref) ?? []) found.add(one);
  return whole.components.filter((component) => found.has(component['bom-ref']));
}

/**
 * The packages that a program names in its imports, whichever of its own files does; types do not count.
 *
 * @param files - Where it begins.
 */
export function packagesImportedBy(files: readonly string[]): ReadonlySet<string> {
  const packages = new Set<string>();
  const own = new Set(files);
  for (const file of own) {
    const code = readFileSync(file, 'utf8').replaceAll(/^(?:import|export) type [^;]+;/gm, '');
    for (const [, from] of code.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      if (from?.startsWith('.') && from.endsWith('.ts')) own.add(join(dirname(file), from));
      else if (from && !/^(?:node:|\.)/.test(from)) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)![0]);
    }
  }
  return packages;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which code is in the product. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** Where it is installed. */
  readonly folder: string;
}

/** What the bundler says of one file that it made, as far as it is asked here. */
interface Output {
  readonly output: readonly { readonly modules?: { readonly [id: string]: { readonly renderedLength: number } } }[];
}

/** The bundler's own helpers. It has them built in; `@oxc-project/types`, of the same project, brings their licence. */
const helper = /^\0(@oxc-project)\+(runtime)@([\d.]+)\//;

const listed = 'bundled.json';

/**
 * The packages of which code is in what was built, by name. Types, and what was left out, do not count.
 *
 * @throws {Error} when code comes from a place that is no package.
 */
export function bundledIn(outputs: readonly Output[]): readonly Bundled[] {
  const modules = outputs.flatMap(({ output }) => output).flatMap(({ modules = {} }) => Object.entries(modules));
  const foreign = modules.filter(([, { renderedLength }]) => renderedLength > 0).flatMap(([id]) => packageOf(id) ?? []);
  return [...new Map(foreign.map((one) => [one.folder, one])).values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Writes that list beside what was built, for the bill of materials. It is not part of the package. */
export function writeBundled(folder: string, bundled: readonly Bundled[]): void {
  writeFileSync(join(folder, listed), `${JSON.stringify(bundled, null, 2)}\n`);
}

/**
 * Reads that list.
 *
 * @throws {Error} when nothing was built in that folder.
 */
export function readBundled(folder: string): readonly Bundled[] {
  return JSON.parse(readFileSync(join(folder, listed), 'utf8')) as readonly Bundled[];
}

function packageOf(id: string): Bundled | undefined {
  const [, scope, helpers, version] = helper.exec(id) ?? [];
  if (scope && helpers && version) {
    const folder = join(import.meta.dirname, '../../node_modules', scope, 'types');
    return { name: `${scope}/${helpers}`, version, folder };
  }
  const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? [];
  if (!folder) return undefined;
  const file = join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`${id} is in the product, and belongs to no package.`);
  const { name, version: installed } = JSON.parse(readFileSync(file, 'utf8')) as Bundled;
  return { name, version: installed, folder };
}

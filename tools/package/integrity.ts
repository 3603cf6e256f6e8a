import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `sha384-…` of each file of the product that a browser runs, by its path from the product's folder. */
export type Integrity = Readonly<Record<string, string>>;

/** An import map with which a browser refuses every file that is not the one that was built. */
export interface ImportMap {
  readonly imports: { readonly wegwijzer: string; readonly 'wegwijzer/guide': string };
  readonly integrity: Integrity;
}

/** The two files that a page can name. */
const entries = ['wegwijzer.js', 'wegwijzer-guide.js'];

/** The address that `docs/integrating.md` has too. */
const placeholder = 'https://cdn.example/';

/**
 * The hashes of a build.
 *
 * @param folder - Where it was built.
 */
export function integrityOf(folder: string): Integrity {
  const chunks = readdirSync(join(folder, 'chunks'))
    .filter((name) => name.endsWith('.js'))
    .toSorted()
    .map((name) => `chunks/${name}`);
  return Object.fromEntries([...entries, ...chunks].map((file) => [file, hashOf(readFileSync(join(folder, file)))]));
}

/**
 * The import map for a page.
 *
 * @param base - Where the product is served from; ends in a slash.
 */
export function importMapOf(integrity: Integrity, base: string): ImportMap {
  const at = (file: string) => base + file;
  return {
    imports: { wegwijzer: at('wegwijzer.js'), 'wegwijzer/guide': at('wegwijzer-guide.js') },
    integrity: Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [at(file), hash])),
  };
}

/**
 * Writes `integrity.json`, and `import-map.json` for an address that portals replace by theirs.
 *
 * @param folder - Where the product was built.
 */
export function writeIntegrity(folder: string): void {
  const integrity = integrityOf(folder);
  const files = { 'integrity.json': integrity, 'import-map.json': importMapOf(integrity, placeholder) };
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
  }
}

function hashOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

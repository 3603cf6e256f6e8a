import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flowIds, type FlowId } from '../../src/flow/catalogue.ts';
import { firstQuestion, sharing } from '../../src/flow/registry.ts';
import { beginning } from '../built/budgets.ts';
import { Manifest } from '../built/manifest.ts';
import type { Integrity } from './integrity.ts';

/**
 * The chunks that a guide asks for as soon as it opens, by where it begins: a procedure, `''` for none, or the flow that
 * a `visitor` begins in. They are paths from the product's folder, and make the addresses by which the entry asks for
 * them, to the letter: what is preloaded by another one is fetched twice.
 */
export type Preload = Readonly<Record<string, readonly string[]>>;

/** The flow of everything that a guide can begin at. */
const starts: Readonly<Record<string, FlowId>> = {
  '': firstQuestion.flow,
  ...Object.fromEntries(Object.entries(sharing).map(([procedure, { flow }]) => [procedure, flow])),
  ...Object.fromEntries(flowIds.map((flow) => [flow, flow])),
};

/** What a page can preload of a build, in the order in which the entry asks: the first step needs no engine. */
export function preloadOf(dist: Manifest): Preload {
  const { firstStep, guide } = beginning(dist);
  const chunks = (flow: FlowId) => [...dist.closure(dist.named(flow), firstStep, guide)].map(({ file }) => file);
  return Object.fromEntries(Object.entries(starts).map(([start, flow]) => [start, chunks(flow)]));
}

/**
 * Writes `preload.json`, which the template of a portal reads: the names of chunks change with each version.
 *
 * @param folder - Where the product was built.
 */
export function writePreload(folder: string): void {
  writeFileSync(join(folder, 'preload.json'), `${JSON.stringify(preloadOf(new Manifest(folder)), null, 2)}\n`);
}

/**
 * The lines of a page that preloads these chunks, as `docs/integrating.md` has them.
 *
 * @param base - Where the product is served from; ends in a slash.
 * @param attributes - What else stands in each of them, such as a nonce.
 * @param integrity - The hashes, for a page that pins its scripts with an import map.
 */
export function linksOf(chunks: readonly string[], base: string, attributes = '', integrity: Integrity = {}): string {
  const line = (chunk: string) => {
    const hash = integrity[chunk] ? `integrity="${integrity[chunk]}"` : '';
    const all = ['rel="modulepreload" crossorigin', attributes, `href="${base}${chunk}"`, hash];
    return `<link ${all.filter((one) => one !== '').join(' ')}>`;
  };
  return chunks.map(line).join('\n');
}

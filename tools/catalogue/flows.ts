import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { flowIds } from '../../src/flow/catalogue.ts';
import { flowFiles } from '../../src/flow/flow-files.ts';

/** Every flow of the product, by its id. */
export async function everyFlow(): Promise<{ readonly [id: string]: AnyFlow }> {
  return Object.fromEntries(
    await Promise.all(flowIds.map(async (id) => [id, (await flowFiles.load(id, 'nl')).flow] as const)),
  );
}

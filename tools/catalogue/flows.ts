import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { flowIds } from '../../src/flow/catalogue.ts';
import { registry } from '../../src/flow/registry.ts';

/** Every flow of the product, by its id. */
export async function everyFlow(): Promise<{ readonly [id: string]: AnyFlow }> {
  return Object.fromEntries(await Promise.all(flowIds.map(async (id) => [id, await registry[id].flow()] as const)));
}

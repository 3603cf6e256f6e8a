import { flowIds, type FlowId } from '../../src/flow/catalogue.ts';
import { registry } from '../../src/flow/registry.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowText } from '../../src/flow/flow.ts';

/** A flow under test, with its Dutch words. */
export interface FlowUnderTest {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly text: FlowText;
}

/** Every flow of the product. A line in the registry puts a flow here, and so under the contract. */
export const allFlows: readonly FlowUnderTest[] = await Promise.all(
  flowIds.map(async (id) => ({
    id,
    flow: await registry[id].flow(),
    // Only the build cuts the words in two: here either part is the whole file.
    text: (await registry[id].nl()) as FlowText,
  })),
);

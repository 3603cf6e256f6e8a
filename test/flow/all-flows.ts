import { flowIds, type FlowId } from '../../src/flow/catalogue.ts';
import { flowFiles } from '../../src/flow/flow-files.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';
import type { ScreenText } from '../../src/flow/screen.ts';

/** A flow under test, with its Dutch words and those of its screens. */
export interface FlowUnderTest {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly text: FlowText;
  readonly screens: { readonly [screen: string]: ScreenText };
}

/** Every flow of the product. An id in the catalogue puts a flow here, and so under the contract. */
export const allFlows: readonly FlowUnderTest[] = await Promise.all(
  flowIds.map(async (id) => {
    const { flow, words, screens } = await flowFiles.load(id, 'nl');
    // Only the build cuts the words in two: here they are the whole file.
    return { id, flow, text: words as FlowText, screens };
  }),
);

import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowId } from '../flow/catalogue.ts';
import type { FlowText } from '../flow/flow.ts';
import { registry } from '../flow/registry.ts';

/** A flow with its words. */
export interface Loaded {
  readonly flow: AnyFlow;
  readonly words: FlowText;
}

/** Fetches a flow and its words, in parallel. Rejects when the network does. */
export async function loadFlow(id: FlowId): Promise<Loaded> {
  const [flow, words] = await Promise.all([registry[id].flow(), registry[id].nl()]);
  return { flow, words };
}

import type { FactId } from './facts.ts';

/**
 * Why a fact is in no flow: it tells how the document is laid out, it is over, or another place contradicts it and the
 * reading that is followed is the other one (`I-nn`: its entry among the inconsistencies).
 */
export type WaiverReason = 'layoutOnly' | 'historical' | `contradicted:I-${number}`;

/** The facts that no flow cites, each with its reason. Facts of the kind `context` need neither. */
export type Waived = { readonly [Id in FactId]?: WaiverReason };

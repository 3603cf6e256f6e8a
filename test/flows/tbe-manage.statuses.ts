import type { AnyFlow } from '../../src/flow/any-flow.ts';

/** How sure the consequence of each wrong selection of a flow is, in the order of its screens: `diagnosis status`. */
export function statusesIn(flow: AnyFlow): readonly string[] {
  const found = Object.values(flow.steps)
    .flatMap((step) => ('verdicts' in step ? Object.values(step.verdicts) : []))
    .flatMap((rows) => Object.values(rows))
    .flatMap((row) => Object.values(row))
    .flatMap((verdict) => ('wrong' in verdict ? [`${verdict.wrong} ${verdict.status}`] : []));
  return [...new Set(found)];
}

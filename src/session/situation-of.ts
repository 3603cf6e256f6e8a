import type { FlowId } from '../flow/catalogue.ts';
import type { Library } from './library.ts';
import type { Run } from './run.ts';
import type { Position } from './saved.ts';
import type { SessionOptions } from './session-options.ts';
import type { Situation } from './situation.ts';

/** Everything that the view of a run is made of, at this moment. */
export function situationOf(
  { id, flow, actor }: Run,
  { now, own, page, counts }: SessionOptions,
  library: Library,
  positions: readonly Position[],
  around: Pick<Situation, 'ticketFor' | 'notice'>,
): Situation {
  const known = (one: FlowId) => library.known(one);
  const earlier = positions.flatMap(({ flow: before, role, trail }) => {
    const fetched = known(before);
    return fetched ? [{ id: before, flow: fetched, role, trail }] : [];
  });
  const parts = library.partsFor(id);
  return {
    id,
    flow,
    snapshot: actor.getSnapshot(),
    now: now(),
    own,
    page,
    counts,
    known,
    earlier,
    ...around,
    ...parts,
  };
}

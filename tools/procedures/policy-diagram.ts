import type { Model, Policy, PolicyNode } from '../../src/diagnosis/model.ts';
import { whichCause } from '../../src/diagnosis/model-of.ts';
import { lookLine, statechart, stateLine, wayLine, type Look } from './mermaid.ts';
import { drawnMoves, type DrawnMove } from './policy-graph.ts';
import { moveWords, seenWords, type Searched } from './policy-words.ts';

/** What stands for the moves that are not drawn. */
const leftOut = 'more';

/** A search as a Mermaid statechart: what is asked, what is tried, and where somebody else is next. */
export function policyDiagram(searched: Searched, model: Model, policy: Policy): string {
  const drawn = drawnMoves(model, policy);
  const isCut = drawn.some(({ ways }) => ways.some(({ to }) => to === undefined));
  const byLook = Map.groupBy(drawn, ({ move }) => lookOf(searched, move));
  const looks = [...byLook].flatMap(([look, alike]) => (look ? [{ look, alike }] : []));
  return statechart(
    looks.map(({ look }) => look),
    [
      ...drawn.map(({ index, move }) => stateLine(idOf(policy, index), moveWords(searched, move))),
      ...(isCut ? [stateLine(leftOut, '…')] : []),
      ...looks.map(({ look, alike }) =>
        lookLine(
          alike.map(({ index }) => idOf(policy, index)),
          look,
        ),
      ),
      `  [*] --> ${idOf(policy, drawn[0]!.index)}`,
      ...drawn.flatMap((one) => wayLines(searched, policy, one)),
    ],
  );
}

/** One arrow for all that leads to the same move. */
function wayLines(searched: Searched, policy: Policy, { index, ways }: DrawnMove): readonly string[] {
  return [...Map.groupBy(ways, ({ to }) => to)].map(([to, same]) => {
    const label = [...new Set(same.map(({ seen }) => seenWords(searched, seen)))].join(' / ');
    return wayLine(idOf(policy, index), to === undefined ? leftOut : idOf(policy, to), label);
  });
}

function lookOf(searched: Searched, move: PolicyNode): Look | undefined {
  if ('escalate' in move) return 'people';
  if ('do' in move) return undefined;
  return move.ask === whichCause ? 'ask' : 'screen';
}

function idOf(policy: Policy, index: number): string {
  return 'escalate' in policy[index]! ? 'people' : `move_${index}`;
}

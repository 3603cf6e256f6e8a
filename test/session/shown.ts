import type { Action, View } from '../../src/session/view.ts';

/** What is not read aloud: keys, addresses, the names of things, and the words by which an entry is found. */
const unread = /^(event|href|key|kind|at|mode|control|value|autocomplete|field|lang|first|phase|words)$/;

/** Every text of a view, in its order. A list without items is not drawn, and neither is its title. */
export function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  const isEmptyList = Object.values(part).some((list) => Array.isArray(list) && list.length === 0) && 'title' in part;
  return Object.entries(part).flatMap(([key, value]) =>
    (unread.test(key) && typeof value === 'string') || (isEmptyList && key === 'title') ? [] : textsIn(value),
  );
}

/** Everything that can be pressed or set in a view. On a replica that only shows or explains, nothing is set. */
export function actionsIn(view: View): readonly Action[] {
  return actionsUnder(view);
}

function actionsUnder(part: unknown): readonly Action[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('event' in part) return [part as Action];
  const isReplica = 'mode' in part && 'fields' in part;
  return isReplica && part.mode !== 'check' ? [] : Object.values(part).flatMap(actionsUnder);
}

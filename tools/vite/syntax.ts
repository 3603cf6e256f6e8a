/** A node of a syntax tree, as far as the build's plugins look. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;

/** A stretch of source and what comes in its place. */
export type Cut = { readonly start: number; readonly end: number; readonly instead: string };

/** All nodes of a tree, outer before inner. */
export function nodesIn(node: object): Node[] {
  const children = Object.values(node).flat().filter(isNode);
  return isNode(node) ? [node, ...children.flatMap(nodesIn)] : children.flatMap(nodesIn);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The name of an identifier; empty for anything else. */
export function nameOf(id: unknown): string {
  return isNode(id) && typeof id['name'] === 'string' ? id['name'] : '';
}

/** The source with all cuts made; no two of them overlap. */
export function cutOut(code: string, cuts: readonly Cut[]): string {
  return [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), code);
}

import type { View } from '../session/view.ts';

/** The kinds of view whose elements have come: every press asks for some. */
const drawable = new Set<View['kind']>();

/** Fetches what draws a kind of view beside the panel itself; undefined where nothing is to come, or to be drawn anew. */
export function elementsFor(kind: View['kind']): Promise<unknown> | undefined {
  if (kind === 'visit' || kind === 'choices' || drawable.has(kind)) return undefined;
  const isRare = kind === 'checklist' || kind === 'find';
  const coming =
    kind === 'screen'
      ? import('../elements/wegwijzer-screen.ts')
      : Promise.all([import('../elements/late-body.ts'), isRare && import('../elements/rare.ts')]);
  return coming.then(() => drawable.add(kind));
}

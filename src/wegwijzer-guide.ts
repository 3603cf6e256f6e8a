/** The inline guide's own module, for portals that have no launcher: the same without it. */
import { define } from './elements/define.ts';
import { WegwijzerGuide } from './embed/guide-element.ts';
import { mount as mountElement, type GuideOptions, type Mounted } from './embed/mount-element.ts';

export type { GuideOptions, Mounted } from './embed/mount-element.ts';
export type * from './embed/public-types.ts';
/** @internal For an older copy of this entry that is still in the page. */
export { openGuide } from './embed/open-guide.ts';

/** Puts the guide at the end of an element of the page. */
export const mount: (target: Element, options?: GuideOptions) => Mounted = mountElement;

define('wegwijzer-guide', WegwijzerGuide);

/** The inline guide's own module, for portals that have no launcher: the same without it. */
import { define } from './elements/define.ts';
import { WegwijzerGuide } from './embed/guide-element.ts';
import { mount as mountElement, type GuideOptions, type Mounted } from './embed/mount-element.ts';

export type { GuideOptions, Mounted } from './embed/mount-element.ts';
export type * from './embed/public-types.ts';
/** @internal For an older copy of this entry that is still in the page. */
export { openGuide } from './embed/open-guide.ts';

/**
 * Puts the guide at the end of an element of the page.
 *
 * @throws {TypeError} when it is asked for the floating button, which this module does not have: it would stay empty.
 */
export function mount(target: Element, options: GuideOptions & { readonly as?: 'guide' } = {}): Mounted {
  if ((options.as ?? 'guide') !== 'guide')
    throw new TypeError('wegwijzer-guide.js has no launcher: import wegwijzer.js');
  return mountElement(target, options);
}

define('wegwijzer-guide', WegwijzerGuide);

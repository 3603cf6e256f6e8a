/**
 * The entry for portals: `<wegwijzer-launcher>`, `<wegwijzer-guide>`, and `mount` for those who put them in the page by
 * script. A few kilobytes without a library: the guide itself is fetched when somebody opens it, or when it stands in
 * the page.
 */
import { define } from './elements/define.ts';
import { WegwijzerGuide } from './embed/guide-element.ts';
import { WegwijzerLauncher } from './embed/launcher-element.ts';

export { mount } from './embed/mount-element.ts';
export type { Mounted, MountOptions } from './embed/mount-element.ts';
/** @internal For an older copy of this entry that is still in the page. */
export { openGuide } from './embed/open-guide.ts';
export type * from './embed/public-types.ts';

define('wegwijzer-launcher', WegwijzerLauncher);
define('wegwijzer-guide', WegwijzerGuide);

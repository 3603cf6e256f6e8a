/**
 * The entry for portals: `<wegwijzer-launcher>` and `<wegwijzer-guide>`. A few kilobytes without a library: the guide
 * itself is fetched when somebody opens it, or when it stands in the page.
 */
import { define } from './elements/define.ts';
import { WegwijzerGuide } from './embed/guide-element.ts';
import { WegwijzerLauncher } from './embed/launcher-element.ts';

WegwijzerLauncher.load = WegwijzerGuide.load = () => import('./embed/mount.ts');

define('wegwijzer-launcher', WegwijzerLauncher);
define('wegwijzer-guide', WegwijzerGuide);

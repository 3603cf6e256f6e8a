/** The inline guide's own module, for portals that name it in their page: nothing is fetched in a chain. */
import { define } from './elements/define.ts';
import { WegwijzerGuide } from './embed/guide-element.ts';
import { mount } from './embed/mount.ts';

WegwijzerGuide.load = () => Promise.resolve({ mount });

define('wegwijzer-guide', WegwijzerGuide);

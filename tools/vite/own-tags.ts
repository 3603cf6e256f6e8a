import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { versionMark } from './version-mark.ts';

const elements = 'src/elements';

/** Where elements inside the guide are named: the public events share a name with one of them. */
const named = /\/src\/(?:elements\/(?!public-events)|embed\/first-step\b)[^/]*\.ts$/;

/**
 * Gives the elements inside the guide tags of this version alone (`wegwijzer-panel-1a2b3c`). A page can load us in two
 * versions, each with its own public element: then neither must draw with the other's parts. The public tags stay.
 */
export function ownTags(): Plugin {
  let renamed: (code: string) => string;
  return {
    name: 'wegwijzer:own-tags',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      const inner = readdirSync(join(root, elements)).flatMap(
        (file) => /^wegwijzer-([\w-]+)\.ts$/.exec(file)?.[1] ?? [],
      );
      // Six characters tell two versions apart; each is written dozens of times.
      renamed = renamerOf(inner, versionMark(root).slice(0, 6));
    },
    transform: (code, id) => (named.test(id) ? { code: renamed(code), map: null } : null),
  };
}

/** Puts a mark behind each of these names where it stands as a tag; in the name of a file it stays. */
export function renamerOf(inner: readonly string[], mark: string): (code: string) => string {
  const tag = new RegExp(`(?<![\\w-])wegwijzer-(?:${inner.join('|')})(?![\\w-]|\\.ts)`, 'g');
  return (code) => code.replace(tag, `$&-${mark}`);
}

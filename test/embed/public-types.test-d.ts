/** What the types of the package promise about the data: `tsc` checks this file; nothing runs it. */
import type { WegwijzerAttributes } from '../../src/embed/public-types.ts';
import type { attributes } from '../../src/embed/settings.ts';

type Attribute = (typeof attributes)[number];
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : B) : A;

/** The attributes that can be typed are those that are read. */
export const attributesAreTyped: Same<keyof WegwijzerAttributes, Attribute> = true;

// @ts-expect-error -- one attribute less would be seen
export const missingIsSeen: Same<keyof WegwijzerAttributes, Exclude<Attribute, 'counts'>> = true;

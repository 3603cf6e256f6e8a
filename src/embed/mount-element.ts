import type { RoleKey } from '../flow/catalogue.ts';
import type { ProcedureId } from '../flow/registry.ts';
import type { Inspect } from '../session/run.ts';
import type { Language } from '../text/languages.ts';
import { attributes } from './settings.ts';

/** What a guide is opened with: the attributes of the elements, and the property for development. */
export interface GuideOptions {
  readonly procedure?: ProcedureId;
  readonly visitor?: RoleKey;
  readonly lang?: Language;
  readonly gateway?: string;
  readonly coordinator?: { readonly name?: string; readonly email?: string; readonly phone?: string };
  /** What the documents do not print of other contacts, by their keys. */
  readonly contacts?: {
    readonly [contact: string]: { readonly email?: string; readonly phone?: string; readonly url?: string };
  };
  /** Whoever has solved a problem is asked whether its cause may be counted. */
  readonly counts?: boolean;
  /** XState's inspection observer. */
  readonly inspect?: Inspect;
}

/** The same, and which of the two elements it is. */
export interface MountOptions extends GuideOptions {
  /** A floating button that opens a dialog, or the guide inside the page; without it the latter. */
  readonly as?: 'guide' | 'launcher';
}

/** An element of Wegwijzer that a script put into its page. */
export interface Mounted {
  readonly element: HTMLElement;
  /** Takes it out of the page. What the user did stays in this tab. */
  unmount(): void;
}

/** Puts Wegwijzer at the end of an element of the page, as its tag with attributes would. */
export function mount(target: Element, options: MountOptions = {}): Mounted {
  const { as = 'guide', coordinator = {}, contacts, counts, inspect, ...plain } = options;
  const element = Object.assign(document.createElement(`wegwijzer-${as}`), { inspect });
  const values: Readonly<Record<string, string | undefined>> = {
    ...plain,
    contacts: contacts && JSON.stringify(contacts),
    counts: counts ? '' : undefined,
    'coordinator-name': coordinator.name,
    'coordinator-email': coordinator.email,
    'coordinator-phone': coordinator.phone,
  };
  for (const name of attributes) {
    const value = values[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  target.append(element);
  return { element, unmount: () => element.remove() };
}

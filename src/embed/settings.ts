import { procedureStart, startOf, type Start } from '../flow/registry.ts';
import { languageOf, offered, type Language } from '../text/languages.ts';

/** The attributes of both public elements. */
export const attributes = [
  'procedure',
  'visitor',
  'lang',
  'gateway',
  'coordinator-name',
  'coordinator-email',
  'coordinator-phone',
  'contacts',
  'counts',
] as const;

/** What the attributes of an element say. Any text is allowed in them: what is unknown falls back, and stays text. */
export interface Settings {
  readonly start: Start;
  /** Attributes with a value that does not exist, as they are written. */
  readonly unknown: readonly string[];
  /** The key of the session in this tab. */
  readonly key: string;
  readonly language: Language;
  /** The language that was asked for, when it is known but not offered yet. */
  readonly missed?: Language;
  readonly gateway?: string;
  /** What the attribute `contacts` says, as it is written. */
  readonly contacts?: string;
  /** Whether a solved case can be counted, when the user presses so. */
  readonly counts: boolean;
  readonly coordinator: { readonly name?: string; readonly email?: string; readonly phone?: string };
}

/** Reads the settings of an element. */
export function settingsOf(host: Element): Settings {
  const value = (name: (typeof attributes)[number]) => host.getAttribute(name)?.trim() || undefined;
  const linked = linkedProcedure();
  const procedure = linked?.procedure ?? value('procedure');
  const visitor = value('visitor');
  const tag = value('lang') ?? host.closest('[lang]')?.getAttribute('lang') ?? 'nl';
  const asked = languageOf(tag);
  const language = asked && offered.includes(asked) ? asked : 'nl';
  const { start: found, unknown } = startOf(procedure, visitor, linked?.role);
  const start = linked?.step ? { ...found, step: linked.step, ...(linked.link ? { link: linked.link } : {}) } : found;
  const gateway = value('gateway');
  const contacts = value('contacts');
  return {
    start,
    unknown: [...unknown, ...(value('lang') && !asked ? [`lang="${tag}"`] : [])],
    key: [procedure, linked?.step, linked?.link, visitor].filter((part) => part !== undefined).join(':') || 'start',
    language,
    ...(asked && asked !== language ? { missed: asked } : {}),
    ...(gateway ? { gateway } : {}),
    ...(contacts ? { contacts } : {}),
    counts: host.hasAttribute('counts'),
    coordinator: coordinatorOf(value('coordinator-name'), value('coordinator-email'), value('coordinator-phone')),
  };
}

function coordinatorOf(name?: string, email?: string, phone?: string): Settings['coordinator'] {
  return { ...(name ? { name } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
}

/**
 * What the address of the page asks for: a procedure and perhaps its step (`#wegwijzer=tbe-manage-users/addUser`), as a
 * handover's link does; or a place on another device, with the role and the phone code behind it. The address is only
 * read; what it names and does not exist is somebody else's.
 */
export function linkedProcedure(): { procedure: string; step?: string; role?: string; link?: string } | undefined {
  const [, link = '', procedure, step, role] =
    /^#wegwijzer=(([\w-]+)(?:\/(\w+)(?:\/(\w+)\/\w+)?)?)$/.exec(location.hash) ?? [];
  if (!procedure || !procedureStart(procedure, role)) return undefined;
  return { procedure, ...(step ? { step } : {}), ...(role ? { role, link } : {}) };
}

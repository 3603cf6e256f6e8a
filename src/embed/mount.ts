import { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';
import type { Inspect } from '../session/run.ts';
import type { OwnContacts } from '../escalation/ladder.ts';
import { portalOf } from '../flow/entrances.ts';
import type { FlowFiles } from '../flow/flow-files.ts';
import { loadLocale } from '../text/load-locale.ts';
import { Session } from '../session/session.ts';
import { tabStore } from '../session/store.ts';
import { createText, type Text } from '../text/text.ts';
import { gatewayUrl } from './gateway-url.ts';
import { eraseTickets } from './opened-tickets.ts';
import { Opened } from './opened.ts';
import type { Settings } from './settings.ts';

/** A guide that is open in a page. */
export interface Mounted {
  /** Puts focus on the heading. */
  focus(): void;
  /** Stops the guide and takes it out of the page. What the user did stays in this tab. */
  unmount(): void;
}

/** Where and how to open. */
export interface MountOptions {
  /** The element whose attributes count, and from which the public events come. */
  readonly host: HTMLElement;
  /** Where the panel goes. */
  readonly root: ShadowRoot | HTMLElement;
  readonly settings: Settings;
  readonly files: FlowFiles;
  /** For a dialog: the first view takes focus, and there is a button to close. */
  readonly onClose?: () => void;
  readonly inspect?: Inspect | undefined;
}

/** What the page can reach with `::part()`. */
const parts =
  'panel, header, heading, trap, primary, action, link, footer, sheet, field, option, twin, verdict, contact, phone, errors, message';

/** Opens a guide. Rejects when the words of the interface, or the choice of a portal, cannot be fetched. */
export async function mount({ host, root, settings, files, onClose, inspect }: MountOptions): Promise<Mounted> {
  warnOf(settings);
  const gateway = gatewayOf(settings);
  const text = createText(settings.language, await loadLocale(settings.language));
  const session = await Session.open({
    start: settings.start,
    text,
    store: tabStore(settings.key),
    eraseTickets,
    own: { ...ownContactsOf(settings), coordinator: settings.coordinator },
    page: pageAddress(location),
    counts: settings.counts ? gateway : undefined,
    files,
    now: () => new Date(),
    ...noticeOf(text, settings),
    inspect,
  });
  mustHaveBegun(session, settings);
  const panel = panelWith(text, onClose);
  const opened = new Opened({ host, panel, session, text, gateway, inspect });
  root.append(panel);
  return {
    focus: () => panel.focus(),
    unmount: () => {
      opened.close();
      panel.remove();
    },
  };
}

function panelWith(text: Text, onClose: MountOptions['onClose']): WegwijzerPanel {
  const panel = new WegwijzerPanel();
  panel.focusFirst = panel.closable = onClose !== undefined;
  panel.text = panelTextOf(text);
  panel.setAttribute('exportparts', parts);
  if (onClose) panel.addEventListener('wegwijzer-close', onClose);
  return panel;
}

/** Before a portal is chosen no one number is the right one: whoever opens the guide says both. */
function mustHaveBegun({ situation }: Session, { start }: Settings): void {
  if (!situation && portalOf(start.flow) === 'none') throw new Error('The first question did not come.');
}

function panelTextOf(text: Text): NonNullable<WegwijzerPanel['text']> {
  const words = ['name', 'close', 'newTab', 'here', 'unset', 'button', 'selected'] as const;
  return Object.fromEntries(words.map((word) => [word, text.ui(`panel.${word}`)])) as unknown as NonNullable<
    WegwijzerPanel['text']
  >;
}

function noticeOf(text: Text, { missed }: Settings) {
  return missed && missed !== 'nl' ? { notice: { text: text.ui(`notice.notOffered.${missed}`), lang: missed } } : {};
}

function gatewayOf({ gateway }: Settings): string | undefined {
  if (gateway === undefined) return undefined;
  const url = gatewayUrl(gateway, document.baseURI);
  if (!url) console.warn(`Wegwijzer: gateway="${gateway}" is not a web address; tickets are not offered.`);
  return url?.href;
}

/** What the attribute `contacts` says: an object in JSON, by the keys of the contacts; anything else is left out. */
function ownContactsOf({ contacts }: Settings): OwnContacts {
  try {
    return Object.assign({}, JSON.parse(contacts ?? '{}')) as OwnContacts;
  } catch {
    console.warn('Wegwijzer: contacts="…" is not JSON: see docs/integrating.md.');
    return {};
  }
}

/** The page for a link in a message: without its query and fragment, and its path only when no long number is in it. */
function pageAddress({ origin, pathname }: Location): string {
  return origin + (/\d{5}/.test(pathname) ? '/' : pathname);
}

function warnOf({ unknown }: Settings): void {
  if (unknown.length > 0) console.warn(`Wegwijzer does not know ${unknown.join(' and ')}: see docs/integrating.md.`);
}

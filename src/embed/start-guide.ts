import type { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';
import type { OwnContacts } from '../escalation/ladder.ts';
import { portalOf } from '../flow/entrances.ts';
import type { FlowFiles } from '../flow/flow-files.ts';
import { Session } from '../session/session.ts';
import { tabStore } from '../session/store.ts';
import { calm } from '../session/twice.ts';
import { createText, type Locale, type Text } from '../text/text.ts';
import type { Coming, Started } from './coming.ts';
import { noticeOf, panelWith } from './first-step.ts';
import { gatewayUrl } from './gateway-url.ts';
import { eraseTickets } from './opened-tickets.ts';
import { Opened } from './opened.ts';
import type { Settings } from './settings.ts';

/**
 * Starts a guide, in the panel that shows its first step already or in a new one, and does what was pressed meanwhile.
 * Rejects when the choice of a portal cannot be fetched, when the guide was closed, and when the page does not let it be
 * drawn, as one does whose policy leaves out our Trusted Types policy.
 */
export async function startGuide(
  coming: Coming,
  settings: Settings,
  locale: Locale,
  files: FlowFiles,
): Promise<Started> {
  warnOf(settings);
  const { host, signal } = coming;
  const { inspect } = host;
  const gateway = gatewayOf(settings);
  const text = createText(settings.language, locale);
  const session = await openSession(coming, settings, text, files, gateway);
  signal.throwIfAborted();
  mustHaveBegun(session, coming, settings);
  const panel = (coming.panel ??= panelWith(locale, coming));
  // Another element of the page can have gone on with the same session meanwhile.
  const isSame = panel.view?.at === session.view.at;
  coming.takeOver?.();
  const opened = new Opened({ host, panel, session, text, gateway, inspect });
  coming.show(panel);
  await drawn(panel, opened);
  if (isSame) void pressAll(coming, session);
  return { stop: () => opened.close() };
}

/** Resolves once the view stands there. Rejects where a page does not let anything be drawn. */
async function drawn(panel: WegwijzerPanel, opened: Opened): Promise<void> {
  try {
    await panel.updateComplete;
  } catch (error) {
    opened.close();
    throw error;
  }
}

/** Does what was pressed, one after the other; each may have to fetch something. */
async function pressAll({ pressed, signal }: Coming, session: Session): Promise<void> {
  for (const event of pressed) {
    if (signal.aborted) return;
    await session.send(event);
  }
}

function openSession(
  { host }: Coming,
  settings: Settings,
  text: Text,
  files: FlowFiles,
  gateway: string | undefined,
): Promise<Session> {
  return Session.open({
    start: settings.start,
    text,
    store: tabStore(settings.key),
    eraseTickets,
    own: { ...ownContactsOf(settings), coordinator: settings.coordinator },
    page: pageAddress(location),
    counts: settings.counts ? gateway : undefined,
    files,
    calm,
    now: () => new Date(),
    ...noticeOf(text, settings),
    inspect: host.inspect,
  });
}

/**
 * The first time, whoever opens the guide tries again. The second time the session says what is missing, with the number
 * of the portal; before a portal is chosen no one number is the right one, and whoever opens the guide says all.
 */
function mustHaveBegun({ situation }: Session, { isAgain }: Coming, { start }: Settings): void {
  if (!situation && (!isAgain || portalOf(start.flow) === 'none')) throw new Error('The first step did not come.');
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

/**
 * The page for a link in a message: without its query and fragment, and its path only when no long number is in it. Empty
 * for a page without an address of its own, such as `about:srcdoc`.
 */
function pageAddress({ origin, pathname }: Location): string {
  return origin === 'null' ? '' : origin + (/\d{5}/.test(pathname) ? '/' : pathname);
}

function warnOf({ unknown }: Settings): void {
  if (unknown.length > 0) console.warn(`Wegwijzer does not know ${unknown.join(' and ')}: see docs/integrating.md.`);
}

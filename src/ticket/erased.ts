/** How the tabs of one browser hear that everything was erased: those that are open, and those that are elsewhere. */
import { attempt } from './mark.ts';

/** What the tabs tell each other. */
export type Message = 'changed' | 'erased';

/** In sessionStorage, before the contact: the unsent ticket for it. */
export const draftPrefix = 'wegwijzer:draft:';

/** In localStorage: when everything was erased last. */
const stamp = 'wegwijzer:erased';

/** When everything was erased last, as text; undefined when it never was, or the browser does not say. */
export const lastErased = (): string | undefined => attempt(() => localStorage.getItem(stamp)) ?? undefined;

/** Lets a tab that is elsewhere find, when it comes back, that everything was erased. Never throws. */
export const stampErased = (): void => attempt(() => localStorage.setItem(stamp, String(Date.now())));

/** Erases the drafts in this tab's storage. Never throws. */
export const eraseStoredDrafts = (): void =>
  attempt(() => {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith(draftPrefix)) sessionStorage.removeItem(name);
  });

/** Hears the other tabs; undefined in a frame without an origin of its own, which has no other tabs. */
export const channelWith = (onMessage?: (event: MessageEvent<Message>) => void): BroadcastChannel | undefined =>
  attempt(() => {
    const channel = new BroadcastChannel('wegwijzer-outbox');
    if (onMessage) channel.addEventListener('message', onMessage);
    return channel;
  });

/** Tells all that listen, in this page too, that everything was erased. */
export const tellErased = (): void => {
  const channel = channelWith();
  const message: Message = 'erased';
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has one origin: its own.
  channel?.postMessage(message);
  channel?.close();
};

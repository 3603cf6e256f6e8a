import { flowFiles } from '../flow/flow-files.ts';
import { calm } from '../session/twice.ts';
import { loadLocale } from '../text/load-locale.ts';
import type { Coming, Started } from './coming.ts';
import { settingsOf, type Settings } from './settings.ts';

/** Asks for everything that the guide opens with, at once, what is shown first before the rest. */
export function fetchGuide({ start, language }: Settings) {
  const flow = flowFiles.load(start.flow, language);
  const parts = [flow, import('./first-step.ts'), loadLocale(language, flow), import('./start-guide.ts')] as const;
  // Whoever opens the guide hears of a failure; asking early is only asking early.
  for (const part of parts) part.catch(() => undefined);
  return parts;
}

/**
 * Opens a guide: shows its first step as soon as it can be read, and then starts it. Rejects when the first step, the
 * words or the guide itself cannot be fetched. The entries export it, for the page in which an older copy of them cannot
 * find its own parts any more: name and parameters stay as they are.
 */
export async function openGuide(coming: Coming): Promise<Started> {
  const settings = settingsOf(coming.host);
  const [flow, first, words, guide] = fetchGuide(settings);
  let isLost = false;
  // A flow that does not come is told by the session, which has the words and the number for it.
  const shown = Promise.all([first, words, flow])
    .then(([{ showFirstStep }, locale, file]) => (isLost ? undefined : showFirstStep(coming, settings, locale, file)))
    .catch(() => undefined);
  const [{ startGuide }, locale] = await Promise.all([guide, words]).catch((error: unknown) => {
    isLost = true;
    throw error;
  });
  await shown;
  return startGuide(coming, settings, locale, flowFiles);
}

/**
 * Opens a guide, and when that fails tries once more by itself. The second time the entry is fetched anew: after a new
 * version was put on the server it knows the new names, and it asks for its parts by addresses that have not failed yet.
 */
export async function openTwice(coming: Coming): Promise<Started> {
  try {
    return await openGuide(coming);
  } catch {
    // Closed meanwhile: that was no failure.
    coming.signal.throwIfAborted();
    await calm();
    coming.signal.throwIfAborted();
    coming.isAgain = true;
    coming.panel = undefined;
    return isPinned() ? openGuide(coming) : (await fetchAnew()).openGuide(coming);
  }
}

/** Whether the page says which files are to run, to the letter: then no other address of them will do. */
function isPinned(): boolean {
  return [...document.scripts].some(({ type, text, integrity, src }) =>
    type === 'importmap' ? text.includes('"integrity"') : integrity && src === import.meta.url,
  );
}

/** This very module, or in a build the entry that it is a part of, by another address. */
function fetchAnew(): Promise<{ readonly openGuide: typeof openGuide }> {
  const address = new URL(import.meta.url);
  // An odd number: its bits choose how the addresses are written (`tools/vite/second-try.ts`).
  address.searchParams.set('again', `${Date.now() | 1}`);
  return import(/* @vite-ignore */ address.href);
}

import type { CDPSession, Page } from 'puppeteer-core';

/** The types of what is listened to on the window and the document of a page, one for each listener, in order. */
export async function listenersOf(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  // What nothing refers to any more listens no longer.
  await session.send('HeapProfiler.collectGarbage');
  const [onWindow, onDocument] = await Promise.all(
    ['window', 'document'].map((target) => listenersOn(session, target)),
  );
  await session.detach();
  return [...(onWindow ?? []), ...(onDocument ?? [])].toSorted();
}

async function listenersOn(session: CDPSession, target: string): Promise<readonly string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: target });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  return listeners.map(({ type }) => `${target} ${type}`);
}

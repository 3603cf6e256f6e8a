import { flowFiles } from '../../src/flow/flow-files.ts';
import type { SessionOptions } from '../../src/session/session-options.ts';
import { Session } from '../../src/session/session.ts';
import { tabStore } from '../../src/session/store.ts';
import { someDutch } from '../text/dutch.ts';
import { actionsIn } from './shown.ts';
import { openHour } from './situations.ts';

/** The key of the session in the tab. */
export const sessionKey = 'alivia';

/** The name under which the tab keeps it. */
export const storedAs = `wegwijzer:session:${sessionKey}`;

/** Opens the session of a tab, as a page does: at the first question, unless told otherwise. */
export async function openSession(options: Partial<SessionOptions> = {}): Promise<Session> {
  const session = await Session.open({
    start: { flow: 'alivia-choose-role' },
    text: await someDutch(),
    store: tabStore(sessionKey),
    own: {},
    page: 'https://portaal.example/start',
    files: flowFiles,
    now: () => openHour,
    ...options,
  });
  await session.prepare();
  return session;
}

/** Presses one thing after the other. What the view does not offer is an error of the test. */
export async function press(session: Session, ...events: readonly string[]): Promise<void> {
  for (const event of events) {
    if (!actionsIn(session.view).some((action) => action.event === event)) {
      throw new RangeError(`‘${event}’ is not offered at ${session.view.at}`);
    }
    await session.send(event);
  }
}

/** Presses, and answers where that leads. */
export async function pressedAt(session: Session, ...events: readonly string[]): Promise<string> {
  await press(session, ...events);
  return session.view.at;
}

import numbers from '../flow/catalogue-numbers.json' with { type: 'json' };
import type { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';
import { WegwijzerTakeAlong } from '../elements/wegwijzer-take-along.ts';
import type { Session } from '../session/session.ts';
import { takeAlongView } from '../session/take-along-view.ts';
import { wordsName } from '../session/take-along-words.ts';
import { loadWords } from '../text/load-locale.ts';
import type { Text } from '../text/text.ts';

/** An open guide. */
export interface TakeAlongOptions {
  readonly panel: WegwijzerPanel;
  readonly session: Session;
  readonly text: Text;
}

/**
 * Opens what a user can take along, over the guide. It lies in the panel's own tree, so that it goes where the guide
 * goes. Who can help stands on the sheet only when that could be fetched.
 */
export async function openTakeAlong({ panel, session, text }: TakeAlongOptions): Promise<void> {
  const [words] = await Promise.all([loadWords('takeAlong', text.language), session.prepare()]);
  const { situation } = session;
  const { renderRoot } = panel;
  const isOpen = [...renderRoot.children].some((element) => element instanceof WegwijzerTakeAlong);
  if (!situation || !panel.isConnected || isOpen) return;
  text.add(wordsName, words);
  const opened = new WegwijzerTakeAlong();
  opened.setAttribute('exportparts', 'heading, primary, action, message, link');
  opened.view = takeAlongView(situation, text, numbers.flows[situation.id]);
  if (panel.text) opened.text = panel.text;
  renderRoot.append(opened);
}

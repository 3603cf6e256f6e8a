import '../elements/wegwijzer-panel.ts';
import type { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';
import type { FlowFile } from '../flow/flow-files.ts';
import { firstView } from '../session/first-view.ts';
import { tabStore } from '../session/store.ts';
import type { View } from '../session/view.ts';
import { plainText } from '../text/plain-text.ts';
import type { Locale, Text } from '../text/text.ts';
import type { Coming } from './coming.ts';
import type { Settings } from './settings.ts';

/** What the page can reach with `::part()`. */
const parts =
  'panel, header, heading, trap, primary, action, link, footer, sheet, field, option, twin, verdict, contact, phone, errors, message';

/**
 * Shows the first step before what runs it is there: the same panel, which the session takes over. Nothing is shown where
 * it is not certain that the session begins there. What is pressed is kept, once: after an answer another one would come
 * too late, and what stands below every view would not. Resolves when the step was drawn on the screen: with
 * everything in the cache the engine is there too, and begins after that.
 */
export async function showFirstStep(coming: Coming, settings: Settings, locale: Locale, file: FlowFile): Promise<void> {
  // Something is kept: the session goes on elsewhere.
  if (coming.signal.aborted || coming.panel || tabStore(settings.key).load() !== null) return;
  const text = plainText(settings.language, locale);
  const view = firstView({ start: settings.start, file, text, now: new Date(), ...noticeOf(text, settings) });
  if (!view) return;
  const panel = (coming.panel = panelWith(locale, coming));
  keepPress(coming, panel, view);
  panel.view = view;
  coming.show(panel);
  await painted();
}

/** Resolves after the next frame, or soon where none is made, as in a tab that nobody looks at. */
function painted(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

/** The frame of every view, with nothing in it yet. */
export function panelWith({ ui }: Locale, { onClose }: Coming): WegwijzerPanel {
  // Not `new`: a page can hold us twice, or register another class than the one that is given.
  const panel = document.createElement('wegwijzer-panel');
  panel.className = 'guide';
  panel.focusFirst = panel.closable = onClose !== undefined;
  panel.text = ui.panel;
  panel.setAttribute('exportparts', parts);
  if (onClose) panel.addEventListener('wegwijzer-close', onClose);
  return panel;
}

/** What is said above the first view: that the language is not there yet. */
export function noticeOf(text: Text, { missed }: Settings): Pick<View, 'notice'> {
  return missed && missed !== 'nl' ? { notice: { text: text.ui(`notice.notOffered.${missed}`), lang: missed } } : {};
}

/** What can be pressed below every view. */
const below = /^(?:help|person|startOver|erase)$/;

function keepPress(coming: Coming, panel: WegwijzerPanel, view: View): void {
  const { pressed } = coming;
  const keep = ({ event }: { readonly event: string }) => {
    const isInTime = pressed.length === 0 || (below.test(event) && !pressed.includes(event));
    if (isInTime) pressed.push(event);
    panel.view = { ...view, notice: { text: coming.wait } };
  };
  panel.addEventListener('wegwijzer-act', keep);
  coming.takeOver = () => panel.removeEventListener('wegwijzer-act', keep);
}

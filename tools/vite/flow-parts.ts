import type { AnyFlow, AnyScreenStep } from '../../src/flow/any-flow.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';
import type { ScreenText } from '../../src/flow/screen.ts';

/** The words of a flow and of its screens: what every user reads, or what only stuck users read. */
export interface Part {
  readonly words: object;
  readonly screens: { readonly [screen: string]: object };
}

type Screens = { readonly [screen: string]: ScreenText };

/**
 * Cuts the words of a flow in two. Whoever follows the steps reads what to do and what to choose; the options that are
 * not right, diagnoses, symptoms, messages to others and the last page come after the first thing that is pressed.
 */
export function partsOf(flow: AnyFlow, words: FlowText, screens: Screens): { first: Part; stuck: Part } {
  const { diagnoses, advice, symptoms, ...read } = words;
  const steps = Object.entries(read.steps).map(([key, { handover, arrived, ...step }]) => {
    return { key, step, later: { ...(handover ? { handover } : {}), ...(arrived ? { arrived } : {}) } };
  });
  const cut = Object.fromEntries(steps.map(({ key, step }) => [key, step]));
  const later = Object.fromEntries(
    steps.flatMap(({ key, later }) => (Object.keys(later).length > 0 ? [[key, later]] : [])),
  );
  const screensIn = (isShown: boolean) =>
    Object.fromEntries(
      Object.entries(screens).map(([name, text]) => [name, screenPart(text, shownOptions(flow, name), isShown)]),
    );
  return {
    first: { words: { ...read, steps: cut }, screens: screensIn(true) },
    stuck: { words: { diagnoses, advice, symptoms, steps: later }, screens: screensIn(false) },
  };
}

/** Whether an option's label stands on the replica that says what to do. */
type Shows = (field: string, option: string) => boolean;

/** Large buttons and links are all drawn; of a list, a text field or a box only what is right in some role. */
function shownOptions(flow: AnyFlow, name: string): Shows {
  const steps = Object.values(flow.steps).filter(
    (step): step is AnyScreenStep => 'screen' in step && step.screen === name,
  );
  return (field, option) => {
    const drawn = flow.screens[name]?.fields[field];
    if (drawn && 'control' in drawn && ['buttons', 'links'].includes(drawn.control)) return true;
    return steps.some(({ verdicts }) =>
      Object.values(verdicts[field] ?? {}).some((row) => 'right' in (row[option] ?? {})),
    );
  };
}

function screenPart({ title, fields, buttons }: ScreenText, shows: Shows, isShown: boolean): object {
  const parts = Object.entries(fields).flatMap(([field, { options, ...words }]) => {
    const kept = Object.entries(options ?? {}).filter(([option]) => shows(field, option) === isShown);
    const own = { ...(isShown ? words : {}), ...(kept.length > 0 ? { options: Object.fromEntries(kept) } : {}) };
    return Object.keys(own).length > 0 ? [[field, own]] : [];
  });
  return { ...(isShown ? (buttons ? { buttons } : {}) : { title }), fields: Object.fromEntries(parts) };
}

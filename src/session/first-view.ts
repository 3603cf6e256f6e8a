import type { AnyFlow, AnyStep } from '../flow/any-flow.ts';
import type { FlowFile } from '../flow/flow-files.ts';
import type { Start } from '../flow/registry.ts';
import type { Text } from '../text/text.ts';
import type { Situation } from './situation.ts';
import type { Frame, View } from './view.ts';
import { viewOf } from './view-of.ts';

/** What a session begins with, as far as it is known before there is an engine. */
interface Beginning {
  readonly start: Start;
  readonly file: FlowFile;
  readonly text: Text;
  readonly now: Date;
  readonly notice?: Frame['notice'];
}

/**
 * The view that a new session begins with, before there is a machine to ask: a machine at its first step. Undefined
 * where that is not certain, as at a step that needs a part of its own.
 */
export function firstView({ start, file, text, now, notice }: Beginning): View | undefined {
  const { flow, words, screens, translations } = file;
  if (start.step || needsPart(flow.steps[flow.first])) return undefined;
  text.add(start.flow, words);
  text.addScreens(screens, translations);
  const { flow: id, role } = start;
  const snapshot = {
    value: { guide: flow.first },
    context: { role: roleIn(flow, role), selections: {} },
    can: () => false,
  };
  const situation = { id, flow, snapshot, now, earlier: [], ...(notice ? { notice } : {}) };
  try {
    // Of a situation at its first step a view looks at no more: a test compares each with that of a session.
    return viewOf(situation as unknown as Situation, text);
  } catch {
    return undefined;
  }
}

/** The role in which a flow begins: one that it does not know is its first. */
export function roleIn({ escalate }: AnyFlow, role?: string): string {
  return role !== undefined && Object.hasOwn(escalate, role) ? role : Object.keys(escalate)[0]!;
}

/** Whether the view of a step needs a part that few steps need. */
export function needsPart(step: AnyStep | undefined): boolean {
  return step !== undefined && ['checklist', 'list', 'gallery', 'handover'].some((kind) => kind in step);
}

import { WegwijzerDiagnosisEvent, WegwijzerEscalateEvent, WegwijzerStepEvent } from '../elements/public-events.ts';
import type { Happening } from '../session/happening.ts';

/** What the page hears of what happened. */
export function eventOf(happening: Happening): Event {
  switch (happening.kind) {
    case 'step':
      return new WegwijzerStepEvent(happening.flow, happening.visitor, happening.step);
    case 'diagnosis':
      return new WegwijzerDiagnosisEvent(happening.flow, happening.step, happening.diagnoses);
    case 'escalate':
      return new WegwijzerEscalateEvent(happening.flow, happening.contacts);
  }
}

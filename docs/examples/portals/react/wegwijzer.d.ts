import type { HTMLAttributes } from 'react';
import type {
  WegwijzerAttributes,
  WegwijzerDiagnosisEvent,
  WegwijzerEscalateEvent,
  WegwijzerStepEvent,
  WegwijzerTicketEvent,
} from 'wegwijzer';

/** The attributes and events of both elements, beside those of every element. */
interface Wegwijzer extends WegwijzerAttributes, Omit<HTMLAttributes<HTMLElement>, keyof WegwijzerAttributes> {
  'onwegwijzer-step'?: (event: WegwijzerStepEvent) => void;
  'onwegwijzer-diagnosis'?: (event: WegwijzerDiagnosisEvent) => void;
  'onwegwijzer-escalate'?: (event: WegwijzerEscalateEvent) => void;
  'onwegwijzer-ticket'?: (event: WegwijzerTicketEvent) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'wegwijzer-guide': Wegwijzer;
      'wegwijzer-launcher': Wegwijzer;
    }
  }
}

import type { LadderKey } from '../../flows/contacts.ts';
import type { PortalKey } from './catalogue.ts';
import type { Cites } from './facts.ts';
import type { Source, Status } from './flow.ts';
import type { AnyScreen } from './screen.ts';
import type { CheckKind, Lead, Period } from './step.ts';

/** Facts for all roles, or by role. */
export type AnyCites = Cites | { readonly [role: string]: Cites | undefined };

/** The next step for all roles, by role, or by what was answered to an earlier question. */
export type AnyNext = string | AnyNextByRole | AnyNextByAnswer;

interface AnyNextByRole {
  readonly [role: string]: string | undefined;
  readonly otherwise: string;
}

export interface AnyNextByAnswer {
  readonly after: string;
  readonly answered: { readonly [answer: string]: string };
  readonly otherwise: string;
}

export type AnyVerdict =
  | { readonly right: Cites }
  | { readonly wrong: string; readonly status: Status; readonly cites: Cites; readonly remedy?: AnyRemedy }
  | { readonly unmentioned: string; readonly cites: Cites };

export type AnyAnswer =
  { readonly cites: Cites; readonly next: AnyNext } | { readonly cites: Cites; readonly leads: Lead };

/** What every step has. */
interface AnyCommon {
  readonly cites: AnyCites;
  readonly trap?: Cites;
  readonly dated?: Period;
}

export interface AnyScreenStep extends AnyCommon {
  readonly screen: string;
  readonly verdicts: {
    readonly [field: string]: { readonly [role: string]: { readonly [option: string]: AnyVerdict } };
  };
  readonly next: AnyNext;
  readonly link?: string;
}

export interface AnyHandoverStep extends AnyCommon {
  readonly handover: Lead;
  readonly refer: LadderKey;
}

export type AnyStep =
  | (AnyCommon & { readonly tell: true; readonly next: AnyNext })
  | (AnyCommon & { readonly visit: string; readonly next: AnyNext })
  | (AnyCommon & { readonly ask: { readonly [answer: string]: AnyAnswer } })
  | (AnyCommon & {
      readonly checklist: { readonly [item: string]: { readonly cites: Cites; readonly check?: CheckKind } };
      readonly next: AnyNext;
    })
  | (AnyCommon & { readonly wait: number; readonly next: AnyNext })
  | (AnyCommon & { readonly list: { readonly [entry: string]: Cites }; readonly next: AnyNext })
  | (AnyCommon & { readonly gallery: true })
  | AnyScreenStep
  | AnyHandoverStep
  | (AnyCommon & { readonly refer: LadderKey })
  | (AnyCommon & { readonly outcome: true; readonly onward?: Lead });

export type AnyRemedy =
  { readonly check: string } | { readonly step: string } | { readonly leads: Lead } | { readonly refer: LadderKey };

export interface AnySymptom {
  readonly id: string;
  readonly roles: readonly string[] | 'every';
  readonly cites: Cites;
  readonly causes: {
    readonly [cause: string]: { readonly status: Status; readonly cites: Cites; readonly remedy: AnyRemedy };
  };
  readonly escalate: LadderKey;
}

/** A flow as the compiler and the view read it: any names. Every `Flow` fits. */
export interface AnyFlow {
  readonly portal: PortalKey;
  readonly source?: Source;
  readonly screens: { readonly [name: string]: AnyScreen };
  readonly first: string;
  readonly steps: { readonly [step: string]: AnyStep };
  readonly symptoms: { readonly [symptom: string]: AnySymptom };
  readonly escalate: { readonly [role: string]: LadderKey };
}

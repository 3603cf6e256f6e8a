import type { ContactKey, LadderKey } from '../../flows/contacts.ts';
import type { PortalKey } from './catalogue.ts';
import type { Cites } from './facts.ts';
import type { Lead, Source, Status } from './flow.ts';
import type { AnyScreen } from './screen.ts';

/** Facts for all roles, or by role. */
export type AnyCites = Cites | { readonly [role: string]: Cites | undefined };

/** The next step, for all roles or by role. */
export type AnyNext = string | ({ readonly [role: string]: string | undefined } & { readonly otherwise: string });

export type AnyVerdict =
  | { readonly right: Cites }
  | { readonly wrong: string; readonly status: Status; readonly cites: Cites; readonly remedy?: AnyRemedy }
  | { readonly unmentioned: string; readonly cites: Cites };

export type AnyAnswer =
  { readonly cites: Cites; readonly next: AnyNext } | { readonly cites: Cites; readonly leads: Lead };

export interface AnyScreenStep {
  readonly screen: string;
  readonly cites: AnyCites;
  readonly verdicts: {
    readonly [field: string]: { readonly [role: string]: { readonly [option: string]: AnyVerdict } };
  };
  readonly next: AnyNext;
  readonly link?: ContactKey;
}

export type AnyStep =
  | { readonly visit: string; readonly cites: AnyCites; readonly next: AnyNext }
  | { readonly ask: { readonly [answer: string]: AnyAnswer }; readonly cites: AnyCites }
  | AnyScreenStep
  | { readonly refer: LadderKey; readonly cites: AnyCites }
  | { readonly outcome: true; readonly cites: AnyCites };

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
  readonly source: Source;
  readonly screens: { readonly [name: string]: AnyScreen };
  readonly first: string;
  readonly steps: { readonly [step: string]: AnyStep };
  readonly symptoms: { readonly [symptom: string]: AnySymptom };
  readonly escalate: { readonly [role: string]: LadderKey };
}

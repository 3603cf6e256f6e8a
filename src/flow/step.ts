import type { LadderKey } from '../../flows/contacts.ts';
import type { FlowId, RoleKey } from './catalogue.ts';
import type { Cites } from './facts.ts';
import type { Verdicts } from './flow.ts';
import type { FlowText } from './flow-text.ts';

export type Key<Record> = keyof Record & string;
export type Role<Text extends FlowText> = Key<Text['roles']>;
export type StepKey<Text extends FlowText> = Key<Text['steps']>;

/** Facts for all roles, or for each role its own (a role left out has none here). */
type CitesOf<Text extends FlowText> = Cites | { readonly [R in Role<Text>]?: Cites };

/** The next step: for all, by role, or by what was answered to an earlier question. */
type Next<Text extends FlowText> =
  | StepKey<Text>
  | ({ readonly [R in Role<Text>]?: StepKey<Text> } & { readonly otherwise: StepKey<Text> })
  | {
      readonly after: StepKey<Text>;
      readonly answered: { readonly [answer: string]: StepKey<Text> };
      readonly otherwise: StepKey<Text>;
    };

/** Where another flow takes over, in which role (else the present one) and at which step (else its first). */
export interface Lead {
  readonly flow: FlowId;
  readonly role?: RoleKey;
  readonly step?: string;
}

/** Days in Europe/Brussels, `YYYY-MM-DD`: before `from` (absent: ever since), from then on, and from `before` on. */
export interface Period {
  readonly from?: string;
  readonly before: string;
  readonly cites: Cites;
}

/** What every step has. */
interface Common<Text extends FlowText> {
  readonly cites: CitesOf<Text>;
  /** The facts behind the words that warn for a trap. */
  readonly trap?: Cites;
  /** The body differs before, during and after these days. */
  readonly dated?: Period;
}

/** Something to know or to do that has no screen of its own. */
export interface TellStep<Text extends FlowText> extends Common<Text> {
  readonly tell: true;
  readonly next: Next<Text>;
}

/** Go to a page of the real portal. */
export interface VisitStep<Text extends FlowText> extends Common<Text> {
  readonly visit: `https://${string}`;
  readonly next: Next<Text>;
}

/** The keys that the words of a step have under a part such as `answers`. */
type KeyOf<Text extends FlowText, Step extends StepKey<Text>, Part extends string> = Text['steps'][Step] extends {
  readonly [P in Part]: infer Entries;
}
  ? Key<Entries>
  : never;

/** A question: a device, a precondition, a doubt. Each answer leads on. */
export interface AskStep<Text extends FlowText, Step extends StepKey<Text>> extends Common<Text> {
  readonly ask: { readonly [Answer in KeyOf<Text, Step, 'answers'>]: AnswerOf<Text> };
}

type AnswerOf<Text extends FlowText> = { readonly cites: Cites } & (
  { readonly next: Next<Text> } | { readonly leads: Lead }
);

/** What the guide can check about something that is kept ready: it stays in the tab and is kept nowhere. */
export type CheckKind = 'enterpriseNumber' | 'personNumber' | 'mail';

/** What to have ready, ticked off one by one. */
export interface ChecklistStep<Text extends FlowText, Step extends StepKey<Text>> extends Common<Text> {
  readonly checklist: {
    readonly [Item in KeyOf<Text, Step, 'items'>]: { readonly cites: Cites; readonly check?: CheckKind };
  };
  readonly next: Next<Text>;
}

/** What holds only after some time: the guide says from when at the latest. */
export interface WaitStep<Text extends FlowText> extends Common<Text> {
  /** Minutes. */
  readonly wait: number;
  readonly next: Next<Text>;
}

/** A list to search. */
export interface ListStep<Text extends FlowText, Step extends StepKey<Text>> extends Common<Text> {
  readonly list: { readonly [Entry in KeyOf<Text, Step, 'entries'>]: Cites };
  readonly next: Next<Text>;
}

/** All replicas, to search; the one that the user recognises leads to its procedure and step. */
export interface GalleryStep<Text extends FlowText> extends Common<Text> {
  readonly gallery: true;
}

/** Somebody else must do it: the message to that person, with the exact place in the guide. */
export interface HandoverStep<Text extends FlowText> extends Common<Text> {
  readonly handover: Lead;
  /** Whom to turn to when that person does not help. */
  readonly refer: LadderKey;
}

/** The replica of a screen, with one verdict for every role, field and option. */
export interface ScreenStep<Text extends FlowText, Screens, Name extends keyof Screens> extends Common<Text> {
  readonly screen: Name;
  readonly verdicts: Verdicts<Text, Screens[Name]>;
  readonly next: Next<Text>;
  /** A page that explains more about this screen. */
  readonly link?: `https://${string}`;
}

/** Here the guide stops: somebody else, or another manual, has the answer. */
export interface ReferStep<Text extends FlowText> extends Common<Text> {
  readonly refer: LadderKey;
}

/** What the user sees when all went well, and the flow that follows, if there is one. */
export interface OutcomeStep<Text extends FlowText> extends Common<Text> {
  readonly outcome: true;
  readonly onward?: Lead;
}

/** Any of the steps. */
export type Step<Text extends FlowText, Screens, Key extends StepKey<Text>> =
  | TellStep<Text>
  | VisitStep<Text>
  | AskStep<Text, Key>
  | ChecklistStep<Text, Key>
  | WaitStep<Text>
  | ListStep<Text, Key>
  | GalleryStep<Text>
  | HandoverStep<Text>
  | { [Name in keyof Screens]: ScreenStep<Text, Screens, Name> }[keyof Screens]
  | ReferStep<Text>
  | OutcomeStep<Text>;

import type { ContactKey, LadderKey } from '../../flows/contacts.ts';
import type { FlowId, PortalKey, RoleKey } from './catalogue.ts';
import type { Cites } from './facts.ts';
import type { AnyScreen, ChoiceField } from './screen.ts';

/** The five documents. */
export type Source =
  'alivia-aanmelden' | 'alivia-piloot' | 'progezondheid-faq' | 'toegangsbeheer-ehealth' | 'sociale-kaart';

/** How sure a consequence is: printed, following from printed facts ("waarschijnlijk"), or not described at all. */
export type Status = 'documented' | 'derived' | 'undocumented';

/**
 * The shape of a flow's Dutch text. The text is the vocabulary: its keys are the only roles, steps, answers,
 * diagnoses, advice, symptoms and causes that a flow can name.
 */
export interface FlowText {
  readonly title: string;
  /** Each role as it stands in a sentence: "als …". */
  readonly roles: { readonly [role: string]: string };
  readonly steps: { readonly [step: string]: StepText };
  /** `action` names the button of a remedy that the guide itself can take. */
  readonly diagnoses: {
    readonly [diagnosis: string]: { readonly why: string; readonly remedy: string; readonly action?: string };
  };
  readonly advice: { readonly [advice: string]: string };
  readonly symptoms: { readonly [symptom: string]: SymptomText };
}

/** The words of a step. `body` and `heading` differ per role where they are an object. */
export interface StepText {
  readonly heading: string | { readonly [role: string]: string };
  readonly body: string | { readonly [role: string]: string };
  /** The button that goes on: it says what the user has done or sees. */
  readonly done?: string;
  /** What stands on the last page, once the outcome is there. */
  readonly arrived?: { readonly heading: string; readonly body: string | { readonly [role: string]: string } };
  readonly answers?: { readonly [answer: string]: { readonly label: string; readonly hint?: string } };
}

/** The words of a symptom: as a user says it, the answer, and each possible cause with what to do about it. */
export interface SymptomText {
  readonly title: string;
  readonly answer: string;
  readonly causes: { readonly [cause: string]: { readonly label: string; readonly hint?: string } };
}

type Key<Record> = keyof Record & string;
type Role<Text extends FlowText> = Key<Text['roles']>;
type StepKey<Text extends FlowText> = Key<Text['steps']>;

/** Facts for all roles, or for each role its own (a role left out has none here). */
type CitesOf<Text extends FlowText> = Cites | { readonly [R in Role<Text>]?: Cites };

/** The next step, for all roles or by role. */
type Next<Text extends FlowText> =
  StepKey<Text> | ({ readonly [R in Role<Text>]?: StepKey<Text> } & { readonly otherwise: StepKey<Text> });

/** Where another flow takes over, in which role (else the present one) and at which step (else its first). */
export interface Lead {
  readonly flow: FlowId;
  readonly role?: RoleKey;
  readonly step?: string;
}

/** Go to a page of the real portal. */
export interface VisitStep<Text extends FlowText> {
  readonly visit: `https://${string}`;
  readonly cites: CitesOf<Text>;
  readonly next: Next<Text>;
}

/** A question: a device, a precondition, a doubt. Each answer leads on. */
export interface AskStep<Text extends FlowText, Step extends StepKey<Text>> {
  readonly ask: { readonly [Answer in AnswerKey<Text, Step>]: AnswerOf<Text> };
  readonly cites: CitesOf<Text>;
}

type AnswerKey<Text extends FlowText, Step extends StepKey<Text>> = Text['steps'][Step] extends {
  readonly answers: infer Answers;
}
  ? Key<Answers>
  : never;

type AnswerOf<Text extends FlowText> = { readonly cites: Cites } & (
  { readonly next: Next<Text> } | { readonly leads: Lead }
);

/** The replica of a screen, with one verdict for every role, field and option. */
export interface ScreenStep<Text extends FlowText, Screens, Name extends keyof Screens> {
  readonly screen: Name;
  readonly cites: CitesOf<Text>;
  readonly verdicts: Verdicts<Text, Screens[Name]>;
  readonly next: Next<Text>;
  /** A page that explains more about this screen. */
  readonly link?: ContactKey;
}

/** One verdict for every field of a screen, every role and every option. */
export type Verdicts<Text extends FlowText, OneScreen> = OneScreen extends { readonly fields: infer Fields }
  ? {
      readonly [Field in ChoicesIn<Fields>]: {
        readonly [R in Role<Text>]: { readonly [Option in OptionsOf<Fields[Field]>]: Verdict<Text> };
      };
    }
  : never;

type ChoicesIn<Fields> = { [Field in keyof Fields]: Fields[Field] extends ChoiceField ? Field : never }[keyof Fields];
type OptionsOf<Field> = Field extends { readonly options: infer Options } ? Key<Options> : never;

/** What a selection is for a role: right, wrong with its diagnosis, or not mentioned by the documents. */
export type Verdict<Text extends FlowText = FlowText> =
  | { readonly right: Cites }
  | {
      readonly wrong: Key<Text['diagnoses']>;
      readonly status: Status;
      readonly cites: Cites;
      /** Where the guide can take the user, beside choosing again. */
      readonly remedy?: Remedy<Text>;
    }
  | { readonly unmentioned: Key<Text['advice']>; readonly cites: Cites };

/** Here the guide stops: somebody else, or another manual, has the answer. */
export interface ReferStep<Text extends FlowText> {
  readonly refer: LadderKey;
  readonly cites: CitesOf<Text>;
}

/** What the user sees when all went well. */
export interface OutcomeStep<Text extends FlowText> {
  readonly outcome: true;
  readonly cites: CitesOf<Text>;
}

type Step<Text extends FlowText, Screens, Key extends StepKey<Text>> =
  | VisitStep<Text>
  | AskStep<Text, Key>
  | { [Name in keyof Screens]: ScreenStep<Text, Screens, Name> }[keyof Screens]
  | ReferStep<Text>
  | OutcomeStep<Text>;

/** What the user sees instead of the outcome. The causes stand in the order of the documents. */
export interface Symptom<Text extends FlowText, Name extends Key<Text['symptoms']>> {
  /** Its row in the index of symptoms. */
  readonly id: `S-${string}`;
  /** The roles in which it is offered. */
  readonly roles: readonly Role<Text>[] | 'every';
  readonly cites: Cites;
  readonly causes: { readonly [Cause in Key<Text['symptoms'][Name]['causes']>]: CauseOf<Text> };
  readonly escalate: LadderKey;
}

interface CauseOf<Text extends FlowText> {
  readonly status: Status;
  readonly cites: Cites;
  readonly remedy: Remedy<Text>;
}

/** What to do about a cause: check a screen, take a step again, go to another flow, or turn to somebody. */
export type Remedy<Text extends FlowText = FlowText> =
  | { readonly check: StepKey<Text> }
  | { readonly step: StepKey<Text> }
  | { readonly leads: Lead }
  | { readonly refer: LadderKey };

/** All symptoms of a flow. */
export type Symptoms<Text extends FlowText> = {
  readonly [Name in Key<Text['symptoms']>]: Symptom<Text, Name>;
};

/**
 * One documented procedure: data only. `Flow<typeof text, typeof screens>` maps over the Dutch text and the screens,
 * so that an unknown step, answer, field, option, role, diagnosis, symptom, cause, fact or contact does not compile,
 * and neither does a role, field and option without its one verdict.
 */
export interface Flow<Text extends FlowText, Screens extends { readonly [name: string]: AnyScreen }> {
  readonly portal: PortalKey;
  readonly source: Source;
  readonly screens: Screens;
  readonly first: StepKey<Text>;
  readonly steps: { readonly [Step_ in StepKey<Text>]: Step<Text, Screens, Step_> };
  readonly symptoms: Symptoms<Text>;
  /** Whom to turn to in each role when nothing above helps. */
  readonly escalate: { readonly [R in Role<Text>]: LadderKey };
}

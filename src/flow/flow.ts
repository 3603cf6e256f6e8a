import type { LadderKey } from '../../flows/contacts.ts';
import type { PortalKey } from './catalogue.ts';
import type { Cites } from './facts.ts';
import type { FlowText } from './flow-text.ts';
import type { AnyScreen, ChoiceField } from './screen.ts';
import type { Key, Lead, Role, Step, StepKey } from './step.ts';

/** The five documents. */
export type Source =
  'alivia-aanmelden' | 'alivia-piloot' | 'progezondheid-faq' | 'toegangsbeheer-ehealth' | 'sociale-kaart';

/** How sure a consequence is: printed, following from printed facts ("waarschijnlijk"), or not described at all. */
export type Status = 'documented' | 'derived' | 'undocumented';

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
  /** The document that describes it; absent where the guide itself asks. */
  readonly source?: Source;
  readonly screens: Screens;
  readonly first: StepKey<Text>;
  readonly steps: { readonly [Step_ in StepKey<Text>]: Step<Text, Screens, Step_> };
  readonly symptoms: Symptoms<Text>;
  /** Whom to turn to in each role when nothing above helps. */
  readonly escalate: { readonly [R in Role<Text>]: LadderKey };
}

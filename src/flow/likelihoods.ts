import type { FlowText } from './flow-text.ts';
import type { Key } from './step.ts';

/** How often something is the cause, against the other causes of the same symptom. Assumed: no document counts. */
export type Likely = 'rare' | 'sometimes' | 'often';

/** How probable an answer is. Assumed: no document counts. */
export type Chance = 'never' | 'rarely' | 'half' | 'usually' | 'always';

/** What is assumed about one cause of a symptom. */
export interface CauseLikelihood<Cause extends string = string> {
  readonly likely: Likely;
  /** Why this class and no other; for whoever keeps the flow or counts the calls. */
  readonly because: string;
  /**
   * Of a cause that a screen shows: which of its fields (`field`), or what is not there to choose (`field.diagnosis`),
   * make this cause, and how often. Absent: every field of the screen, all alike.
   */
  readonly selections?: { readonly [selection: string]: Likely };
  /** How probably somebody with this cause picks it from a list; absent: the user cannot know. */
  readonly told?: Chance;
  /** How probably somebody with another cause picks this one from the list; absent: never. */
  readonly toldWith?: { readonly [Other in Cause]?: Chance };
  /** Whether its remedy also finds every other cause that the symptom names. */
  readonly covers?: true;
  /** What its remedy asks beside signing in again. */
  readonly needs?: 'device' | 'person';
}

/** Whether a type is a union: whether there is more than one key. */
type IsSeveral<Keys> = [Keys] extends [IntersectionOf<Keys>] ? false : true;
type IntersectionOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

type CausesOf<Text extends FlowText, Symptom extends Key<Text['symptoms']>> = Key<Text['symptoms'][Symptom]['causes']>;

/** The symptoms among whose causes something has to be decided. */
type Undecided<Text extends FlowText> = {
  [Symptom in Key<Text['symptoms']>]: IsSeveral<CausesOf<Text, Symptom>> extends true ? Symptom : never;
}[Key<Text['symptoms']>];

type LikelihoodsOf<Text extends FlowText, Symptom extends Key<Text['symptoms']>> = {
  readonly [Cause in CausesOf<Text, Symptom>]: CauseLikelihood<CausesOf<Text, Symptom>>;
};

/**
 * What is assumed about the causes of the symptoms of a flow, beside the flow in `flows/<flow>.likelihoods.ts`: about
 * every cause where there is more than one, and about a single cause where there is something to say (which selections
 * make it). A symptom or a cause too many, or one that was forgotten, does not compile.
 */
export type Likelihoods<Text extends FlowText> = {
  readonly [Symptom in Undecided<Text>]: LikelihoodsOf<Text, Symptom>;
} & {
  readonly [Symptom in Exclude<Key<Text['symptoms']>, Undecided<Text>>]?: LikelihoodsOf<Text, Symptom>;
};

/** The same for any flow, without the reasons: what the browser is given. */
export interface AnyLikelihoods {
  readonly [symptom: string]: { readonly [cause: string]: AnyLikelihood } | undefined;
}

export type AnyLikelihood = Omit<CauseLikelihood, 'because'>;

import type { AnyLikelihoods } from './likelihoods.ts';

/** What finds the causes of the symptoms of one flow. Generated from the flow: `npm run diagnosis`. */
export interface DiagnosisFile {
  readonly likelihoods: AnyLikelihoods;
  /** Symptom → role → what was counted; absent as long as nothing was. */
  readonly learned?: LearnedByRole;
  /** Symptom → role → which of the policies. */
  readonly solved: { readonly [symptom: string]: { readonly [role: string]: number } };
  /** Those that are alike stand here once. */
  readonly policies: readonly Policy[];
}

/** Probabilities that were counted in the place of those that are assumed; what is missing is as assumed. */
export interface Learned {
  /** By cause. */
  readonly priors?: { readonly [cause: string]: number };
  /** Question → answer → the probability of the answer given the cause. */
  readonly answers?: {
    readonly [question: string]: { readonly [answer: string]: { readonly [cause: string]: number } };
  };
  /** Remedy → the probability that it helps given the cause. */
  readonly fixes?: { readonly [remedy: string]: { readonly [cause: string]: number } };
}

/** Symptom → role → what was counted of it. */
export interface LearnedByRole {
  readonly [symptom: string]: { readonly [role: string]: Learned };
}

/** A move to make and, by what comes of it, the index of the one that follows; what is left out is decided then. */
export type PolicyNode =
  | { readonly ask: string; readonly answers: { readonly [answer: string]: number } }
  | { readonly do: string; readonly failed?: number }
  | { readonly escalate: true };

/** The moves of a solved model as a graph: equal states of knowledge are one node; it starts at the first. */
export type Policy = readonly PolicyNode[];

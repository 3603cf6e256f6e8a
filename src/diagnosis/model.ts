/** Probabilities, one for each cause in the order of the model; together 1. */
export type Belief = readonly number[];

/** What can be done, followed by a look whether it works now. */
export interface Remedy {
  readonly id: string;
  /** Seconds of the user's effort, the look included. */
  readonly cost: number;
  /** For each cause the probability that this puts it right. */
  readonly fixes: readonly number[];
}

/** What can be asked. */
export interface Question {
  readonly id: string;
  /** Seconds of the user's effort. */
  readonly cost: number;
  /** For each answer its probability given each cause; over the answers, each cause adds up to 1. */
  readonly answers: { readonly [answer: string]: readonly number[] };
}

/**
 * A symptom in a role as decision-theoretic troubleshooting reads it: exactly one of the causes holds. Remedies and
 * questions stand in author order, which decides between equals.
 */
export interface Model {
  readonly causes: readonly string[];
  readonly priors: Belief;
  readonly remedies: readonly Remedy[];
  readonly questions: readonly Question[];
  /** Seconds that handing over costs; it always ends the search. */
  readonly escalation: number;
}

/** What was learnt: an answer, or a remedy that did not help. */
export type Evidence = { readonly question: string; readonly answer: string } | { readonly failed: string };

/** The identifiers of the questions and remedies that were used; none is used twice. */
export type Used = ReadonlySet<string>;

/** The most useful next move. */
export interface Move {
  readonly kind: 'ask' | 'do' | 'escalate';
  /** The question or the remedy; empty when handing over. */
  readonly id: string;
  /** Expected seconds of effort from here on when this move is made. */
  readonly effort: number;
}

export type { Policy, PolicyNode } from '../flow/diagnosis-file.ts';

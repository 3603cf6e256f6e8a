import type { Chance, Likely } from '../flow/likelihoods.ts';

/**
 * The numbers of the diagnosis. All are assumed: the documents count nothing. The counts of a helpdesk replace them
 * (`npm run diagnosis:learn`); a cost changes only with a source.
 */
export interface Numbers {
  /** How causes of a symptom weigh against each other. */
  readonly weightOf: { readonly [Class in Likely]: number };
  /** The probability that the cause is none of those that are known. */
  readonly otherCause: number;
  /** How probable an answer of a class is, before the answers of a question are made to add up to 1. */
  readonly chanceOf: { readonly [Class in Chance]: number };
  /** The probability that somebody does not know, whatever the cause. */
  readonly unknownAnswer: number;
  /** Seconds of the user's effort. */
  readonly seconds: {
    readonly question: number;
    /** One field set on the replica. */
    readonly field: number;
    /** Signing in again, or doing a step again, and looking whether it works. */
    readonly again: number;
    /** Going to another device, on top of trying again. */
    readonly device: number;
    /** Finding another person, on top of trying again. */
    readonly person: number;
    readonly escalation: number;
  };
}

/** What is assumed, until somebody counts. */
export const assumed: Numbers = {
  weightOf: { rare: 1, sometimes: 3, often: 9 },
  otherCause: 0.1,
  chanceOf: { never: 0.02, rarely: 0.1, half: 0.5, usually: 0.9, always: 0.98 },
  unknownAnswer: 0.05,
  seconds: { question: 15, field: 10, again: 90, device: 120, person: 300, escalation: 900 },
};

/** After so many questions a person does better than one more question. */
export const mostQuestions = 6;

import type facts from './facts.json';

/** The id of a fact in the register (`facts.json`: the five documents, one statement an entry). */
export type FactId = keyof typeof facts;

/** The facts that prove what stands beside them. At most eight in one place. */
export type Cites = readonly FactId[];

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Learned } from '../../src/flow/diagnosis-file.ts';

/** What was learnt of a symptom in a role. */
export interface LearnedCase extends Learned {
  /** How many confirmed cases it was learnt from. */
  readonly total: number;
}

/** What was learnt from counts: flow → symptom → role. Generated: `npm run diagnosis:learn -- counts.json --write`. */
export interface LearnedFile {
  /** The catalogue version whose keys these are; empty when nothing was learnt yet. */
  readonly catalogue: string;
  readonly flows: {
    readonly [flow: string]: { readonly [symptom: string]: { readonly [role: string]: LearnedCase } };
  };
}

/** Nothing was learnt: everything is as assumed. */
export const nothingLearned: LearnedFile = { catalogue: '', flows: {} };

/** Where it is kept: `src/diagnosis/learned.json`. */
const learnedFile = new URL('../../src/diagnosis/learned.json', import.meta.url);

/** What was learnt last. */
export function readLearned(file: URL = learnedFile): LearnedFile {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LearnedFile) : nothingLearned;
}

/** Replaces what was learnt before; nothing learnt leaves no file. */
export function writeLearned(learned: LearnedFile, file: URL = learnedFile): void {
  if (Object.keys(learned.flows).length === 0) rmSync(file, { force: true });
  else writeFileSync(file, `${JSON.stringify(learned, null, 2)}\n`);
}

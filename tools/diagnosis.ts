/**
 * Solves the diagnosis of every symptom in every role and writes it to `src/diagnosis/policies/`: run it after a flow or
 * what is assumed about its causes has changed. What did not change is not solved again; `npm run build` does the same.
 */
import { solveAll } from './diagnosis/solve-all.ts';

const { solved, kept, seconds } = await solveAll();
console.log(`${solved} solved in ${seconds.toFixed(1)} s, ${kept} kept.`);

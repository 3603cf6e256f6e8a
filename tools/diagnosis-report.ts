/**
 * `npm run diagnosis:report [-- --browser]`: measures every diagnosis against its goals and writes `docs/diagnosis.md`.
 * With `--browser` also the time of one move in Chromium, and the bytes of the built product (`npm run build` first).
 * The exit code is 1 when a goal is missed.
 */
import { writeFileSync } from 'node:fs';
import { equalFiguresOf, figuresOf } from './diagnosis/figures.ts';
import { diagnosedFlows } from './diagnosis/models.ts';
import { goalsOf, pageOf } from './diagnosis/page.ts';
import { truthful } from './diagnosis/person.ts';
import { sensitivitiesOf } from './diagnosis/sensitivity.ts';
import { noisy, simulate } from './diagnosis/simulation.ts';
import { solveAll } from './diagnosis/solve-all.ts';

const draws = 200;
const noisyDraws = 50;

await solveAll();
const flows = await diagnosedFlows();
const quick = {
  figures: figuresOf(flows),
  equal: equalFiguresOf(flows),
  truthful: simulate(flows, truthful, 1),
};
const slow = { noisy: simulate(flows, noisy, noisyDraws), sensitivities: sensitivitiesOf(flows, draws), draws };
writeFileSync(new URL('../docs/diagnosis.md', import.meta.url), pageOf(quick, slow));

const inBrowser = process.argv.includes('--browser')
  ? (await import('./diagnosis/browser-timing.ts')).goalsInBrowser(flows)
  : [];
const goals = [...goalsOf(quick, slow), ...(await inBrowser)];
for (const { what, found, goal, isMet } of goals) {
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${what}: ${found}; goal: ${goal}`);
}
process.exitCode = goals.every(({ isMet }) => isMet) ? 0 : 1;

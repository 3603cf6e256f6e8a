/**
 * `npm run bench`: builds the product and measures it in Chromium on a slow computer and a slow line, beside the smallest
 * guide on the same libraries and one by hand; writes `docs/performance.md`. Nothing here fails because it is slow.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { measured } from './bench/measure.ts';
import { pageOf } from './bench/page.ts';
import { Manifest } from './built/manifest.ts';

const { values } = parseArgs({
  options: { dry: { type: 'boolean', default: false }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
// Before the benchmark itself is its load.
const machine = `a machine of ${availableParallelism()} cores (${cpus()[0]?.model.trim()}; load ${loadavg()[0]?.toFixed(1)} at the start)`;

const { status } = spawnSync(process.execPath, ['tools/build.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const figures = await measured(rounds, (what) => console.log(`${what} …`));
const date = new Date().toISOString().slice(0, 10);
const page = await format(pageOf(figures, new Manifest('dist'), { machine, date, rounds }), { parser: 'markdown' });
console.log(page);
if (!values.dry) writeFileSync(new URL('../docs/performance.md', import.meta.url), page);

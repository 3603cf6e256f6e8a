/** What the commands that run tests share: finding files, running them under a runner, and adding up the counts. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { runNode } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** The counts of a run of which nothing came. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const countsFile = join(folder, 'counts.json');
const parent = process.ppid;

/**
 * Runs files under Node's own runner.
 *
 * @param {string} title
 * @param {readonly string[]} files
 * @param {readonly string[]} [before] - What Node gets before the files: flags, or a script that passes flags on to Node.
 */
export function underNodeTest(title, files, before = ['--test']) {
  const reporters = ['spec', 'stdout', './tools/node-counts.mjs', countsFile];
  const flags = reporters.map((value, at) => `--test-reporter${at % 2 === 0 ? '' : '-destination'}=${value}`);
  return counted(title, files, [...before, ...flags, ...files]);
}

/**
 * Runs a runner over the files; it writes its counts to a file. One that ends badly without a failed test has crashed,
 * and that counts as a failure.
 *
 * @param {string} title
 * @param {readonly string[]} files
 * @param {readonly string[]} args - For Node.
 * @returns {Promise<Counts>}
 */
export async function counted(title, files, args) {
  if (files.length === 0) return nothing;
  console.log(`\n${title}: ${files.length} files`);
  rmSync(countsFile, { force: true });
  const code = await runNode(args, { COUNTS_FILE: countsFile });
  // The shell that started us was killed: nobody waits for what would come next.
  if (process.ppid !== parent) process.exit(1);
  const counts = countsIn(countsFile);
  if (code === 0 || counts.failed > 0) return counts;
  console.error(`${title}: the runner ended with code ${code}.`);
  return { ...counts, failed: 1 };
}

/**
 * Says `N passed, N failed` as the last line, and sets the exit code: 0 only when something passed and nothing failed.
 *
 * @param {readonly Counts[]} runs
 */
export function close(runs) {
  const sum = (/** @type {keyof Counts} */ key) => runs.reduce((total, counts) => total + counts[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  if (passed + failed === 0) console.error('No test ran.');
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
}

/**
 * The test files that end so, and whose path contains `part`.
 *
 * @param {string} ending
 * @param {string} part
 */
export function filesEnding(ending, part) {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll(sep, '/')}`)
    .filter((file) => file.endsWith(ending) && file.includes(part))
    .sort();
}

/**
 * @param {string} file
 * @returns {Counts}
 */
function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error('The runner wrote no counts.');
    return { ...nothing, failed: 1 };
  }
}

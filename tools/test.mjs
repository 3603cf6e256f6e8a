/**
 * `npm test [-- node|browser|stories [part of a path]]`: runs every test and adds up the counts. The last line is
 * `N passed, N failed`; the exit code is 0 only when something passed and nothing failed.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensurePackages, giveUp, runNode } from './setup.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const runners = { node: runNodeTests, browser: runBrowserTests, stories: runStories };
const [only, part = ''] = process.argv.slice(2);
if (only !== undefined && !(only in runners)) {
  giveUp(`There is no runner "${only}": npm test -- ${Object.keys(runners).join('|')} [part of a path]`);
}

ensurePackages();
const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-test-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of Object.entries(runners)) {
  if (only === undefined || only === name) add(await run());
}
if (total.passed + total.failed === 0) console.error('No test ran.');
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.passed > 0 && total.failed === 0 ? 0 : 1;

function runNodeTests() {
  return underNodeTest('Node tests', filesEnding('.test.ts'));
}

function runBrowserTests() {
  const files = filesEnding('.spec.ts');
  if (files.length > 0) ensureChromium();
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  return counted('Browser tests', files, [runner, ...files.flatMap((file) => ['--files', file])]);
}

async function runStories() {
  const files = filesEnding('.story.ts');
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  ensureChromium();
  console.log('\nBuilding dist/ for the stories …');
  if ((await runNode(['tools/build.ts'])) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  return underNodeTest('Stories on the built product', files);
}

/**
 * @param {string} title
 * @param {readonly string[]} files
 */
function underNodeTest(title, files) {
  const reporters = ['spec', 'stdout', './tools/node-counts.mjs', join(folder, 'counts.json')];
  const flags = reporters.map((value, at) => `--test-reporter${at % 2 === 0 ? '' : '-destination'}=${value}`);
  return counted(title, files, ['--test', ...flags, ...files]);
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
async function counted(title, files, args) {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  console.log(`\n${title}: ${files.length} files`);
  const countsFile = join(folder, 'counts.json');
  rmSync(countsFile, { force: true });
  const code = await runNode(args, { COUNTS_FILE: countsFile });
  const counts = countsIn(countsFile);
  if (code === 0 || counts.failed > 0) return counts;
  console.error(`${title}: the runner ended with code ${code}.`);
  return { ...counts, failed: 1 };
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
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {Counts} counts */
function add(counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

/** @param {string} ending */
function filesEnding(ending) {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll(sep, '/')}`)
    .filter((file) => file.endsWith(ending) && file.includes(part))
    .sort();
}

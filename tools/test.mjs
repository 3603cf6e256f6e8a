/**
 * `npm test [-- node|browser|stories [part of a path]]`: runs every test and adds up the counts. The last line is
 * `N passed, N failed`; the exit code is 0 only when something passed and nothing failed.
 */
import { ensureChromium } from './chromium.mjs';
import { close, counted, filesEnding, nothing, underNodeTest } from './counting.mjs';
import { ensurePackages, giveUp, runNode } from './setup.mjs';

const runners = { node: runNodeTests, browser: runBrowserTests, stories: runStories };
const [only, part = ''] = process.argv.slice(2);
if (only !== undefined && !(only in runners)) {
  giveUp(`There is no runner "${only}": npm test -- ${Object.keys(runners).join('|')} [part of a path]`);
}

ensurePackages();
const runs = [];
for (const [name, run] of Object.entries(runners)) {
  if (only === undefined || only === name) runs.push(await run());
}
close(runs);

function runNodeTests() {
  return underNodeTest('Node tests', filesEnding('.test.ts', part));
}

function runBrowserTests() {
  const files = filesEnding('.spec.ts', part);
  if (files.length > 0) ensureChromium();
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  return counted('Browser tests', files, [runner, ...files.flatMap((file) => ['--files', file])]);
}

async function runStories() {
  const files = filesEnding('.story.ts', part);
  if (files.length === 0) return nothing;
  ensureChromium();
  console.log('\nBuilding dist/ for the stories …');
  if ((await runNode(['tools/build.ts'])) !== 0) return { ...nothing, failed: 1 };
  return underNodeTest('Stories on the built product', files);
}

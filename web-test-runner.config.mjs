/**
 * Browser tests: elements and pages, in the Chromium of the system.
 * `npm test -- browser [file]` runs them; `CHROME_PATH` names another Chromium or Chrome.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArguments, chromiumPath } from './tools/chromium.mjs';
import { countsReporter } from './tools/counts-reporter.mjs';

const tsconfig = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
const workerPath = 'node_modules/msw/lib/mockServiceWorker.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/**/*.spec.ts',
  // One at a time: Chromium halts the animation frames of a page that stands behind another.
  concurrency: 1,
  // The first test of a file waits for a hundred modules, on whatever machine this is.
  testFramework: { config: { timeout: 20_000 } },
  nodeResolve: { exportConditions: ['browser', 'production'] },
  browsers: [chromeLauncher({ launchOptions: { executablePath: chromiumPath(), args: chromiumArguments() } })],
  plugins: [esbuildPlugin({ ts: true, tsconfig })],
  // A service worker controls only what lies beside or below its own address, so it is served at the root.
  middleware: [
    (context, next) => {
      if (context.path === '/mockServiceWorker.js') context.url = `/${workerPath}`;
      return next();
    },
  ],
  reporters: [defaultReporter(), countsReporter()],
};

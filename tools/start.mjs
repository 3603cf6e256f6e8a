/** `npm start`: from a fresh clone to the demo page. PORT and DATA_DIR are those of the gateway. */
import { ensurePackages, giveUp, runNode } from './setup.mjs';

ensurePackages();
console.log('Building dist/ …');
if ((await runNode(['tools/build.ts'])) !== 0) giveUp('The build failed: see above.');
process.exitCode = await runNode(['tools/serve.ts']);

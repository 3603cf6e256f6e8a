/** Serves what `npm run build` made, with the gateway: the second half of `npm start`. */
import { configFrom } from '../src/gateway/config.ts';
import { listen, stopOnSignal } from '../src/gateway/listen.ts';
import { StartError } from '../src/gateway/start-error.ts';
import { buildSite } from './site.ts';

try {
  const config = configFrom({ ...process.env, PORT: process.env['PORT'] || '8080' });
  const app = await buildSite(config);
  stopOnSignal(app);
  console.log(`\nWegwijzer: ${await listen(app, config)}\n(Ctrl+C stops it.)`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

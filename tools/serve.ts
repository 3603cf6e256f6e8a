/**
 * Serves what `npm run build` made, with the gateway: the second half of `npm start`. Unless an operator says otherwise,
 * every contact that can have a form has one here, and its tickets stay in the inbox (`npm run tickets`).
 */
import { configFrom } from '../src/gateway/config.ts';
import { listen, stopOnSignal } from '../src/gateway/listen.ts';
import { StartError } from '../src/gateway/start-error.ts';
import { forms } from '../src/ticket/forms.ts';
import { buildSite } from './site.ts';

try {
  const { PORT, ROUTES, TARGETS_FILE } = process.env;
  const routes = ROUTES || TARGETS_FILE ? {} : { ROUTES: Object.keys(forms).join(',') };
  const config = configFrom({ ...process.env, PORT: PORT || '8080', ...routes });
  const app = await buildSite(config);
  stopOnSignal(app);
  // The address is said below, for people.
  const { level } = app.log;
  app.log.level = 'warn';
  const address = await listen(app, config);
  app.log.level = level;
  console.log(`\nWegwijzer: ${address}\n(Ctrl+C stops it.)`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

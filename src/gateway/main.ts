/** `npm run gateway`: the gateway alone. */
import { configFrom } from './config.ts';
import { buildGateway } from './gateway.ts';
import { listen, stopOnSignal } from './listen.ts';
import { StartError } from './start-error.ts';

try {
  const config = configFrom(process.env);
  const app = await buildGateway(config);
  stopOnSignal(app);
  console.log(`Wegwijzer gateway: ${await listen(app, config)}`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

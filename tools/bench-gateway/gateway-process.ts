/**
 * The gateway as a process of its own: that of `npm run gateway`, but for the limit on tickets from one address. Its
 * parent gets its address first, and then what it used at each message; it ends when its parent lets go of it.
 */
import { readFileSync } from 'node:fs';
import { configFrom } from '../../src/gateway/config.ts';
import { buildGateway } from '../../src/gateway/gateway.ts';
import type { Usage } from './running.ts';

const config = { ...configFrom(process.env), port: 0, ticketsPerMinute: 1_000_000_000 };
const app = await buildGateway(config);
process.on('message', () => process.send?.(usage()));
process.once('disconnect', () => void app.close());
process.send?.(await app.listen({ host: config.host, port: config.port }));

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, mostMemory: mostMemory() };
}

/** At its peak where the system says so, else now. What getrusage calls the peak is also that of whoever started us. */
function mostMemory(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return process.memoryUsage.rss();
  }
}

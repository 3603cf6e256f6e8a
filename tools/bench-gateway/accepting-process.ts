/** Measures in this process what its parent says, with small tickets, and tells it what came of it. */
import { measureAccepting, type Plan } from './accepting.ts';
import { small } from './tickets.ts';

const plan = JSON.parse(process.argv[2] ?? '') as Plan;
process.send?.(await measureAccepting(plan, [small]));
process.disconnect();

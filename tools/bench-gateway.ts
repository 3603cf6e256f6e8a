/**
 * `npm run bench:gateway`: measures how many tickets a gateway accepts, beside what its database can commit, and whether
 * it gets slower as that grows; writes the section "Speed" of `docs/gateway-figures.md`. With DATABASE_URL also on that
 * PostgreSQL server. Nothing here fails because it is slow.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { measureAccepting, type Plan } from './bench-gateway/accepting.ts';
import { measureGrowth } from './bench-gateway/growth.ts';
import { measureSlowed } from './bench-gateway/slow-disk.ts';
import { pageWith, speedSection, type Measured } from './bench-gateway/page.ts';

const { values } = parseArgs({
  options: {
    dry: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    folder: { type: 'string', default: 'data' },
  },
});

/** Milliseconds that a flush takes longer: a solid-state disk without a battery, and one that turns. */
const slower = [1, 8];

const page = new URL('../docs/gateway-figures.md', import.meta.url);
const plan: Plan = { folder: values.folder, rounds: Number(values.rounds), seconds: Number(values.seconds) };
const sizes = values.sizes.split(',').filter(Boolean).map(Number);
const databaseUrl = process.env['DATABASE_URL'];

const sqlite = await measure(plan);
const postgres = databaseUrl ? { postgres: await measure({ ...plan, databaseUrl }) } : {};
const { rounds, seconds } = plan;
const section = speedSection({ machine: machine(), rounds, seconds, sqlite, ...postgres });
if (values.dry) console.log(section);
else writeFileSync(page, await format(pageWith(page, section), { parser: 'markdown' }));

async function measure(plan: Plan): Promise<Measured> {
  const name = plan.databaseUrl === undefined ? 'SQLite' : 'PostgreSQL';
  console.log(`${name}: accepting …`);
  const accepted = await measureAccepting(plan);
  // Only SQLite flushes in a process of ours.
  const slowed = plan.databaseUrl === undefined ? await measureSlowed(plan, slower) : [];
  console.log(`${name}: growing …`);
  return { accepted, slowed, grown: await measureGrowth(plan, sizes) };
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `a machine of ${availableParallelism()} cores and ${memory} GiB`;
}

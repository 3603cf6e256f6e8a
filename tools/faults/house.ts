/** Gateways on one database, and the receiver to which they deliver. */
import { join } from 'node:path';
import type { DatabasePlace } from '../../src/gateway/store/database.ts';
import { until } from '../real/service.ts';
import { countIn, letLeasesEnd } from './audit.ts';
import { Doors } from './clients.ts';
import { placed, startGateway, targeted, type GatewayProcess } from './gateway.ts';
import { Receiver } from './receiver.ts';
import { temporaryFolder, type Scope } from './scope.ts';
import { secretVariable, targetsAt } from './tickets.ts';

/** All of it. */
export type House = {
  readonly place: DatabasePlace;
  readonly receiver: Receiver;
  readonly doors: Doors;
  /** Those that run. */
  readonly gateways: GatewayProcess[];
  /** Starts one more. */
  readonly start: () => Promise<GatewayProcess>;
};

/** What to start. */
export type HouseOptions = {
  readonly gateways: number;
  /** A PostgreSQL database that is empty; without it, a file. */
  readonly databaseUrl?: string | undefined;
  /** Of the file; another than a new one. */
  readonly dataDir?: string;
};

// Milliseconds: far more than it takes.
const drainMs = 180_000;

/** Starts it; at the end of the scope everything is gone. */
export async function houseFor(scope: Scope, options: HouseOptions): Promise<House> {
  const folder = temporaryFolder(scope);
  const { gateways: count, databaseUrl, dataDir = join(folder, 'data') } = options;
  const receiver = await Receiver.start(scope);
  const place = { dataDir, ...(databaseUrl === undefined ? {} : { databaseUrl }) };
  const env = {
    ...placed(place),
    ...targeted(folder, targetsAt(receiver.url)),
    [secretVariable]: receiver.secret,
    NODE_COMPILE_CACHE: await compiledIn(scope),
  };
  const doors = new Doors();
  const start = async (): Promise<GatewayProcess> => {
    const gateway = await startGateway(scope, env);
    doors.open(gateway.url);
    return gateway;
  };
  const gateways = await Promise.all(Array.from({ length: count }, start));
  return { place, receiver, doors, gateways, start };
}

/** Lets all that is stored be delivered, and stops; the result is how many deliveries killed gateways had in hand. */
export async function deliverAll({ place, gateways, start }: House): Promise<number> {
  await none(place, 'pending');
  // They end what they have in hand: what is leased then was in the hands of the dead.
  await Promise.all(gateways.map(({ stop }) => stop('SIGTERM')));
  const inHand = await letLeasesEnd(place);
  const last = await start();
  await none(place, 'pending', 'leased');
  await last.stop('SIGTERM');
  return inHand;
}

async function none(place: DatabasePlace, ...states: readonly string[]): Promise<void> {
  const look = async () => (await countIn(place, ...states)) === 0 || undefined;
  await until(`end of deliveries that are ${states.join(' or ')}`, look, drainMs);
}

/** A folder with the gateway compiled: starting 200 times would else be mostly compiling. */
async function compiledIn(scope: Scope): Promise<string> {
  const folder = temporaryFolder(scope);
  const gateway = await startGateway(scope, { DATA_DIR: join(folder, 'data'), NODE_COMPILE_CACHE: folder });
  await gateway.stop('SIGTERM');
  return folder;
}

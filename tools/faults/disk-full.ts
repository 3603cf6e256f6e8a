/** A gateway whose disk is full for a while, under load. */
import { until } from '../real/service.ts';
import { audit, type Audit } from './audit.ts';
import { Clients, sendTicket } from './clients.ts';
import { deliverAll, houseFor } from './house.ts';
import { inScope, temporaryFolder, type Scope } from './scope.ts';
import { limited, smallDisk, type SmallDisk } from './small-disk.ts';

/** What came of it. */
export type DiskFull = Audit & {
  /** What was full. */
  readonly said: string;
  /** Tickets that were acknowledged before, while and after it was full. */
  readonly acknowledged: { readonly before: number; readonly meanwhile: number; readonly after: number };
  /** Answers while it was full, by status. */
  readonly refused: ReadonlyMap<number, number>;
  /** One of them. */
  readonly refusal: { readonly status: number; readonly type: string | null; readonly retryAfter: string | null };
  /** What /healthz and /readyz answered meanwhile. */
  readonly health: number;
  readonly ready: number;
};

const clients = 8;

/** Lets so many tickets be acknowledged before and after, and as many posts be refused meanwhile. */
export async function diskFilled(tickets: number, diskFor: (scope: Scope) => SmallDisk = smallDisk): Promise<DiskFull> {
  return inScope(async (scope) => {
    const disk = diskFor(scope);
    const house = await houseFor(scope, { gateways: 1, dataDir: disk.folder });
    const [gateway] = house.gateways;
    if (!gateway) throw new Error('No gateway was started.');
    const posting = new Clients({ doors: house.doors, count: clients, prefix: 'full' });
    const acknowledged = (): number => posting.receipts.size;
    const more = async (than: number) => until('more tickets', () => acknowledged() >= than + tickets || undefined);
    posting.start();
    await more(0);
    const before = acknowledged();
    disk.fill(gateway.pid);
    await until('refusals', () => (posting.refused.get(503) ?? 0) >= tickets || undefined);
    const seen = await lookAt(gateway.url);
    const refused = new Map(posting.refused);
    const meanwhile = acknowledged() - before;
    disk.free(gateway.pid);
    await more(before + meanwhile);
    await posting.stop();
    const after = acknowledged() - before - meanwhile;
    await deliverAll(house);
    const found = await audit(house.place, posting.receipts, house.receiver);
    return { ...found, ...seen, said: disk.said, refused, acknowledged: { before, meanwhile, after } };
  });
}

/** The same without a file system of its own. */
export function lengthLimited(tickets: number): Promise<DiskFull> {
  return diskFilled(tickets, (scope) => limited(temporaryFolder(scope)));
}

async function lookAt(url: string): Promise<Pick<DiskFull, 'refusal' | 'health' | 'ready'>> {
  const answer = await until('refusal', async () => {
    const answer = await sendTicket(url, 'full-look-0');
    await answer.bytes();
    return answer.status === 201 ? undefined : answer;
  });
  const [{ status: health }, { status: ready }] = (await Promise.all(
    ['healthz', 'readyz'].map((path) => fetch(`${url}/${path}`)),
  )) as [Response, Response];
  const type = answer.headers.get('content-type');
  return { refusal: { status: answer.status, type, retryAfter: answer.headers.get('retry-after') }, health, ready };
}

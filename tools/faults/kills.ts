/** Gateways that are killed under load, again and again. */
import { setTimeout } from 'node:timers/promises';
import { drawing, oneOf } from '../diagnosis/drawing.ts';
import { audit, type Audit } from './audit.ts';
import { Clients } from './clients.ts';
import { deliverAll, houseFor, type House, type HouseOptions } from './house.ts';
import { inScope } from './scope.ts';

/** How to kill. Where there are several gateways, one of them is killed each time. */
export type KillOptions = HouseOptions & {
  readonly kills: number;
  /** Of the moments, and of who is killed. */
  readonly seed: number;
};

/** What came of it. */
export type Kills = Audit & {
  readonly kills: number;
  readonly acknowledged: number;
  /** Posts that a kill left without an answer, and that were sent again under their key. */
  readonly unanswered: number;
  /** Answers other than 201. */
  readonly refused: number;
  /** Milliseconds until a gateway that was killed listened again: for each kill. */
  readonly startMs: readonly number[];
  /** Deliveries that killed gateways still had in hand when all others had been made. */
  readonly inHand: number;
};

/** At the same time. */
export const clients = 8;

/**
 * Milliseconds from an answer to the next ticket of a client, by whether somebody is there to take it all the time:
 * what comes in should be delivered within the same minutes.
 */
const pauses = { aGatewayIsAlwaysThere: 25, elsewhere: 2 };

/** Kills as often as is asked, lets everything be delivered, and looks what became of it. */
export async function killed(options: KillOptions): Promise<Kills> {
  return inScope(async (scope) => {
    const house = await houseFor(scope, options);
    const pause = options.gateways > 1 ? pauses.aGatewayIsAlwaysThere : pauses.elsewhere;
    const posting = new Clients({ doors: house.doors, count: clients, pause, prefix: `kill-${options.seed}` });
    posting.start();
    const startMs = await killAll(house, posting, options);
    await posting.stop();
    const inHand = await deliverAll(house);
    return {
      ...(await audit(house.place, posting.receipts, house.receiver)),
      kills: startMs.length,
      acknowledged: posting.receipts.size,
      unanswered: posting.unanswered,
      refused: [...posting.refused.values()].reduce((sum, n) => sum + n, 0),
      startMs,
      inHand,
    };
  });
}

/** The same on two databases at once: while one gateway starts, the other is at work. */
export async function killedOnTwo({ kills, seed }: Pick<KillOptions, 'kills' | 'seed'>): Promise<Kills> {
  const halves = [Math.ceil(kills / 2), Math.floor(kills / 2)];
  const [one, two] = await Promise.all(halves.map((half, at) => killed({ kills: half, seed: seed + at, gateways: 1 })));
  if (!one || !two) throw new Error('There is nothing to add up.');
  return {
    kills: one.kills + two.kills,
    acknowledged: one.acknowledged + two.acknowledged,
    unanswered: one.unanswered + two.unanswered,
    refused: one.refused + two.refused,
    startMs: [...one.startMs, ...two.startMs],
    inHand: one.inHand + two.inHand,
    stored: one.stored + two.stored,
    again: one.again + two.again,
    wrong: {
      lost: [...one.wrong.lost, ...two.wrong.lost],
      half: [...one.wrong.half, ...two.wrong.half],
      undelivered: [...one.wrong.undelivered, ...two.wrong.undelivered],
      twice: [...one.wrong.twice, ...two.wrong.twice],
      damaged: [...one.wrong.damaged, ...two.wrong.damaged],
    },
  };
}

/** Resolves to the milliseconds of each start after a kill. */
async function killAll(house: House, posting: Clients, { kills, seed }: KillOptions): Promise<readonly number[]> {
  const draw = drawing(seed);
  const starts: number[] = [];
  const { doors, gateways, start } = house;
  while (starts.length < kills) {
    const victim = oneOf(gateways, draw);
    if (!victim) throw new Error('There is nobody to kill.');
    await posting.nextFrom(victim.url);
    await setTimeout(50 + 350 * draw());
    // First, so that no client is sent to where nobody is.
    doors.shut(victim.url);
    await victim.stop('SIGKILL');
    const next = await start();
    gateways.splice(gateways.indexOf(victim), 1, next);
    starts.push(next.startMs);
  }
  return starts;
}

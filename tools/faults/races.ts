/** Two gateways on one database that get the same tickets at the same moment. */
import type { TicketReceipt } from '../../src/ticket/contract.ts';
import { audit, type Audit } from './audit.ts';
import { sendTicket } from './clients.ts';
import { deliverAll, houseFor } from './house.ts';
import { inScope } from './scope.ts';
import { ticketFor } from './tickets.ts';

/** What came of it. */
export type Races = Audit & {
  /** Keys that were sent to both at once, with the same body. */
  readonly same: number;
  /** Of those, the ones that got another answer than one and the same receipt from both. */
  readonly unlike: readonly string[];
  /** Keys that were sent to both at once, with two bodies. */
  readonly different: number;
  /** Of those, the ones that got another answer than one receipt and one 409. */
  readonly undecided: readonly string[];
};

type Answer = { readonly status: number; readonly reference?: string };

const atOnce = 8;

/** Sends so many keys of each kind, and lets what is stored be delivered by both. */
export async function raced(keys: number, databaseUrl?: string): Promise<Races> {
  return inScope(async (scope) => {
    const house = await houseFor(scope, { gateways: 2, databaseUrl });
    const urls = house.gateways.map(({ url }) => url);
    const receipts = new Map<string, string>();
    const race = async (key: string, isSame: boolean): Promise<string | undefined> => {
      const answers = await Promise.all(urls.map((url, at) => answerTo(url, key, isSame ? 0 : at)));
      for (const { status, reference } of answers) if (status === 201 && reference) receipts.set(key, reference);
      const said = statusesOf(answers);
      const isOne = answers[0]?.reference === answers[1]?.reference;
      const isRight = isSame ? said === '201 201' && isOne : said === '201 409';
      return isRight ? undefined : `${key}: ${said}`;
    };
    const unlike = await inTurns(keys, (at) => race(`race-same-${at}`, true));
    const undecided = await inTurns(keys, (at) => race(`race-different-${at}`, false));
    await deliverAll(house);
    const found = await audit(house.place, receipts, house.receiver);
    return { ...found, same: keys, unlike, different: keys, undecided };
  });
}

function statusesOf(answers: readonly Answer[]): string {
  const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
  return statuses.join(' ');
}

async function answerTo(url: string, key: string, version: number): Promise<Answer> {
  const ticket = ticketFor(key);
  const answer = await sendTicket(url, key, { ...ticket, summary: [...ticket.summary, `Versie ${version}`] });
  const { reference } = (await answer.json()) as Partial<TicketReceipt>;
  return { status: answer.status, ...(reference === undefined ? {} : { reference }) };
}

/** A few at a time; the result is what was wrong. */
async function inTurns(count: number, does: (at: number) => Promise<string | undefined>): Promise<readonly string[]> {
  const wrong: string[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const said = await does(next++);
      if (said !== undefined) wrong.push(said);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return wrong;
}

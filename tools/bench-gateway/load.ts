/** Clients that each send one ticket after the other. */
import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';
import { quantileOf } from '../statistics.ts';
import type { Sample } from './tickets.ts';

/** What came of it. */
export type Loaded = {
  /** Tickets that were answered 201. */
  readonly accepted: number;
  /** Seconds. */
  readonly seconds: number;
  /** Milliseconds from a request to its answer. */
  readonly p50: number;
  readonly p99: number;
};

/**
 * Sends a ticket with so many clients at once for some seconds, each time under a key of its own.
 * @throws {Error} when anything was answered but a receipt.
 */
export async function load(url: string, { json }: Sample, clients: number, seconds: number): Promise<Loaded> {
  const times: number[] = [];
  const run = randomBytes(6).toString('hex');
  let sent = 0;
  const options = {
    url: `${url}/v1/tickets`,
    connections: clients,
    duration: seconds,
    method: 'POST' as const,
    body: json,
    requests: [{ setupRequest: (request: autocannon.Request) => ({ ...request, headers: headersOf(run, sent++) }) }],
    setupClient: (client: autocannon.Client) => {
      client.on('response', (_status, _bytes, taken) => times.push(taken));
    },
  };
  const result = await autocannon(options);
  const { non2xx, errors, timeouts, duration } = result;
  if (non2xx + errors + timeouts > 0) {
    throw new Error(`Not every ticket was taken: ${non2xx} refused, ${errors} broken, ${timeouts} without answer.`);
  }
  times.sort((a, b) => a - b);
  const accepted = result['2xx'];
  return { accepted, seconds: duration, p50: quantileOf(times, 0.5), p99: quantileOf(times, 0.99) };
}

function headersOf(run: string, number: number) {
  return { 'content-type': 'application/json', 'idempotency-key': `${run}-${number}` };
}

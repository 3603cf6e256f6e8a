/** What the gateway did and holds, as Prometheus metrics. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Attempted } from './targets/target.ts';
import type { DeliveryStore } from './store/deliveries.ts';
import type { TicketStore } from './store/tickets.ts';

/** Where the numbers of the store come from, at each look. */
export type MetricSources = {
  readonly tickets: Pick<TicketStore, 'counts'>;
  readonly deliveries: Pick<DeliveryStore, 'counts'>;
  /** When the oldest ticket was stored that is not delivered yet (ISO 8601); undefined when all are. */
  readonly oldest: () => Promise<string | undefined>;
};

/** How posts of a ticket ended since the start: accepted (also repeated), refused (4xx) or failed (5xx). */
export class RequestCounts {
  readonly #counter: Counter<'answer'>;

  constructor(registry: Registry) {
    this.#counter = new Counter({
      name: 'wegwijzer_ticket_requests_total',
      help: 'Posts of a ticket since the start, by answer.',
      labelNames: ['answer'],
      registers: [registry],
    });
    for (const answer of ['accepted', 'refused', 'failed']) this.#counter.inc({ answer }, 0);
  }

  /** Counts one answer by its HTTP status. */
  add(status: number): void {
    this.#counter.inc({ answer: status < 400 ? 'accepted' : status < 500 ? 'refused' : 'failed' });
  }
}

/** The metrics of one gateway. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #sources: MetricSources;
  /** Posts of a ticket. */
  readonly requests = new RequestCounts(this.#registry);
  readonly #attempts = new Histogram({
    name: 'wegwijzer_delivery_attempt_seconds',
    help: 'How long attempts to deliver a ticket took, by target and result.',
    labelNames: ['target', 'result'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers: [this.#registry],
  });
  readonly #store = storeGauges(this.#registry);

  constructor(sources: MetricSources) {
    this.#sources = sources;
  }

  /** Counts one attempt to deliver. */
  observe(target: string, result: Attempted['kind'], seconds: number): void {
    this.#attempts.observe({ target, result }, seconds);
  }

  /** The exposition, and its media type. While the store does not answer, it has everything but what the store knows. */
  async exposition(): Promise<{ readonly type: string; readonly text: string }> {
    await this.#look();
    const all = Registry.merge([this.#registry, processRegistry()]);
    return { type: all.contentType, text: await all.metrics() };
  }

  async #look(): Promise<void> {
    const { up, tickets, deliveries, oldest, uptime } = this.#store;
    for (const gauge of [tickets, deliveries, oldest]) gauge.reset();
    uptime.set(process.uptime());
    try {
      const byState = Object.entries(await this.#sources.tickets.counts());
      const since = await this.#sources.oldest();
      for (const { target, state, n } of await this.#sources.deliveries.counts()) deliveries.set({ target, state }, n);
      for (const [state, n] of byState) tickets.set({ state }, n);
      oldest.set(since === undefined ? 0 : Math.max(0, (Date.now() - Date.parse(since)) / 1000));
      up.set(1);
    } catch {
      up.set(0);
    }
  }
}

function storeGauges(registry: Registry) {
  const registers = [registry];
  return {
    up: new Gauge({ name: 'wegwijzer_store_up', help: 'Whether the store answers.', registers }),
    tickets: new Gauge({ name: 'wegwijzer_tickets', help: 'Tickets in the store.', labelNames: ['state'], registers }),
    deliveries: new Gauge({
      name: 'wegwijzer_deliveries',
      help: 'Deliveries in the store, by target and state.',
      labelNames: ['target', 'state'],
      registers,
    }),
    oldest: new Gauge({
      name: 'wegwijzer_oldest_undelivered_seconds',
      help: 'Age of the oldest ticket that is not delivered yet and not given up; 0 when there is none.',
      registers,
    }),
    uptime: new Gauge({ name: 'wegwijzer_uptime_seconds', help: 'Seconds since the process started.', registers }),
  };
}

let processMetrics: Registry | undefined;

/** Memory, CPU and event loop: one set for the process, however many gateways run in it. */
function processRegistry(): Registry {
  if (processMetrics) return processMetrics;
  processMetrics = new Registry();
  collectDefaultMetrics({ register: processMetrics });
  return processMetrics;
}

/** What is done once an hour: what was kept long enough is erased, and the operator hears what waits for nobody. */
import type { GatewayConfig } from './config.ts';
import { systemClock, type Clock } from './delivery/clock.ts';
import type { DeliveryLog } from './delivery/lane.ts';
import type { Database } from './store/database.ts';
import type { DeliveryStore } from './store/deliveries.ts';
import { emptyLog, purge } from './store/purge.ts';

/** What the upkeep works with. */
export type UpkeepOptions = {
  readonly database: Database;
  readonly store: Pick<DeliveryStore, 'counts'>;
  readonly config: Pick<GatewayConfig, 'keepDays' | 'targets'>;
  readonly log: DeliveryLog;
  readonly clock?: Clock;
};

const hour = 3_600_000;

/** The hourly upkeep of one process. A failure is logged, and tried again an hour later. */
export class Upkeep {
  readonly #options: Required<UpkeepOptions>;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(options: UpkeepOptions) {
    this.#options = { clock: systemClock, ...options };
  }

  /** Begins now, and comes back every hour. */
  start(): void {
    this.#running = this.#run();
  }

  /** Resolves once what is under way has ended. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { log, clock } = this.#options;
    while (!this.#stopping.signal.aborted) {
      try {
        await this.#purge();
        await this.#tellOfStrays();
      } catch (error) {
        log.error({ err: error }, 'the hourly upkeep failed');
      }
      await clock.sleep(hour, this.#stopping.signal);
    }
  }

  async #purge(): Promise<void> {
    const { database, config, log, clock } = this.#options;
    const { tickets, attachments } = await purge(database, { keepDays: config.keepDays, now: clock.now() });
    if (tickets > 0 || attachments > 0) log.info({ tickets, attachments }, 'purged');
    // Each time: an hour ago somebody may have read what was to be emptied.
    if (await emptyLog(database)) return;
    log.warn({}, 'what was purged may still be in the log of the database: somebody reads it; tried again in an hour');
  }

  /** A target that was taken out of the configuration may have left deliveries behind: nothing is lost in silence. */
  async #tellOfStrays(): Promise<void> {
    const { store, config, log } = this.#options;
    for (const { target, state, n } of await store.counts()) {
      const isOpen = state === 'pending' || state === 'leased';
      if (!isOpen || n === 0 || Object.hasOwn(config.targets, target)) continue;
      log.warn({ target, deliveries: n }, 'deliveries wait for a target that is not in the configuration');
    }
  }
}

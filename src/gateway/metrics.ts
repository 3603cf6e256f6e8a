/** Counters in the Prometheus text format. */
import type { TicketCounts } from './store/tickets.ts';

/** How posts of a ticket ended since the start: accepted (also repeated), refused (4xx) or failed (5xx). */
export class RequestCounts {
  readonly #counts = { accepted: 0, refused: 0, failed: 0 };

  /** Counts one answer by its HTTP status. */
  add(status: number): void {
    const answer = status < 400 ? 'accepted' : status < 500 ? 'refused' : 'failed';
    this.#counts[answer] += 1;
  }

  /** The counts by answer. */
  get byAnswer(): Readonly<Record<'accepted' | 'refused' | 'failed', number>> {
    return this.#counts;
  }
}

/** The media type of the text format. */
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

/** The exposition: tickets in the store, answers since the start, and the seconds since the process started. */
export function metricsText(stored: TicketCounts, requests: RequestCounts, uptime: number): string {
  const { accepted, refused, failed } = requests.byAnswer;
  return `# HELP wegwijzer_tickets Tickets in the store.
# TYPE wegwijzer_tickets gauge
wegwijzer_tickets{state="open"} ${stored.open}
wegwijzer_tickets{state="closed"} ${stored.closed}
# HELP wegwijzer_ticket_requests_total Posts of a ticket since the start, by answer.
# TYPE wegwijzer_ticket_requests_total counter
wegwijzer_ticket_requests_total{answer="accepted"} ${accepted}
wegwijzer_ticket_requests_total{answer="refused"} ${refused}
wegwijzer_ticket_requests_total{answer="failed"} ${failed}
# HELP wegwijzer_uptime_seconds Seconds since the process started.
# TYPE wegwijzer_uptime_seconds gauge
wegwijzer_uptime_seconds ${uptime.toFixed(3)}
`;
}

/** What somebody must still do about a ticket that nobody closed, from the states of its deliveries. */
import { sql, type RawBuilder } from 'kysely';

/**
 * `dead`: a target did not get it, or it is held, and an operator must look. `open`: it waits for a target, or it is in
 * the inbox only. `delivered`: all its targets have it. Means nothing for a ticket that is closed.
 */
export type Progress = 'delivered' | 'open' | 'dead';

const ranked: readonly Progress[] = ['delivered', 'open', 'dead'];

/** For a query of `tickets`: the progress of each as a number; null for one that is closed. */
export function progressColumn(): RawBuilder<number | null> {
  return sql`case when closed_at is null then (
    select max(case when state = 'dead' then 2 when state = 'done' and target <> 'inbox' then 0 else 1 end)
    from deliveries where deliveries.ticket_id = tickets.id
  ) end`;
}

/** The progress that such a number stands for. */
export function progressFrom(rank: number | null): Progress {
  return ranked[rank ?? 0] ?? 'open';
}

/** One attempt to deliver one ticket, with an end to its patience. */
import type { Attempted, OutgoingTicket, Target } from '../targets/target.ts';
import type { Clock } from './clock.ts';

/** How long an attempt may take, and how long a target that does not heed its signal is waited for after that. */
export type Patience = { readonly attemptMs: number; readonly graceMs: number };

/** Attempts a delivery; never rejects, and always ends. */
export async function attemptOf(
  target: Target,
  ticket: OutgoingTicket,
  attempt: number,
  { attemptMs, graceMs, clock }: Patience & { readonly clock: Clock },
): Promise<Attempted> {
  const over = new AbortController();
  const ended = new AbortController();
  const tooLate = async (): Promise<Attempted> => {
    await clock.sleep(attemptMs, ended.signal);
    if (!ended.signal.aborted) over.abort(new DOMException('The attempt took too long.', 'TimeoutError'));
    await clock.sleep(graceMs, ended.signal);
    return { kind: 'retry', why: `no end within ${attemptMs / 1000} seconds` };
  };
  try {
    return await Promise.race([target.deliver(ticket, { attempt, signal: over.signal }), tooLate()]);
  } catch (error) {
    // A target that rejects breaks its promise. The message stays unsaid: it may repeat what a person wrote.
    return { kind: 'retry', why: `the target failed (${error instanceof Error ? error.name : typeof error})` };
  } finally {
    ended.abort();
  }
}

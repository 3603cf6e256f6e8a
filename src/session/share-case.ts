import { toJson } from '../ticket/json.ts';
import { confirmedCase } from './confirmed-case.ts';
import type { Situation } from './situation.ts';
import type { View } from './view.ts';

/** Milliseconds. */
const patience = 15_000;

/** Sends what can be counted of a solved case, once its user has pressed so. The view says what became of it. */
export async function shared(situation: Situation, view: View): Promise<View> {
  if (view.kind !== 'solved' || !view.share) return view;
  const { share, ...rest } = view;
  const isCounted = await send(situation);
  return { ...rest, notice: { text: isCounted ? share.done : share.failed } };
}

async function send(situation: Situation): Promise<boolean> {
  try {
    const { ok } = await fetch(new URL('v1/counts', situation.counts), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: toJson(confirmedCase(situation)),
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    return ok;
  } catch {
    return false;
  }
}

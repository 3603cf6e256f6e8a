/** What was given up, as text for the operator. */
import type { DeadDelivery } from '../store/deliveries.ts';
import { oneLine } from './terminal.ts';

/** All that was given up, one delivery on each line, with why. */
export function deadText(dead: readonly DeadDelivery[]): string {
  if (dead.length === 0) return 'Nothing was given up.';
  const target = Math.max(6, ...dead.map((delivery) => delivery.target.length));
  const line = (
    ...[reference, name, attempts, since, why]: readonly [string, string, string, string, string]
  ): string => `${reference.padEnd(9)}  ${name.padEnd(target)}  ${attempts.padEnd(8)}  ${since.padEnd(24)}  ${why}`;
  const rows = dead.map((delivery) =>
    line(delivery.reference, delivery.target, String(delivery.attempts), delivery.since, oneLine(delivery.why)),
  );
  return [line('REFERENCE', 'TARGET', 'ATTEMPTS', 'SINCE', 'WHY'), ...rows].join('\n');
}

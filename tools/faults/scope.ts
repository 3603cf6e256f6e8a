/** What a scenario starts or makes, and lets go of at its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Remembers what must end. */
export type Scope = { readonly after: (end: () => unknown) => void };

/** Works, and lets go of everything afterwards, the last first, whatever happens. */
export async function inScope<Result>(work: (scope: Scope) => Promise<Result>): Promise<Result> {
  const ends: (() => unknown)[] = [];
  try {
    return await work({ after: (end) => ends.push(end) });
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

/** A folder that is gone afterwards. */
export function temporaryFolder(scope: Scope): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-faults-'));
  scope.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

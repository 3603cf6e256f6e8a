/** What goes wrong in the database, without anything of what was in a statement. */

/** The database did not do what was asked, and nothing of it was stored: the same may be asked again. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/**
 * Does work in the database; nobody hears more of a failure than its code, for what a database says may repeat values.
 * @throws {StoreError} when it fails.
 */
export async function inStore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(`The store failed: ${codeOf(error)}`);
  }
}

/**
 * Such as SQLITE_FULL, 53100 (PostgreSQL) or ECONNREFUSED. An error without one comes from a driver, not from a row; but
 * a row that is no JSON is repeated by whoever reads it.
 */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error instanceof SyntaxError) return error.name;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

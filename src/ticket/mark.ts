/** Says whether the outbox holds anything, before what reads it is there. */

/** In localStorage while the disk holds an entry: a guide that opens looks here whether there is anything to resume. */
export const marker = 'wegwijzer:outbox';

/** The name of the database. */
export const database = 'wegwijzer-outbox';

/** What a task gives; undefined where the browser forbids it. */
export const attempt = <Result>(task: () => Result): Result | undefined => {
  try {
    return task();
  } catch {
    return undefined;
  }
};

/** Whether the mark stands; not where storage is blocked. */
export const isMarked = (): boolean => attempt(() => localStorage.getItem(marker)) != null;

/**
 * Whether there is a database at all; to look makes none. Browsers that cannot say it say no. A document without an
 * origin of its own has none, and Chromium would tell the page of an error that nobody can catch.
 */
export const isThere = async (): Promise<boolean> => {
  try {
    return origin !== 'null' && (await indexedDB.databases()).some(({ name }) => name === database);
  } catch {
    return false;
  }
};

/** The database of the outbox, as another version of the product or a user who clears the browser sees it. */
const name = 'wegwijzer-outbox';

/** Opens it in a version of its own. */
export const openDatabase = (version: number): Promise<IDBDatabase> => settled(indexedDB.open(name, version));

/** Deletes it, with all that it holds. Whoever has it open is asked to leave. */
export const deleteDatabase = async (): Promise<void> => {
  await settled(indexedDB.deleteDatabase(name));
};

const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('The database does not open.', { cause: request.error })));
  });

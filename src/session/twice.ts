/** How long to wait before a second try, in milliseconds. */
const pause = 1000;

/** Waits until the connection may be there again: until the browser says so, and not longer than a second. */
export function calm(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('online', done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, pause);
    addEventListener('online', done);
  });
}

/** Does what may need the network, and once more when that fails. */
export async function twice<Result>(task: () => Promise<Result>, wait = calm): Promise<Result> {
  try {
    return await task();
  } catch {
    await wait();
    return task();
  }
}

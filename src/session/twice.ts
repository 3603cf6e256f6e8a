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

/** After how many milliseconds a part is given up: a server that never answers fails nothing. */
const patience = 8000;

const late = new Error('It did not come in time.');

/** What comes in time; rejects when it does not. Nothing hears of what comes later, but that the next try has it at once. */
export async function inTime<Part>(coming: Promise<Part>): Promise<Part> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late), patience);
  });
  try {
    return await Promise.race([coming, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** Does what may need the network, and once more when that fails; whoever waited long enough is not to wait again. */
export async function twice<Result>(task: () => Promise<Result>, wait = calm): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (error === late) throw error;
    await wait();
    return task();
  }
}

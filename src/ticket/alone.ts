/**
 * Does a task unless another tab does it now. Where the browser has no locks the task itself must look whether it is
 * alone; a lock ends with its tab, so what a tab that died had begun is free at once.
 */
export const alone = async (key: string, task: (isAlone: boolean) => Promise<void>): Promise<void> => {
  const { locks } = navigator;
  // Only a page that was fetched safely has them.
  if (!locks) return task(false);
  let isAsked = true;
  try {
    await locks.request(`wegwijzer:${key}`, { ifAvailable: true }, (lock) => {
      isAsked = false;
      return lock ? task(true) : undefined;
    });
  } catch {
    // In a frame without an origin of its own it can be asked, and is refused.
    if (isAsked) await task(false);
  }
};

/**
 * Does a task after the same of every other tab has ended. Where the browser has no locks it is done at once, with word
 * that nobody waits.
 */
export const inTurn = async (task: (isInTurn: boolean) => Promise<void>): Promise<void> => {
  let isAsked = true;
  try {
    await navigator.locks.request('wegwijzer', () => {
      isAsked = false;
      return task(true);
    });
  } catch (error) {
    if (!isAsked) throw error;
    await task(false);
  }
};

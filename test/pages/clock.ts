const Running = Date;
const runningTimeout = globalThis.setTimeout;

/** What waits for later than anything that a page does at once: to be done when the time has come. */
let waiting: (() => void)[] = [];

/** Lets the clock of the page stand still at this moment, until `runClock`. */
export function stopClock(at: string): void {
  const moment = Running.parse(at);
  globalThis.Date = class extends Running {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [moment]) as []));
    }

    static override now() {
      return moment;
    }
  } as DateConstructor;
}

/** Lets nothing happen by itself that was to happen seconds later: only `passTime` lets it. */
export function holdTimers(): void {
  globalThis.setTimeout = ((task: () => void, delay = 0, ...rest: []) => {
    if (delay < 5000) return runningTimeout(task, delay, ...rest);
    waiting.push(task);
    return 0;
  }) as typeof setTimeout;
}

/** Lets the clock stand at a later moment, with all done that was to happen in between. */
export function passTime(to: string): void {
  stopClock(to);
  const due = waiting;
  waiting = [];
  for (const task of due) task();
}

/** Lets the clock run again, and forgets what was to happen. */
export function runClock(): void {
  globalThis.Date = Running;
  globalThis.setTimeout = runningTimeout;
  waiting = [];
}

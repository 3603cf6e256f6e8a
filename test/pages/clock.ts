const Running = Date;

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

/** Lets the clock run again. */
export function runClock(): void {
  globalThis.Date = Running;
}

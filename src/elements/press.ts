import type { ReactiveController, ReactiveControllerHost } from 'lit';

const moments = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/**
 * Knows whether a pointer is pressed anywhere in the page. What moves between press and release gets no click: whatever
 * can move something waits for the end.
 */
export class Press implements ReactiveController {
  #isDown = false;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    for (const moment of moments) addEventListener(moment, this, true);
  }

  hostDisconnected() {
    for (const moment of moments) removeEventListener(moment, this, true);
  }

  handleEvent({ type }: Event) {
    if (type === 'pointerdown') this.#isDown = true;
    // The click comes first.
    else setTimeout(this.#end);
  }

  /** Does a task once no pointer is pressed: now, or after the click that a press makes. */
  after(task: () => void) {
    if (this.#isDown) this.#waiting.push(task);
    else task();
  }

  readonly #end = () => {
    this.#isDown = false;
    for (const task of this.#waiting.splice(0)) task();
  };
}

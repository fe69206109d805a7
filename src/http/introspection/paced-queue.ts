import { setTimeout as wait } from "node:timers/promises";
import { GraphUnavailable } from "../../errors.js";

/** How many times as long as a task took the queue rests after it: tasks have a tenth of the event loop at most. */
const restFactor = 9;
/** Tasks that wait: at 100 ms each, the last begins after some 10 s. */
const maxWaiting = 10;

/** Runs tasks that keep everybody else waiting one by one, with rests between them in which the others are answered. */
export class PacedQueue {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  async run<Result>(task: () => Result): Promise<Result> {
    if (this.#waiting >= maxWaiting)
      throw new GraphUnavailable(
        `The service is too busy: not more than ${maxWaiting} large introspections must wait, but as many do. Try again in a moment`,
      );
    this.#waiting++;
    const before = this.#last;
    let rested!: () => void;
    this.#last = new Promise<void>(done => (rested = done));
    await before;
    this.#waiting--;
    const started = performance.now();
    try {
      return task();
    } finally {
      void wait(restFactor * (performance.now() - started), undefined, { ref: false }).then(rested);
    }
  }
}

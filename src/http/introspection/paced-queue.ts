import { setTimeout as wait } from "node:timers/promises";
import { GraphUnavailable, RateLimited } from "../../errors.js";

/** How many times as long as a task took the queue rests after it: tasks have a twenty-fifth of the event loop at most, so few other requests meet one. */
const restFactor = 24;
/** Tasks that wait, of all callers and of one: at 50 ms each, the last begins after some 12 s. */
const maxWaiting = 10,
  maxWaitingPerCaller = 2;

/** Seconds in which one of them begins. */
const retryAfterSeconds = 2;

/** Runs tasks that keep everybody else waiting one by one, with rests between them in which the others are answered. */
export class PacedQueue {
  #last: Promise<unknown> = Promise.resolve();
  /** The callers of tasks that wait. */
  readonly #waiting: string[] = [];

  async run<Result>(caller: string, task: () => Result): Promise<Result> {
    if (this.#waiting.filter(each => each === caller).length >= maxWaitingPerCaller)
      throw new RateLimited(
        `At most ${maxWaitingPerCaller} large introspections of a caller may wait, but as many do: send the next one when they are answered`,
        retryAfterSeconds,
      );
    if (this.#waiting.length >= maxWaiting)
      throw new GraphUnavailable(
        `The service is too busy: not more than ${maxWaiting} large introspections must wait, but as many do. Try again in a moment`,
      );
    this.#waiting.push(caller);
    const before = this.#last;
    let rested!: () => void;
    this.#last = new Promise<void>(done => (rested = done));
    await before;
    this.#waiting.splice(this.#waiting.indexOf(caller), 1);
    const started = performance.now();
    try {
      return task();
    } finally {
      void wait(restFactor * (performance.now() - started), undefined, { ref: false }).then(rested);
    }
  }
}

import { GraphUnavailable } from "../errors.js";
import { longestWaitMs, mostRunning, mostWaiting } from "../limits.js";

/** Who runs a statement now. Askers are served in turn, so that one with hundreds of statements waits behind itself and not before everybody else. */
export class Turns {
  #running = 0;
  #waiting = 0;
  /** By asker; the first one is served next. */
  readonly #lines = new Map<object, Set<() => void>>();

  get running(): number {
    return this.#running;
  }
  get waiting(): number {
    return this.#waiting;
  }

  /** Undefined when it may run at once, as it may nearly always. */
  take(asker: object): Promise<void> | undefined {
    if (this.#running < mostRunning) {
      this.#running++;
      return undefined;
    }
    if (this.#waiting >= mostWaiting) throw busy(`not more than ${mostWaiting} statements must wait for the database, but as many do`);
    return this.#wait(asker);
  }

  /** The statement has ended. Its turn goes to who waits. */
  pass(): void {
    const [first] = this.#lines;
    if (!first) {
      this.#running--;
      return;
    }
    const [asker, line] = first,
      [go] = line;
    this.#leave(asker, line, go!);
    if (this.#lines.delete(asker)) this.#lines.set(asker, line); // to the end
    go!();
  }

  #wait(asker: object): Promise<void> {
    const line = this.#lines.get(asker) ?? new Set();
    this.#lines.set(asker, line);
    this.#waiting++;
    return new Promise((done, failed) => {
      const late = setTimeout(() => {
        this.#leave(asker, line, go);
        failed(busy(`a statement must not wait longer than ${longestWaitMs / 1_000} seconds for the others to end, but this one did`));
      }, longestWaitMs);
      const go = () => {
        clearTimeout(late);
        done();
      };
      line.add(go);
    });
  }

  #leave(asker: object, line: Set<() => void>, go: () => void): void {
    this.#waiting--;
    line.delete(go);
    if (!line.size) this.#lines.delete(asker);
  }
}

const busy = (why: string) => new GraphUnavailable(`The service is too busy: ${why}. Try again in a moment`);

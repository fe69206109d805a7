import { GraphUnavailable, RateLimited } from "../errors.js";
import { hitsPerPoint, longestWaitMs, mostRunning, mostWaiting } from "../limits.js";
import type { FairUse } from "../settings.js";
import type { Asker } from "./connections.js";

/** How the slots for statements are divided. */
export interface QueueLimits {
  /** Statements that run at a time. */
  readonly slots: number;
  /** Slots that no caller takes alone, so that who comes next runs at once. */
  readonly reservedSlots: number;
  /** Heavy statements that run at a time: each keeps a core of the database busy. */
  readonly maxHeavy: number;
  /** Those of one caller, while others wait to run theirs. */
  readonly maxHeavyPerCaller: number;
  /** Statements of one caller that wait. */
  readonly maxWaitingPerCaller: number;
  /** Estimated database hits from which a statement is heavy. */
  readonly minHeavyHits: number;
}

/** Shares of a database with so many processors: one of them stays free of each caller's heavy statements. */
export const queueLimitsOf = ({ databaseProcessors, maxHeavyPerCaller: given, maxWaitingPerCaller, heavyCost }: QueueSettings): QueueLimits => {
  const maxHeavyPerCaller = given ?? Math.max(1, Math.min(mostRunning / 4, databaseProcessors - 1));
  return {
    slots: mostRunning,
    reservedSlots: mostRunning / 4,
    maxHeavy: Math.max(databaseProcessors, maxHeavyPerCaller + 1),
    maxHeavyPerCaller,
    maxWaitingPerCaller,
    minHeavyHits: heavyCost * hitsPerPoint,
  };
};
type QueueSettings = Pick<FairUse, "databaseProcessors" | "maxHeavyPerCaller" | "maxWaitingPerCaller" | "heavyCost">;

interface Waiting {
  readonly isHeavy: boolean;
  readonly run: () => void;
}
/** The statements of one caller. */
interface Caller {
  running: number;
  heavy: number;
  waiting: number;
  heavyWaiting: number;
  /** What waits, by request; the first request is served next. */
  readonly requests: Map<object, Waiting[]>;
}

/** Which statement runs next. Slots are divided among callers first, then among the requests of a caller: many requests, or one of many statements, wait behind themselves. */
export class FairQueue {
  #running = 0;
  #heavy = 0;
  #waiting = 0;
  /** Callers that wait to run a heavy statement. */
  #heavyCallers = 0;
  readonly #callers = new Map<unknown, Caller>();
  /** Those of the callers with statements that wait, in the order in which they are served. */
  readonly #line = new Map<unknown, Caller>();

  constructor(private readonly limits: QueueLimits) {}

  get running(): number {
    return this.#running;
  }
  get waiting(): number {
    return this.#waiting;
  }

  /** Undefined when the statement may run at once, as it nearly always may. */
  acquire(asker: Asker, isHeavy: boolean): Promise<void> | undefined {
    const id = idOf(asker),
      caller = this.#callers.get(id) ?? { running: 0, heavy: 0, waiting: 0, heavyWaiting: 0, requests: new Map<object, Waiting[]>() };
    if (this.#canRun(caller, isHeavy)) {
      this.#callers.set(id, caller);
      this.#begin(caller, isHeavy);
      return undefined;
    }
    const { maxWaitingPerCaller } = this.limits;
    if (caller.waiting >= maxWaitingPerCaller)
      throw new RateLimited(
        `A caller must not have more than ${maxWaitingPerCaller} statements that wait for the database, but this one has: ask fewer questions at a time, and try again in a second`,
        retrySeconds,
      );
    if (this.#waiting >= mostWaiting) throw tooBusy(`not more than ${mostWaiting} statements must wait for the database, but as many do`);
    this.#callers.set(id, caller);
    return this.#wait(id, caller, asker, isHeavy);
  }

  /** The statement has ended: its slot goes to who waits. */
  release(asker: Asker, isHeavy: boolean): void {
    const id = idOf(asker),
      caller = this.#callers.get(id)!;
    caller.running--;
    this.#running--;
    if (isHeavy) {
      caller.heavy--;
      this.#heavy--;
    }
    this.#forget(id, caller);
    for (let next = this.#next(); next; next = this.#next()) next();
  }

  #begin(caller: Caller, isHeavy: boolean): void {
    caller.running++;
    this.#running++;
    if (!isHeavy) return;
    caller.heavy++;
    this.#heavy++;
  }

  #canRun(caller: Caller, isHeavy: boolean): boolean {
    const { slots, reservedSlots, maxHeavy, maxHeavyPerCaller } = this.limits;
    if (this.#running >= slots || caller.running >= slots - reservedSlots) return false;
    if (!isHeavy) return true;
    if (caller.heavy < maxHeavyPerCaller) return this.#heavy < maxHeavy;
    // More than its share while nobody else waits for one, and the last one is left to who comes next.
    return this.#heavyCallers === Number(caller.heavyWaiting > 0) && this.#heavy < maxHeavy - 1;
  }

  /** Takes out of the line what runs next: of the callers that may run something, one with the fewest statements running. */
  #next(): (() => void) | undefined {
    let found: { readonly id: unknown; readonly caller: Caller; readonly request: object; readonly at: number } | undefined;
    for (const [id, caller] of this.#line) {
      if (found && found.caller.running <= caller.running) continue;
      const runnable = [false, true].filter(isHeavy => this.#canRun(caller, isHeavy));
      for (const [request, waiting] of runnable.length ? caller.requests : []) {
        const at = waiting.findIndex(({ isHeavy }) => runnable.includes(isHeavy));
        if (at < 0) continue;
        found = { id, caller, request, at };
        break;
      }
    }
    if (!found) return undefined;
    const { id, caller, request, at } = found,
      statement = caller.requests.get(request)![at]!;
    this.#leave(id, caller, request, statement);
    // Whoever was served goes to the end, behind other callers and behind the caller's other requests.
    if (this.#line.delete(id)) this.#line.set(id, caller);
    const rest = caller.requests.get(request);
    if (rest && caller.requests.delete(request)) caller.requests.set(request, rest);
    this.#begin(caller, statement.isHeavy);
    return statement.run;
  }

  #wait(id: unknown, caller: Caller, asker: Asker, isHeavy: boolean): Promise<void> {
    return new Promise((run, fail) => {
      const leave = (why: Error) => {
        this.#leave(id, caller, asker, statement);
        this.#forget(id, caller);
        end();
        fail(why);
      };
      const { signal } = asker;
      const abort = () => leave(signal!.reason as Error); // an AbortError, unless a reason was given
      const end = () => {
        clearTimeout(late);
        signal?.removeEventListener("abort", abort);
      };
      // A heavy statement waits behind others as long as its question may take.
      const late = isHeavy
        ? undefined
        : setTimeout(
            () => leave(tooBusy(`a statement must not wait longer than ${longestWaitMs / 1_000} seconds for the others to end, but this one did`)),
            longestWaitMs,
          );
      const statement: Waiting = {
        isHeavy,
        run: () => {
          end();
          run();
        },
      };
      signal?.addEventListener("abort", abort);
      this.#waiting++;
      caller.waiting++;
      if (isHeavy && ++caller.heavyWaiting === 1) this.#heavyCallers++;
      this.#line.set(id, caller);
      const others = caller.requests.get(asker) ?? [];
      others.push(statement);
      caller.requests.set(asker, others);
    });
  }

  #leave(id: unknown, caller: Caller, request: object, statement: Waiting): void {
    const waiting = caller.requests.get(request)!;
    waiting.splice(waiting.indexOf(statement), 1);
    if (!waiting.length) caller.requests.delete(request);
    this.#waiting--;
    caller.waiting--;
    if (statement.isHeavy && --caller.heavyWaiting === 0) this.#heavyCallers--;
    if (!caller.waiting) this.#line.delete(id);
  }

  #forget(id: unknown, { running, waiting }: Caller): void {
    if (!running && !waiting) this.#callers.delete(id);
  }
}

/** A start or a command is a caller of its own. */
const idOf = (asker: Asker): unknown => asker.caller ?? asker;

/** Seconds after which a caller whose statements filled its part of the line may come again: most have run by then. */
const retrySeconds = 1;
const tooBusy = (why: string) => new GraphUnavailable(`The service is too busy: ${why}. Try again in a moment`);

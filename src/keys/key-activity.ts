import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import type { RefusalReason } from "../model/vocabulary.js";
import type { Caller } from "./authenticate.js";

/** Milliseconds between two writes: so many requests as may come, they cost the database one transaction in this time. */
const flushMs = 10_000;
/** Milliseconds that a service which stops waits for the last write. */
const stopMs = 2_000;
/** Milliseconds after which the use of a key is noted again: a key in constant use is written once in this time. */
const usePrecisionMs = 3_600_000;
/** Days that refused requests stay known: with three reasons and 24 hours, 2,160 counts at most. */
export const refusalDays = 30;

/** When keys are used, and how many requests are refused: collected in memory and written together, so that no request waits for it. */
export class KeyActivity {
  #uses = new Map<string, string>();
  #refusals = new Map<string, { readonly key: string; readonly hour: string; readonly reason: RefusalReason; count: number }>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly graph: Pick<Graph, "write">,
    private readonly log: Pick<Logger, "warn">,
  ) {}

  countUse({ name, lastUsedAt }: Caller): void {
    const now = Date.now();
    if (this.#uses.has(name) || (lastUsedAt !== null && now - Date.parse(lastUsedAt) < usePrecisionMs)) return;
    this.#uses.set(name, new Date(now).toISOString());
    this.#schedule();
  }

  countRefusal(reason: RefusalReason): void {
    const hour = `${new Date().toISOString().slice(0, 13)}:00:00.000Z`,
      key = `${hour} ${reason}`,
      counted = this.#refusals.get(key);
    if (counted) counted.count++;
    else this.#refusals.set(key, { key, hour, reason, count: 1 });
    this.#schedule();
  }

  /** Writes what was collected. What the database does not take is written with the next; of many hours without it, the latest stay. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return (this.#writing = this.#writing.then(() => this.#write()));
  }

  /** Writes what is left, unless the database is slow to take it: a stop does not wait for that. */
  async stop(): Promise<void> {
    await Promise.race([this.flush(), wait(stopMs, undefined, { ref: false })]);
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => void this.flush(), flushMs).unref();
  }

  async #write(): Promise<void> {
    const uses = this.#uses,
      refusals = this.#refusals;
    if (!uses.size && !refusals.size) return;
    this.#uses = new Map();
    this.#refusals = new Map();
    const oldest = new Date(Date.now() - refusalDays * 24 * 3_600_000).toISOString();
    try {
      await this.graph.write(async run => {
        if (uses.size) await run(statement("write/key-uses", { rows: [...uses].map(([name, at]) => ({ name, at })) }));
        if (!refusals.size) return;
        await run(statement("write/refusals", { rows: [...refusals.values()] }));
        await run(statement("write/forget-refusals", { before: oldest }));
      });
    } catch (error) {
      this.log.warn({ err: error }, "The use of keys and the number of refused requests were not written: they are written later");
      for (const [name, at] of uses) this.#uses.set(name, at);
      for (const [key, counted] of refusals) {
        const later = this.#refusals.get(key);
        if (later) later.count += counted.count;
        else if (key > oldest) this.#refusals.set(key, counted);
      }
      this.#schedule();
    }
  }
}

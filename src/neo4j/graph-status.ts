import type { Graph } from "../graph/graph.js";
import { statement } from "../graph/statement.js";
import { maxStatusAgeMs } from "../limits.js";

/** A change of which a part is written: what is read may be half of it. */
export interface UnfinishedStatus {
  /** A WriteAction; null where an earlier version of the service began the change. */
  readonly action: string | null;
  /** ISO 8601; null where an earlier version of the service began the change. */
  readonly startedAt: string | null;
}

/** What a service knows of the state of its graph, never older than `maxStatusAgeMs`: writers wait longer than that before they write a part. */
export class GraphStatus {
  #readAt = -Infinity;
  #unfinished: UnfinishedStatus | undefined;
  #reading: Promise<void> | undefined;

  constructor(private readonly graph: Pick<Graph, "read">) {}

  /** Undefined while the graph is complete. Where the database does not answer, what was known last. */
  async unfinished(): Promise<UnfinishedStatus | undefined> {
    if (performance.now() - this.#readAt > maxStatusAgeMs) await (this.#reading ??= this.#read());
    return this.#unfinished;
  }

  async #read(): Promise<void> {
    const askedAt = performance.now();
    try {
      const [row] = await this.graph.read(statement("read/state"));
      this.#unfinished =
        row?.["state"] === "UNFINISHED"
          ? { action: row["unfinishedAction"] as string | null, startedAt: row["unfinishedSince"] as string | null } // as read/state returns them
          : undefined;
      this.#readAt = askedAt;
    } catch {
      // The answer itself says that the database is away.
    } finally {
      this.#reading = undefined;
    }
  }
}

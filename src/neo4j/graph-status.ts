import { isDeepStrictEqual } from "node:util";
import type { Graph } from "./database.js";
import { graphSizeOf, unknownSize, type GraphSize } from "./graph-size.js";
import { statement } from "./statement.js";
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
  #size = unknownSize;
  #reading: Promise<void> | undefined;

  constructor(private readonly graph: Pick<Graph, "read">) {}

  /** Undefined while the graph is complete. Where the database does not answer, what was known last. */
  async unfinished(): Promise<UnfinishedStatus | undefined> {
    await this.#refresh();
    return this.#unfinished;
  }

  /** The same object as long as the size stays the same: what is reckoned from it can be kept with it. */
  async size(): Promise<GraphSize> {
    await this.#refresh();
    return this.#size;
  }

  async #refresh(): Promise<void> {
    if (performance.now() - this.#readAt > maxStatusAgeMs) await (this.#reading ??= this.#read());
  }

  async #read(): Promise<void> {
    const askedAt = performance.now();
    try {
      const [[row], counts] = await Promise.all([this.graph.read(statement("read/state")), this.graph.read(statement("read/graph-size"))]),
        size = graphSizeOf(counts);
      this.#unfinished =
        row?.["state"] === "UNFINISHED"
          ? { action: row["unfinishedAction"] as string | null, startedAt: row["unfinishedSince"] as string | null } // as read/state returns them
          : undefined;
      if (!isDeepStrictEqual(size, this.#size)) this.#size = size;
      this.#readAt = askedAt;
    } catch {
      // The answer itself says that the database is away.
    } finally {
      this.#reading = undefined;
    }
  }
}

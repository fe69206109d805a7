import { maxStatusAgeMs } from "../limits.js";

export interface WriteLimits {
  /** Rows per statement: larger ones hold locks long enough to stall readers. */
  readonly perStatement: number;
  /** Rows per transaction: Neo4j holds a transaction in memory whole. More are written in several, and an interrupted write is finished by the next one. */
  readonly perTransaction: number;
  /** Things with facts of their own, and names at them, whose facts are in memory at a time: about 300 MB. */
  readonly perPart: number;
  /** Milliseconds between saying that the graph is unfinished and the first part: longer than a service takes to notice, so that no answer from a half-written graph lacks the remark. */
  readonly announceMs: number;
}

export const defaultWriteLimits: WriteLimits = { perStatement: 5_000, perTransaction: 10_000, perPart: 60_000, announceMs: maxStatusAgeMs + 1_000 };

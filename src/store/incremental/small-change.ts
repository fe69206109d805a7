import type { Decision } from "../../sources/description/decisions.js";
import type { Description } from "../../sources/description/description.js";

/** A change to a complete graph. */
export interface SmallChange {
  /** Sources that are new or have a new version. */
  readonly descriptions: readonly Description[];
  /** Keys of all sources that are new, changed or removed. */
  readonly sources: readonly string[];
  /** Decisions that are active after the change. */
  readonly decisions: readonly Decision[];
  /** Decisions that are active only before the change, or only after it. */
  readonly changedDecisions: readonly Decision[];
}

import type { Row } from "./statement.js";

/** How large a graph is: what a traversal can find at most. */
export interface GraphSize {
  /** Relationships between nodes. */
  readonly relationships: number;
  /** Nodes of each type, by its label. */
  readonly nodes: ReadonlyMap<string, number>;
}

/** Of a graph that was not counted: nothing bounds the weights that were measured. */
export const unknownSize: GraphSize = { relationships: Infinity, nodes: new Map() };

/** From the rows of read/graph-size; unknown where there are none. */
export function graphSizeOf(rows: readonly Row[]): GraphSize {
  const relationships = rows.find(({ label }) => label === null)?.["count"];
  if (typeof relationships !== "number") return unknownSize;
  return { relationships, nodes: new Map(rows.flatMap(({ label, count }) => (label === null ? [] : [[label as string, count as number]]))) };
}

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

/** From the rows of read/graph-size. */
export const graphSizeOf = (rows: readonly Row[]): GraphSize => ({
  relationships: rows.find(({ label }) => label === null)?.["count"] as number, // its first row
  nodes: new Map(rows.flatMap(({ label, count }) => (label === null ? [] : [[label as string, count as number]]))),
});

import type { Fragment, Range, Weights } from "./fragment.js";
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

/**
 * Database hits for each relationship of the graph that a traversal takes for one parent. The most that was measured is 3.3 (the neighbourhood of
 * three steps; 3.1 where all relationships are counted): a traversal passes a relationship seldom more than once, and reads it and what it leads to.
 */
const hitsPerRelationship = 4;
/** What every statement takes, however small the graph is. */
const leastHits = 50;

const known = new WeakMap<GraphSize, WeakMap<Fragment, Weights>>();

/** The weights of a fragment in a graph of this size: they were measured in a large one, and a smaller one cannot have as much to find. */
export function weightsIn(size: GraphSize, fragment: Fragment): Weights {
  if (size === unknownSize) return fragment.weights;
  const weights = known.get(size) ?? new WeakMap<Fragment, Weights>();
  known.set(size, weights);
  const found = weights.get(fragment) ?? boundedBy(size, fragment);
  weights.set(fragment, found);
  return found;
}

function boundedBy({ relationships, nodes }: GraphSize, { weights, to, listsAll }: Fragment): Weights {
  const mostHits = Math.max(leastHits, hitsPerRelationship * relationships),
    items = nodes.get(to.label) ?? Infinity;
  return {
    parent: atMost(weights.parent, mostHits),
    any: Math.min(weights.any, mostHits),
    item: weights.item,
    all: listsAll && items < Infinity ? { usual: items, largest: items } : atMost(weights.all, items),
    passed: weights.passed,
    parts: new Map([...weights.parts].map(([name, hits]) => [name, Math.min(hits, mostHits)])),
  };
}

export const atMost = (range: Range, bound: number): Range => ({ usual: Math.min(range.usual, bound), largest: Math.min(range.largest, bound) });

import { unknownSize, type GraphSize } from "../../neo4j/graph-size.js";
import type { Fragment } from "../fragment/fragment.js";
import type { Range, Weights } from "../fragment/weights.js";

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

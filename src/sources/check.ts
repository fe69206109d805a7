import type { Graph } from "../graph/graph.js";
import { Projection } from "./derive/project.js";
import { nodeLine, relationshipLine, storedNodes, storedRelationships, type Line } from "./state.js";
import { storedDecisions, storedDescriptions } from "./stored.js";

/**
 * Every difference between the graph and what its own records and decisions give, one a line; none when the graph is true. Of the two graphs only one
 * is in memory with its properties, of the other only the lines: so a graph of five million facts can be checked.
 */
export async function check(graph: Pick<Graph, "readWhole">): Promise<string[]> {
  const run: Graph["readWhole"] = statement => graph.readWhole(statement);
  const world = new Projection(await storedDescriptions(run), await storedDecisions(run)).world();
  return [
    ...differences(world.nodes.values(), await storedNodes(run), nodeLine),
    ...differences(world.relationships(), await storedRelationships(run), relationshipLine),
  ].sort();
}

/** Empties `actual` as it goes. */
function differences<Item>(wanted: Iterable<Item>, actual: Item[], lineOf: (item: Item) => Line): string[] {
  const lines: string[] = [],
    unfounded = new Map<string, string>();
  for (let item = actual.pop(); item !== undefined; item = actual.pop()) {
    const { key, line } = lineOf(item);
    unfounded.set(key, line);
  }
  for (const item of wanted) {
    const { key, line } = lineOf(item),
      found = unfounded.get(key);
    if (found === undefined) lines.push(`missing    ${line}`);
    else if (found !== line) lines.push(`different  ${found}\n    should be ${line}`);
    unfounded.delete(key);
  }
  return [...lines, ...[...unfounded.values()].map(line => `unfounded  ${line}`)];
}

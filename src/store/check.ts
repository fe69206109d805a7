import type { Graph } from "../neo4j/database.js";
import { Projection } from "../projection/project.js";
import { miscounted } from "./counts.js";
import { keyOf, lineOf, storedEvidence, storedNodes, storedRelationships, type Fact } from "./state.js";
import { storedDecisions, storedDescriptions } from "./stored.js";

/**
 * Every difference between the graph and what its own records and decisions give, one a line; none when the graph is true. Of the two graphs only one
 * is in memory with its properties, of the other only the lines: so a graph of five million facts can be checked.
 */
export async function check(graph: Pick<Graph, "readWhole">): Promise<string[]> {
  const run: Graph["readWhole"] = statement => graph.readWhole(statement);
  const world = new Projection(await storedDescriptions(run), await storedDecisions(run)).world();
  return [
    ...differences(world.nodes, await storedNodes(run)),
    ...differences(world.relationships(), await storedRelationships(run)),
    ...differences(world.evidence, await storedEvidence(run)),
    ...(await miscounted(run, perStatement)).map(({ id, counts }) => `miscounted ${id}\n    should be ${JSON.stringify(counts)}`),
  ].sort();
}

/** Nodes that are counted at once. */
const perStatement = 5_000;

/** Empties `actual` as it goes. */
function differences(wanted: Iterable<readonly [string, Fact]>, actual: Fact[]): string[] {
  const lines: string[] = [],
    unfounded = new Map<string, string>();
  for (let fact = actual.pop(); fact !== undefined; fact = actual.pop()) unfounded.set(keyOf(fact), lineOf(fact));
  for (const [key, fact] of wanted) {
    const line = lineOf(fact),
      found = unfounded.get(key);
    if (found === undefined) lines.push(`missing    ${line}`);
    else if (found !== line) lines.push(`different  ${found}\n    should be ${line}`);
    unfounded.delete(key);
  }
  return [...lines, ...[...unfounded.values()].map(line => `unfounded  ${line}`)];
}

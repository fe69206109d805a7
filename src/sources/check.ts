import type { Graph } from "../graph/graph.js";
import { project } from "./derive/project.js";
import { stateOf, storedState, type Fact, type State } from "./state.js";
import { storedDecisions, storedDescriptions } from "./stored.js";

/** Every difference between the graph and what its own records and decisions give, one a line; none when the graph is true. */
export async function check(graph: Pick<Graph, "readWhole">): Promise<string[]> {
  const run: Graph["readWhole"] = statement => graph.readWhole(statement);
  const { world } = project(await storedDescriptions(run), await storedDecisions(run)),
    wanted = stateOf(world),
    actual: State = await storedState(run);
  return [...differences(wanted.nodes, actual.nodes), ...differences(wanted.relationships, actual.relationships)].sort();
}

function differences<Item>(wanted: ReadonlyMap<string, Fact<Item>>, actual: ReadonlyMap<string, Fact<Item>>): string[] {
  const lines: string[] = [];
  for (const [key, { line }] of wanted) {
    const found = actual.get(key)?.line;
    if (found === undefined) lines.push(`missing    ${line}`);
    else if (found !== line) lines.push(`different  ${found}\n    should be ${line}`);
  }
  for (const [key, { line }] of actual) if (!wanted.has(key)) lines.push(`unfounded  ${line}`);
  return lines;
}

import type { Graph } from "../../src/neo4j/database.js";
import { groups } from "../../src/store/batches.js";
import { prepare } from "../../src/store/prepare.js";
import type { State } from "../../src/store/state.js";

const perStatement = 5_000;

/** Seconds that the same rows take in statements that only create them, with the same constraints and indexes. */
export async function bareLoad(graph: Graph, { nodes, relationships }: State): Promise<number> {
  await prepare(graph);
  const started = performance.now();
  await created(
    graph,
    "UNWIND $rows AS row CREATE (node:Node) SET node = row.properties SET node:$(row.type)",
    [...nodes.values()].map(({ id, type, properties }) => ({ type, properties: { ...properties, id } })),
  );
  await created(
    graph,
    "UNWIND $rows AS row MATCH (tail:Node {id: row.tail}) MATCH (head:Node {id: row.head}) CREATE (tail)-[fact:$(row.type)]->(head) SET fact = row.properties",
    [...relationships.values()],
  );
  return (performance.now() - started) / 1_000;
}

async function created(graph: Graph, text: string, rows: readonly object[]): Promise<void> {
  for (const some of groups(rows, perStatement)) await graph.write(run => run({ name: "bench/create", text, parameters: { rows: some } }));
}

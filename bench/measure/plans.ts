import { setTimeout as wait } from "node:timers/promises";
import type { Graph } from "../../src/neo4j/database.js";

const pollMs = 5;

/** How many plans the database keeps; it keeps none afterwards. */
export async function plansIn(graph: Graph): Promise<number> {
  const [row] = await graph.readWhole({ name: "bench/plans", text: "CALL db.clearQueryCaches() YIELD value RETURN value", parameters: {} });
  return Number(/\d+/.exec(String(row!["value"]))?.[0] ?? 0); // "Query cache already empty."
}

/** The texts of all statements since the last time, as the database's own statistics have them. */
export async function statementsRun(graph: Graph): Promise<string[]> {
  const ask = (text: string) => graph.readWhole({ name: "bench/statistics", text, parameters: {} });
  await ask("CALL db.stats.stop('QUERIES')");
  const rows = await ask("CALL db.stats.retrieve('QUERIES') YIELD data RETURN DISTINCT data.query AS text");
  await ask("CALL db.stats.clear('QUERIES')");
  await ask("CALL db.stats.collect('QUERIES')");
  return rows.map(({ text }) => String(text));
}

/** When none of these operations of the service has run for so many milliseconds. */
export async function ended(graph: Graph, operations: readonly string[], quietMs: number): Promise<void> {
  const text = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation IN $operations RETURN 1";
  for (let quiet = performance.now(); performance.now() - quiet < quietMs; await wait(pollMs))
    if ((await graph.readWhole({ name: "bench/operations", text, parameters: { operations } })).length) quiet = performance.now();
}

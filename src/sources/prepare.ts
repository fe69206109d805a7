import type { Graph } from "../graph/graph.js";
import { cypherNames, statement } from "../graph/statement.js";

/** Constraints and indexes, those that are missing. */
export async function prepare(graph: Graph): Promise<void> {
  const there = new Set((await graph.readWhole(statement("read/indexes"))).map(({ name }) => name));
  for (const each of cypherNames("constraints").map(name => statement(name))) {
    const [, name] = /^CREATE (?:CONSTRAINT|\w+ INDEX|INDEX) (\w+)/.exec(each.text)!;
    if (!there.has(name)) await graph.define(each);
  }
}

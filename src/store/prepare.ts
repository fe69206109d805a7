import type { Graph } from "../neo4j/database.js";
import { cypherNames, statement } from "../neo4j/statement.js";

/** Constraints and indexes, those that are missing. */
export async function prepare(graph: Graph): Promise<void> {
  const there = new Set((await graph.readWhole(statement("read/indexes"))).map(({ name }) => name));
  if (there.has("decision")) await replaceDecisionIndex(graph);
  for (const each of cypherNames("constraints").map(name => statement(name))) {
    const [, name] = /^CREATE (?:CONSTRAINT|\w+ INDEX|INDEX) (\w+)/.exec(each.text)!;
    if (!there.has(name)) await graph.define(each);
  }
}

/** A constraint takes the place of the index `decision` of earlier versions, which let one decision stand twice. */
async function replaceDecisionIndex(graph: Graph): Promise<void> {
  await graph.write(async run => {
    await run(statement("write/lock"));
    await run(statement("write/remove-duplicate-decisions"));
  });
  await graph.define(statement("write/drop-decision-index"));
}

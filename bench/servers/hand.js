// The limit: one hand-written statement for each question, in one round trip, its answer as JSON. POST /W1 {"id": "…"}.
import { readFileSync, readdirSync } from "node:fs";
import neo4j from "neo4j-driver";
import { serve, withoutStacks } from "./answering.js";
import { database, driver } from "./driver.js";

const folder = new URL("../workloads/", import.meta.url);
const statements = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => [`/${name}`, readFileSync(new URL(`${name}/hand.cypher`, folder), "utf8")]),
);

withoutStacks();
serve(async (path, parameters) => {
  const statement = statements.get(path);
  if (statement === undefined) return "{}";
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, parameters);
    return JSON.stringify(records[0]?.get("answer") ?? null);
  } finally {
    await session.close();
  }
});

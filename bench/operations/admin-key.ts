import { randomBytes } from "node:crypto";
import type { Graph } from "../../src/neo4j/database.js";
import { addKey } from "../../src/keys/keys.js";
import { Secret } from "../../src/secret.js";

/** Adds a key that may do everything, and a secret for the service that takes it. */
export async function addAdminKey(graph: Graph): Promise<{ readonly key: string; readonly secret: string }> {
  await removeKeys(graph);
  const secret = randomBytes(32).toString("base64");
  const key = await addKey({ write: work => graph.write(work), secret: () => new Secret(secret) }, "bench", "ADMIN");
  return { key, secret };
}

/** Removes all keys, and that the graph knows its secret. */
export async function removeKeys(graph: Graph): Promise<void> {
  await graph.write(async run => {
    await run({ name: "bench/keys", text: "MATCH (key:Key) DELETE key", parameters: {} });
    await run({ name: "bench/secret", text: "MATCH (dataset:Dataset) REMOVE dataset.secretCheck", parameters: {} });
  });
}

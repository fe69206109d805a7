import { Graph } from "../../src/graph/graph.js";
import { Secret } from "../../src/secret.js";
import type { RemoteSettings } from "../../src/settings.js";
import { prepare } from "../../src/sources/prepare.js";

/** The empty Neo4j that the run started for tests of this worker that write. */
export const connection = (JSON.parse(process.env["WRITABLE_CONNECTIONS"]!) as RemoteSettings[])[Number(process.env["JEST_WORKER_ID"]) - 1]!;

export const secretText = "a secret for tests, of forty characters.";
const secret = new Secret(secretText);

export async function emptyGraph(): Promise<Graph> {
  const graph = new Graph(connection, undefined, () => secret);
  await graph.write(run => run({ name: "test/wipe", text: "MATCH (node) DETACH DELETE node", parameters: {} }));
  await prepare(graph);
  return graph;
}

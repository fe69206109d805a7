import { Graph } from "../../src/neo4j/database.js";
import { Secret } from "../../src/secret.js";
import type { RemoteSettings } from "../../src/settings.js";
import { prepare } from "../../src/store/prepare.js";

/** The empty Neo4j that the run started for tests of this worker that write. */
export const connection = (JSON.parse(process.env["WRITABLE_CONNECTIONS"]!) as RemoteSettings[])[Number(process.env["JEST_WORKER_ID"]) - 1]!;

export const secretText = "a secret for tests, of forty characters.";
const secret = new Secret(secretText);

/** The graph as it is, by connections of its own: somebody else who works on it at the same time. */
export const scratchGraph = (): Graph => new Graph(connection, undefined, () => secret);

export async function emptyGraph(): Promise<Graph> {
  const graph = scratchGraph();
  await graph.write(run => run({ name: "test/wipe", text: "MATCH (node) DETACH DELETE node", parameters: {} }));
  await prepare(graph);
  return graph;
}

import { Graph } from "../../src/graph/graph.js";
import type { RemoteSettings } from "../../src/settings.js";
import { prepare } from "../../src/sources/prepare.js";

/** The empty Neo4j that the run started for tests that write. */
export const connection = JSON.parse(process.env["SCRATCH_CONNECTION"]!) as RemoteSettings;

export async function emptyGraph(): Promise<Graph> {
  const graph = new Graph(connection);
  await graph.write(run => run({ name: "test/wipe", text: "MATCH (node) DETACH DELETE node", parameters: {} }));
  await prepare(graph);
  return graph;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Graph } from "../../src/neo4j/database.js";
import { startLocalServer } from "../../src/neo4j/embedded/neo4j-server.js";
import { statement } from "../../src/neo4j/statement.js";
import { modelVersion } from "../../src/store/model-version.js";
import { projectFolder, type LocalSettings, type RemoteSettings } from "../../src/settings.js";

export interface Database {
  readonly connection: RemoteSettings;
  readonly graph: Graph;
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** What the peer needs besides: it looks nodes up by their own label, where our graph has one index for all. */
const indexesOfThePeer = ["Person", "Event"].map(label => ({
  name: "bench/index",
  text: `CREATE INDEX bench_${label.toLowerCase()}_id IF NOT EXISTS FOR (node:${label}) ON (node.id)`,
  parameters: {},
}));

/** Starts the database of a world, so that a service that starts beside it finds nothing to fill. */
export async function openDatabase(settings: LocalSettings, report: (line: string) => void): Promise<Database> {
  const { connection, stop } = await startLocalServer(settings, report),
    graph = new Graph(connection);
  for (const index of indexesOfThePeer) await graph.define(index);
  await graph.define({ name: "bench/indexes", text: "CALL db.awaitIndexes(600)", parameters: {} });
  const shipped = await shippedFingerprint();
  await graph.write(async run => {
    await run(statement("write/lock"));
    await run(statement("write/state", { state: "WHOLE", model: modelVersion, shipped, action: "UPDATE", by: "bench" }));
  });
  return {
    connection,
    graph,
    pid: Number(readFileSync(join(settings.folder, "neo4j.pid"), "utf8")),
    close: async () => {
      await graph.close();
      await stop();
    },
  };
}

/** What the built service looks for in the graph before it fills it: it hashes its own code, so only that code can tell. */
async function shippedFingerprint(): Promise<string> {
  const built = (await import(pathToFileURL(join(projectFolder, "dist", "sources", "shipped.js")).href)) as {
    shippedFingerprint: () => string;
  };
  return built.shippedFingerprint();
}

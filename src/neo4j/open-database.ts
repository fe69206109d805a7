import { CannotStart } from "../errors.js";
import type { ExplainFailure } from "./connections.js";
import { queueLimitsOf, type QueueLimits } from "./fair-queue.js";
import { Graph } from "./database.js";
import { runningServer, startLocalServer } from "./embedded/neo4j-server.js";
import { statement } from "./statement.js";
import { dataFolder } from "./embedded/data-folder.js";
import { explainFailure } from "./embedded/failure.js";
import { secretOf, type Secret } from "../secret.js";
import type { RemoteSettings, Settings } from "../settings.js";

export interface OpenGraph {
  readonly graph: Graph;
  readonly close: () => Promise<void>;
}

/**
 * The graph, wherever it runs: one of its own that the service starts, or the one that NEO4J_URI names. A command that is run beside a service
 * (`shared`) uses the service's database.
 */
export async function openGraph(settings: Settings, use: "own" | "shared", report: (line: string) => void, signal?: AbortSignal): Promise<OpenGraph> {
  const { graph: where, fairUse } = settings,
    secret = secretOf(settings),
    queueLimits = queueLimitsOf(fairUse);
  if ("remote" in where) {
    const graph = await connected(where.remote, report, secret, undefined, queueLimits);
    return { graph, close: () => graph.close() };
  }
  const explain: ExplainFailure = status => explainFailure(dataFolder(where.local.folder), status),
    running = use === "shared" ? await runningServer(where.local) : undefined;
  if (running) {
    const graph = await connected(running, report, secret, explain, queueLimits);
    return { graph, close: () => graph.close() };
  }
  const server = await startLocalServer(where.local, report, signal),
    graph = new Graph(server.connection, report, secret, explain, queueLimits);
  return {
    graph,
    close: async () => {
      await graph.close();
      await server.stop();
    },
  };
}

async function connected(
  settings: RemoteSettings,
  report: (line: string) => void,
  secret: () => Secret,
  explain: ExplainFailure | undefined,
  queueLimits: QueueLimits,
): Promise<Graph> {
  const graph = new Graph(settings, report, secret, explain, queueLimits),
    trouble = await graph.read(statement("read/state")).then(
      () => undefined,
      (error: Error) => error,
    );
  if (!trouble) return graph;
  void graph.close(); // not waited for: it would wait for the answer that did not come
  const { code, message } = (trouble.cause ?? trouble) as Error & { readonly code?: string }; // graph.ts keeps the driver's error as the cause
  if (code?.startsWith("Neo.DatabaseError") || code === "Neo.TransientError.General.DatabaseUnavailable") throw new CannotStart(trouble.message);
  if (code === "Neo.ClientError.Security.Unauthorized")
    throw new CannotStart(`Neo4j at ${settings.uri} does not take the password of ${settings.user}: set NEO4J_USER and NEO4J_PASSWORD`);
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    throw new CannotStart(`Neo4j at ${settings.uri} has no database ${settings.database}: set NEO4J_DATABASE`);
  throw new CannotStart(`Neo4j at ${settings.uri} cannot be reached: see that it runs there and that NEO4J_URI is right (${message.split("\n")[0]})`);
}

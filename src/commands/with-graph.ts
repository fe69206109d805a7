import type { Logger } from "pino";
import { openGraph, type OpenGraph } from "../neo4j/open-database.js";
import type { Settings } from "../settings.js";

/** Lends a command the database, beside a service that may be using it. */
export async function withGraph(settings: Settings, log: Logger, work: (graph: OpenGraph["graph"]) => Promise<void>): Promise<void> {
  const opened = await openGraph(settings, "shared", line => log.debug(line));
  try {
    await work(opened.graph);
  } finally {
    await opened.close();
  }
}

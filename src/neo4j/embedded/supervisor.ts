import { statfs } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";
import type { RemoteSettings } from "../../settings.js";
import { readDatabaseStatus, type DatabaseStatus } from "../database-status.js";
import { minFreeBytes } from "./configuration.js";
import type { DataFolder } from "./data-folder.js";
import { explainFailure } from "./failure.js";

/** Milliseconds from one look at the database to the next. */
const intervalMs = 2_000;
/** Milliseconds before a database that failed again is restarted again: the first, and the longest. */
const firstPauseMs = 2_000,
  maxPauseMs = 30_000;

/**
 * Restarts the embedded Neo4j when its database needs that: Neo4j itself stays up when a database fails, and a database whose disk was full stays
 * failed, or read-only, when there is space again. A database that can still be read is left alone until there is space. Returns how to end.
 */
export function superviseDatabase(
  { uri, user, password, database }: RemoteSettings,
  place: DataFolder,
  restart: () => Promise<void>,
  report: (line: string) => void,
): () => Promise<void> {
  const ended = new AbortController(),
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      telemetryDisabled: true,
      maxConnectionPoolSize: 2,
      connectionTimeout: intervalMs,
      connectionAcquisitionTimeout: 2 * intervalMs,
    });
  let said: string | undefined,
    failures = 0,
    nextRestartAt = 0;

  async function look(): Promise<void> {
    const status = await readDatabaseStatus(driver, database).catch((): DatabaseStatus => ({ state: "STARTING" })); // a dead process is started again elsewhere
    if (ended.signal.aborted || status.state === "STARTING") return;
    if (status.state === "READY") {
      if (said !== undefined) report("The database works again");
      said = undefined;
      failures = 0;
      return;
    }
    const why = await explainFailure(place, status);
    if (why !== undefined && why !== said) report((said = why));
    if (status.state === "READ_ONLY" ? !(await hasSpace(place.folder)) : performance.now() < nextRestartAt) return;
    report("Restarting Neo4j, because its database needs it");
    await restart();
    nextRestartAt = performance.now() + Math.min(firstPauseMs * 2 ** failures++, maxPauseMs);
  }

  const loop = (async () => {
    while (!ended.signal.aborted) {
      await wait(intervalMs, undefined, { signal: ended.signal, ref: false }).catch(() => {});
      if (!ended.signal.aborted) await look().catch((error: unknown) => report(`The database could not be looked after: ${String(error)}`));
    }
  })();
  return async () => {
    ended.abort();
    await driver.close();
    await loop;
  };
}

async function hasSpace(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= minFreeBytes;
}

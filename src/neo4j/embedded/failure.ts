import { open, stat } from "node:fs/promises";
import { join } from "node:path";
import { CannotStart } from "../../errors.js";
import type { DatabaseStatus } from "../database-status.js";
import { databaseFolder, exists, list, transactionFolder, type DataFolder } from "./data-folder.js";

/** Bytes of the end of Neo4j's log: the trace of one failure takes some kilobytes. */
const maxLogBytes = 1_000_000;
const maxCauseLength = 300;
const failureLine = /(?:Failed to start DatabaseId|Error starting Neo4j database server|Database panic|Switching database to read only mode)/;
/** Nothing but a full disk makes an embedded database read-only. */
const outOfDiskSpace = /out of disk space|No space left|ENOSPC|disk does not have enough space|read.only mode/i;
const systemFailureLine = /Failed to start DatabaseId\{\w+\[system\]\}/;

/** Where Neo4j writes what goes wrong, with all causes. */
const debugLog = ({ home }: DataFolder): string => join(home, "logs", "debug.log");

/** The size of Neo4j's log now, for `readCause`: what was written before then is not looked at. */
export const logPosition = (place: DataFolder): Promise<number> =>
  stat(debugLog(place)).then(
    ({ size }) => size,
    () => 0,
  );

interface Failure {
  readonly cause: string;
  /** Whether Neo4j's own database, that of users, failed: then no other one is reached. */
  readonly isSystem: boolean;
}

/** The last failure of a database in Neo4j's log since a position, as its innermost cause. */
async function readFailure(place: DataFolder, position: number): Promise<Failure | undefined> {
  const lines = (await readEnd(debugLog(place), position)).split("\n"),
    at = lines.map(line => failureLine.test(line)).lastIndexOf(true);
  if (at < 0) return undefined;
  const next = lines.findIndex((line, index) => index > at && /^\d{4}-\d\d-\d\d /.test(line)),
    trace = lines.slice(at, next < 0 ? undefined : next),
    cause = trace.filter(line => line.startsWith("Caused by: ")).at(-1) ?? trace[0]!;
  return { cause: withoutClass(cause).slice(0, maxCauseLength), isSystem: lines.some(line => systemFailureLine.test(line)) };
}

/** What keeps a data folder's database from working, and what to do, in one sentence without a full stop. */
export async function explainFailure(
  place: DataFolder,
  status: Exclude<DatabaseStatus, { state: "READY" | "STARTING" }> | undefined,
  position = 0,
): Promise<string | undefined> {
  const failure = await readFailure(place, position),
    reasons = [status?.reason, failure?.cause].filter(reason => reason !== undefined);
  if (status?.state === "READ_ONLY" || reasons.some(reason => outOfDiskSpace.test(reason)))
    return `The disk with the data folder ${place.folder} is full (${reasons.find(reason => outOfDiskSpace.test(reason)) ?? "the database is read-only"}): free space on it. A running service then restarts its database by itself`;
  const why = failure?.cause ?? status?.reason;
  if (why === undefined) return undefined;
  return status === undefined && failure?.isSystem ? damagedUsers(place, why) : damagedGraph(place, why);
}

/** Throws CannotStart where a database has lost its transaction log. Neo4j would say the same, but only after half a minute. */
export function checkTransactionLogs(place: DataFolder): void {
  for (const database of ["system", "neo4j"] as const) {
    if (!exists(join(databaseFolder(place, database), "neostore"))) continue;
    const logs = transactionFolder(place, database);
    if (!list(logs).some(file => file.startsWith("neostore.transaction.db.")))
      throw new CannotStart((database === "system" ? damagedUsers : damagedGraph)(place, `there is no transaction log in ${logs}`));
  }
}

const damagedGraph = (place: DataFolder, why: string): string =>
  `Neo4j cannot open the graph in ${databaseFolder(place, "neo4j")} (${why}): put back a copy of the data folder ${place.folder}, or move that folder away, start with a new one, and load a backup with "colloquia restore FILE"`;
const damagedUsers = (place: DataFolder, why: string): string =>
  `Neo4j cannot open its database of users in ${databaseFolder(place, "system")} (${why}): run "colloquia password reset", which makes it anew and keeps the graph`;

/** “Caused by: java.lang.RuntimeException: Transaction logs are missing.” tells an operator no more than its last part. */
const withoutClass = (line: string): string =>
  line
    .replace(/^Caused by: /, "")
    .replace(/^(?:[\w$]+\.)+[\w$]+: /, "")
    .trim();

async function readEnd(file: string, position: number): Promise<string> {
  const log = await open(file).catch(() => undefined);
  if (!log) return "";
  try {
    const { size } = await log.stat(),
      from = Math.max(position <= size ? position : 0, size - maxLogBytes), // a shorter file was begun anew
      { buffer, bytesRead } = await log.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await log.close();
  }
}

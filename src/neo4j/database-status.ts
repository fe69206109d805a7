import neo4j, { Neo4jError, type Driver, type QueryResult } from "neo4j-driver";
import { statement, type Statement } from "./statement.js";

/** What a database can do. `reason` is in Neo4j's words, on one line. */
export type DatabaseStatus =
  { readonly state: "READY" } | { readonly state: "STARTING" } | { readonly state: "READ_ONLY" | "FAILED"; readonly reason: string };

const maxReasonLength = 400;
/** Milliseconds of each of the two statements: Neo4j looks at no data for them, but has to plan the first one after its start, on a machine that may be busy. */
const statementTimeoutMs = 20_000;

/**
 * Asks Neo4j how a database is. Bolt answers also when the database does not: a database that could not be started is offline, one that met a critical
 * error refuses every transaction until it is restarted, and one that could not write its log is read-only until then. Rejects when nobody answers.
 */
export async function readDatabaseStatus(driver: Driver, database: string): Promise<DatabaseStatus> {
  const { records } = await runStatement(driver, "system", statement("database/status", { database })),
    row = records[0]?.toObject() as { access: string; currentStatus: string; statusMessage: string } | undefined;
  if (!row) return { state: "STARTING" };
  const reason = shorten(row.statusMessage);
  if (row.currentStatus !== "online") return reason ? { state: "FAILED", reason } : { state: "STARTING" };
  try {
    await runStatement(driver, database, probe);
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error;
    if (error.code.startsWith("Neo.DatabaseError")) return { state: "FAILED", reason: reason || shorten(error.message) };
    if (error.code === databaseUnavailable) return { state: "STARTING" };
    throw error;
  }
  return row.access === "read-only" ? { state: "READ_ONLY", reason: reason || "it is in read-only mode" } : { state: "READY" };
}

/** A database that is offline, or being started or stopped. */
export const databaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";
/** Any write while a database is read-only. */
export const writeOnReadOnly = "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase";

/** Whether an error may come from the state of the database rather than from what was asked. */
export const isDatabaseFailure = (error: unknown): boolean =>
  error instanceof Neo4jError && (error.code.startsWith("Neo.DatabaseError") || error.code === databaseUnavailable || error.code === writeOnReadOnly);

const probe: Statement = { name: "probe", text: "RETURN 1", parameters: {} };

async function runStatement(driver: Driver, database: string, { name, text, parameters }: Statement): Promise<QueryResult> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return await session.run(text, parameters, { timeout: statementTimeoutMs, metadata: { statement: name } });
  } finally {
    await session.close().catch(() => {}); // a broken connection cannot be closed in order
  }
}

const shorten = (text: string): string => text.replaceAll(/\s+/g, " ").trim().slice(0, maxReasonLength);

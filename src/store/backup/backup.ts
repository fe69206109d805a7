import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { CannotStart } from "../../errors.js";
import type { Graph } from "../../neo4j/database.js";
import { statement } from "../../neo4j/statement.js";
import { projectFolder } from "../../settings.js";
import type { Run } from "../state.js";
import { backupFormat, type BackupCounts, type BackupHeader, type BackupItem } from "./format.js";
import { checkBackup } from "./check-backup.js";
import { GraphChanged, readGraph } from "./read-graph.js";
import { writeBackupFile } from "./write-file.js";

/** Times that the graph is read beside its writers. When it changed each time, writers wait for one more. */
const unlockedTries = 2;

export const productVersion = (JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as { readonly version: string }).version;

/**
 * Writes a backup of the graph to a new file, as the graph was at one moment, and reads it back. Writers are not disturbed as long as none of them changes
 * the graph while it is read; otherwise it is read again, and at last with the write lock held.
 */
export async function backUp(graph: Graph, file: string, progress: (items: number) => void = () => {}): Promise<BackupCounts> {
  const counts = await writeConsistently(graph, file, progress).catch(async (error: unknown) => {
    await rm(file, { force: true });
    throw error;
  });
  await checkBackup(file);
  return counts;
}

async function writeConsistently(graph: Graph, file: string, progress: (items: number) => void): Promise<BackupCounts> {
  const run: Run = each => graph.readWhole(each);
  for (let tries = 1; tries <= unlockedTries; tries++) {
    const written = await writeUnlessChanged(run, file, progress);
    if (written) return written;
  }
  return graph.write(async locked => {
    await locked(statement("write/lock"));
    const written = await writeUnlessChanged(locked, file, progress);
    if (!written) throw new Error("The graph changed although the write lock was held");
    return written;
  });
}

/** Nothing where the graph was changed in the meantime. */
async function writeUnlessChanged(run: Run, file: string, progress: (items: number) => void): Promise<BackupCounts | undefined> {
  try {
    const before = await readVersion(run);
    const counts = await writeBackupFile(file, await headerOf(run), observed(readGraph(run), progress));
    return (await readVersion(run)) === before ? counts : undefined;
  } catch (error) {
    if (error instanceof GraphChanged) return undefined;
    throw error;
  }
}

async function* observed(items: AsyncIterable<BackupItem>, progress: (items: number) => void): AsyncGenerator<BackupItem> {
  for await (const item of items) {
    progress(1);
    yield item;
  }
}

/** Every change sets the time of the last change, and most a counter: the graph's properties are different after it. */
async function readVersion(run: Run): Promise<string> {
  const [dataset] = await run(statement("read/dataset-properties"));
  return JSON.stringify(dataset ?? null);
}

async function headerOf(run: Run): Promise<BackupHeader> {
  const [dataset] = await run(statement("read/dataset-properties"));
  const { model, secretCheck, state } = (dataset?.["properties"] ?? {}) as Readonly<Record<string, unknown>>;
  if (state === "RESTORING")
    throw new CannotStart("The graph must be whole, but a restore of it was interrupted: run `colloquia restore` again first");
  return {
    format: backupFormat,
    product: productVersion,
    model: (model ?? null) as number | null, // cypher/write/state writes it
    createdAt: new Date().toISOString(),
    secretCheck: (secretCheck ?? null) as string | null, // cypher/write/secret-check writes it
  };
}

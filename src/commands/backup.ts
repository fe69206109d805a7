import { createReadStream, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { CannotStart } from "../errors.js";
import { backUp } from "../store/backup/backup.js";
import type { BackupCounts } from "../store/backup/format.js";
import { exists, existsError, publishFile } from "../store/backup/write-file.js";
import type { Call } from "./command.js";
import { printError, printJson } from "./print.js";
import { progressShown } from "./progress-shown.js";
import { UsageError } from "./usage-error.js";
import { withGraph } from "./with-graph.js";

interface BackupOptions {
  readonly overwrite: boolean;
  readonly json: boolean;
}

export async function backUpGraph({ settings, log, operands: [file = ""], options: { overwrite, json } }: Call<BackupOptions>): Promise<void> {
  if (file === "-" && json)
    throw new UsageError("--json must be for a backup to a file, but FILE is -, which is standard output: name a file, or leave it out");
  if (file === "-" && process.stdout.isTTY) throw new CannotStart("A backup must go to a file or a pipe, but standard output is a terminal");
  if (file !== "-" && !overwrite && (await exists(file))) throw existsError(file);
  const folder = file === "-" ? await mkdtemp(join(tmpdir(), "colloquia-backup-")) : undefined;
  const partial = folder === undefined ? `${file}.${process.pid}.partial` : join(folder, "backup");
  const removePartial = () => rmSync(folder ?? partial, { recursive: folder !== undefined, force: true });
  for (const [signal, code] of [["SIGINT", 130] as const, ["SIGTERM", 143] as const])
    process.once(signal, () => {
      removePartial();
      process.exit(code);
    });
  try {
    await withGraph(settings, log, async graph => {
      const progress = progressShown(process.stderr);
      progress.phase("Reading the graph", "items", undefined);
      const counts = await backUp(graph, partial, progress.advance).finally(progress.end);
      if (file === "-") await pipeline(createReadStream(partial), process.stdout, { end: false });
      else await publishFile(partial, file, overwrite);
      printError(`Backed up ${describeCounts(counts)}\n`);
      if (json) printJson({ file, ...counts });
    });
  } catch (error) {
    throw fileError(file, error);
  } finally {
    if (folder === undefined) removePartial();
    else await rm(folder, { recursive: true, force: true });
  }
}

/** What a backup holds, in words. */
export function describeCounts({ sources, records, nodes, redirects }: BackupCounts): string {
  const { Decision: decisions = 0, Key: keys = 0, Tombstone: tombstones = 0 } = nodes;
  const count = (number: number, one: string) => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;
  return `${count(sources, "source")} with ${count(records, "record")}, ${count(decisions, "decision")}, ${count(keys, "key")}, ${count(tombstones, "tombstone")}, ${count(redirects, "redirect")}`;
}

function fileError(file: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined || code === undefined) return error;
  const reason = code === "ENOSPC" ? "the disk is full" : code;
  return new CannotStart(`The backup must be written to a place that takes it, but ${file} does not (${reason}): nothing was written there`);
}

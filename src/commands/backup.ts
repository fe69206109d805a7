import { createReadStream, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import type { Settings } from "../settings.js";
import { backUp } from "../store/backup/backup.js";
import type { BackupCounts } from "../store/backup/format.js";
import { exists, existsError, publishFile } from "../store/backup/write-file.js";
import { print, printError } from "./print.js";
import { progressShown } from "./progress-shown.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia backup FILE [--overwrite]
  Writes all that cannot be derived again to FILE, compressed: sources, decisions, tombstones, keys as hashes, redirects, the audit record. - is standard output.
  It can be made beside a running service. The secret is not in it, and is needed to restore it: see docs/operating/backup.md.
  --overwrite   replaces FILE if it exists; the old one stays until the new one is complete
`;

export async function backup(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { overwrite: { type: "boolean", default: false }, help: { type: "boolean" } }, usage);
  if (values.help) return print(usage);
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) throw new CannotStart(usage);
  if (file === "-" && process.stdout.isTTY) throw new CannotStart("A backup must go to a file or a pipe, but standard output is a terminal");
  if (file !== "-" && !values.overwrite && (await exists(file))) throw existsError(file);
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
      else await publishFile(partial, file, values.overwrite);
      printError(`Backed up ${describeCounts(counts)}\n`);
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

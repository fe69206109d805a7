import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { CannotStart } from "../../errors.js";
import { endSchema, headerSchema, itemSchema, ItemCounter, backupFormat, type BackupCounts, type BackupHeader, type BackupItem } from "./format.js";

/** What is known of a backup when all of it has been read. */
export interface BackupFile {
  readonly file: string;
  readonly header: BackupHeader;
  readonly counts: BackupCounts;
  /** Identifies the content. */
  readonly sha256: string;
}

/** Reads a backup from its beginning to its end, item by item; throws, at the end at the latest, where it is not as it was written. */
export async function readBackupFile(file: string, onItem: (item: BackupItem) => void | Promise<void>): Promise<BackupFile> {
  const sum = createHash("sha256");
  const counter = new ItemCounter();
  let header: BackupHeader | undefined;
  let end: z.output<typeof endSchema>["end"] | undefined;
  for await (const line of linesOf(file)) {
    if (end) throw damaged(file, "something follows its end");
    const value = parseLine(file, line);
    if (!header) {
      header = parseHeader(file, value);
    } else if (typeof value === "object" && value !== null && "end" in value) {
      end = parseWith(file, endSchema, value).end;
      checkEnd(file, end, sum, counter.counts);
      continue;
    } else {
      const item = parseWith(file, itemSchema, value);
      counter.add(item);
      await onItem(item);
    }
    sum.update(line).update("\n");
  }
  if (!header) throw damaged(file, "it is empty");
  if (!end) throw damaged(file, "its end is missing");
  return { file, header, counts: counter.counts, sha256: end.sha256 };
}

function checkEnd(file: string, { sha256, ...counts }: z.output<typeof endSchema>["end"], sum: Hash, found: BackupCounts): void {
  if (sum.digest("hex") !== sha256) throw damaged(file, "its checksum does not match");
  if (!isDeepStrictEqual(counts, found)) throw damaged(file, "its counts do not match");
}

function parseHeader(file: string, value: unknown): BackupHeader {
  const format = (value as { readonly format?: unknown } | null)?.format;
  if (format === backupFormat) return parseWith(file, headerSchema, value);
  if (typeof format === "string" && format.startsWith("colloquia-backup-"))
    throw new CannotStart(`${file} must be of the format ${backupFormat}, but a newer Colloquia has written it as ${format}: update Colloquia`);
  throw notBackup(file);
}

function parseLine(file: string, line: Buffer): unknown {
  try {
    return JSON.parse(line.toString());
  } catch {
    throw damaged(file, "a line is not JSON");
  }
}

function parseWith<Output>(file: string, schema: z.ZodType<Output>, value: unknown): Output {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  throw damaged(file, `${error.issues[0]?.path.join(".") ?? ""} ${error.issues[0]?.message ?? ""}`.trim());
}

const notBackup = (file: string) => new CannotStart(`${file} must be a backup that \`colloquia backup\` has written, but it is something else`);
/** The words of a file that was changed after it was written, or not written to its end. */
export const damaged = (file: string, reason: string): CannotStart =>
  new CannotStart(`${file} must be a whole backup, but it is cut off or damaged (${reason}): use another one`);

/** The lines of a compressed file, without their ends. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  pipeline(createReadStream(file), gunzip, () => {}); // whoever reads hears of errors
  let rest: Buffer[] = [];
  let isBegun = false;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      isBegun = true;
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at)]);
        rest = [];
        from = at + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === "Z_DATA_ERROR" && !isBegun) throw notBackup(file);
    if (code?.startsWith("Z_")) throw damaged(file, (error as Error).message);
    if (syscall !== undefined) throw new CannotStart(`A backup must be a file that can be read, but ${file} is not (${code})`);
    throw error;
  }
  if (rest.length) throw damaged(file, "its last line is incomplete");
}

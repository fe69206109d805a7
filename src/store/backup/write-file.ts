import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { link, open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { CannotStart } from "../../errors.js";
import { ItemCounter, type BackupCounts, type BackupHeader, type BackupItem } from "./format.js";

/** Characters that are compressed at a time: lines are short, and each call has its price. */
const chunkLength = 65_536;

/** Writes a backup to a new file that its owner alone may read. Returns when it is on the disk. */
export async function writeBackupFile(file: string, header: BackupHeader, items: AsyncIterable<BackupItem>): Promise<BackupCounts> {
  const counter = new ItemCounter();
  await pipeline(Readable.from(chunks(header, items, counter)), createGzip(), createWriteStream(file, { mode: 0o600 }));
  await syncFile(file);
  return counter.counts;
}

async function* chunks(header: BackupHeader, items: AsyncIterable<BackupItem>, counter: ItemCounter): AsyncGenerator<string> {
  const sum = createHash("sha256");
  let chunk = `${JSON.stringify(header)}\n`;
  for await (const item of items) {
    counter.add(item);
    chunk += `${JSON.stringify(item)}\n`;
    if (chunk.length < chunkLength) continue;
    sum.update(chunk);
    yield chunk;
    chunk = "";
  }
  sum.update(chunk);
  yield `${chunk}${JSON.stringify({ end: { ...counter.counts, sha256: sum.digest("hex") } })}\n`;
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file that is written its name, so that whoever looks for that name finds the whole file or the one that was there before. */
export async function publishFile(written: string, file: string, overwrite: boolean): Promise<void> {
  if (overwrite) await rename(written, file);
  else {
    await link(written, file).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST" || (await exists(file))) throw existsError(file);
      await rename(written, file); // a file system without hard links
    });
    await rm(written, { force: true });
  }
  await syncFile(dirname(file)).catch(() => {}); // some file systems do not sync folders
}

export const existsError = (file: string): CannotStart =>
  new CannotStart(`The backup must not replace a file unless --overwrite is given, but ${file} exists: name another file`);

export const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

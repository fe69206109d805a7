import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file that is complete or absent, whatever interrupts the write: the text goes to a temporary file beside it, is flushed to the disk, and
 * then takes the name. Only the file's owner can read it. Synchronous, because the texts are short and a caller must not go on before they are safe.
 */
export function writeFileAtomically(file: string, text: string): void {
  writeTemporary(file, text, temporary => renameSync(temporary, file));
}

/** The same for a file that must never be replaced. Returns false, and changes nothing, when the file exists: of two processes the first one wins. */
export function createFileAtomically(file: string, text: string): boolean {
  let created = true;
  writeTemporary(file, text, temporary => {
    try {
      linkSync(temporary, file); // unlike a rename, a link fails when the name is taken
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      created = false;
    }
  });
  return created;
}

/** Flushes a folder's list of files, so that a name given or removed there survives a loss of power. */
export function flushFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function writeTemporary(file: string, text: string, giveName: (temporary: string) => void): void {
  const temporary = `${file}.${process.pid}.tmp`; // of this process alone, so that it may be overwritten and removed
  try {
    const descriptor = openSync(temporary, "w", 0o600);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    giveName(temporary);
    flushFolder(dirname(file));
  } finally {
    rmSync(temporary, { force: true });
  }
}

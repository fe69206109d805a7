import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { begun, isGzip, unpacked } from "./streams.js";

/** Bytes from a file or from standard input. */
export interface Input {
  /** As its reader calls it. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How it begins, as text. */
  readonly begin: string;
  /** Bytes of the file; unknown for standard input. */
  readonly size: number | undefined;
}

/** What a format is told by: it stands at the beginning. */
const beginCharacters = 4_096;

/** Opens a file, or standard input for `-`; `heard` is told of bytes as they are read. What is compressed by gzip is unpacked on the way. */
export async function open(file: string, heard: (bytes: number) => void = () => {}): Promise<Input> {
  const raw = await begun(bytesOf(file, heard), beginCharacters),
    { begin, all } = isGzip(raw.begin) ? await begun(unpacked(raw.all), beginCharacters) : raw;
  return {
    name: file === "-" ? "standard input" : basename(file).replace(/\.gz$/, ""),
    size: file === "-" ? undefined : (await stat(file)).size,
    bytes: all,
    begin: new TextDecoder(begin[0] === 0xff && begin[1] === 0xfe ? "utf-16le" : "utf-8").decode(begin).slice(0, beginCharacters),
  };
}

/** The bytes of a file, or of standard input for `-`, as they are. */
export async function* bytesOf(file: string, heard: (bytes: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = file === "-" ? process.stdin : createReadStream(file);
  for await (const chunk of stream) {
    heard(chunk.length);
    yield chunk;
  }
}
/** Opens files by names that stand in this one. */
export const beside =
  (file: string, heard?: (bytes: number) => void) =>
  (name: string): AsyncIterable<Uint8Array> =>
    bytesOf(join(dirname(file), name), heard);

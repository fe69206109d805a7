import type { RecordDescription } from "../../src/sources/description/description.js";
import { InvalidInput, type Given, type Importer, type Part, type Problem } from "../../src/sources/importers/importer.js";
import { inconsistencies, readDescription } from "../../src/sources/description/read-description.js";

export type Bytes = Uint8Array | string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface Read {
  readonly sources: Extract<Part, { source: unknown }>[];
  readonly records: RecordDescription[];
  readonly problems: Problem[];
  readonly parts: Part[];
}

/** All that an importer says of some bytes. */
export async function readAll(importer: Importer, bytes: Bytes, given: Given): Promise<Read> {
  const read: Read = { sources: [], records: [], problems: [], parts: [] };
  for await (const part of importer.read(chunks(bytes), given)) {
    read.parts.push(part);
    if ("source" in part) read.sources.push(part);
    else if ("record" in part) read.records.push(part.record);
    else read.problems.push(part.problem);
  }
  return read;
}

export async function* chunks(bytes: Bytes): AsyncGenerator<Uint8Array> {
  if (typeof bytes === "string") yield Buffer.from(bytes);
  else if (bytes instanceof Uint8Array) yield bytes;
  else yield* bytes;
}

/** What it read, if it could; anything but InvalidInput fails the test. */
export async function readOrRefused(reading: Promise<Read>): Promise<Read | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

/** Source and records as one Description, as whoever imports them puts them together. */
export const described = ({ sources, records }: Pick<Read, "sources" | "records">) =>
  JSON.stringify({ format: "colloquia-description-1", ...sources[0], records });

/** Holds for all that any importer reads of anything. */
export function expectSound(read: Read | undefined) {
  if (!read) return;
  expect(read.sources).toHaveLength(1);
  if (read.records.length) expect(inconsistencies(readDescription(described(read), "read"))).toEqual([]);
  for (const { message } of read.problems) {
    expect(message).toMatch(/^must .*, but got: ./s);
    expect(message).not.toMatch(/^must become/); // what an importer says that did not look itself
  }
}

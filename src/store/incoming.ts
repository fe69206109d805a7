import { gunzipSync, gzipSync } from "node:zlib";
import { statement, type Statement } from "../neo4j/statement.js";
import { descriptionSchema, type Description } from "../sources/description/description.js";
import { groups } from "./batches.js";
import type { Run } from "./state.js";

/** What a source will say, or that it is taken out: kept packed from the first transaction of a large write to the last, so that who is cut off loses nothing. */
type Incoming = ReadonlyMap<string, Description | undefined>;

/** NEXT: what a source will say; PREVIOUS: what it said before. */
type Version = "NEXT" | "PREVIOUS";

/** Characters of a piece, at most, unless one record is longer. */
const longestPiece = 4_000_000;

/**
 * One statement holds all: packed, a source is about a seventh of its text, small enough for one transaction. `previous` is what sources said before, so
 * that the change can be cancelled.
 */
export function incomingStatements(descriptions: readonly Description[], removed: readonly string[], previous: readonly Description[]): Statement[] {
  const rows = [
    ...removed.map(source => ({ source, version: "NEXT", at: 0, packed: null })),
    ...descriptions.flatMap(description => packedRows(description, "NEXT")),
    ...previous.flatMap(description => packedRows(description, "PREVIOUS")),
  ];
  const sources = [...new Set([...removed, ...descriptions.map(({ source }) => source.key)])];
  return [statement("write/remove-incoming", { sources }), statement("write/incoming", { rows })];
}

function packedRows({ records, ...head }: Description, version: Version): object[] {
  const pieces = groups(records.map(text), longestPiece, ({ length }) => length).map(texts => `[${texts.join(",")}]`);
  return [text(head), ...pieces].map((piece, at) => ({ source: head.source.key, version, at, packed: packed(piece) }));
}

/** What sources will say; or, of those that were there, what they said before the change that is pending. */
export async function storedIncoming(run: Run, version: Version = "NEXT"): Promise<Incoming> {
  const found = new Map<string, Description | undefined>();
  // The cast: cypher/read/incoming returns these columns.
  for (const { source, pieces } of (await run(statement("read/incoming", { version }))) as unknown as { source: string; pieces: Int8Array[] }[]) {
    const [head, ...records] = pieces.map(unpackPiece);
    found.set(source, head === undefined ? undefined : descriptionSchema.parse({ ...head, records: records.flat() }));
  }
  return found;
}

const text = (value: object) => JSON.stringify(value);
const packed = (piece: string): Int8Array => new Int8Array(gzipSync(piece));
/** The head of a Description, or some of its records. */
export const unpackPiece = (piece: Int8Array): object => JSON.parse(gunzipSync(piece).toString()) as object;

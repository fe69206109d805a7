import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Description, RecordDescription } from "../../../../src/sources/description.js";
import type { Given, Problem } from "../../../../src/sources/importers/importer.js";
import { indico } from "../../../../src/sources/importers/indico/indico.js";
import { projectFolder } from "../../../../src/settings.js";

export interface Read {
  readonly sources: Description["source"][];
  readonly records: RecordDescription[];
  readonly problems: Problem[];
}

/** All that the importer says of some bytes. */
export async function readBytes(input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, given: Partial<Given> = {}): Promise<Read> {
  const read: Read = { sources: [], records: [], problems: [] };
  async function* chunks() {
    yield* input;
  }
  for await (const part of indico.read(chunks(), { fileName: "export.json", ...given })) {
    if ("source" in part) read.sources.push(part.source);
    else if ("record" in part) read.records.push(part.record);
    else read.problems.push(part.problem);
  }
  return read;
}
export const readText = (text: string, given?: Partial<Given>) => readBytes([Buffer.from(text)], given);
export const readValue = (value: unknown, given?: Partial<Given>) => readText(JSON.stringify(value), given);

/** An export of one event with these fields, and what becomes of it. */
export async function readEvent(fields: Record<string, unknown>) {
  const { records, problems } = await readValue({ results: [{ id: "1", title: "An event", ...fields }] });
  return { record: records[0]!, event: records[0]?.events[0], sessions: records[0]?.sessions, talks: records[0]?.talks, problems };
}

export const fixture = (file: string) => readFileSync(join(projectFolder, "test/fixtures/indico", file), "utf8");

/** Source and records as one Description, as whoever imports them puts them together. */
export const described = ({ sources, records }: Pick<Read, "sources" | "records">) =>
  JSON.stringify({ format: "colloquia-description-1", source: sources[0], records });

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordDescription } from "../../../../src/sources/description.js";
import type { Given, Part, Problem } from "../../../../src/sources/importers/importer.js";
import { ror } from "../../../../src/sources/importers/ror/ror.js";
import { projectFolder } from "../../../../src/settings.js";

export interface Read {
  readonly sources: Extract<Part, { source: unknown }>[];
  readonly records: RecordDescription[];
  readonly problems: Problem[];
}

/** All that the importer says of some bytes. */
export async function readBytes(input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, given: Partial<Given> = {}): Promise<Read> {
  const read: Read = { sources: [], records: [], problems: [] };
  async function* chunks() {
    yield* input;
  }
  for await (const part of ror.read(chunks(), { fileName: "ror-data.json", ...given })) {
    if ("source" in part) read.sources.push(part);
    else if ("record" in part) read.records.push(part.record);
    else read.problems.push(part.problem);
  }
  return read;
}
export const readText = (text: string, given?: Partial<Given>) => readBytes([Buffer.from(text)], given);
export const readValue = (value: unknown, given?: Partial<Given>) => readText(JSON.stringify(value), given);

export const said = ({ problems }: Read) => problems.map(({ place, message }) => `${place}: ${message}`);

/** An organisation as small as can be, with what a test is about. */
export const organisation = (fields: object = {}) => ({
  id: "https://ror.org/0aaaa0159",
  status: "active",
  names: [{ value: "University of Lindhagen", types: ["ror_display", "label"], lang: "en" }],
  locations: [],
  external_ids: [],
  relationships: [],
  ...fields,
});
/** Ids with right check sums. */
export const ids = ["0aaaa0159", "0aaaa0256", "0aaaa0353", "0aaaa0450", "0aaaa0547"].map(id => `https://ror.org/${id}`);

export const fixture = () => readFileSync(join(projectFolder, "test/fixtures/ror/invented.json"));

import { createReadStream, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Description, RecordDescription } from "../../../../src/sources/description.js";
import type { Given, Problem } from "../../../../src/sources/importers/importer.js";
import { tables } from "../../../../src/sources/importers/tables/tables.js";
import { projectFolder } from "../../../../src/settings.js";

export interface Read {
  readonly sources: Description["source"][];
  readonly records: RecordDescription[];
  readonly problems: Problem[];
}
type Bytes = Uint8Array | string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** All that the importer says of a mapping and the tables beside it. */
export async function readTables(mapping: Bytes, files: Readonly<Record<string, Bytes>>, given: Partial<Given> = {}): Promise<Read> {
  const read: Read = { sources: [], records: [], problems: [] },
    open = (name: string) => chunks(files[name] ?? missing());
  for await (const part of tables.read(chunks(mapping), { fileName: "m.yaml", open, ...given })) {
    if ("source" in part) read.sources.push(part.source);
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
async function* missing(): AsyncGenerator<Uint8Array> {
  throw Object.assign(new Error("ENOENT: no such file or directory"), { code: "ENOENT" });
}

const folder = join(projectFolder, "test/fixtures/tables");
export const fixture = (file: string) => readFileSync(join(folder, file), "utf8");
export const readFixture = (name: string) =>
  readTables(fixture(`${name}.mapping.yaml`), { [`${name}.csv`]: readFileSync(join(folder, `${name}.csv`)) }, { fileName: `${name}.mapping.yaml` });

/** A mapping of one event's participants, for what is about their table alone. */
export const listMapping = (more = "", person = 'name: "{first} {last}"') => `
format: colloquia-tables-1
source: { key: list, title: A list }
tables:
  people: { file: people.csv${more} }
events:
  - key: { constant: e }
    title: { constant: An event }
people:
  - table: people
    event: { constant: e }
    ${person}
    roles: { constant: PARTICIPANT }
`;
export const readList = (list: Bytes, more?: string, person?: string) => readTables(listMapping(more, person), { "people.csv": list });
export const namesIn = ({ records }: Pick<Read, "records">) =>
  records.flatMap(({ events }) => events.flatMap(({ people }) => people.map(({ name }) => name)));
export const said = ({ problems }: Pick<Read, "problems">) => problems.map(({ place, message }) => `${place} ${message}`);

/** Source and records as one Description, as whoever imports them puts them together. */
export const described = ({ sources, records }: Pick<Read, "sources" | "records">) =>
  JSON.stringify({ format: "colloquia-description-1", source: sources[0], records });

/** The folder of real tables, where there is one beside the project or above it. */
export function sharedData(name: string): string | undefined {
  for (let at = projectFolder; ; at = dirname(at)) {
    const found = join(at, "shared/data", name);
    if (existsSync(found)) return found;
    if (dirname(at) === at) return undefined;
  }
}
export const openIn = (folder: string) => (name: string) => createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>;

import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Given } from "../../../../src/sources/importers/importer.js";
import { tables } from "../../../../src/sources/importers/tables/tables.js";
import { projectFolder } from "../../../../src/settings.js";
import { chunks, readAll, type Bytes, type Read } from "../../../support/reading.js";

/** All that the importer says of a mapping and the tables beside it. */
export const readTables = (mapping: Bytes, files: Readonly<Record<string, Bytes>>, given: Partial<Given> = {}) =>
  readAll(tables, mapping, { fileName: "m.yaml", open: name => chunks(files[name] ?? missing()), ...given });
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
export const openIn = (folder: string) => (name: string) => createReadStream(join(folder, name)) as AsyncIterable<Uint8Array>;

import type { RecordDescription } from "../../description/description.js";
import { checkedRecord, checkedSource } from "../checked.js";
import { InvalidInput, type Given, type Importer } from "../importer.js";
import { Problems } from "../problems.js";
import { Entry } from "./entry.js";
import { Frame } from "./frame.js";
import { columnsIn, mappingText, readMapping } from "./mapping-file.js";
import { sectionNames, type Mapping, type Section } from "./mapping.js";
import { Places } from "./places.js";
import { emptyRecord } from "../empty-record.js";
import { recordOf } from "./record.js";
import { Registry, Wholes } from "./registry.js";
import { constantRow, held, Room, type Held } from "./rows.js";
import { openTable, type OpenTable } from "./table.js";

/**
 * Tables (CSV, TSV) as a mapping says: the mapping is the input, and the tables lie beside it. See `docs/importing-tables.md`.
 *
 * Tables need no order, so what the mapping names of their rows is held until all are read, within the limits of limits.ts; the records are made one
 * after the other. Columns that the mapping does not name are passed over.
 */
export const tables: Importer = {
  format: "tables",
  about: "Tables (CSV, TSV; also as gzip) whose columns a mapping explains: give the mapping.",
  detects: begin => /^format:\s*["']?colloquia-tables-1\b/m.test(begin),
  read: async function* (input, given) {
    const text = await mappingText(input),
      mapping = readMapping(text, given.fileName),
      open = await openAll(mapping, given),
      rows = new Map<string, Held>();
    try {
      readMapping(text, given.fileName, new Map([...open].map(([name, { header }]) => [name, header])));
      yield { source: sourceOf(mapping, given) };
      const room = new Room();
      for (const [name, table] of open) {
        const { held: all, problems } = await held(table, columnsOf(mapping, name), room);
        rows.set(name, all);
        for (const problem of problems.all) yield { problem };
      }
    } finally {
      for (const table of open.values()) await table.close();
    }
    const rowsOf = ({ table }: Section, place: string) =>
        (table === undefined ? undefined : rows.get(table)) ?? constantRow(`${given.fileName} ${place}`),
      registry = new Registry(mapping, rowsOf),
      places = new Places(mapping, rowsOf);
    for (const { all } of [...registry.problems, ...places.problems]) for (const problem of all) yield { problem };
    if (places.events.size === 0 && registry.institutions.size === 0 && registry.venues.size === 0)
      throw new InvalidInput("must have at least one event, but got: none");
    for (const record of registry.records()) yield checkedRecord(record, record.key);
    yield* eventRecords(places, registry);
  },
};

function* eventRecords(places: Places, registry: Registry) {
  const said = new Wholes(),
    circles = new Problems("events");
  for (const { key, section, row } of places.events.values()) if (section.partOf) said.add(key, section.partOf, new Entry(row, circles));
  const wholes = said.sound(places.events);
  for (const problem of circles.all) yield { problem };
  const series = new Set<string>();
  for (const place of places.events.values()) {
    const problems = new Problems(place.key),
      record = recordOf(place, wholes.get(place.key), new Frame(place.key, registry, problems));
    for (const problem of problems.all) yield { problem };
    for (const one of record.series) if (!series.has(one.key)) yield checkedRecord(seriesRecord(one), one.title);
    for (const { key } of record.series) series.add(key);
    yield checkedRecord({ ...record, series: [] }, place.row.of.place(place.row));
  }
}

/** A series belongs to none of its editions. */
const seriesRecord = (series: RecordDescription["series"][number]): RecordDescription => ({
  ...emptyRecord,
  key: `series/${series.key}`,
  series: [series],
});

async function openAll(mapping: Mapping, { open }: Given): Promise<Map<string, OpenTable>> {
  if (open === undefined) throw new InvalidInput("must be a mapping whose tables lie beside it, but got: a mapping alone");
  const all = new Map<string, OpenTable>();
  try {
    for (const [name, table] of Object.entries(mapping.tables)) all.set(name, await openTable(table, columnsOf(mapping, name), open));
  } catch (error) {
    for (const table of all.values()) await table.close();
    throw error;
  }
  return all;
}

/** The columns of a table that the mapping names. */
const columnsOf = (mapping: Mapping, table: string): string[] =>
  sectionNames.flatMap(name =>
    mapping[name].flatMap((section: Section) => (section.table === table ? [...columnsIn(section)].map(({ column }) => column) : [])),
  );

const sourceOf = ({ source }: Mapping, { key, url, retrieved }: Given) =>
  checkedSource(
    {
      ...source,
      key: key ?? source.key,
      ...(url === undefined ? {} : { url }),
      ...(retrieved === undefined ? {} : { retrieved }),
    },
    { key, url, retrieved } as Given,
  );

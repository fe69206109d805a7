import { PassThrough, Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";
import type { Logger } from "pino";
import { CannotStart } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import { escapeControlCharacters } from "../model/control-characters.js";
import type { Settings } from "../settings.js";
import { InvalidInput } from "../sources/importers/importer.js";
import { open } from "../sources/importers/input.js";
import { addedColumns, matchTable, type Row } from "../identity/institutions/match-table.js";
import { institutionsToMatch } from "../store/stored-register.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia match-affiliations FILE [--column NAME]
  Reads a table (CSV with a header, UTF-8; - is standard input) and writes it to standard output with the columns ${addedColumns.join(", ")}:
  what the printed affiliation in the column NAME (affiliation, unless named) means among the institutions of the registers in the graph.
  Where none is likely enough, they are empty, and reasons says why.
`;

export async function matchAffiliations(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { column: { type: "string" }, help: { type: "boolean" } }, usage);
  if (values.help) return print(usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length)
    throw new CannotStart(`colloquia match-affiliations must be given one file, but got ${positionals.length}\n${usage}`);
  const { bytes, name } = await open(file);
  await withGraph(settings, log, async graph => {
    const institutions = await institutionsToMatch(statement => graph.readWhole(statement)),
      ids = await idsOf(graph),
      table = Readable.from(bytes).pipe(
        parse({ bom: true, columns: true, delimiter: [",", ";", "\t"], relax_column_count: true, skip_empty_lines: true }),
      );
    const rows = matchTable(institutions, table as AsyncIterable<Row>, { column: values.column ?? "affiliation", ...ids });
    await pipeline(Readable.from(rows), stringify({ header: true }), forOutput(), process.stdout, { end: false }).catch((error: unknown) => {
      if (error instanceof InvalidInput || (error as { code?: string }).code?.startsWith("CSV_"))
        throw new CannotStart(`${name} ${(error as Error).message}`);
      throw error;
    });
  });
}

/** A file gets the cells as they are; a terminal gets no cell that could control it. */
const forOutput = () =>
  process.stdout.isTTY
    ? new Transform({ decodeStrings: false, transform: (chunk, _, done) => done(null, escapeControlCharacters(String(chunk))) })
    : new PassThrough();

/** The ids that institutions have in the graph, and in ROR. */
async function idsOf(graph: Graph) {
  const nodes = new Map<string, string>(),
    rors = new Map<string, string>();
  for (const { id, units, ror } of await graph.readWhole(statement("read/institution-ids"))) {
    for (const unit of (units as string[] | null) ?? [id as string]) {
      nodes.set(unit, id as string);
      if (ror !== null) rors.set(unit, `https://ror.org/${String(ror)}`);
    }
  }
  return { id: (unit: string) => nodes.get(unit) ?? unit, ror: (unit: string) => rors.get(unit) };
}

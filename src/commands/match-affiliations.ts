import { Duplex, PassThrough, Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";
import { CannotStart } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import { escapeControlCharacters } from "../model/control-characters.js";
import { InvalidInput } from "../sources/importers/importer.js";
import { open } from "../sources/importers/input.js";
import { addedColumns, matchTable, type Row } from "../identity/institutions/match-table.js";
import { institutionsToMatch } from "../store/stored-register.js";
import type { Call } from "./command.js";
import { withGraph } from "./with-graph.js";

interface MatchOptions {
  readonly column: string;
  readonly json: boolean;
}

/** For the help. */
export const addedColumnsText = `The columns that are added: ${addedColumns.join(", ")}. Where no institution is likely enough, they are empty, and reasons says why.`;

export async function matchAffiliations({ settings, log, operands: [file = ""], options: { column, json } }: Call<MatchOptions>): Promise<void> {
  const { bytes, name } = await open(file);
  await withGraph(settings, log, async graph => {
    const institutions = await institutionsToMatch(statement => graph.readWhole(statement)),
      ids = await idsOf(graph),
      table = Readable.from(bytes).pipe(
        parse({ bom: true, columns: true, delimiter: [",", ";", "\t"], relax_column_count: true, skip_empty_lines: true }),
      );
    const rows = matchTable(institutions, table as AsyncIterable<Row>, { column, ...ids });
    const format = json ? Duplex.from(stringifyRows) : stringify({ header: true });
    await pipeline(Readable.from(rows), format, forOutput(), process.stdout, { end: false }).catch((error: unknown) => {
      if (error instanceof InvalidInput || (error as { code?: string }).code?.startsWith("CSV_"))
        throw new CannotStart(`${name} ${(error as Error).message}`);
      throw error;
    });
  });
}

/** One JSON document, row by row: a table may be larger than memory. */
async function* stringifyRows(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  let separator = '{ "rows": [\n';
  for await (const row of rows) {
    yield `${separator}  ${JSON.stringify(row)}`;
    separator = ",\n";
  }
  yield separator === ",\n" ? "\n] }\n" : '{ "rows": [] }\n';
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

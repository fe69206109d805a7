import { pipeline } from "node:stream";
import { parse, type CsvError, type Options } from "csv-parse";
import { parse as parseAtOnce } from "csv-parse/sync";
import { InvalidInput } from "../importer.js";
import { printedText } from "../printed.js";
import { newlines, textOf } from "./bytes.js";
import { beginBytes, mostRowCharacters } from "./limits.js";
import type { TableMapping } from "./mapping.js";
import type { Problems } from "../problems.js";

/** A row as it stands in the table, and the line where it begins. */
interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table that is open: its first row is known, and the others can be read once. */
export interface OpenTable {
  readonly file: string;
  readonly header: readonly string[];
  /** The rows that are whole; of the others problems. */
  readonly lines: (problems: Problems) => AsyncGenerator<Line, void, undefined>;
  readonly close: () => Promise<void>;
}

/** Opens a table of which these columns are wanted. */
export async function openTable(
  mapping: TableMapping,
  wanted: readonly string[],
  open: (name: string) => AsyncIterable<Uint8Array>,
): Promise<OpenTable> {
  const { file } = mapping,
    text = await begun(readable(() => textOf(open(file), file, mapping.encoding), file)),
    quote = mapping.quotes ? '"' : null,
    delimiter = mapping.delimiter ?? delimiterOf(text.begin, wanted, quote),
    skipped: Misread[] = [],
    lines = linesOf(text.all, { delimiter, quote }, file, skipped),
    first = await lines.next();
  if (first.done) throw new InvalidInput(`${file} must have a first row with the names of its columns, but got: nothing`);
  const header = first.value.cells.map(cell => printedText(cell) ?? "");
  return {
    file,
    header,
    close: async () => {
      await lines.return();
    },
    lines: async function* (problems) {
      const tell = () => {
        for (const { line, column, mustHold, got } of skipped.splice(0))
          problems.addWords(`${file}:${line}${column === undefined ? "" : ` column ${header[column] ?? column + 1}`}`, mustHold, got);
      };
      for await (const line of lines) {
        tell();
        if (line.cells.every(cell => cell.trim() === "")) continue;
        if (line.cells.length === header.length) yield line;
        else problems.addWords(`${file}:${line.line}`, `must have ${header.length} columns`, String(line.cells.length));
      }
      tell();
    },
  };
}

interface Misread {
  readonly line: number;
  readonly column?: number;
  readonly mustHold: string;
  readonly got: string;
}

/** All rows, the first among them; what cannot be told apart is put aside. */
async function* linesOf(
  text: AsyncIterable<string>,
  { delimiter, quote }: { delimiter: string; quote: string | null },
  file: string,
  skipped: Misread[],
): AsyncGenerator<Line, void, undefined> {
  let end = 0,
    told = 0;
  const skip = ({ code, lines, column }: CsvError & { lines?: number; column?: number }) => {
    const line = Number(lines);
    if (code === "CSV_MAX_RECORD_SIZE")
      throw new InvalidInput(
        `${file}:${end + 1} must have at most ${mostRowCharacters / 1024} Ki characters in a row, but got: more, perhaps as a quote stays open`,
      );
    // Otherwise the rows below would go on in the cell, until quotes happen to match.
    if (code === "CSV_INVALID_CLOSING_QUOTE") state.quoting = false;
    if (code === "CSV_QUOTE_NOT_CLOSED")
      skipped.push({
        line: end + 1,
        mustHold: "must close each quote that it opens, as all that follows is lost in it",
        got: "the end of the table",
      });
    // The same row goes on being wrong.
    else if (told !== line)
      skipped.push({
        line,
        ...(column === undefined ? {} : { column }),
        mustHold: "must have quotes around a whole cell, and twice inside one",
        got: "one alone",
      });
    told = end = line;
  };
  const parser = parse({
    ...{ delimiter, quote, escape: quote, record_delimiter: "\n" },
    ...{ relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true, max_record_size: mostRowCharacters },
    on_skip: error => (error ? skip(error) : undefined) as undefined,
    on_record: (cells: string[], { lines }) => {
      end = lines;
      return { line: lines - cells.reduce((count, cell) => count + newlines(cell), 0), cells } as never;
    },
  } as Options);
  // The library's types leave it out: what the parser is at.
  const { state } = parser as unknown as { state: { quoting: boolean } };
  // What goes wrong on either side ends the reading below.
  pipeline(text, parser, () => {});
  yield* parser as AsyncIterable<Line>;
}

/** What comes with the file system, and is no fault of this program. */
async function* readable(text: () => AsyncIterable<string>, file: string): AsyncGenerator<string> {
  try {
    yield* text();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof InvalidInput) throw error;
    throw new InvalidInput(`${file} must be a file that can be read, but got: ${code}`, { cause: error });
  }
}

async function begun(text: AsyncGenerator<string>): Promise<{ begin: string; all: AsyncIterable<string> }> {
  let begin = "";
  while (begin.length < beginBytes) {
    const next = await text.next();
    if (next.done) break;
    begin += next.value;
  }
  const all = async function* () {
    if (begin !== "") yield begin;
    yield* text;
  };
  return { begin, all: all() };
}

/** The sign with which the first row has the most of the columns that are wanted; of several the one with the most columns. */
function delimiterOf(begin: string, wanted: readonly string[], quote: string | null): string {
  const found = [",", ";", "\t", "|"].map(delimiter => {
    const header = firstRow(begin, delimiter, quote).map(cell => printedText(cell));
    return { delimiter, right: wanted.filter(column => header.includes(column)).length, columns: header.length };
  });
  return found.reduce((best, one) => (one.right > best.right || (one.right === best.right && one.columns > best.columns) ? one : best)).delimiter;
}
function firstRow(begin: string, delimiter: string, quote: string | null): string[] {
  try {
    const [row = []] = parseAtOnce(begin, {
      delimiter,
      quote,
      escape: quote,
      record_delimiter: "\n",
      to: 1,
      skip_empty_lines: true,
      relax_column_count: true,
    });
    return row;
  } catch {
    return [];
  }
}

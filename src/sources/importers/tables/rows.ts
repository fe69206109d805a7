import { InvalidInput } from "../importer.js";
import { Problems } from "../problems.js";
import { mostHeldCharacters, mostRows } from "./limits.js";
import type { OpenTable } from "./table.js";

/** A row, of which only the cells are held that the mapping names. */
export interface Row {
  readonly of: Held;
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of one table, and where in them each column is. */
export interface Held {
  readonly at: ReadonlyMap<string, number>;
  /** Where a row stands, for messages. */
  readonly place: (row: Row) => string;
  readonly rows: readonly Row[];
}

/** What may be held of all tables together. */
export class Room {
  #rows = 0;
  #characters = 0;

  take(cells: readonly string[], file: string): void {
    for (const cell of cells) this.#characters += cell.length;
    if (++this.#rows > mostRows) throw new InvalidInput(`${file} must be of tables that have at most ${mostRows} rows together, but got: more`);
    if (this.#characters > mostHeldCharacters)
      throw new InvalidInput(
        `${file} must be of tables that have at most ${mostHeldCharacters / 1024 / 1024} Mi characters together in the columns of the mapping, but got: more`,
      );
  }
}

/** Reads a table to its end. */
export async function held(table: OpenTable, wanted: readonly string[], room: Room): Promise<{ held: Held; problems: Problems }> {
  const columns = [...new Set(wanted)],
    indexes = columns.map(column => table.header.indexOf(column)),
    problems = new Problems(table.file),
    rows: Row[] = [],
    of: Held = { at: new Map(columns.map((column, at) => [column, at])), place: ({ line }) => `${table.file}:${line}`, rows };
  for await (const { line, cells } of table.lines(problems)) {
    const row = { of, line, cells: indexes.map(index => cells[index] ?? "") };
    room.take(row.cells, table.file);
    rows.push(row);
  }
  return { held: of, problems };
}

/** The one row of what the mapping says by itself, without a table. */
export function constantRow(place: string): Held {
  const rows: Row[] = [],
    of: Held = { at: new Map(), place: () => place, rows };
  rows.push({ of, line: 0, cells: [] });
  return of;
}

import { canonical } from "../../model/outside-identifier.js";
import { InvalidInput } from "../../sources/importers/importer.js";
import { nameOf, leastScore, type Institutions } from "./institutions.js";

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** What is added to each row, in this order; empty where no institution is chosen, but for `reasons`, which then tells why none. */
export const addedColumns = ["institution", "ror", "name", "score", "reasons"] as const;

export interface MatchTableOptions {
  /** The column that holds the printed affiliation. */
  readonly column: string;
  /** The score from which on an institution is chosen. */
  readonly least?: number;
  /** The id to write of an institution; its own where absent. */
  readonly id?: (id: string) => string;
  /** The ROR of an institution; where absent, its id if that is one. */
  readonly ror?: (id: string) => string | undefined;
}

/** Rows as they come, each with what its affiliation means; a column of the table that has the name of an added one is written over. Holds one row at a time. */
export async function* matchTable(
  institutions: Institutions,
  rows: AsyncIterable<Row> | Iterable<Row>,
  options: MatchTableOptions,
): AsyncGenerator<Row> {
  const { column, least = leastScore, id = own, ror = rorOf } = options;
  for await (const row of rows) {
    const text = Object.hasOwn(row, column) ? row[column] : undefined;
    if (text === undefined) throw new InvalidInput(`must have a column ${JSON.stringify(column)}, but got: ${Object.keys(row).join(", ")}`);
    const { chosen, because } = institutions.match(text, least);
    yield {
      ...row,
      institution: chosen ? id(chosen.institution.id) : "",
      ror: (chosen && ror(chosen.institution.id)) ?? "",
      name: chosen ? nameOf(chosen.institution) : "",
      score: chosen?.score.toFixed(3) ?? "",
      reasons: chosen ? chosen.reasons.join("; ") : because,
    };
  }
}

const own = (id: string): string => id;
const rorOf = (id: string): string | undefined => {
  const ror = canonical("ROR", id);
  return ror === undefined ? undefined : `https://ror.org/${ror}`;
};

/** Checks a cell. Returns nothing for a valid one, otherwise what must hold: "must be a whole number". */
export type CellRule = (cell: string) => string | undefined;

export type TableRow<Column extends string> = Readonly<Record<Column, string>>;

export const matchPattern =
  (pattern: RegExp, requirement: string): CellRule =>
  cell =>
    pattern.test(cell) ? undefined : requirement;

export const matchOneOf = (values: readonly string[]): CellRule => {
  const allowed = new Set(values);
  return cell => (allowed.has(cell) ? undefined : `must be one of ${values.join(", ")}`);
};

/** A word of the letters a to z, as names are compared. */
export const matchWord = matchPattern(/^[a-z]+$/, "must be a word of the letters a to z");

/** Words of the letters a to z with one space between two of them. */
export const matchWords = matchPattern(/^[a-z]+(?: [a-z]+)*$/, "must be words of the letters a to z, with one space between two of them");

/** Words of which none is listed twice in the column. Holds what it has seen, so each reading of a table needs a rule of its own. */
export function matchDistinctWords(): CellRule {
  const seen = new Set<string>();
  return cell => {
    for (const word of cell.split(" ")) {
      if (seen.has(word)) return `must list each word once in the whole column, and ${JSON.stringify(word)} is there already`;
      seen.add(word);
    }
    return matchWords(cell);
  };
}

/**
 * Parses a table of tab-separated values: lines of comments that begin with `#`, a line with the names of the columns, and a row a line. The first column
 * is the key. Throws with file and line where a rule is broken, a key is listed twice, or the file does not end with a line feed, as one that was cut off.
 */
export function parseTable<Column extends string>(
  file: string,
  text: string,
  rules: Readonly<Record<Column, CellRule>>,
): readonly TableRow<Column>[] {
  const columns = Object.keys(rules) as Column[],
    { lines, firstLine } = linesBelowComments(file, text),
    [header, ...rows] = lines,
    keys = new Set<string>();
  if (header !== columns.join("\t")) throw malformed(file, firstLine, `must name the columns ${columns.join(", ")}, separated by tabs`, header);
  if (rows.length === 0) throw malformed(file, firstLine, "must have a row below it", "the end of the file");
  return rows.map((row, at) => {
    const line = firstLine + 1 + at,
      cells = row.split("\t");
    if (cells.length !== columns.length) throw malformed(file, line, `must have ${columns.length} cells, separated by tabs`, row);
    columns.forEach((column, index) => checkCell(file, line, column, cells[index]!, rules[column]));
    if (keys.has(cells[0]!)) throw malformed(file, line, `${columns[0]!} must not be listed on an earlier line`, cells[0]);
    keys.add(cells[0]!);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]!])) as TableRow<Column>;
  });
}

/** Parses a list: lines of comments that begin with `#`, and an entry a line. Throws like `parseTable`. */
export function parseList(file: string, text: string, rule: CellRule): ReadonlySet<string> {
  const { lines, firstLine } = linesBelowComments(file, text),
    entries = new Set<string>();
  lines.forEach((entry, at) => {
    checkCell(file, firstLine + at, "the entry", entry, rule);
    if (entries.has(entry)) throw malformed(file, firstLine + at, "the entry must not be listed on an earlier line", entry);
    entries.add(entry);
  });
  return entries;
}

function linesBelowComments(file: string, text: string): { readonly lines: readonly string[]; readonly firstLine: number } {
  const lines = text.split("\n"),
    last = lines.pop()!,
    comments = lines.findIndex(line => !line.startsWith("#"));
  if (last !== "") throw malformed(file, lines.length + 1, "must end with a line feed", last);
  if (comments === -1) throw malformed(file, lines.length + 1, "must have a line that is no comment", "the end of the file");
  return { lines: lines.slice(comments), firstLine: comments + 1 };
}

function checkCell(file: string, line: number, column: string, cell: string, rule: CellRule): void {
  const requirement = rule(cell);
  if (requirement !== undefined) throw malformed(file, line, `${column} ${requirement}`, cell);
}

/** Characters of a malformed line that its message quotes. */
const maxQuotedCharacters = 100;

const malformed = (file: string, line: number, requirement: string, got = ""): Error =>
  new Error(`${file}, line ${line}: ${requirement}, but got: ${JSON.stringify(got.slice(0, maxQuotedCharacters))}`);

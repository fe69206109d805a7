import { suggestionList } from "graphql/jsutils/suggestionList.js";
import { InvalidDescription, readYaml } from "../../description/read-description.js";
import { whole } from "../streams.js";
import { InvalidInput } from "../importer.js";
import { mostMappingBytes } from "./limits.js";
import { mappingSchema, sectionNames, type Mapping } from "./mapping.js";
import { isPrivateColumn } from "./private-columns.js";
import { Value } from "./values.js";

export async function mappingText(input: AsyncIterable<Uint8Array>): Promise<string> {
  const bytes = await whole(input, mostMappingBytes, `must be a mapping of at most ${mostMappingBytes / 1024} KiB, but got: more`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInput("must be a mapping in UTF-8, but got: bytes that are none");
  }
}

/** The mapping, whole and consistent; an error lists everything wrong with it. The columns are checked where the first rows of all tables are known. */
export function readMapping(text: string, file: string, headers?: ReadonlyMap<string, readonly string[]>): Mapping {
  try {
    return readYaml(mappingSchema, text, file, mapping => [...mistakes(mapping, headers)]);
  } catch (error) {
    if (!(error instanceof InvalidDescription)) throw error;
    throw new InvalidInput(`must be a mapping of tables, but got: ${["mistakes in it", ...error.problems].join("\n  ")}`);
  }
}

interface Mistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly got?: unknown;
}

function* mistakes(mapping: Mapping, headers: ReadonlyMap<string, readonly string[]> | undefined): Generator<Mistake> {
  for (const name of sectionNames)
    for (const [at, section] of mapping[name].entries()) {
      const path = [name, at],
        table = section.table;
      if (table !== undefined && !Object.hasOwn(mapping.tables, table)) {
        yield { path: [...path, "table"], message: `must be one of the tables${near(table, Object.keys(mapping.tables))}` };
        continue;
      }
      for (const used of columnsIn(section, path)) {
        const header = table === undefined ? [] : headers?.get(table);
        if (isPrivateColumn(used.column))
          yield {
            path: used.path,
            message:
              "must not be a column of e-mail, phone, gender, birth, diet or answers: what is personal and says nothing of an event is never read",
            got: used.column,
          };
        else if (table === undefined) yield { path: used.path, message: "must be a constant where no table is named", got: used.column };
        else if (header && header.filter(column => column === used.column).length !== 1)
          yield {
            path: used.path,
            message: header.includes(used.column)
              ? `must be the name of one column of ${mapping.tables[table]!.file}`
              : `must be a column of ${mapping.tables[table]!.file}${near(used.column, header)}`,
            got: header.includes(used.column) ? `${used.column} several times` : used.column,
          };
      }
    }
}

/** Names that were perhaps meant, or else what there is. */
function near(given: string, all: readonly string[]): string {
  const meant = suggestionList(given, all).slice(0, 3),
    shown = all.slice(0, 10).join(", ");
  return meant.length > 0 ? ` (did you mean ${meant.join(" or ")}?)` : ` (${shown}${all.length > 10 ? " and others" : ""})`;
}

interface UsedColumn {
  readonly column: string;
  readonly path: readonly PropertyKey[];
}

/** Every column that a part of the mapping names, and where. */
export function* columnsIn(part: unknown, path: readonly PropertyKey[] = []): Generator<UsedColumn> {
  if (part instanceof Value) {
    for (const column of part.columns) yield { column, path };
    return;
  }
  if (typeof part !== "object" || part === null) return;
  // A transformed part's `of` and `value` are names of this program; what the writer of the mapping wrote is above them.
  for (const [name, inner] of Object.entries(part))
    yield* columnsIn(
      inner,
      name === "of" && "at" in part ? [...path, String(part.at)] : name === "value" ? path : [...path, Array.isArray(part) ? Number(name) : name],
    );
}

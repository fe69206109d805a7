import { CannotStart } from "../../errors.js";
import type { Description } from "../description/description.js";
import { findForbiddenTexts } from "../description/text-rules.js";
import { pathText, shown, type Issue } from "../description/issues.js";
import { formats } from "./formats.js";
import type { Given, Importer, Problem } from "./importer.js";
import type { Input } from "./input.js";
import { inconsistencies } from "../description/read-description.js";

/** What an input says, and what of it is left out because it is malformed. */
export interface Imported {
  readonly format: string;
  readonly description: Description;
  readonly problems: readonly Problem[];
}

/** Reads an input by the format of this name, or by the one that it looks like. Throws where nothing of it can be taken in. */
export async function imported(input: Input, format: string | undefined, given: Omit<Given, "fileName">): Promise<Imported> {
  const importer = importerOf(input, format);
  if (given.meeting !== undefined && !importer.usesMeeting)
    throw new CannotStart(
      `--meeting must be for programmes that are named by their meeting (dpg), but ${input.name} is ${importer.format}: leave it out`,
    );
  const records: Description["records"] = [],
    problems: Problem[] = [];
  let head: Omit<Description, "records"> | undefined;
  for await (const part of importer.read(input.bytes, { ...given, fileName: input.name })) {
    if ("source" in part) head = { format: "colloquia-description-1", notStated: [], leftOut: [], ...part };
    else if ("record" in part) {
      const [forbidden] = findForbiddenTexts(part.record);
      if (forbidden) problems.push(problemOf(forbidden, part.record));
      else records.push(part.record);
    } else problems.push(part.problem);
  }
  if (!head || !records.length)
    throw new CannotStart(
      [`${input.name} must hold something that can be taken in, but holds nothing as ${importer.format}`, ...problems.map(said)].join("\n"),
    );
  const description = { ...head, records };
  const [broken] = inconsistencies(description, { made: true });
  if (broken)
    throw new Error(`The importer ${importer.format} made something inconsistent of ${input.name}: ${broken.path.join(".")} ${broken.message}`);
  return { format: importer.format, description, problems };
}

/** What an importer has overlooked leaves its record out. */
const problemOf = ({ path, message, got }: Issue, { key }: { readonly key: string }): Problem => ({
  place: `${key} ${pathText(path)}`,
  message: `${message}, but got: ${shown(got)}`,
});

export const said = ({ place, message }: Problem): string => `${place}: ${message}`;

function importerOf({ name, begin }: Input, format: string | undefined): Importer {
  const importer = formats.find(each => (format === undefined ? each.detects(begin, name) : each.format === format));
  if (importer) return importer;
  const known = formats.map(({ format }) => format).join(", ");
  throw new CannotStart(
    format === undefined
      ? `${name} must be of a format that can be told by its beginning, but is none of ${known}: name the format before the file`
      : `The format must be one of ${known}, but got: ${format}`,
  );
}

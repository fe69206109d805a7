import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { resourcesFolder } from "../../src/model/resource.js";

/** Writes `resources/<name>.tsv`: what it is and where it comes from as comments, the names of the columns, and the rows. */
export function writeTable(
  name: string,
  comments: readonly string[],
  columns: readonly string[],
  rows: readonly (readonly (number | string)[])[],
): void {
  const lines = [...comments.map(comment => `# ${comment}`), ...[columns, ...rows].map(cells => cells.join("\t"))];
  writeFileSync(join(resourcesFolder, `${name}.tsv`), `${lines.join("\n")}\n`);
}

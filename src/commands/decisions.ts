import type { Logger } from "pino";
import { standingOf } from "../curation/standing.js";
import { CannotStart } from "../errors.js";
import { statement, type Row } from "../neo4j/statement.js";
import type { Settings } from "../settings.js";
import { howMany } from "./how-many.js";
import { print } from "./print.js";
import { withGraph } from "./with-graph.js";
import { words } from "./words.js";

const usage = `\
colloquia decisions [--first N]   what was decided, the newest first, with who, when and why; 20 unless N is given
`;

export async function decisions(settings: Settings, log: Logger, rest: readonly string[]): Promise<void> {
  const { values, positionals } = words(rest, { first: { type: "string" }, help: { type: "boolean" } }, usage);
  if (values.help) return print(usage);
  if (positionals.length) throw new CannotStart(usage);
  const first = howMany(values.first);
  await withGraph(settings, log, async graph => {
    for (const row of await graph.readWhole(statement("read/decision-list", { first }))) print(shown(row));
  });
}

function shown({ sides, undoneBy, undoneAt, undoneBecause, ...row }: Row): string {
  const { id, by, at, decision } = standingOf(row),
    [nodes = [], others = []] = sides as readonly (readonly string[])[],
    list = (names: readonly string[]) => names.join(", ") || "(nothing that a source states)";
  const what = { SAME: () => list(nodes), DIFFERENT: () => `${list(nodes)} | ${list(others)}`, CORRECT: () => list(nodes) }[decision.kind]();
  return [
    `${id}  ${decision.kind}  ${by === null ? "ships with the project" : `${by}, ${at}`}\n`,
    `  ${what}\n`,
    ...(decision.kind === "CORRECT" ? [`  ${decision.property}: ${decision.value}\n`] : []),
    `  ${decision.because}\n`,
    ...(undoneAt === null ? [] : [`  Undone by ${String(undoneBy)}, ${String(undoneAt)}: ${String(undoneBecause)}\n`]),
  ].join("");
}

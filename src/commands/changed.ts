import type { Graph } from "../graph/graph.js";
import type { Changes } from "../sources/changes.js";
import type { Progress } from "../sources/progress.js";
import { prepare } from "../sources/prepare.js";
import { preview, write, type Change } from "../sources/write.js";
import { nodeTypes } from "../vocabulary.js";
import { commandLineActor } from "./actor.js";

/** Makes a change, or only finds out what it would do, and says it in words. */
export async function changed(graph: Graph, change: Change, dryRun: boolean, progress?: Progress): Promise<string> {
  if (dryRun) return `Would change:\n${changesText(await preview(graph, change))}`;
  await prepare(graph);
  return `Changed:\n${changesText(await write(graph, { ...change, actor: commandLineActor() }, undefined, progress))}`;
}

const labels: ReadonlySet<string> = new Set(nodeTypes);

/** Changes as a table for people: one line for each label, then one for each type of relationship. */
function changesText({ facts, redirected }: Changes): string {
  const order = (type: string) => `${labels.has(type) ? 0 : 1} ${type}`;
  const rows = [...facts]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([type, { added, changed, removed }]) => [type, added, changed, removed]);
  if (!rows.length) return "  nothing new, nothing changed, nothing gone\n";
  const width = Math.max(...rows.map(([type]) => String(type).length)),
    line = ([type, ...counts]: readonly (string | number)[]) =>
      `  ${String(type).padEnd(width)}${counts.map(count => count.toLocaleString("en").padStart(12)).join("")}\n`;
  return (
    [["", "new", "changed", "gone"], ...rows].map(line).join("") +
    (redirected ? `  ${redirected.toLocaleString("en")} ids lead to another node now\n` : "")
  );
}

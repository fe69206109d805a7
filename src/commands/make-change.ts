import type { Graph } from "../neo4j/database.js";
import type { Changes } from "../store/changes.js";
import type { Progress } from "../store/progress.js";
import { prepare } from "../store/prepare.js";
import type { Change, PlanChange } from "../store/change.js";
import { preview } from "../store/preview.js";
import { write } from "../store/write.js";
import { nodeTypes, type WriteAction } from "../model/vocabulary.js";
import { commandLineActor } from "./actor.js";
import { reportWaiting } from "./report-waiting.js";

interface ChangeOptions {
  readonly action: WriteAction;
  readonly dryRun?: boolean;
  readonly progress?: Progress;
  /** What is written in place of the change, where it must be checked inside the write lock. */
  readonly plan?: PlanChange;
}

/** Makes a change, or only finds out what it would do. */
export async function makeChange(graph: Graph, change: Change, { action, dryRun, progress, plan }: ChangeOptions): Promise<Changes> {
  if (dryRun) return preview(graph, change);
  await prepare(graph);
  return write(graph, plan ?? change, { ...reportWaiting, action, actor: commandLineActor(), ...(progress ? { progress } : {}) });
}

/** Changes as `--json` prints them. */
export const toJson = ({ facts, redirected }: Changes) => ({ facts: Object.fromEntries(facts), redirected });

const labels: ReadonlySet<string> = new Set(nodeTypes);

/** Changes as a table for people: one line for each label, then one for each type of relationship. */
export function formatChanges({ facts, redirected }: Changes, dryRun = false): string {
  const title = dryRun ? "Would change:\n" : "Changed:\n";
  const order = (type: string) => `${labels.has(type) ? 0 : 1} ${type}`;
  const rows = [...facts]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([type, { added, changed, removed }]) => [type, added, changed, removed]);
  if (!rows.length) return `${title}  nothing new, nothing changed, nothing gone\n`;
  const width = Math.max(...rows.map(([type]) => String(type).length));
  const formatLine = ([type, ...counts]: readonly (string | number)[]) =>
    `  ${String(type).padEnd(width)}${counts.map(count => count.toLocaleString("en").padStart(12)).join("")}\n`;
  const redirects = redirected ? `  ${redirected.toLocaleString("en")} ids lead to another node now\n` : "";
  return title + [["", "new", "changed", "gone"], ...rows].map(formatLine).join("") + redirects;
}

import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import { letterParts } from "../projection/part.js";
import type { Change } from "./change.js";
import { changesOf, noChanges, together, type Changes } from "./changes.js";
import { withoutErased } from "./erasure/without-erased.js";
import { compareWithStored, deriveIfSmall, isAlreadyStored, projectGraph } from "./plan-write.js";
import type { Run } from "./state.js";
import { storedDecisions } from "./stored.js";
import { defaultWriteLimits } from "./write-limits.js";

/** What `write` would change, now. Nothing is written. */
export async function preview(graph: Graph, given: Pick<Change, "descriptions" | "removed">, { perPart } = defaultWriteLimits): Promise<Changes> {
  const run: Run = each => graph.readWhole(each);
  const change = await withoutErased(run, given, graph.secret);
  const [dataset] = await run(statement("read/state"));
  if (dataset && (await isAlreadyStored(run, dataset, change))) return noChanges;
  const stored = await storedDecisions(run);
  const small = dataset && (await deriveIfSmall(run, { dataset, change, decisions: { before: stored, after: stored } }, perPart));
  if (small) return changesOf(small);
  const projection = await projectGraph(run, change, stored);
  let changes = noChanges;
  for (const letters of letterParts(projection.size / perPart))
    changes = together(changes, changesOf(await compareWithStored(run, projection, { letters, kinds: ["nodes", "relationships"] })));
  return changes;
}

import { randomUUID } from "node:crypto";
import { InvalidArgument } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { statement } from "../neo4j/statement.js";
import { clipped } from "../limits.js";
import { unitsNamed } from "../sources/description/decisions.js";
import type { Run } from "../store/state.js";
import { write } from "../store/write.js";
import type { Actor } from "../store/actor.js";
import { retryable } from "../store/retryable-plan.js";
import { reasonOf, type Decided } from "./decide.js";
import { refuseErasedNames } from "./erased-names.js";
import { standingOf, type Standing } from "./standing.js";

/** Takes a decision back: the graph is what sources and the other decisions make it. The decision stays in the history. */
export async function undo(
  graph: Graph,
  { decision, because }: { readonly decision: string; readonly because: string },
  by: Actor,
): Promise<Decided> {
  const reason = reasonOf(because);
  const act = randomUUID();
  let units: readonly string[] = [];
  const isRecorded = async (run: Run) => (await run(statement("read/decision", { id: decision })))[0]?.["undoneAct"] === act;
  const plan = retryable(isRecorded, async run => {
    const active = await checkActive(run, decision);
    await refuseErasedNames(run, { because: reason }, graph.secret);
    units = unitsNamed(active.decision);
    return { undone: [{ id: active.id, act, by: by.name, at: new Date().toISOString(), because: reason }] };
  });
  await write(graph, plan, { actor: by });
  return { decision, units };
}

/** The decision of a curator that has not been undone. */
async function checkActive(run: Run, given: string): Promise<Standing> {
  const [found] = await run(statement("read/decision", { id: given }));
  if (!found) throw new InvalidArgument(`decision must be the id of a decision, but got: ${clipped(given)}`);
  const { undoneBy, undoneAt, undoneAct: _, ...row } = found;
  const standing = standingOf(row);
  if (standing.origin !== "curator")
    throw new InvalidArgument(
      `decision must be one that a curator made, but ${standing.id} ships with the project: take it out of data/same.yaml, and start the service again`,
    );
  if (undoneAt !== null)
    throw new InvalidArgument(`decision must be one that holds, but ${standing.id} was undone by ${String(undoneBy)} on ${String(undoneAt)}`);
  return standing;
}

import { InvalidArgument } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { statement } from "../graph/statement.js";
import { clipped } from "../limits.js";
import { unitsNamed } from "../sources/decisions.js";
import { write } from "../sources/write.js";
import type { Actor } from "../store/actor.js";
import { reasonOf, type Decided } from "./decide.js";
import { standingOf } from "./standing.js";

/** Takes a decision back: the graph is what sources and the other decisions make it. The decision stays in the history. */
export async function undo(
  graph: Graph,
  { decision, because }: { readonly decision: string; readonly because: string },
  by: Actor,
): Promise<Decided> {
  const reason = reasonOf(because),
    [found] = await graph.read(statement("read/decision", { id: decision }));
  if (!found) throw new InvalidArgument(`decision must be the id of a decision, but got: ${clipped(decision)}`);
  const { undoneBy, undoneAt, ...row } = found,
    { id, origin, decision: taken } = standingOf(row);
  if (origin !== "curator")
    throw new InvalidArgument(
      `decision must be one that a curator made, but ${id} ships with the project: take it out of data/same.yaml, and start the service again`,
    );
  if (undoneAt !== null)
    throw new InvalidArgument(`decision must be one that holds, but ${id} was undone by ${String(undoneBy)} on ${String(undoneAt)}`);
  await write(graph, { undone: [{ id, by: by.name, at: new Date().toISOString(), because: reason }] }, { actor: by });
  return { decision: id, units: unitsNamed(taken) };
}

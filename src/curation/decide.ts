import { randomUUID } from "node:crypto";
import { InvalidArgument } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { idOf } from "../graph/ids.js";
import { unitsNamed, type Decision } from "../sources/decisions.js";
import { write } from "../sources/write.js";
import type { Actor } from "../store/actor.js";

/** What an act of a curator did: the decision, and the units that it is about. */
export interface Decided {
  readonly decision: string;
  readonly units: readonly string[];
}

/** Characters of a reason: as many as a text argument may have. */
const longestReason = 2_000;
/** A reason as it is kept. */
export function reasonOf(because: string): string {
  const reason = because.trim();
  if (!reason || reason.length > longestReason)
    throw new InvalidArgument(`because must have 1 to ${longestReason} characters, but got ${reason.length}`);
  return reason;
}

/** Writes a decision, with all that follows from it. */
export async function decide(graph: Graph, decision: Decision, by: Actor): Promise<Decided> {
  const id = idOf("Decision", randomUUID());
  await write(graph, { made: [{ id, decision, by: by.name, at: new Date().toISOString() }] }, { actor: by });
  return { decision: id, units: unitsNamed(decision) };
}

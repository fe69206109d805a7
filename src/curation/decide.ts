import { randomUUID } from "node:crypto";
import { InvalidArgument } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import { idOf } from "../model/ids.js";
import { statement } from "../neo4j/statement.js";
import { containsEmailAddress, emailAddressRule, textWithEmailAddress } from "../model/email-address.js";
import { unitsNamed, type Decision } from "../sources/description/decisions.js";
import type { Run } from "../store/state.js";
import { write } from "../store/write.js";
import type { Actor } from "../store/actor.js";
import { retryable } from "../store/retryable-plan.js";
import { refuseErasedNames } from "./erased-names.js";

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
  if (containsEmailAddress(reason)) throw new InvalidArgument(`because ${emailAddressRule}, but got: ${textWithEmailAddress}`);
  return reason;
}

/** Makes a decision, with all that follows from it. `check` runs in the transaction that holds the write lock, so what it finds is still so when it is written. */
export async function decide(graph: Graph, by: Actor, check: (run: Run) => Promise<Decision>): Promise<Decided> {
  const id = idOf("Decision", randomUUID());
  let units: readonly string[] = [];
  const isRecorded = async (run: Run) => (await run(statement("read/decision", { id }))).length > 0;
  const plan = retryable(isRecorded, async run => {
    const decision = await check(run);
    await refuseErasedNames(run, { because: decision.because, ...(decision.kind === "CORRECT" ? { value: decision.value } : {}) }, graph.secret);
    units = unitsNamed(decision);
    return { made: [{ id, decision, by: by.name, at: new Date().toISOString() }] };
  });
  await write(graph, plan, { actor: by });
  return { decision: id, units };
}

import { InvalidArgument } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import type { Decision } from "../sources/description/decisions.js";
import type { Run } from "../store/state.js";
import { contradiction } from "./contradiction.js";
import type { Actor } from "../store/actor.js";
import { decide, reasonOf, type Decided } from "./decide.js";
import { named, standingDecisions, wayOut } from "./standing.js";
import { oneType, subjectsOf, unitsOf } from "./subject.js";

/** Decides that all that these ids stand for are one. */
export async function same(
  graph: Graph,
  { ids, because }: { readonly ids: readonly string[]; readonly because: string },
  by: Actor,
): Promise<Decided> {
  const reason = reasonOf(because);
  return decide(graph, by, run => checkSame(run, ids, reason));
}

async function checkSame(run: Run, ids: readonly string[], because: string): Promise<Decision> {
  const subjects = await subjectsOf(run, "ids", ids);
  const decision = { kind: "SAME" as const, type: oneType("ids", subjects), units: unitsOf(subjects), because };
  const standing = await standingDecisions(run);
  if (subjects.length < 2) {
    const [{ id, units }] = subjects;
    const already = standing.find(({ decision }) => decision.kind === "SAME" && decision.units.filter(unit => units.includes(unit)).length > 1);
    throw new InvalidArgument(
      `ids must be of two or more that are not one yet, but all of them are ${id}${already ? `, by the decision ${named(already)}` : ""}`,
    );
  }
  const [against] = contradiction(standing, decision);
  if (against)
    throw new InvalidArgument(`What becomes one must not be kept apart by a decision, but it is, by ${named(against)}: ${wayOut(against)}`);
  return decision;
}

import { InvalidArgument } from "../errors.js";
import type { Graph } from "../neo4j/database.js";
import type { Decision } from "../sources/description/decisions.js";
import type { Run } from "../store/state.js";
import { contradiction, oneWith } from "./contradiction.js";
import type { Actor } from "../store/actor.js";
import { decide, reasonOf, type Decided } from "./decide.js";
import { named, standingDecisions, wayOut, type Standing } from "./standing.js";
import { oneType, subjectsOf, unitsOf } from "./subject.js";

export interface Different {
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly because: string;
}

/**
 * Decides that nothing of the one is anything of the other. Where one of the two is a part of the other (printed names of a person), it is kept apart
 * from the rest: so is a node divided.
 */
export async function different(graph: Graph, { because, ...sides }: Different, by: Actor): Promise<Decided> {
  const reason = reasonOf(because);
  return decide(graph, by, run => checkDifferent(run, { ...sides, because: reason }));
}

async function checkDifferent(run: Run, { one, other, because }: Different): Promise<Decision> {
  const ones = await subjectsOf(run, "one", one, { mentions: true });
  const others = await subjectsOf(run, "other", other, { mentions: true });
  const type = oneType("one and other", [...ones, ...others]);
  const sides = apart(unitsOf(ones), unitsOf(others));
  if (!sides)
    throw new InvalidArgument(
      `one and other must be two, but all of ${one.join(", ")} is also ${other.join(", ")}: a source that gives several names one key says itself that they are one`,
    );
  const decision = { kind: "DIFFERENT" as const, type, ...sides, because };
  const standing = await standingDecisions(run);
  const already = standing.find(
    each => keepsApart(standing, each, decision.units, decision.others) || keepsApart(standing, each, decision.others, decision.units),
  );
  if (already) throw new InvalidArgument(`one and other must not be kept apart yet, but they are, by the decision ${named(already)}`);
  const against = contradiction(standing, decision);
  if (against[0])
    throw new InvalidArgument(
      `What is kept apart must not be one by decision, but it is, by ${against.map(named).join(" and ")}: ${against.length > 1 ? "take one of them back first" : wayOut(against[0])}`,
    );
  return decision;
}

/** Two sides without what they share: the whole loses its part; undefined where nothing would be left of one of them. */
export function apart(one: readonly string[], other: readonly string[]): { readonly units: string[]; readonly others: string[] } | undefined {
  const without = (units: readonly string[], gone: readonly string[]) => units.filter(unit => !gone.includes(unit)),
    units = other.length < one.length ? without(one, other) : [...one],
    others = without(other, units);
  return units.length && others.length ? { units, others } : undefined;
}

function keepsApart(standing: readonly Standing[], { decision }: Standing, one: readonly string[], other: readonly string[]): boolean {
  if (decision.kind !== "DIFFERENT") return false;
  const [units, others] = [oneWith(standing, decision.units), oneWith(standing, decision.others)];
  return one.every(unit => units.has(unit)) && other.every(unit => others.has(unit));
}

import type { Ends, WorldNode } from "../../projection/world.js";
import { isAppearing, type PersonCluster, type PersonTransition } from "./person-transition.js";

/** What becomes of the facts of people who change. */
export interface PersonOutcome {
  /** Ids before → ids after, of people whose stored facts stay, whatever is added or removed. */
  readonly keptIds: ReadonlyMap<string, string>;
  /** People whose facts are derived again: whose units come apart, and who begins or ceases to be a person of the graph. */
  readonly rederived: readonly PersonCluster[];
}

/** `nodes` are the stored nodes of the people who change. */
export function decidePersonOutcome(people: PersonTransition, nodes: ReadonlyMap<string, WorldNode>): PersonOutcome {
  const keptIds = new Map<string, string>();
  const rederived: PersonCluster[] = [];
  for (const [id, predecessors] of people.predecessors) {
    const cluster = people.clusters.get(id)!;
    const units = new Set(cluster.units);
    const staysWhole = (before: string) => [...people.unitsBefore.get(before)!].every(unit => units.has(unit) || !people.identity.has(unit));
    if (isAppearing(people, id) && [...predecessors].every(before => nodes.has(before) && staysWhole(before)))
      for (const before of predecessors) keptIds.set(before, id);
    else rederived.push(cluster);
  }
  return { keptIds, rederived };
}

/** The ends that a stored relationship has after the change; undefined if it is derived again. */
export function mapKeptEnds({ changedBefore }: PersonTransition, { keptIds }: PersonOutcome, { type, tail, head }: Ends): Ends | undefined {
  const keptId = (id: string) => (changedBefore.has(id) ? keptIds.get(id) : id);
  const [tailAfter, headAfter] = [keptId(tail), keptId(head)];
  return tailAfter === undefined || headAfter === undefined ? undefined : { type, tail: tailAfter, head: headAfter };
}

import type { Resolution } from "../../src/identity/people/evidence.js";

/** Unit → its cluster, by the joins of a resolution. Units without a join are clusters of their own. */
export function clustersFrom(units: readonly string[], { same }: Pick<Resolution, "same">): ReadonlyMap<string, string> {
  const above = new Map(units.map(unit => [unit, unit]));
  const head = (unit: string): string => {
    let top = unit;
    while (above.get(top)! !== top) top = above.get(top)!;
    for (let at = unit; at !== top;) {
      const next = above.get(at)!;
      above.set(at, top);
      at = next;
    }
    return top;
  };
  for (const { one, other } of same) above.set(head(one), head(other));
  return new Map(units.map(unit => [unit, head(unit)]));
}

export interface Measures {
  /** Of pairs of units. */
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** Bagga & Baldwin 1998. */
  readonly bCubedPrecision: number;
  readonly bCubedRecall: number;
  readonly bCubedF1: number;
}

/** Of the units that `truth` names. */
export function measured(found: ReadonlyMap<string, string>, truth: ReadonlyMap<string, string>): Measures {
  const cells = new Map<string, number>(),
    clusters = new Map<string, number>(),
    people = new Map<string, number>(),
    more = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [unit, person] of truth) {
    const cluster = found.get(unit)!;
    more(cells, `${cluster}\n${person}`);
    more(clusters, cluster);
    more(people, person);
  }
  const pairs = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  let [precision, recall] = [0, 0];
  for (const [cell, count] of cells) {
    const [cluster, person] = cell.split("\n");
    precision += count ** 2 / clusters.get(cluster!)!;
    recall += count ** 2 / people.get(person!)!;
  }
  const [p, r] = [precision / truth.size, recall / truth.size];
  return {
    pairPrecision: pairs(cells) / (pairs(clusters) || 1),
    pairRecall: pairs(cells) / (pairs(people) || 1),
    bCubedPrecision: p,
    bCubedRecall: r,
    bCubedF1: (2 * p * r) / (p + r),
  };
}

import type { Pairs } from "./pairs.js";

/** A connected component: its members in their order, its pairs by their places in `Pairs`. */
export interface Members {
  readonly members: Int32Array;
  readonly pairs: Int32Array;
}

/** Connected components of two members or more, by pairs and by other joins, in the order of their smallest members. */
export function* componentsOf(size: number, pairs: Pairs, joins: readonly (readonly [number, number])[]): Iterable<Members> {
  const heads = Int32Array.from({ length: size }, (_, at) => at),
    headOf = (at: number) => {
      while (heads[at] !== at) at = heads[at] = heads[heads[at]!]!;
      return at;
    },
    unite = (one: number, other: number) => {
      const [a, b] = [headOf(one), headOf(other)];
      heads[Math.max(a, b)] = Math.min(a, b);
    };
  for (let at = 0; at < pairs.size; at++) unite(pairs.one(at), pairs.other(at));
  for (const [one, other] of joins) unite(one, other);
  const members = grouped(size, size, headOf),
    own = grouped(pairs.size, size, at => headOf(pairs.one(at)));
  for (let head = 0; head < size; head++)
    if (members.ends[head + 1]! - members.ends[head]! > 1)
      yield {
        members: members.items.subarray(members.ends[head], members.ends[head + 1]),
        pairs: own.items.subarray(own.ends[head], own.ends[head + 1]),
      };
}

/** Items 0, 1, 2 … by group, in their order (a counting sort): those of group g stand from ends[g] up to ends[g + 1]. */
function grouped(count: number, groups: number, groupOf: (item: number) => number) {
  const ends = new Int32Array(groups + 1),
    items = new Int32Array(count);
  for (let item = 0; item < count; item++) ends[groupOf(item) + 1]!++;
  for (let group = 0; group < groups; group++) ends[group + 1]! += ends[group]!;
  const next = ends.slice();
  for (let item = 0; item < count; item++) items[next[groupOf(item)]!++] = item;
  return { ends, items };
}

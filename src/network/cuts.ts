import { numbered, type Link, type Network } from "./network.js";

/** How a network hangs together. */
export interface Cuts {
  /** By person, the number of the component. */
  readonly components: readonly number[];
  /** Links without which their component would be two. */
  readonly bridges: readonly Link[];
  /** By person, whether their component would be several without them. */
  readonly cutPoints: readonly boolean[];
}

/**
 * One walk into the depth (Hopcroft & Tarjan, Algorithm 447, Communications of the ACM 16, 1973; Tarjan, A note on finding the bridges of a graph,
 * Information Processing Letters 2, 1974): nobody reached from a person leads back past them, so the person is a cut point; not even back to them, so
 * the link to there is a bridge. Without recursion, which a long chain of people would be too deep for.
 */
export function cuts({ size, links, neighbours }: Network): Cuts {
  const place = new Int32Array(size), // in the order of the walk, from 1; 0 before
    back = new Int32Array(size), // the earliest place that one gets back to from here on
    from = new Int32Array(size).fill(-1),
    tried = new Int32Array(size),
    roots = new Array<number>(size).fill(0),
    cutPoints = new Array<boolean>(size).fill(false),
    bridges = new Set<number>();
  let last = 0;
  for (let root = 0; root < size; root++) {
    if (place[root]) continue;
    let branches = 0;
    for (let person = root; person !== -1;) {
      if (!place[person]) {
        place[person] = back[person] = ++last;
        roots[person] = root;
      }
      const next = neighbours[person]![tried[person]!++],
        above = from[person]!;
      if (next === undefined) {
        if (above === root) branches++;
        if (above !== -1) {
          back[above] = Math.min(back[above]!, back[person]!);
          if (above !== root && back[person]! >= place[above]!) cutPoints[above] = true;
          if (back[person]! > place[above]!) bridges.add(pair(above, person, size));
        }
        person = above;
      } else if (!place[next]) {
        from[next] = person;
        person = next;
      } else if (next !== above) back[person] = Math.min(back[person]!, place[next]!);
    }
    cutPoints[root] = branches > 1;
  }
  return { components: numbered(roots), bridges: links.filter(({ one, other }) => bridges.has(pair(one, other, size))), cutPoints };
}

const pair = (one: number, other: number, size: number): number => Math.min(one, other) * size + Math.max(one, other);

import { decidedApart, exclude, otherOrcid, unite, type Bounds, type Forms } from "./bounds.js";
import { clustering, thresholds } from "./weights.js";

/** A pair of members of one component, by their places in it. */
export interface Edge {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/** What a component is made of. Members are numbered in the order of their units. */
export interface Component {
  readonly edges: readonly Edge[];
  /** Joins that evidence cannot refuse, in their order: a decision gives way to an earlier contrary one, an identifier also to a different ORCID. */
  readonly forced: readonly { readonly one: number; readonly other: number; readonly decided: boolean }[];
  /** Of each member. */
  readonly bounds: readonly Bounds[];
  readonly forms: Forms;
}
export interface Clusters {
  /** Pairs whose evidence joined two clusters, and forced joins by their places. */
  readonly joins: readonly (Edge | { readonly forced: number })[];
  /** One for two clusters that may be one person. */
  readonly doubts: readonly Edge[];
}

/** Of one cluster at most so many doubts are asked about: the likeliest. */
const mostDoubts = 3;

/** What is known between two clusters. */
interface Between {
  /** What the odds of their pairs are above even, summed up: a hundred pairs that say nothing say nothing together. */
  odds: number;
  best: Edge;
}
interface Cluster {
  readonly bounds: Bounds;
  size: number;
  readonly near: Map<number, Between>;
  /** Grows with each join, so that what the heap holds of the past is known as such. */
  age: number;
}

/**
 * Constrained agglomerative clustering: the two clusters with the greatest linkage are joined, again and again, until none reaches the threshold. The
 * linkage is the logarithm of the sum of the odds of all pairs between the two, less a share of the logarithm of their number: with all of it (the mean of
 * the odds) one strong pair among many weighs little, with none a single pair would be enough; see `clustering.sizeWeight`. So two people who are well known each need more than
 * one weak pair between them. Two clusters that have members who cannot be one person are never joined.
 *
 * Where a cluster is near two that exclude each other (J. Smith near John and Jane), each is the other's rival, and odds count against the odds of the rivals:
 * it joins only the one that is much likelier, or none.
 *
 * Ties go to the smaller members, so the answer is the same in any order.
 */
export function clustersOf(component: Component): Clusters {
  const clusters: (Cluster | null)[] = Array.from(component.bounds, (_, at) => ({
      bounds: component.bounds[at]!,
      size: 1,
      near: new Map(),
      age: 0,
    })),
    home = Int32Array.from(component.bounds.keys()),
    heap = new Heap(),
    free = !anyExcluded(component),
    joins: (Edge | { forced: number })[] = [];
  for (const edge of component.edges) {
    const between: Between = { odds: oddsOf(edge.score), best: edge };
    clusters[edge.one]!.near.set(edge.other, between);
    clusters[edge.other]!.near.set(edge.one, between);
  }
  /** The linkage that a single pair with the threshold's score has. */
  const joinFrom = Math.log(oddsOf(thresholds.join));
  const linkage = (a: Cluster, b: Cluster, between: Between) => Math.log(between.odds) - clustering.sizeWeight * Math.log(a.size * b.size);
  const offer = (one: number, other: number) => {
    const [a, b] = [clusters[one]!, clusters[other]!],
      value = linkage(a, b, a.near.get(other)!);
    if (value >= joinFrom) heap.push({ value, one: Math.min(one, other), other: Math.max(one, other), age: a.age + b.age });
  };
  const excluded = (a: Cluster, b: Cluster) => !free && exclude(a.bounds, b.bounds, component.forms);
  const join = (one: number, other: number) => {
    const [keep, gone] = clusters[one]!.near.size >= clusters[other]!.near.size ? [one, other] : [other, one],
      [a, b] = [clusters[keep]!, clusters[gone]!];
    for (const member of b.bounds.members) home[member] = keep;
    unite(a.bounds, b.bounds);
    a.size += b.size;
    a.age += b.age + 1;
    a.near.delete(gone);
    clusters[gone] = null;
    for (const [index, between] of b.near) {
      if (index === keep) continue;
      const third = clusters[index]!,
        known = a.near.get(index);
      third.near.delete(gone);
      const merged = known ? { odds: known.odds + between.odds, best: better(known.best, between.best) } : between;
      a.near.set(index, merged);
      third.near.set(keep, merged);
    }
    return keep;
  };
  for (const [at, { one, other, decided }] of component.forced.entries()) {
    const [x, y] = [home[one]!, home[other]!],
      [a, b] = [clusters[x]!.bounds, clusters[y]!.bounds];
    if (x === y || decidedApart(a, b) || (!decided && otherOrcid(a, b))) continue;
    join(x, y);
    joins.push({ forced: at });
  }
  for (const [one, cluster] of clusters.entries()) if (cluster) for (const other of cluster.near.keys()) if (one < other) offer(one, other);

  for (let next = heap.pop(); next; next = heap.pop()) {
    const { one, other, age } = next,
      [a, b] = [clusters[one], clusters[other]];
    if (!a || !b || a.age + b.age !== age || excluded(a, b)) continue;
    const between = a.near.get(other)!;
    const rivals = rivalOdds(a, b, other) + rivalOdds(b, a, one);
    if (next.value - Math.log1p(rivals) < joinFrom) continue;
    joins.push(between.best);
    const kept = join(one, other);
    for (const index of clusters[kept]!.near.keys()) offer(kept, index);
  }
  /** Odds that the cluster belongs to somebody whom it is near and who cannot be `chosen`. */
  function rivalOdds(cluster: Cluster, chosen: Cluster, at: number): number {
    let odds = 0;
    if (!free)
      for (const [index, between] of cluster.near) {
        if (index === at) continue;
        const rival = clusters[index]!;
        if (excluded(rival, chosen) && !excluded(rival, cluster)) odds += Math.exp(linkage(cluster, rival, between));
      }
    return odds;
  }

  const doubts: { value: number; edge: Edge; one: number; other: number }[] = [];
  for (const [one, a] of clusters.entries())
    for (const [other, between] of a?.near ?? []) {
      if (one > other) continue;
      const b = clusters[other]!,
        value = Math.max(linkage(a!, b, between), between.best.score - clustering.sizeWeight * Math.log(a!.size * b.size));
      if (value >= thresholds.review && !excluded(a!, b)) doubts.push({ value, edge: between.best, one, other });
    }
  doubts.sort((x, y) => y.value - x.value || compareEdges(x.edge, y.edge));
  const asked = new Map<number, number>(),
    kept = doubts.filter(({ one, other }) => {
      const [x, y] = [asked.get(one) ?? 0, asked.get(other) ?? 0];
      if (x >= mostDoubts || y >= mostDoubts) return false;
      asked.set(one, x + 1).set(other, y + 1);
      return true;
    });
  return { joins, doubts: kept.map(({ edge }) => edge) };
}

/** Whether there are two members at all who cannot be one person. */
function anyExcluded({ bounds, forms }: Component): boolean {
  const together = {
    places: new Set<number>(),
    orcids: new Set<string>(),
    forms: new Set<number>(),
    members: new Set<number>(),
    enemies: new Set<number>(),
  };
  for (const one of bounds) {
    if (exclude(together, one, forms)) return true;
    unite(together, one);
  }
  return false;
}

const oddsOf = (score: number): number => Math.max(0, Math.expm1(score));

const compareEdges = (x: Edge, y: Edge): number => y.score - x.score || x.one - y.one || x.other - y.other;
const better = (x: Edge, y: Edge): Edge => (compareEdges(x, y) <= 0 ? x : y);

interface Offer {
  readonly value: number;
  readonly one: number;
  readonly other: number;
  readonly age: number;
}
const before = (x: Offer, y: Offer) => x.value > y.value || (x.value === y.value && (x.one < y.one || (x.one === y.one && x.other < y.other)));

/** The greatest linkage first. */
class Heap {
  readonly #items: Offer[] = [];
  push(item: Offer): void {
    let at = this.#items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(item, this.#items[above]!)) break;
      this.#items[at] = this.#items[above]!;
      at = above;
    }
    this.#items[at] = item;
  }
  pop(): Offer | undefined {
    const [first] = this.#items,
      last = this.#items.pop();
    if (first === undefined || last === undefined || this.#items.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#items.length) break;
      if (below + 1 < this.#items.length && before(this.#items[below + 1]!, this.#items[below]!)) below++;
      if (!before(this.#items[below]!, last)) break;
      this.#items[at] = this.#items[below]!;
      at = below;
    }
    this.#items[at] = last;
    return first;
  }
}

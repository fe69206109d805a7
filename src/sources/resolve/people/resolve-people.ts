import { boundsOf, Forms } from "./bounds.js";
import { clustersOf, type Edge } from "./clusters.js";
import type { Decided, Link, PersonEvidence, Resolution } from "./evidence.js";
import { nearPairs } from "./near-pairs.js";
import { Preparation, type Prepared } from "./prepared.js";
import { reasonsFor } from "./reasons.js";
import { thresholds } from "./weights.js";

/**
 * Who is who. Pure: the same units and decisions give the same answer in any order, and each connected component of neighbours (see `neighbours.ts`) is
 * answered as if nothing else were there.
 *
 * 1. Decisions, then equal identifiers, join. 2. Pairs of units whose names may be one person's are scored (weights.ts). 3. Their components are clustered so
 * that no cluster contradicts itself (clusters.ts). What is doubtful goes to review and is never joined.
 */
export function resolvePeople(people: readonly PersonEvidence[], decided: Decided): Resolution {
  const preparation = new Preparation(),
    units = [...new Map(people.map(person => [person.unit, person])).values()].sort(byUnit).map(person => preparation.prepared(person)),
    places = new Map(units.map(({ evidence }, at) => [evidence.unit, at])),
    pairs = nearPairs(units),
    forced = [...decisionsOf(decided.same, places).map(pair => ({ pair, decided: true, because: "A curator said so" })), ...identifiersOf(units)],
    enemies = new Map<number, number[]>();
  for (const [one, other] of decisionsOf(decided.different, places)) {
    enemies.set(one, [...(enemies.get(one) ?? []), other]);
    enemies.set(other, [...(enemies.get(other) ?? []), one]);
  }

  // Components, as lists of members, of edges and of forced joins.
  const heads = Int32Array.from(units, (_, at) => at),
    headOf = (at: number) => {
      while (heads[at] !== at) at = heads[at] = heads[heads[at]!]!;
      return at;
    },
    unite = (one: number, other: number) => {
      const [a, b] = [headOf(one), headOf(other)];
      heads[Math.max(a, b)] = Math.min(a, b);
    };
  for (let at = 0; at < pairs.one.length; at++) unite(pairs.one[at]!, pairs.other[at]!);
  for (const { pair } of forced) unite(...pair);
  const components = new Map<number, { members: number[]; pairs: number[]; forced: typeof forced }>(),
    componentOf = (at: number) => components.get(headOf(at));
  for (let at = 0; at < units.length; at++) {
    const head = headOf(at);
    if (head === at) components.set(at, { members: [], pairs: [], forced: [] });
    components.get(head)!.members.push(at);
  }
  for (let at = 0; at < pairs.one.length; at++) componentOf(pairs.one[at]!)!.pairs.push(at);
  for (const join of forced) componentOf(join.pair[0])!.forced.push(join);

  const same: Link[] = [],
    review: Link[] = [],
    link = (one: number, other: number, score: number, because: readonly string[]): Link => ({
      one: units[Math.min(one, other)]!.evidence.unit,
      other: units[Math.max(one, other)]!.evidence.unit,
      score,
      because,
    }),
    local = new Int32Array(units.length);
  for (const [head, { members, pairs: own, forced: joins }] of components) {
    components.delete(head); // its pairs are not needed again
    if (members.length < 2) continue;
    members.forEach((member, at) => (local[member] = at));
    const edges = own
      .map((at): Edge => ({ one: local[pairs.one[at]!]!, other: local[pairs.other[at]!]!, score: pairs.score[at]! }))
      .sort((a, b) => a.one - b.one || a.other - b.other);
    const explained = ({ one, other, score }: Edge) => {
      const [a, b] = [members[one]!, members[other]!];
      return link(a, b, score, reasonsFor(units[a]!, units[b]!));
    };
    const told = joins.length === 0 && !members.some(member => enemies.has(member)) ? plainJoins(members.length, edges) : null;
    if (told) {
      same.push(...told.map(explained));
      continue;
    }
    const forms = new Forms(),
      within = new Map(members.map((member, at) => [member, at])),
      reasons = new Map(joins.map(({ pair: [one, other], because }) => [`${local[one]} ${local[other]}`, because]));
    const { joins: found, doubts } = clustersOf({
      size: members.length,
      edges,
      forced: joins.map(({ pair: [one, other], decided }) => ({ one: local[one]!, other: local[other]!, decided })),
      bounds: members.map((member, at) =>
        boundsOf(
          at,
          units[member]!,
          (enemies.get(member) ?? []).flatMap(enemy => within.get(enemy) ?? []),
          forms,
        ),
      ),
      forms,
    });
    for (const edge of found)
      same.push(
        edge.score === Infinity
          ? link(members[edge.one]!, members[edge.other]!, Infinity, [reasons.get(`${edge.one} ${edge.other}`)!])
          : explained(edge),
      );
    review.push(...doubts.map(explained));
  }
  const byName = (a: Link, b: Link) => (a.one < b.one ? -1 : a.one > b.one ? 1 : a.other < b.other ? -1 : 1);
  return { same: same.sort(byName), review: review.sort(byName) };
}

const byUnit = (a: PersonEvidence, b: PersonEvidence) => (a.unit < b.unit ? -1 : 1);

/** As pairs of places, each once, in order. */
function decisionsOf(pairs: readonly (readonly [string, string])[], places: ReadonlyMap<string, number>): (readonly [number, number])[] {
  const found = new Map<string, readonly [number, number]>();
  for (const [one, other] of pairs) {
    const [a, b] = [places.get(one), places.get(other)];
    if (a !== undefined && b !== undefined && a !== b) found.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Each unit with the one before it that has an equal identifier: ORCIDs first, then the others in the alphabet's order. */
function identifiersOf(units: readonly Prepared[]) {
  const holders = new Map<string, number[]>();
  units.forEach(({ evidence }, at) => {
    for (const identifier of new Set(evidence.identifiers)) {
      const list = holders.get(identifier);
      if (list) list.push(at);
      else holders.set(identifier, [at]);
    }
  });
  const orcidsFirst = (a: string, b: string) => Number(b.startsWith("ORCID ")) - Number(a.startsWith("ORCID ")) || (a < b ? -1 : 1);
  return [...holders]
    .sort(([a], [b]) => orcidsFirst(a, b))
    .flatMap(([identifier, list]) =>
      list.slice(1).map((other, at) => ({ pair: [list[at]!, other] as const, decided: false, because: `Same identifier: ${identifier}` })),
    );
}

/** Where every pair would be joined there is nothing to weigh: most people. Each with its best earlier one; null where something is to be weighed. */
function plainJoins(size: number, edges: readonly Edge[]): Edge[] | null {
  if (edges.length !== (size * (size - 1)) / 2 || edges.some(({ score }) => score < thresholds.join)) return null;
  const best: Edge[] = [];
  for (const edge of edges) if (best[edge.other] === undefined || edge.score > best[edge.other]!.score) best[edge.other] = edge;
  return best.slice(1);
}

import { boundsOf, Forms } from "./bounds.js";
import { clustersOf, type Edge } from "./clusters.js";
import { componentsOf } from "./components.js";
import type { Decided, Link, PersonEvidence, Resolution } from "./evidence.js";
import { nearPairs } from "./near-pairs.js";
import type { Pairs } from "./pairs.js";
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
export function resolvePeople(people: Iterable<PersonEvidence>, decided: Decided): Resolution {
  const preparation = new Preparation(),
    units = new Map<string, Prepared>();
  for (const person of people) units.set(person.unit, preparation.prepared(person));
  const all = [...units.values()].sort(byUnit);
  return resolvePrepared(all, decided, nearPairs(all));
}

/** The same for units that one `Preparation` prepared, in the order of their ids, each once, and their near pairs. */
export function resolvePrepared(units: readonly Prepared[], decided: Decided, pairs: Pairs): Resolution {
  const places = new Map(units.map(({ unit }, at) => [unit, at])),
    forced = [...placesOf(decided.same, places).map(pair => ({ pair, decided: true, because: "A curator said so" })), ...equalIdentifiers(units)],
    enemies = new Map<number, number[]>();
  for (const [one, other] of placesOf(decided.different, places)) {
    enemies.set(one, [...(enemies.get(one) ?? []), other]);
    enemies.set(other, [...(enemies.get(other) ?? []), one]);
  }
  const forcedAt = new Map<number, number[]>();
  forced.forEach(({ pair: [first] }, at) => forcedAt.set(first, [...(forcedAt.get(first) ?? []), at]));

  const same: Link[] = [],
    review: Link[] = [],
    link = (a: number, b: number, score: number, because: readonly string[]): Link => {
      const [one, other] = [Math.min(a, b), Math.max(a, b)];
      return { one: units[one]!.unit, other: units[other]!.unit, score, because };
    },
    local = new Int32Array(units.length);
  const joins = forced.map(({ pair }) => pair);
  for (const { members, pairs: own } of componentsOf(units.length, pairs, joins)) {
    members.forEach((member, at) => (local[member] = at));
    const edges = Array.from(own, (at): Edge => ({ one: local[pairs.one(at)]!, other: local[pairs.other(at)]!, score: pairs.score(at) })),
      told = [...members].flatMap(member => forcedAt.get(member) ?? []).sort((a, b) => a - b),
      explained = ({ one, other, score }: Edge) =>
        link(members[one]!, members[other]!, score, reasonsFor(units[members[one]!]!, units[members[other]!]!));
    edges.sort((a, b) => a.one - b.one || a.other - b.other);
    const plain = told.length === 0 && !members.some(member => enemies.has(member)) ? plainJoins(members.length, edges) : null;
    if (plain) {
      for (const edge of plain) same.push(explained(edge));
      continue;
    }
    const forms = new Forms(),
      foes = (member: number) => (enemies.get(member) ?? []).filter(enemy => members[local[enemy]!] === enemy).map(enemy => local[enemy]!);
    const { joins, doubts } = clustersOf({
      edges,
      forced: told.map(at => ({ one: local[forced[at]!.pair[0]]!, other: local[forced[at]!.pair[1]]!, decided: forced[at]!.decided })),
      bounds: Array.from(members, (member, at) => boundsOf(at, units[member]!, foes(member), forms)),
      forms,
    });
    for (const join of joins)
      if ("forced" in join) same.push(link(...forced[told[join.forced]!]!.pair, Infinity, [forced[told[join.forced]!]!.because]));
      else same.push(explained(join));
    for (const edge of doubts) review.push(explained(edge));
  }
  return { same: same.sort(byUnits), review: review.sort(byUnits) };
}

const byUnit = (a: Prepared, b: Prepared) => (a.unit < b.unit ? -1 : 1);
const byUnits = (a: Link, b: Link) => (a.one < b.one ? -1 : a.one > b.one ? 1 : a.other < b.other ? -1 : 1);

/** As pairs of places, each once, in order. */
function placesOf(pairs: readonly (readonly [string, string])[], places: ReadonlyMap<string, number>): (readonly [number, number])[] {
  const found = new Map<string, readonly [number, number]>();
  for (const [one, other] of pairs) {
    const [a, b] = [places.get(one), places.get(other)];
    if (a !== undefined && b !== undefined && a !== b) found.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** Each unit with the one before it that has an equal identifier: ORCIDs first, then the others in the alphabet's order. */
export function equalIdentifiers(units: readonly Prepared[]) {
  const holders = new Map<string, number[]>();
  units.forEach(({ identifiers }, at) => {
    for (const identifier of new Set(identifiers)) {
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

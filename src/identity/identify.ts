import type { Decision } from "../sources/description/decisions.js";
import type { Description } from "../sources/description/description.js";
import type { Link } from "./people/evidence.js";
import { resolvePeople } from "./people/resolve-people.js";
import { evidenceRows, groupEvidence, identifierText, takeEvidence, type EvidenceRow } from "./evidence.js";
import { Identity, unitId } from "./identity.js";
import { foundInRegister, registerOf } from "./registers.js";
import { thingsOf } from "./units.js";

/** What a curator put in the place of what sources state, by property: it stands, and is no conflict any more. */
export type Corrections = Readonly<Record<string, string>>;

/** Who and what is one with whom, and why. */
export interface Identified {
  /** The id of the node that a unit belongs to. */
  readonly idOf: (unit: string) => string;
  /** Where ids lead that units had or would have alone. */
  readonly successors: () => ReadonlyMap<string, string>;
  /** The units of every node of several, by its id. */
  readonly clusters: ReadonlyMap<string, readonly string[]>;
  /** By id of the node. */
  readonly corrections: ReadonlyMap<string, Corrections>;
  /** Why a unit of a person means the person that it means, and a printed institution the one of a register, by unit; none for one that stands alone. */
  readonly reasons: ReadonlyMap<string, Reason>;
  /** People who may be one: of each two, by id, once. */
  readonly reviews: readonly Link[];
}
/** The strongest link of a unit. */
export type Reason = Pick<Link, "score" | "because">;

/** First every unit, then what joins them: decisions, equal outside identifiers, and for people all that stands beside their names. */
export function identify(descriptions: readonly Description[], decisions: readonly Decision[]): Identified {
  const identity = new Identity(),
    holders = new Map<string, string>(),
    shared: [string, string][] = [],
    evidence = groupEvidence(rowsOf(descriptions));
  for (const unit of evidence.keys()) identity.add(unit);
  for (const description of descriptions)
    for (const { unit, identifiers } of thingsOf(description)) {
      const id = unitId(unit);
      identity.add(id);
      for (const given of identifiers) {
        const name = `${unit.type} ${identifierText(given)}`,
          holder = holders.get(name);
        if (holder === undefined) holders.set(name, id);
        else shared.push([holder, id]);
      }
    }
  const { same, different } = decided(decisions, unit => identity.has(unit)),
    links = resolvePeople(takeEvidence(evidence), { same, different }),
    found = foundInRegister(descriptions, registerOf(descriptions));
  for (const [one, other] of different) identity.keepApart(one, other);
  for (const [one, other] of same) identity.join(one, other);
  for (const [one, other] of different.length ? shared.sort() : shared) identity.join(one, other);
  const institutions = found.filter(({ one, other }) => identity.join(one, other));
  for (const { one, other } of links.same) identity.join(one, other);
  const idOf = (unit: string) => identity.idOf(unit);
  return {
    idOf,
    successors: () => identity.successors(),
    clusters: identity.clusters(),
    corrections: correctionsOf(decisions, idOf),
    reasons: new Map([...reasonsOf(links.same), ...institutions.map(link => [link.one, link] as const)]),
    reviews: reviewsOf(links.review, idOf),
  };
}

function* rowsOf(descriptions: readonly Description[]): Generator<EvidenceRow> {
  for (const description of descriptions) yield* evidenceRows(description);
}

type Pairs = readonly (readonly [string, string])[];
/** Decisions as pairs of units that sources name: one that is gone keeps no others apart. */
export function decided(decisions: readonly Decision[], known: (unit: string) => boolean): { readonly same: Pairs; readonly different: Pairs } {
  const same: [string, string][] = [],
    different: [string, string][] = [];
  for (const decision of decisions) {
    const ids = decision.units.filter(known);
    if (decision.kind === "SAME") for (const [at, id] of ids.entries()) if (at > 0) same.push([ids[at - 1]!, id]);
    if (decision.kind === "DIFFERENT") for (const one of ids) for (const other of decision.others.filter(known)) different.push([one, other]);
  }
  return { same: same.sort(), different: different.sort() };
}
/** The later of two that correct the same stands. */
export function correctionsOf(decisions: readonly Decision[], idOf: Identified["idOf"]): Map<string, Corrections> {
  const corrections = new Map<string, Corrections>();
  for (const decision of decisions)
    if (decision.kind === "CORRECT")
      for (const id of new Set(decision.units.map(idOf))) corrections.set(id, { ...corrections.get(id), [decision.property]: decision.value });
  return corrections;
}

/** Of each unit the strongest link. */
export function reasonsOf(links: readonly Link[]): Map<string, Reason> {
  const reasons = new Map<string, Reason>();
  for (const { one, other, score, because } of links)
    for (const unit of [one, other]) if (score > (reasons.get(unit)?.score ?? -Infinity)) reasons.set(unit, { score, because });
  return reasons;
}

export function reviewsOf(links: readonly Link[], idOf: Identified["idOf"]): Link[] {
  const reviews = new Map<string, Link>();
  for (const link of links) {
    const [one, other] = [idOf(link.one), idOf(link.other)].sort() as [string, string];
    if (one === other) continue;
    const known = reviews.get(`${one} ${other}`);
    if (!known || link.score > known.score) reviews.set(`${one} ${other}`, { ...link, one, other });
  }
  return [...reviews.values()];
}

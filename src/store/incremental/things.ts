import { unitsNamed, type Decision } from "../../sources/description/decisions.js";
import { identifierText } from "../../identity/evidence.js";
import { decided } from "../../identity/identify.js";
import { Identity, unitId } from "../../identity/identity.js";
import { thingsOf } from "../../identity/units.js";
import type { WorldNode } from "../../projection/world.js";
import type { Description } from "../../sources/description/description.js";
import { foundInRegister } from "../../identity/registers.js";
import type { Institutions } from "../../identity/institutions/institutions.js";
import { holdersOf, nodesOfUnits, recordsOf, sourcesOf, unitsOf, type Run, type StoredRecord } from "./read.js";

/** What all but people are one with, as far as a change can touch it. */
export interface Things {
  readonly identity: Identity;
  /** Units that no source names after the change. */
  readonly gone: ReadonlySet<string>;
  /** Nodes as they stand whose units may be joined or parted by the change, by id. */
  readonly touched: ReadonlyMap<string, WorldNode>;
  /** Of those: whose units are others after the change than a new one more. All that is said of them must be derived again. */
  readonly moved: ReadonlySet<string>;
}

/** Undefined where only the whole graph tells. */
export async function thingsNear(
  run: Run,
  fresh: readonly Description[],
  gone: readonly Description[],
  changedUnits: ReadonlySet<string>,
  decisions: readonly Decision[],
  register: Institutions | undefined,
): Promise<Things | undefined> {
  const freshUnits = identifiersIn(fresh),
    goneUnits = identifiersIn(gone),
    ofThings = decisions.filter(({ type }) => type !== "Person"),
    decisionsOf = decisionsByUnit(ofThings);

  const touched = new Map<string, WorldNode>(),
    asked = new Set<string>(),
    askedIdentifiers = new Set<string>(),
    loaded = new Map<string, StoredRecord>(),
    taken = new Set<string>(),
    identifiersOf = new Map(freshUnits),
    holders = new Map<string, string[]>();
  const found = foundInRegister(fresh, register);
  let pending = new Set([
    ...found.map(({ other }) => other),
    ...goneUnits.keys(),
    ...[...freshUnits.keys()].filter(unit => decisionsOf.has(unit)),
    ...changedUnits,
  ]);
  const follow = (unit: string) => {
    for (const decision of decisionsOf.get(unit) ?? []) for (const other of unitsNamed(decision)) if (!asked.has(other)) pending.add(other);
  };
  for (;;) {
    const units = [...pending].filter(unit => !asked.has(unit)),
      identifiers = [...identifiersOf]
        .flatMap(([unit, texts]) => [...texts].map(text => `${typeOf(unit)} ${text}`))
        .filter(text => !askedIdentifiers.has(text));
    if (!units.length && !identifiers.length) break;
    for (const unit of units) asked.add(unit);
    for (const text of identifiers) askedIdentifiers.add(text);
    pending = new Set();
    for (const unit of units) follow(unit);
    for (const node of (await nodesOfUnits(run, units)).values()) touched.set(node.id, node);
    const plain = new Map(identifiers.map(text => [text.slice(text.indexOf(" ") + 1), text]));
    for (const { identifier, id, type } of await holdersOf(run, plain.keys())) {
      if (!askedIdentifiers.has(`${type.toLowerCase()} ${identifier}`)) continue;
      holders.set(`${type.toLowerCase()} ${identifier}`, [...(holders.get(`${type.toLowerCase()} ${identifier}`) ?? []), id]);
      pending.add(id);
    }
    for (const node of touched.values()) {
      const all = unitsOf(node);
      for (const unit of all) follow(unit);
      const comesApart = all.some(unit => changedUnits.has(unit)) || (all.length > 1 && all.some(unit => goneUnits.has(unit)));
      if (!comesApart || taken.has(node.id)) continue;
      taken.add(node.id);
      // What joined its units must be known again.
      const records = sourcesOf(node);
      for (const record of await recordsOf(
        run,
        records.filter(id => !loaded.has(id)),
      ))
        loaded.set(record.id, record);
      for (const { source, record } of records.flatMap(id => loaded.get(id) ?? [])) {
        const said = { source: { key: source }, records: [record] },
          links = foundInRegister([said], register).filter(({ one }) => all.includes(one) && !goneUnits.has(one));
        found.push(...links);
        for (const { other } of links) pending.add(other);
        for (const { unit, identifiers } of thingsOf(said))
          if (all.includes(unitId(unit)) && !goneUnits.has(unitId(unit))) identifiersOf.set(unitId(unit), new Set(identifiers.map(identifierText)));
      }
    }
  }

  const identity = new Identity();
  for (const unit of freshUnits.keys()) identity.add(unit);
  for (const node of touched.values()) for (const unit of unitsOf(node)) if (!goneUnits.has(unit)) identity.add(unit);
  // What a decision keeps apart, and which of contradicting identifiers gives way, is seen from the whole only.
  if ([...asked].some(unit => decisionsOf.get(unit)?.some(({ kind }) => kind === "DIFFERENT"))) return undefined;
  const { same } = decided(ofThings, unit => identity.has(unit));
  for (const [one, other] of same) identity.join(one, other);
  for (const node of touched.values()) {
    if (taken.has(node.id)) continue;
    const kept = unitsOf(node).filter(unit => identity.has(unit));
    for (const [at, unit] of kept.entries()) if (at > 0) identity.join(kept[at - 1]!, unit);
  }
  const first = new Map<string, string>();
  for (const [unit, texts] of identifiersOf)
    if (identity.has(unit))
      for (const text of texts) {
        const name = `${typeOf(unit)} ${text}`,
          known = first.get(name);
        if (known === undefined) first.set(name, unit);
        else identity.join(known, unit);
      }
  for (const [name, ids] of holders)
    for (const id of ids)
      if (!taken.has(id)) {
        const node = touched.get(id),
          unit = node && unitsOf(node).find(each => identity.has(each) && !goneUnits.has(each)),
          other = first.get(name);
        if (unit !== undefined && other !== undefined) identity.join(unit, other);
      }

  for (const { one, other } of found) identity.join(one, other);
  return { identity, gone: new Set([...goneUnits.keys()].filter(unit => !freshUnits.has(unit))), touched, moved: movedOf(touched, taken, identity) };
}

/** Nodes of which more becomes than a node with some new units. */
function movedOf(touched: ReadonlyMap<string, WorldNode>, taken: ReadonlySet<string>, identity: Identity): Set<string> {
  const moved = new Set(taken),
    from = new Map<string, string[]>();
  for (const node of touched.values()) {
    const units = unitsOf(node),
      kept = units.filter(unit => identity.has(unit)),
      ids = new Set(kept.map(unit => identity.idOf(unit)));
    for (const id of ids) from.set(id, [...(from.get(id) ?? []), node.id]);
    if (kept.length && (kept.length < units.length || ids.size > 1 || !ids.has(node.id))) moved.add(node.id);
  }
  for (const nodes of from.values()) if (nodes.length > 1) for (const id of nodes) moved.add(id);
  return moved;
}

/** Every unit with the identifiers that are given it. */
const identifiersIn = (descriptions: readonly Description[]): Map<string, Set<string>> => {
  const units = new Map<string, Set<string>>();
  for (const description of descriptions)
    for (const { unit, identifiers } of thingsOf(description)) {
      const id = unitId(unit);
      units.set(id, new Set([...(units.get(id) ?? []), ...identifiers.map(identifierText)]));
    }
  return units;
};
const typeOf = (unit: string) => unit.slice(0, unit.indexOf("_"));
function decisionsByUnit(decisions: readonly Decision[]): Map<string, Decision[]> {
  const byUnit = new Map<string, Decision[]>();
  for (const decision of decisions) for (const unit of unitsNamed(decision)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), decision]);
  return byUnit;
}

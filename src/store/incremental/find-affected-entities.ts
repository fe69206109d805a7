import { identifierText } from "../../identity/evidence.js";
import { unitId } from "../../identity/identity.js";
import type { Institutions } from "../../identity/institutions/institutions.js";
import type { Link } from "../../identity/people/evidence.js";
import { foundInRegister } from "../../identity/registers.js";
import { thingsOf } from "../../identity/units.js";
import type { WorldNode } from "../../projection/world.js";
import { unitsNamed, type Decision } from "../../sources/description/decisions.js";
import type { Description } from "../../sources/description/description.js";
import type { Run } from "../state.js";
import { readHolders, readNodesOfUnits, readRecords, sourcesOf, unitsOf, type StoredRecord } from "./read-stored.js";

/** Everything but people whose identity a change can touch, and what decides about it. */
export interface AffectedEntities {
  /** Units that the changed sources state before the change and after it. */
  readonly unitsBefore: ReadonlySet<string>;
  readonly unitsAfter: ReadonlySet<string>;
  /** Stored nodes whose units the change may join with others or separate, by id. */
  readonly nodes: ReadonlyMap<string, WorldNode>;
  /** Those of the nodes that may come apart: what joined their units is decided again. */
  readonly splitNodes: ReadonlySet<string>;
  /** Outside identifiers of the units after the change and of the units of split nodes, as texts. */
  readonly identifiers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the stored nodes with each of these identifiers, by type and identifier: see `typedIdentifier`. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** Printed institutions that a register has. */
  readonly registerLinks: readonly Link[];
}

interface Versions {
  readonly before: readonly Description[];
  readonly after: readonly Description[];
}
interface Evidence {
  readonly decisions: readonly Decision[];
  /** Units of decisions that are new or no longer active. */
  readonly decidedUnits: ReadonlySet<string>;
  readonly register: Institutions | undefined;
}

/** Undefined if only the whole graph tells: what a decision keeps apart, and which of contradicting identifiers gives way. */
export async function findAffectedEntities(run: Run, versions: Versions, evidence: Evidence): Promise<AffectedEntities | undefined> {
  const search = new EntitySearch(run, versions, evidence);
  while (search.hasPending()) await search.expand();
  return search.isKeptApart() ? undefined : search.toResult();
}

/** The name of an identifier among all of one type: equal identifiers join only units of one type. */
export const typedIdentifier = (unit: string, identifier: string): string => `${unit.slice(0, unit.indexOf("_"))} ${identifier}`;

/** Expands from the units of a change to all that may be joined with them, over decisions, identifiers, registers and nodes that come apart. */
class EntitySearch {
  readonly #before: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #after: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #decisionsByUnit: ReadonlyMap<string, readonly Decision[]>;
  readonly #nodes = new Map<string, WorldNode>();
  readonly #splitNodes = new Set<string>();
  readonly #identifiers: Map<string, ReadonlySet<string>>;
  readonly #holders = new Map<string, string[]>();
  readonly #registerLinks: Link[];
  readonly #records = new Map<string, StoredRecord>();
  readonly #searchedUnits = new Set<string>();
  readonly #searchedIdentifiers = new Set<string>();
  #pending: Set<string>;

  constructor(
    readonly run: Run,
    { before, after }: Versions,
    readonly evidence: Evidence,
  ) {
    this.#before = identifiersByUnit(before);
    this.#after = identifiersByUnit(after);
    this.#decisionsByUnit = groupByUnit(evidence.decisions.filter(({ type }) => type !== "Person"));
    this.#identifiers = new Map(this.#after);
    this.#registerLinks = foundInRegister(after, evidence.register);
    this.#pending = new Set([
      ...this.#registerLinks.map(({ other }) => other),
      ...this.#before.keys(),
      ...[...this.#after.keys()].filter(unit => this.#decisionsByUnit.has(unit)),
      ...evidence.decidedUnits,
    ]);
  }

  hasPending(): boolean {
    return this.#pendingUnits().length > 0 || this.#pendingIdentifiers().length > 0;
  }

  async expand(): Promise<void> {
    const units = this.#pendingUnits();
    const identifiers = this.#pendingIdentifiers();
    for (const unit of units) this.#searchedUnits.add(unit);
    for (const identifier of identifiers) this.#searchedIdentifiers.add(identifier);
    this.#pending = new Set();
    for (const unit of units) this.#followDecisions(unit);
    for (const node of (await readNodesOfUnits(this.run, units)).values()) this.#nodes.set(node.id, node);
    await this.#followIdentifiers(identifiers);
    for (const node of this.#nodes.values()) {
      for (const unit of unitsOf(node)) this.#followDecisions(unit);
      if (this.#comesApart(node) && !this.#splitNodes.has(node.id)) await this.#split(node);
    }
  }

  isKeptApart(): boolean {
    return [...this.#searchedUnits].some(unit => this.#decisionsByUnit.get(unit)?.some(({ kind }) => kind === "DIFFERENT"));
  }

  toResult(): AffectedEntities {
    return {
      unitsBefore: new Set(this.#before.keys()),
      unitsAfter: new Set(this.#after.keys()),
      nodes: this.#nodes,
      splitNodes: this.#splitNodes,
      identifiers: this.#identifiers,
      holders: this.#holders,
      registerLinks: this.#registerLinks,
    };
  }

  #pendingUnits(): string[] {
    return [...this.#pending].filter(unit => !this.#searchedUnits.has(unit));
  }
  #pendingIdentifiers(): string[] {
    return [...this.#identifiers]
      .flatMap(([unit, identifiers]) => [...identifiers].map(identifier => typedIdentifier(unit, identifier)))
      .filter(identifier => !this.#searchedIdentifiers.has(identifier));
  }

  #followDecisions(unit: string): void {
    for (const decision of this.#decisionsByUnit.get(unit) ?? [])
      for (const other of unitsNamed(decision)) if (!this.#searchedUnits.has(other)) this.#pending.add(other);
  }

  async #followIdentifiers(identifiers: readonly string[]): Promise<void> {
    const untyped = new Set(identifiers.map(identifier => identifier.slice(identifier.indexOf(" ") + 1)));
    for (const { identifier, id } of await readHolders(this.run, untyped)) {
      const typed = typedIdentifier(id, identifier);
      if (!this.#searchedIdentifiers.has(typed)) continue;
      this.#holders.set(typed, [...(this.#holders.get(typed) ?? []), id]);
      this.#pending.add(id);
    }
  }

  #comesApart(node: WorldNode): boolean {
    const units = unitsOf(node);
    return units.some(unit => this.evidence.decidedUnits.has(unit)) || (units.length > 1 && units.some(unit => this.#before.has(unit)));
  }

  /** Reads what joined the units of a node: identifiers and register entries in the records that state it. */
  async #split(node: WorldNode): Promise<void> {
    this.#splitNodes.add(node.id);
    const units = unitsOf(node);
    const isKept = (unit: string) => units.includes(unit) && !this.#before.has(unit);
    for (const { source, record } of await this.#readRecords(sourcesOf(node))) {
      const stated = { source: { key: source }, records: [record] };
      const links = foundInRegister([stated], this.evidence.register).filter(({ one }) => isKept(one));
      this.#registerLinks.push(...links);
      for (const { other } of links) this.#pending.add(other);
      for (const { unit, identifiers } of thingsOf(stated))
        if (isKept(unitId(unit))) this.#identifiers.set(unitId(unit), new Set(identifiers.map(identifierText)));
    }
  }

  /** Each record is read once. */
  async #readRecords(ids: readonly string[]): Promise<StoredRecord[]> {
    const unread = ids.filter(id => !this.#records.has(id));
    for (const record of await readRecords(this.run, unread)) this.#records.set(record.id, record);
    return ids.flatMap(id => this.#records.get(id) ?? []);
  }
}

/** Every unit of the sources but people, with its identifiers as texts. */
function identifiersByUnit(descriptions: readonly Description[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const description of descriptions)
    for (const { unit, identifiers } of thingsOf(description)) {
      const id = unitId(unit);
      found.set(id, new Set([...(found.get(id) ?? []), ...identifiers.map(identifierText)]));
    }
  return found;
}

function groupByUnit(decisions: readonly Decision[]): Map<string, Decision[]> {
  const byUnit = new Map<string, Decision[]>();
  for (const decision of decisions) for (const unit of unitsNamed(decision)) byUnit.set(unit, [...(byUnit.get(unit) ?? []), decision]);
  return byUnit;
}

import { isIdentifierKey, keysOf, type EvidenceRow } from "../../identity/evidence.js";
import type { Pairs } from "../../identity/people/pairs.js";
import { Preparation, type Prepared } from "../../identity/people/prepared.js";
import type { WorldEvidence } from "../../projection/world.js";
import { unitsNamed, type Decision } from "../../sources/description/decisions.js";
import type { Run } from "../state.js";
import { EvidenceIndex } from "./evidence-index.js";
import { NameBlocking } from "./name-blocking.js";
import {
  parseEvidence,
  readEvidenceByRecords,
  readEvidenceByUnits,
  readNodes,
  readUnitsByKeys,
  unitsOf,
  type NamedUnits,
  type StoredRow,
} from "./read-stored.js";

/** People whose identity a change can touch, and what decides about it. */
export interface AffectedPeople {
  /** The evidence of these units after the change. */
  readonly evidence: readonly EvidenceRow[];
  /** Their evidence as stored, by id. */
  readonly storedEvidence: ReadonlyMap<string, WorldEvidence>;
  /** The units after the change, in the order of their ids, ready to be compared. */
  readonly features: readonly Prepared[];
  /** Those of them that may be one person. */
  readonly candidatePairs: Pairs;
}

interface PeopleChange {
  /** Evidence in the new versions of sources. */
  readonly evidence: readonly EvidenceRow[];
  /** Ids of the records of the old versions. */
  readonly removedRecords: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  /** Units of decisions that are new or no longer active. */
  readonly decidedUnits: ReadonlySet<string>;
}

/** Bounds from which on the whole graph is read faster. */
const maxKeys = 20_000;
const maxRows = 60_000;

/**
 * Expands from the units whose evidence or decisions change to all that may be one person with them, and on from those: how a unit is resolved depends on
 * nobody else. Undefined if that is too much of the graph.
 */
export async function findAffectedPeople(run: Run, change: PeopleChange): Promise<AffectedPeople | undefined> {
  const search = new PeopleSearch(run, change);
  await search.start();
  while (!(await search.expand()));
  return search.isTooLarge() ? undefined : search.toResult();
}

class PeopleSearch {
  readonly #affected: Set<string>;
  /** Units that may be one person with an affected one, by their names and identifiers. */
  readonly #candidates = new Set<string>();
  readonly #storedEvidence = new Map<string, WorldEvidence>();
  readonly #rows = new Map<string, StoredRow>();
  readonly #before: EvidenceIndex;
  readonly #after: EvidenceIndex;
  readonly #names: NameBlocking;
  readonly #newKeys: readonly string[];
  readonly #decidedTogether: ReadonlyMap<string, ReadonlySet<string>>;
  /** Units all of whose evidence is read. */
  readonly #readUnits = new Set<string>();
  readonly #readPeople = new Set<string>();
  readonly #searchedKeys = new Set<string>();
  /** Units with a searched key whose names are not like those of any affected unit, so far. */
  #unlike: NamedUnits[] = [];

  constructor(
    readonly run: Run,
    readonly change: PeopleChange,
  ) {
    const { evidence, decisions, decidedUnits } = change;
    const preparation = new Preparation();
    this.#affected = new Set([...evidence.map(({ unit }) => unit), ...decidedUnits]);
    this.#before = new EvidenceIndex(preparation);
    this.#after = new EvidenceIndex(preparation, evidence);
    this.#names = new NameBlocking(preparation);
    this.#newKeys = evidence.flatMap(({ person }) => keysOf(person));
    this.#decidedTogether = groupDecidedUnits(decisions);
  }

  async start(): Promise<void> {
    this.#keep(await readEvidenceByRecords(this.run, this.change.removedRecords));
    for (const { unit } of this.#rows.values()) this.#affected.add(unit);
  }

  /** Returns whether the search is over: nothing new was found, or too much. */
  async expand(): Promise<boolean> {
    const { size } = this.#affected;
    await this.#expandOverPeople();
    const affectedRows = this.#affectedRows();
    const keys = this.#takeNewKeys(affectedRows);
    if (this.isTooLarge()) return true;
    await this.#findCandidates(keys, affectedRows);
    await this.#readEvidence(this.#candidates);
    if (this.isTooLarge()) return true;
    // Also those that were near before the change: who was near a unit that is removed is resolved again.
    for (const index of this.change.removedRecords.size ? [this.#before, this.#after] : [this.#after]) this.#addReachable(index);
    return this.#affected.size === size && !keys.length;
  }

  isTooLarge(): boolean {
    return this.#searchedKeys.size > maxKeys || this.#storedEvidence.size > maxRows;
  }

  toResult(): AffectedPeople {
    const { evidence, removedRecords } = this.change;
    const storedEvidence = new Map([...this.#storedEvidence].filter(([id]) => this.#affected.has(this.#rows.get(id)!.unit)));
    const features = this.#after.featuresOf(this.#affected);
    return {
      evidence: [...this.#affectedRows().filter(({ record }) => !removedRecords.has(record)), ...evidence],
      storedEvidence,
      features,
      candidatePairs: this.#after.pairsOf(features),
    };
  }

  #affectedRows(): StoredRow[] {
    return [...this.#rows.values()].filter(({ unit }) => this.#affected.has(unit));
  }

  #keep(found: ReadonlyMap<string, WorldEvidence>): void {
    for (const [id, evidence] of found) {
      if (this.#storedEvidence.has(id)) continue;
      const row = parseEvidence(evidence);
      this.#storedEvidence.set(id, evidence);
      this.#rows.set(id, row);
      this.#before.add(row);
      if (!this.change.removedRecords.has(row.record)) this.#after.add(row);
    }
  }

  /** All evidence of these units. */
  async #readEvidence(units: Iterable<string>): Promise<void> {
    const unread = [...units].filter(unit => !this.#readUnits.has(unit));
    const known = unread.map(unit => ({ unit, known: this.#before.countOf(unit) }));
    this.#keep(await readEvidenceByUnits(this.run, known));
    for (const unit of unread) this.#readUnits.add(unit);
  }

  /** Adds all units that are one person with an affected one, or that a decision names with it, and reads their evidence. */
  async #expandOverPeople(): Promise<void> {
    for (let size = -1; size < this.#affected.size;) {
      for (const unit of this.#affected) for (const other of this.#decidedTogether.get(unit) ?? []) this.#affected.add(other);
      ({ size } = this.#affected);
      await this.#readEvidence(this.#affected);
      const people = new Set(this.#affectedRows().flatMap(({ meant }) => (this.#readPeople.has(meant) ? [] : [meant])));
      for (const person of people) this.#readPeople.add(person);
      for (const node of (await readNodes(this.run, people)).values()) for (const unit of unitsOf(node)) this.#affected.add(unit);
    }
  }

  #takeNewKeys(rows: readonly StoredRow[]): string[] {
    const all = new Set([...this.#newKeys, ...rows.flatMap(({ keys }) => keys)]);
    const found = [...all].filter(key => !this.#searchedKeys.has(key));
    for (const key of found) this.#searchedKeys.add(key);
    return found;
  }

  /** Units with a name like that of an affected one, or with its identifier. */
  async #findCandidates(keys: readonly string[], rows: readonly StoredRow[]): Promise<void> {
    for (const name of new Set([...this.change.evidence, ...rows].flatMap(({ person }) => person.names))) this.#names.add(name);
    const nameKeys = keys.filter(key => !isIdentifierKey(key));
    const unchecked = [...this.#unlike, ...(await readUnitsByKeys(this.run, nameKeys))];
    for (const { units } of await readUnitsByKeys(this.run, keys.filter(isIdentifierKey))) this.#addCandidates(units);
    this.#unlike = [];
    for (const named of unchecked)
      if (this.#names.hasMatch(named.names)) this.#addCandidates(named.units);
      else this.#unlike.push(named);
    this.#addCandidates(this.#affected);
  }

  #addCandidates(units: Iterable<string>): void {
    for (const unit of units) this.#candidates.add(unit);
  }

  /** Adds all units that are near an affected one, and those near them. */
  #addReachable(index: EvidenceIndex): void {
    index.link(this.#candidates);
    const reached = new Set(Array.from(this.#affected, unit => index.groupOf(unit)));
    for (const unit of this.#candidates) if (reached.has(index.groupOf(unit))) this.#affected.add(unit);
  }
}

/** For each person's unit all that its decisions name. */
function groupDecidedUnits(decisions: readonly Decision[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const decision of decisions) {
    if (decision.type !== "Person") continue;
    const units = unitsNamed(decision);
    for (const unit of units) groups.set(unit, new Set([...(groups.get(unit) ?? []), ...units]));
  }
  return groups;
}

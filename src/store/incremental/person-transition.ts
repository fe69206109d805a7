import type { EvidenceRow } from "../../identity/evidence.js";
import { Identity } from "../../identity/identity.js";
import type { Decided, Resolution } from "../../identity/people/evidence.js";
import { grouped } from "../../model/group-by.js";
import type { ChangedSources } from "./find-affected-units.js";
import type { AffectedPeople } from "./find-affected-people.js";
import { parseEvidence } from "./read-stored.js";

/** A person after the change. */
export interface PersonCluster {
  readonly id: string;
  readonly units: readonly string[];
  readonly rows: readonly EvidenceRow[];
}

/** Who the affected units are before a change and after it. */
export interface PersonTransition {
  readonly identity: Identity;
  /** The id of the person that each unit meant before. */
  readonly idsBefore: ReadonlyMap<string, string>;
  /** The units of each person before. */
  readonly unitsBefore: ReadonlyMap<string, ReadonlySet<string>>;
  /** By id after. */
  readonly clusters: ReadonlyMap<string, PersonCluster>;
  /** Of people who change, those whom their units meant before: ids after → ids before. */
  readonly predecessors: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids before of people who change or are gone. */
  readonly changedBefore: ReadonlySet<string>;
}

interface PeopleResolution {
  readonly decided: Decided;
  readonly resolution: Resolution;
  readonly sources: ChangedSources;
  /** Units whose corrections change. */
  readonly correctedUnits: ReadonlySet<string>;
}

export function buildPersonTransition(people: AffectedPeople, { decided, resolution, sources, correctedUnits }: PeopleResolution): PersonTransition {
  const identity = joinPeople(people.evidence, decided, resolution);
  const stored = [...people.storedEvidence.values()].map(parseEvidence);
  const idsBefore = new Map(stored.map(({ unit, meant }) => [unit, meant]));
  const unitsBefore = new Map([...grouped(stored, ({ meant }) => meant)].map(([id, rows]) => [id, new Set(rows.map(({ unit }) => unit))]));
  const removedUnits = new Set(stored.flatMap(({ unit, record }) => (sources.recordsBefore.has(record) ? [unit] : [])));
  const clusters = clusterPeople(people.evidence, identity);
  const predecessors = new Map<string, ReadonlySet<string>>();
  for (const cluster of clusters.values()) {
    const before = new Set(cluster.units.flatMap(unit => idsBefore.get(unit) ?? []));
    const isSame =
      before.size === 1 &&
      before.has(cluster.id) &&
      unitsBefore.get(cluster.id)!.size === cluster.units.length &&
      !cluster.rows.some(({ record }) => sources.recordsAfter.has(record)) &&
      !cluster.units.some(unit => removedUnits.has(unit) || correctedUnits.has(unit));
    if (!isSame) predecessors.set(cluster.id, before);
  }
  const changedBefore = new Set([...predecessors.values()].flatMap(before => [...before]));
  for (const unit of removedUnits) changedBefore.add(idsBefore.get(unit)!);
  return { identity, idsBefore, unitsBefore, clusters, predecessors, changedBefore };
}

function joinPeople(evidence: readonly EvidenceRow[], decided: Decided, resolution: Resolution): Identity {
  const identity = new Identity();
  for (const { unit } of evidence) identity.add(unit);
  for (const [one, other] of decided.different) identity.keepApart(one, other);
  for (const [one, other] of decided.same) identity.join(one, other);
  for (const { one, other } of resolution.same) identity.join(one, other);
  return identity;
}

function clusterPeople(evidence: readonly EvidenceRow[], identity: Identity): Map<string, PersonCluster> {
  const rowsById = grouped(evidence, ({ unit }) => identity.idOf(unit));
  return new Map([...rowsById].map(([id, rows]) => [id, { id, units: [...new Set(rows.map(({ unit }) => unit))], rows }]));
}

/** Whether somebody is a person of the graph after the change: a name that is only cited is none. */
export const isAppearing = ({ clusters }: PersonTransition, id: string): boolean => clusters.get(id)?.rows.some(({ appears }) => appears) ?? false;

export const appearingPeople = (people: PersonTransition): string[] => [...people.clusters.keys()].filter(id => isAppearing(people, id));

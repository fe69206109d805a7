import { evidenceRows } from "../../identity/evidence.js";
import type { Institutions } from "../../identity/institutions/institutions.js";
import { hasRegister } from "../../identity/registers.js";
import { idOf } from "../../model/ids.js";
import { sizeOf } from "../../projection/project.js";
import { unitsNamed } from "../../sources/description/decisions.js";
import type { Description } from "../../sources/description/description.js";
import type { Run } from "../state.js";
import { storedSources } from "../stored.js";
import { storedRegister } from "../stored-register.js";
import { findAffectedEntities, type AffectedEntities } from "./find-affected-entities.js";
import { findAffectedPeople, type AffectedPeople } from "./find-affected-people.js";
import type { SmallChange } from "./small-change.js";
import { isPerson } from "./unit-ids.js";

/** The changed sources, before the change and after it. */
export interface ChangedSources {
  readonly before: readonly Description[];
  readonly after: readonly Description[];
  /** Ids of their records. */
  readonly recordsBefore: ReadonlySet<string>;
  readonly recordsAfter: ReadonlySet<string>;
}

/** Everything whose identity a change can touch. */
export interface AffectedUnits {
  readonly sources: ChangedSources;
  readonly people: AffectedPeople;
  readonly entities: AffectedEntities;
  /** The registers of the graph, in which printed institutions are found. */
  readonly register: Institutions | undefined;
}

/** Undefined if the change is too large, or if only the whole graph tells what it affects. */
export async function findAffectedUnits(run: Run, change: SmallChange, maxSize: number): Promise<AffectedUnits | undefined> {
  const { descriptions, decisions, changedDecisions } = change;
  const sources = toChangedSources(await storedSources(run, change.sources), descriptions);
  const versions = [...sources.before, ...sources.after];
  if (sizeOf(versions) > maxSize || versions.some(hasRegister)) return undefined;
  const register = await storedRegister(run);
  const decidedUnits = changedDecisions.flatMap(unitsNamed);
  const decidedEntities = new Set(decidedUnits.filter(unit => !isPerson(unit)));
  const entities = await findAffectedEntities(run, sources, { decisions, decidedUnits: decidedEntities, register });
  if (!entities) return undefined;
  const evidence = descriptions.flatMap(description => [...evidenceRows(description)]);
  const decidedPeople = new Set(decidedUnits.filter(isPerson));
  const people = await findAffectedPeople(run, { evidence, removedRecords: sources.recordsBefore, decisions, decidedUnits: decidedPeople });
  return people && { sources, people, entities, register };
}

const toChangedSources = (before: readonly Description[], after: readonly Description[]): ChangedSources => ({
  before,
  after,
  recordsBefore: recordIds(before),
  recordsAfter: recordIds(after),
});
const recordIds = (descriptions: readonly Description[]): Set<string> =>
  new Set(descriptions.flatMap(({ source, records }) => records.map(({ key }) => idOf("Record", source.key, key))));

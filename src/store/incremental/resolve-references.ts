import { unitId } from "../../identity/identity.js";
import { Gathering } from "../../projection/gathering.js";
import { RecordProjection } from "../../projection/record.js";
import type { Claim, Ends } from "../../projection/world.js";
import type { Decision } from "../../sources/description/decisions.js";
import type { Run } from "../state.js";
import { withoutIdentities } from "./change-scope.js";
import { emptyScope } from "./empty-scope.js";
import { parseEvidence, readEvidenceByUnits, readNodesOfUnits, sourcesOf, type StoredRecord } from "./read-stored.js";
import { isRederived, type FactSelection } from "./select-facts.js";
import { isPerson, type UnitIds } from "./unit-ids.js";

/** What records refer to beside what the change affects. */
export interface ResolvedReferences {
  readonly ids: UnitIds;
  /** Ids of the records that state institutions which the given records only name. */
  readonly institutionRecords: readonly string[];
}

/** Reads the ids of all units at the ends of relationships that are derived from these records, and of what decisions correct that is no person. */
export async function resolveReferences(
  run: Run,
  records: readonly StoredRecord[],
  selection: FactSelection,
  decisions: readonly Decision[],
  ids: UnitIds,
): Promise<ResolvedReferences> {
  const collector = new ReferenceCollector(selection, ids);
  for (const { id, source, at, record } of records) new RecordProjection(collector, source, id, at, record).all();
  const isUnaffected = (unit: string) => !ids.isAffected(unit);
  const isPresentEntity = (unit: string) => !isPerson(unit) && !ids.entities.removedUnits.has(unit);
  const corrected = decisions.flatMap(({ kind, units }) => (kind === "CORRECT" ? units.filter(isPresentEntity) : []));
  const unknown = [...corrected, ...collector.ends].filter(isUnaffected);
  const people = await readPeopleOfUnits(run, unknown.filter(isPerson));
  const entityUnits = [...unknown, ...[...collector.institutions].filter(isUnaffected)].filter(unit => !isPerson(unit));
  const nodes = await readNodesOfUnits(run, entityUnits);
  const stated = new Set(records.flatMap(({ source, record }) => record.institutions.map(({ key }) => unitId({ type: "Institution", source, key }))));
  const institutionRecords = [...collector.institutions].flatMap(unit => {
    const node = nodes.get(unit) ?? ids.entities.nodesBefore.get(ids.before(unit));
    return !stated.has(unit) && node ? sourcesOf(node) : [];
  });
  return { ids: ids.withUnaffected(new Map([...people, ...[...nodes].map(([unit, { id }]) => [unit, id] as const)])), institutionRecords };
}

/** The person that each unit means. */
async function readPeopleOfUnits(run: Run, units: readonly string[]): Promise<[string, string][]> {
  const wanted = units.map(unit => ({ unit, known: 0 }));
  const evidence = await readEvidenceByUnits(run, wanted);
  return [...evidence.values()].map(parseEvidence).map(({ unit, meant }) => [unit, meant]);
}

/** Collects what records refer to, and keeps nothing of what they state. */
class ReferenceCollector extends Gathering {
  /** The ends of relationships that are or may have to be derived: the id of the node if it is known, else that of its unit. */
  readonly ends = new Set<string>();
  /** Units of all institutions. */
  readonly institutions = new Set<string>();
  /** Keys of relationships without the one end and without the other: the id of an end may not be known yet. */
  readonly #partialKeys: ReadonlySet<string>;

  constructor(
    readonly selection: FactSelection,
    readonly ids: UnitIds,
  ) {
    super(withoutIdentities, emptyScope);
    const keys = [...selection.relationships];
    this.#partialKeys = new Set(keys.flatMap(key => [key.slice(0, key.lastIndexOf(" ")), key.slice(key.indexOf(" ") + 1)]));
  }

  override idOf(unit: string): string {
    if (unit.startsWith("institution_")) this.institutions.add(unit);
    return this.ids.after(unit);
  }
  override relate(type: string, tail: string, head: string, claim: () => Claim): void {
    if (!this.#mayBeRederived({ type, tail, head })) return;
    for (const id of [tail, head, claim().talk]) if (id !== undefined) this.ends.add(id);
  }
  override whenAppearing(_: string, then: () => void): void {
    then();
  }

  #mayBeRederived(fact: Ends): boolean {
    const { type, tail, head } = fact;
    return isRederived(this.selection, fact) || this.#partialKeys.has(`${tail} ${type}`) || this.#partialKeys.has(`${type} ${head}`);
  }
}

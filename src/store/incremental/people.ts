import { decided } from "../../identity/identify.js";
import { isIdentifierKey, keysOf, type EvidenceRow } from "../../identity/evidence.js";
import type { WorldEvidence } from "../../projection/world.js";
import { unitsNamed, type Decision } from "../../sources/description/decisions.js";
import type { Resolution } from "../../identity/people/evidence.js";
import { Preparation } from "../../identity/people/prepared.js";
import { resolvePrepared } from "../../identity/people/resolve-people.js";
import type { Run } from "../state.js";
import { NearNames } from "./near-names.js";
import { evidenceByRecords, evidenceByUnits, nodesOf, rowOf, unitsByKeys, unitsOf, type NamedUnits, type StoredRow } from "./read.js";
import { ToldUnits } from "./told-units.js";

/** Whose identity a change can touch, and who they are after it. */
export interface People extends Resolution {
  /** All rows of these units after the change. */
  readonly rows: readonly EvidenceRow[];
  /** The same as they are kept now, by id. */
  readonly stored: ReadonlyMap<string, WorldEvidence>;
  readonly decided: ReturnType<typeof decided>;
}

/** Name keys that are asked for at most: more, and the whole graph is read faster. */
const mostKeys = 20_000;
const mostRows = 60_000;

/**
 * From the units whose evidence or decisions change to all that may be one with them, and on from those: the resolver's answer for a unit depends on
 * nobody else. Undefined where that is too much of the graph.
 */
export async function peopleNear(
  run: Run,
  fresh: readonly EvidenceRow[],
  goneRecords: readonly string[],
  changedUnits: ReadonlySet<string>,
  decisions: readonly Decision[],
): Promise<People | undefined> {
  const gone = new Set(goneRecords),
    active = new Set<string>([...fresh.map(({ unit }) => unit), ...changedUnits]),
    stored = new Map<string, WorldEvidence>(),
    rows = new Map<string, StoredRow>(),
    preparation = new Preparation(),
    before = new ToldUnits(preparation),
    after = new ToldUnits(preparation, fresh),
    keep = (found: ReadonlyMap<string, WorldEvidence>) => {
      for (const [id, evidence] of found) {
        if (stored.has(id)) continue;
        const row = rowOf(evidence);
        stored.set(id, evidence);
        rows.set(id, row);
        before.add(row);
        if (!gone.has(row.record)) after.add(row);
      }
    };
  const whole = new Set<string>(),
    /** All that is told of these units. */
    tell = async (units: Iterable<string>) => {
      const asked = [...units].filter(unit => !whole.has(unit));
      keep(
        await evidenceByUnits(
          run,
          asked.map(unit => ({ unit, known: before.countOf(unit) })),
        ),
      );
      for (const unit of asked) whole.add(unit);
    };
  keep(await evidenceByRecords(run, gone));
  for (const { unit } of rows.values()) active.add(unit);
  const decisionsOf = new Map<string, Set<string>>();
  for (const decision of decisions)
    if (decision.type === "Person") {
      const units = unitsNamed(decision);
      for (const unit of units) decisionsOf.set(unit, new Set([...(decisionsOf.get(unit) ?? []), ...units]));
    }

  const askedKeys = new Set<string>(),
    askedPeople = new Set<string>(),
    names = new NearNames(preparation),
    freshKeys = fresh.flatMap(({ person }) => keysOf(person)),
    near = new Set<string>();
  let candidates: NamedUnits[] = [];
  for (;;) {
    const size = active.size;
    // All that is told of each unit, all that was one with it, and all that decisions say of it.
    for (let known = -1; known < active.size;) {
      for (const unit of active) for (const other of decisionsOf.get(unit) ?? []) active.add(other);
      known = active.size;
      await tell(active);
      const people = new Set([...rows.values()].flatMap(({ unit, meant }) => (active.has(unit) && !askedPeople.has(meant) ? [meant] : [])));
      for (const person of people) askedPeople.add(person);
      for (const node of (await nodesOf(run, people)).values()) for (const unit of unitsOf(node)) active.add(unit);
    }
    // Who bears a name that may be theirs, or has their identifier.
    const ours = [...rows.values()].filter(({ unit }) => active.has(unit)),
      keys = [...new Set([...freshKeys, ...ours.flatMap(({ keys }) => keys)])].filter(key => !askedKeys.has(key));
    for (const key of keys) askedKeys.add(key);
    if (askedKeys.size > mostKeys) return undefined;
    for (const name of new Set([...fresh, ...ours].flatMap(({ person }) => person.names))) names.add(name);
    const nameKeys = keys.filter(key => !isIdentifierKey(key));
    candidates.push(...(await unitsByKeys(run, nameKeys)));
    for (const { units } of await unitsByKeys(run, keys.filter(isIdentifierKey))) for (const unit of units) near.add(unit);
    candidates = candidates.filter(({ names: theirs, units }) => {
      if (!names.holdNear(theirs)) return true;
      for (const unit of units) near.add(unit);
      return false;
    });
    for (const unit of active) near.add(unit);
    await tell(near);
    if (stored.size > mostRows) return undefined;
    // Near before the change or after it: who was near a unit that is gone is looked at again.
    for (const told of gone.size ? [before, after] : [after]) reach(active, told, near);
    if (active.size === size && !keys.length) break;
  }

  for (const [id, { unit }] of rows) if (!active.has(unit)) stored.delete(id);
  const pairs = decided(decisions, unit => active.has(unit) && after.countOf(unit) > 0),
    prepared = after.prepared(active);
  return {
    rows: [...[...rows.values()].filter(({ unit, record }) => active.has(unit) && !gone.has(record)), ...fresh],
    stored,
    decided: pairs,
    ...resolvePrepared(prepared, pairs, after.pairsOf(prepared)),
  };
}

/** Adds all units that are near one that is there, and those near them. */
function reach(active: Set<string>, told: ToldUnits, near: ReadonlySet<string>): void {
  told.link(near);
  const reached = new Set(Array.from(active, unit => told.groupOf(unit)));
  for (const unit of near) if (reached.has(told.groupOf(unit))) active.add(unit);
}

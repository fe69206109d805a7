import { decided } from "../derive/identify.js";
import { evidenceOf, keysOf, type EvidenceRow } from "../derive/evidence.js";
import type { WorldEvidence } from "../derive/world.js";
import { unitsNamed, type Decision } from "../decisions.js";
import type { PersonEvidence, Resolution } from "../resolve/people/evidence.js";
import { nearPairs } from "../resolve/people/near-pairs.js";
import { Preparation } from "../resolve/people/prepared.js";
import { resolvePeople } from "../resolve/people/resolve-people.js";
import type { Run } from "../state.js";
import { NearNames } from "./near-names.js";
import { evidenceBy, nodesOf, rowOf, unitsOf, type StoredRow } from "./read.js";

/** Whose identity a change can touch, and who they are after it. */
export interface People extends Resolution {
  /** All rows of these units after the change. */
  readonly rows: readonly EvidenceRow[];
  /** The same as they are kept now, by id. */
  readonly stored: ReadonlyMap<string, WorldEvidence>;
  readonly same: Resolution["same"];
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
  const stored = new Map<string, WorldEvidence>(),
    gone = new Set(goneRecords),
    active = new Set<string>([...fresh.map(({ unit }) => unit), ...changedUnits]);
  const parsed = new Map<string, StoredRow>(),
    keep = (found: ReadonlyMap<string, WorldEvidence>) =>
      [...found].map(([id, evidence]) => {
        const row = parsed.get(id) ?? rowOf(evidence);
        stored.set(id, evidence);
        parsed.set(id, row);
        return row;
      });
  const told = () => [...parsed.values()],
    after = () => [...told().filter(({ record }) => !gone.has(record)), ...fresh];
  const before = keep(await evidenceBy(run, "records", gone));
  for (const { unit } of before) active.add(unit);
  const decisionsOf = new Map<string, Set<string>>();
  for (const decision of decisions)
    if (decision.type === "Person") {
      const units = unitsNamed(decision);
      for (const unit of units) decisionsOf.set(unit, new Set([...(decisionsOf.get(unit) ?? []), ...units]));
    }

  const askedKeys = new Set<string>(),
    askedUnits = new Set<string>(),
    askedPeople = new Set<string>(),
    askedRows = new Set<string>(),
    keyed = new Set<string>(),
    names = new NearNames();
  for (;;) {
    const size = active.size;
    // All that is told of each unit, all that was one with it, and all that decisions say of it.
    for (let more = true; more;) {
      for (const unit of active) for (const other of decisionsOf.get(unit) ?? []) active.add(other);
      const units = [...active].filter(unit => !askedUnits.has(unit));
      for (const unit of units) askedUnits.add(unit);
      const people = new Set(
        keep(await evidenceBy(run, "units", units))
          .map(({ meant }) => meant)
          .filter(id => !askedPeople.has(id)),
      );
      for (const person of people) askedPeople.add(person);
      for (const node of (await nodesOf(run, people)).values()) for (const unit of unitsOf(node)) active.add(unit);
      more = [...active].some(unit => !askedUnits.has(unit));
    }
    const keys = new Set([
      ...told().flatMap(({ unit, keys }) => (active.has(unit) ? keys : [])),
      ...fresh.flatMap(({ unit, person }) => (active.has(unit) && !keyed.has(unit) ? keysOf(person) : [])),
    ]);
    for (const { unit } of fresh) keyed.add(unit);
    for (const key of askedKeys) keys.delete(key);
    for (const key of keys) askedKeys.add(key);
    if (askedKeys.size > mostKeys) return undefined;
    keep(await evidenceBy(run, "keys", keys));
    if (stored.size > mostRows) return undefined;
    // Whose names may be one person's with somebody's here: of those, also what they tell under other names.
    const known = [...told(), ...fresh],
      near = names.near(known, active);
    for (const unit of active) near.add(unit);
    keep(
      await evidenceBy(
        run,
        "units",
        [...near].filter(unit => !askedUnits.has(unit) && !askedRows.has(unit)),
      ),
    );
    for (const unit of near) askedRows.add(unit);
    // Near before the change or after it: who was near a unit that is gone is looked at again.
    for (const rows of gone.size ? [told(), after()] : [after()]) reach(active, evidenceOf(rows.filter(({ unit }) => near.has(unit))));
    if (active.size === size && !keys.size) break;
  }

  const rows = after().filter(({ unit }) => active.has(unit)),
    known = new Set(rows.map(({ unit }) => unit)),
    pairs = decided(decisions, unit => known.has(unit));
  for (const [id, { unit }] of parsed) if (!active.has(unit)) stored.delete(id);
  return { rows, stored, decided: pairs, ...resolvePeople(evidenceOf(rows), pairs) };
}

/** Adds all units that are near one that is there, and those near them. */
function reach(active: Set<string>, people: readonly PersonEvidence[]): void {
  const preparation = new Preparation(),
    pairs = nearPairs(people.map(person => preparation.prepared(person))),
    near = new Map<string, string[]>(),
    link = (a: string, b: string) => {
      for (const [unit, to] of [
        [a, b],
        [b, a],
      ] as const) {
        const known = near.get(unit);
        if (known) known.push(to);
        else near.set(unit, [to]);
      }
    },
    holders = new Map<string, string>();
  for (let at = 0; at < pairs.size; at++) link(people[pairs.one(at)]!.unit, people[pairs.other(at)]!.unit);
  for (const { unit, identifiers } of people)
    for (const identifier of identifiers) {
      const holder = holders.get(identifier);
      if (holder === undefined) holders.set(identifier, unit);
      else link(holder, unit);
    }
  const pending = [...active];
  for (let unit = pending.pop(); unit !== undefined; unit = pending.pop())
    for (const next of near.get(unit) ?? [])
      if (!active.has(next)) {
        active.add(next);
        pending.push(next);
      }
}

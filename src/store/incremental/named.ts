import { Gathering } from "../../projection/gathering.js";
import { unitId } from "../../identity/identity.js";
import { scopeOf } from "../../projection/part.js";
import { RecordProjection } from "../../projection/record.js";
import type { Claim, Ends } from "../../projection/world.js";
import type { Decision } from "../../sources/description/decisions.js";
import type { Run } from "../state.js";
import { nobody } from "./around.js";
import { isExact, type Exact } from "./exact.js";
import { isPerson, type Ids } from "./ids.js";
import { evidenceByUnits, nodesOfUnits, rowOf, sourcesOf, type StoredRecord } from "./read.js";

export const nothing = scopeOf({ letters: new Set(), kinds: [] });

/**
 * Learns the ids of all units that stand where these records say what must be derived, and of what decisions correct that is no person. Returns the ids of the
 * records that state institutions which these only name.
 */
export async function learnNamed(
  run: Run,
  records: readonly StoredRecord[],
  exact: Exact,
  decisions: readonly Decision[],
  ids: Ids,
): Promise<string[]> {
  const looking = new Looking(exact, ids);
  for (const { id, source, at, record } of records) new RecordProjection(looking, source, id, at, record).all();
  const corrected = decisions.flatMap(({ kind, units }) =>
      kind === "CORRECT" ? units.filter(unit => !isPerson(unit) && !ids.things.gone.has(unit)) : [],
    ),
    unknown = [...corrected, ...looking.named].filter(unit => !ids.touches(unit));
  for (const row of (
    await evidenceByUnits(
      run,
      unknown.filter(isPerson).map(unit => ({ unit, known: 0 })),
    )
  ).values())
    ids.untouched(rowOf(row).unit, rowOf(row).meant);
  const elsewhere = await nodesOfUnits(
    run,
    [...unknown, ...looking.institutions].filter(unit => !isPerson(unit) && !ids.touches(unit)),
  );
  for (const [unit, node] of elsewhere) ids.untouched(unit, node.id);
  const here = new Set(records.flatMap(({ source, record }) => record.institutions.map(({ key }) => unitId({ type: "Institution", source, key }))));
  return [...looking.institutions].flatMap(unit => {
    const node = elsewhere.get(unit) ?? ids.things.touched.get(ids.before(unit));
    return !here.has(unit) && node ? sourcesOf(node) : [];
  });
}

/** Sees what records name, and keeps nothing of what they say. */
class Looking extends Gathering {
  /** What stands at the ends of relationships that must be derived, or may have to: the id of its node where that is known, else that of its unit. */
  readonly named = new Set<string>();
  /** All that are named, by their units. */
  readonly institutions = new Set<string>();
  readonly #halves: ReadonlySet<string>;
  constructor(
    readonly exact: Exact,
    readonly ids: Ids,
  ) {
    super(nobody, nothing);
    this.#halves = new Set([...exact.relationships].flatMap(key => [key.slice(0, key.lastIndexOf(" ")), key.slice(key.indexOf(" ") + 1)]));
  }

  override idOf(unit: string): string {
    if (unit.startsWith("institution_")) this.institutions.add(unit);
    return this.ids.after(unit);
  }
  override relate(type: string, tail: string, head: string, claim: () => Claim): void {
    if (!this.#mayBeExact({ type, tail, head })) return;
    for (const id of [tail, head, claim().talk]) if (id !== undefined) this.named.add(id);
  }
  override whenAppearing(_: string, then: () => void): void {
    then();
  }

  #mayBeExact(fact: Ends): boolean {
    const { type, tail, head } = fact;
    return isExact(this.exact, fact) || this.#halves.has(`${tail} ${type}`) || this.#halves.has(`${type} ${head}`);
  }
}

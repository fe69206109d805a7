import type { EntityTransition } from "./entity-transition.js";
import type { PersonTransition } from "./person-transition.js";
import { unitsOf } from "./read-stored.js";

export const isPerson = (unit: string): boolean => unit.startsWith("person_");

/** The id of the node that a unit belongs to, before a change and after it. */
export class UnitIds {
  readonly #entitiesBefore: ReadonlyMap<string, string>;

  constructor(
    readonly people: PersonTransition,
    readonly entities: EntityTransition,
    /** Ids of units that the change does not affect, as far as they were read. */
    readonly unaffected: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#entitiesBefore = new Map([...entities.nodesBefore.values()].flatMap(node => unitsOf(node).map(unit => [unit, node.id] as const)));
  }

  withUnaffected(ids: ReadonlyMap<string, string>): UnitIds {
    return new UnitIds(this.people, this.entities, ids);
  }

  /** Whether the unit may belong to another node after the change. */
  isAffected(unit: string): boolean {
    return this.people.identity.has(unit) || this.entities.identity.has(unit);
  }

  before(unit: string): string {
    return this.people.idsBefore.get(unit) ?? this.#entitiesBefore.get(unit) ?? unit;
  }

  after(unit: string): string {
    for (const { identity } of [this.people, this.entities]) if (identity.has(unit)) return identity.idOf(unit);
    return this.unaffected.get(unit) ?? unit;
  }
}

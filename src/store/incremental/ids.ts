import type { Persons } from "./persons.js";
import { unitsOf } from "./read.js";
import type { Things } from "./things.js";

export const isPerson = (unit: string): boolean => unit.startsWith("person_");

/** The id of the node that a unit belongs to, before a change and after it. */
export class Ids {
  readonly #thingsBefore: ReadonlyMap<string, string>;
  /** Of units that the change does not touch. */
  readonly #untouched = new Map<string, string>();
  constructor(
    readonly persons: Persons,
    readonly things: Things,
  ) {
    this.#thingsBefore = new Map([...things.touched.values()].flatMap(node => unitsOf(node).map(unit => [unit, node.id] as const)));
  }

  /** Whether the change may make another node of the unit. */
  touches(unit: string): boolean {
    return this.persons.identity.has(unit) || this.things.identity.has(unit);
  }
  untouched(unit: string, id: string): void {
    this.#untouched.set(unit, id);
  }
  before(unit: string): string {
    return this.persons.before.get(unit) ?? this.#thingsBefore.get(unit) ?? unit;
  }
  after(unit: string): string {
    for (const { identity } of [this.persons, this.things]) if (identity.has(unit)) return identity.idOf(unit);
    return this.#untouched.get(unit) ?? unit;
  }
}

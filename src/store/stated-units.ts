import { unitId } from "../identity/identity.js";
import { thingsOf } from "../identity/units.js";
import type { Description } from "../sources/description/description.js";
import { printedPeople } from "./erasure/printed-people.js";

/** The ids of all units that these sources state. */
export function statedUnits(descriptions: readonly Description[]): Set<string> {
  const units = new Set<string>();
  for (const description of descriptions) {
    const { key: source } = description.source;
    for (const { unit } of thingsOf(description)) units.add(unitId(unit));
    for (const { unit } of printedPeople(description)) units.add(unitId({ type: "Person", source, key: unit }));
  }
  return units;
}

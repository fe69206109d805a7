import { unitId } from "../../identity/identity.js";
import type { Description } from "../../sources/description/description.js";
import { printedPeople } from "./printed-people.js";

/** Every printed form of a name: of the person who has these units, and of all others. */
export function printedNamesBySide(
  descriptions: readonly Description[],
  units: ReadonlySet<string>,
): { readonly own: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const description of descriptions)
    for (const { unit, name } of printedPeople(description))
      (units.has(unitId({ type: "Person", source: description.source.key, key: unit })) ? own : others).add(name);
  return { own, others };
}

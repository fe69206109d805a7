import { Projection } from "../../src/sources/derive/project.js";
import { shippedData } from "../../src/sources/shipped.js";
import { dump, stateOf } from "../../src/sources/state.js";

/** What `colloquia dump` prints when the graph holds what ships with the project: worked out without a database. */
export function shippedDump(): string[] {
  const { descriptions, decisions } = shippedData();
  const same = decisions.map(({ type, units }) => ({ units: units.map(unit => ({ type, ...unit })) }));
  return dump(stateOf(new Projection(descriptions, same).world()));
}

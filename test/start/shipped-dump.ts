import { Projection } from "../../src/sources/derive/project.js";
import { shippedData } from "../../src/sources/shipped.js";
import { dump, stateOf } from "../../src/sources/state.js";

/** What `colloquia dump` prints when the graph holds what ships with the project: worked out without a database. */
export function shippedDump(): string[] {
  const { descriptions, decisions } = shippedData();
  return dump(stateOf(new Projection(descriptions, decisions).world()));
}

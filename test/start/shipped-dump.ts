import { Projection } from "../../src/projection/project.js";
import { shippedData } from "../../src/store/shipped.js";
import { dump, stateOf } from "../../src/store/state.js";

/** What `colloquia dump` prints when the graph holds what ships with the project: worked out without a database. */
export function shippedDump(): string[] {
  const { descriptions, decisions } = shippedData();
  return dump(stateOf(new Projection(descriptions, decisions).world()));
}

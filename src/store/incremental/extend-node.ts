import type { Assertion } from "../../projection/node.js";
import type { WorldNode } from "../../projection/world.js";
import { sourcesOf } from "./read-stored.js";

/** Properties that follow from the others, or that are united. */
const dependentProperties: ReadonlySet<string> = new Set(["name", "names", "searchText", "sources", "units"]);
/** Types whose place in lists depends on the first source that states them. */
const timedTypes: ReadonlySet<string> = new Set(["Event", "Session", "Talk"]);

/** Whether a new source states nothing of a node but what is stored already; of a topic, another form of its name is all that it can add. */
export function addsNothing({ type, properties: stated }: WorldNode, { properties: stored }: WorldNode): boolean {
  if (type === "Topic") return true;
  if (timedTypes.has(type) || stored["conflicts"] !== undefined) return false;
  const names = (properties: WorldNode["properties"]) => (properties["names"] ?? []) as string[];
  const isKnown = ([property, value]: readonly [string, unknown]) =>
    dependentProperties.has(property) || (property === "sortName" && "name" in stored) || isEqual(value, stored[property]);
  return names(stated).every(name => names(stored).includes(name)) && Object.entries(stated).every(isKnown);
}
const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The node with the sources of both. */
export const extendNode = (stored: WorldNode, stated: WorldNode, units: readonly string[] | undefined): WorldNode => ({
  ...stored,
  properties: {
    ...stored.properties,
    sources: [...new Set([...sourcesOf(stored), ...sourcesOf(stated)])].sort(),
    ...(units ? { units } : {}),
  },
});

/** A stored node whose names are all that is stated of it, as an assertion that others are merged with. */
export const toAssertion = (node: WorldNode): Assertion => ({
  by: "",
  record: "",
  records: sourcesOf(node),
  names: node.properties["names"] as string[],
  properties: {},
});

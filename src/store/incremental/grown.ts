import type { Saying } from "../../projection/node.js";
import type { WorldNode } from "../../projection/world.js";
import { sourcesOf } from "./read.js";

/** Properties that follow from the others, or are united. */
const following: ReadonlySet<string> = new Set(["name", "names", "searchText", "sources", "units"]);
/** Whose place in lists depends on who says it first. */
const timed: ReadonlySet<string> = new Set(["Event", "Session", "Talk"]);

/** Whether a new source says nothing of a node but what stands there already; of a topic, another form of its name is all that it can add. */
export function addsNothing({ type, properties: said }: WorldNode, { properties: standing }: WorldNode): boolean {
  if (type === "Topic") return true;
  if (timed.has(type) || standing["conflicts"] !== undefined) return false;
  const names = (properties: WorldNode["properties"]) => (properties["names"] ?? []) as string[];
  return (
    names(said).every(name => names(standing).includes(name)) &&
    Object.entries(said).every(
      ([property, value]) => following.has(property) || (property === "sortName" && "name" in standing) || same(value, standing[property]),
    )
  );
}
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The node with one source more. */
export const grown = (standing: WorldNode, said: WorldNode, units: readonly string[] | undefined): WorldNode => ({
  ...standing,
  properties: {
    ...standing.properties,
    sources: [...new Set([...sourcesOf(standing), ...sourcesOf(said)])].sort(),
    ...(units ? { units } : {}),
  },
});

/** A node whose name is all that is said of it, for what more is said. */
export const sayingOf = (node: WorldNode): Saying => ({
  by: "",
  record: "",
  records: sourcesOf(node),
  names: node.properties["names"] as string[],
  properties: {},
});

import type { Description } from "../description.js";
import type { Same } from "./identity.js";
import { Projection } from "./projection.js";
import { identify } from "./units.js";
import type { World } from "./world.js";

/** The graph that these sources and decisions give, and where the ids of joined nodes lead. A pure function: the same input in any order gives the same graph. */
export function project(
  descriptions: readonly Description[],
  sames: readonly Same[],
): { readonly world: World; readonly successors: ReadonlyMap<string, string> } {
  const sorted = [...descriptions].sort((a, b) => (a.source.key < b.source.key ? -1 : 1));
  const identity = identify(sorted, sames),
    projection = new Projection(identity);
  for (const description of sorted) projection.describe(description);
  return { world: projection.finish(), successors: identity.successors() };
}
